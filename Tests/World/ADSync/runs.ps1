# world: contoso
# now: 2016-08-24T09:20:00Z
Set-ADSyncScheduler -SyncCycleEnabled $false
$run = Invoke-ADSyncRunProfile -ConnectorName contoso.com -RunProfileName 'Full Import'
$run
Get-ADSyncRunStepResult -RunHistoryId $run.RunHistoryId | Format-List StepNumber, StepResult, StartDate, StageAdd, StageNoChange
@(Get-ADSyncRunProfileResult -ConnectorId b891884f-051e-4a83-95af-2544101c9083 -NumberRequested 2).Count
Invoke-ADSyncRunProfile -ConnectorName contoso.com -RunProfileName Nonsense
Invoke-ADSyncRunProfile -ConnectorName nowhere.com -RunProfileName 'Full Import'
Start-ADSyncSyncCycle -PolicyType Initial
Start-Sleep 5
Get-ADSyncConnectorRunStatus
Stop-ADSyncRunProfile -ConnectorName contoso.com
Stop-ADSyncSyncCycle
Get-ADSyncConnectorRunStatus
(Get-ADSyncScheduler).SyncCycleInProgress
(Get-ADSyncRunProfileResult -NumberRequested 1).Result
Start-ADSyncPurgeRunHistory -PurgeRunHistoryInterval 1.00:00:00
(Get-ADSyncRunProfileResult).Count
$user = Get-ADSyncCSObject -ConnectorName contoso.com -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
Sync-ADSyncCSObject -Identifier $user.ObjectId | Format-Table SyncRuleName, Operation
@(Sync-ADSyncCSObject -ConnectorName contoso.com -DistinguishedName $user.DistinguishedName -Commit).Count
Sync-ADSyncCSObject -ConnectorName contoso.com -DistinguishedName 'CN=Nobody,DC=contoso,DC=com'
