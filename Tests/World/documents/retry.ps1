# world: unreachable-controller
# now: 2016-08-24T09:20:00Z
# A cycle that fails is an error in the application log, and is tried again by itself.
$errors = Get-EventLog -LogName Application -Source 'Directory Synchronization' -EntryType Error -After (Get-Date).AddHours(-1)
$errors | Select-Object -First 1 EventID, EntryType, Source | Format-List
$before = @($errors).Count
Step-RehearsalClock -Minutes 20 | Out-Null
$after = @(Get-EventLog -LogName Application -Source 'Directory Synchronization' -EntryType Error -After (Get-Date).AddHours(-2)).Count
"tried again: $($after -gt $before)"
