# world: no-heartbeat
# now: 2016-08-24T09:20:00Z
# input: perhaps
# input: Y
# input: n
# input: n
Invoke-ADSyncDiagnostics -PasswordSync
Get-EventLog -LogName Application -Source 'Directory Synchronization' -Newest 3 | Format-Table EventID, Message
