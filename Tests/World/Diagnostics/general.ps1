# world: contoso
# now: 2016-08-24T09:20:00Z
# input: y
# input: n
Import-Module ADSyncDiagnostics
Invoke-ADSyncDiagnostics -PasswordSync
