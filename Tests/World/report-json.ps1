# world: contoso
# now: 2016-08-24T09:20:00Z
# switches: --state kept.state --report json
Set-ADSyncScheduler -SyncCycleEnabled $false
Write-EventLog -LogName Application -Source "Directory Synchronization" -EventId 7000 -EntryType Warning -Message "mine"
