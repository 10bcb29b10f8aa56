# A cycle takes some minutes; a second start meanwhile fails.
# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADSyncConnectorRunStatus
Start-ADSyncSyncCycle -PolicyType Delta
Get-ADSyncConnectorRunStatus
Start-ADSyncSyncCycle -PolicyType Delta
while ((Get-ADSyncScheduler).SyncCycleInProgress) { Start-Sleep -Seconds 10 }
Get-Date -Format HH:mm:ss
Get-ADSyncRunProfileResult -NumberRequested 6 | Format-Table ConnectorName, RunProfileName, Result
