# world: contoso
# now: 2016-08-24T09:20:00Z
# input: x
# input: 2
# input: 3
# input: CN=Ada Sample,OU=CORP,DC=contoso,DC=com
# input: b
# input: 5
# input: 6
# input: 3
# input: Q
Invoke-ADSyncDiagnostics
