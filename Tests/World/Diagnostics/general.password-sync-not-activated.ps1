# world: password-sync-not-activated
# now: 2016-08-24T09:20:00Z
# input: n
# input: n
# input: n
Invoke-ADSyncDiagnostics -PasswordSync
