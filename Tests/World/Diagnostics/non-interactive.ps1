# world: contoso
# now: 2016-08-24T09:20:00Z
Invoke-ADSyncDiagnostics -PasswordSync -NonInteractiveMode | Format-Table PropertyName, PropertyValue, OutputType
Invoke-ADSyncDiagnostics -PasswordSync -ADConnectorName contoso.com -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com' -NonInteractiveMode |
  Format-List
