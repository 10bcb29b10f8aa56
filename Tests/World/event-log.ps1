# world: contoso
# now: 2016-08-24T09:20:00Z
Get-EventLog Application -Newest 2
Get-EventLog -LogName Application -InstanceId 654 -Newest 1 | ForEach-Object { $_.EventID, $_.EntryType, $_.TimeWritten }
Write-EventLog -LogName Application -Source 'Directory Synchronization' -EventId 7 -EntryType Warning -Message 'Hello'
(Get-EventLog Application -Newest 1).Message
Get-EventLog Nowhere
Write-EventLog -LogName Application -Source Nobody -EventId 7 -Message x
Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Id = 654 } -MaxEvents 1
Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Id = 9999 }
