# world: contoso
# now: 2016-08-24T09:20:00Z
Get-Date
Start-Sleep -Seconds 90
Get-Date
(Measure-Command { Start-Sleep -Milliseconds 1500 }).TotalMilliseconds
Step-RehearsalClock -Minutes 30
