# world: contoso
# now: 2016-08-24T09:20:00Z
# switches: --report text
(Get-ADSyncScheduler).SyncCycleEnabled
