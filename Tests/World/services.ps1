# world: contoso
# now: 2016-08-24T09:20:00Z
Get-Service ADSync
Restart-Service ADSync
(Get-Service ADSync).Status
Stop-Service ADSync
Get-ADSyncScheduler
Get-Service Nothing
