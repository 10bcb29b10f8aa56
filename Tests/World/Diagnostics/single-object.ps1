# world: contoso
# now: 2016-08-24T09:20:00Z
# input: n
$c = 'contoso.com'
Invoke-ADSyncDiagnostics -PasswordSync -ADConnectorName $c -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
Invoke-ADSyncDiagnostics -PasswordSync -ADConnectorName $c -DistinguishedName 'CN=Vera Newcomer,OU=CORP,DC=contoso,DC=com'
Invoke-ADSyncDiagnostics -PasswordSync -ADConnectorName $c -DistinguishedName 'CN=Tove Inet,OU=CORP,DC=contoso,DC=com'
Invoke-ADSyncDiagnostics -PasswordSync -ADConnectorName $c -DistinguishedName 'CN=TestUserCN=Users,DC=contoso,DC=com'
Invoke-ADSyncDiagnostics -PasswordSync -ADConnectorName Contoso.com -DistinguishedName x
