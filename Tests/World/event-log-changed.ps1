# world: contoso
# now: 2016-08-24T09:20:00Z
New-EventLog -LogName Application -Source Rehearsal
Write-EventLog -LogName Application -Source Rehearsal -EventId 7 -EntryType Warning -Message 'Something to look at'
Get-EventLog -LogName Application -Source Rehearsal | Format-List EventID, EntryType, Message
New-EventLog -LogName Application -Source Rehearsal
Clear-EventLog -LogName Application
Get-EventLog -LogName Application
