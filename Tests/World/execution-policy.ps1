# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ExecutionPolicy
Set-ExecutionPolicy Bypass -Scope Process
Get-ExecutionPolicy
Get-ExecutionPolicy -List
