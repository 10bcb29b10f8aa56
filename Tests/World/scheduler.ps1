# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADSyncScheduler
Set-ADSyncScheduler -CustomizedSyncCycleInterval 01:00:00 -NextSyncCyclePolicyType Initial
Get-ADSyncScheduler | Select-Object CustomizedSyncCycleInterval, CurrentlyEffectiveSyncCycleInterval, NextSyncCyclePolicyType
Set-ADSyncScheduler -SyncCycleEnabled $false
(Get-ADSyncScheduler).SyncCycleEnabled
Get-ADSyncSchedulerConnectorOverride | Format-Table
Set-ADSyncSchedulerConnectorOverride -ConnectorName contoso.com -FullImportRequired $true
(Get-ADSyncSchedulerConnectorOverride -ConnectorName contoso.com).FullImportRequired
Start-ADSyncSyncCycle -PolicyType Full
