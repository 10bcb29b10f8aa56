# world: contoso
# now: 2016-08-24T09:20:00Z
# switches: --report text
Import-Module ADSync
Set-ADSyncScheduler -SyncCycleEnabled $false
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.com -TargetConnector "contoso.onmicrosoft.com - AAD" -Enable $false
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.com -TargetConnector "contoso.onmicrosoft.com - AAD" -Enable $true
Set-ADUser -Identity ada.sample -Title "Head of Finance"
Set-ADAccountPassword -Identity ada.sample -Reset -NewPassword (ConvertTo-SecureString "Report-Secret-1" -AsPlainText -Force)
Start-Sleep -Seconds 150
"done"
