# world: contoso
# now: 2016-08-24T09:20:00Z
$PSVersionTable.PSVersion.ToString(); $PSVersionTable.PSEdition
$env:COMPUTERNAME; $env:computername; $env:ProgramFiles; $env:windir
$null -eq $IsWindows
[Environment]::MachineName
(Get-Alias ls).Definition
Get-ADSyncRunHistory
