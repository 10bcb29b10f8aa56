# world: contoso
# now: 2016-08-24T09:20:00Z
$c = Get-ADSyncConnector -Name contoso.com
$found = Search-ADSyncDirectoryObjects -AdConnectorId $c.Identifier -LdapFilter '(sAMAccountName=ada.sample)' -SearchScope Subtree -SizeLimit 1
$found | Format-List DistinguishedName, ObjectClass, ObjectGuid
$found.Attributes['mail'].Values
@(Search-ADSyncDirectoryObjects -AdConnectorId $c.Identifier -LdapFilter '(objectClass=user)' -SizeLimit 3).Count
Test-ADSyncADDSConnectivity -ConnectorIdentifier $c.Identifier
Get-ADSyncConnectorPartitionHierarchy -Connector $c
Get-ADSyncConnectorParameter -Connector $c -Name forest-name | Format-List Name, Value, Scope
$credential = [pscredential]::new('CONTOSO\MSOL_d1edb676ca03', (ConvertTo-SecureString x -AsPlainText -Force))
Test-AdSyncUserHasPermissions -ForestFqdn contoso.com -AdConnectorId $c.Identifier -AdConnectorCredential $credential -BaseDn 'OU=CORP,DC=contoso,DC=com' -PropertyType Allowed-Attributes -PropertyValue mail
Test-AdSyncUserHasPermissions contoso.com $c.Identifier $credential 'OU=CORP,DC=contoso,DC=com' Allowed-Child-Classes nonsense
Search-ADSyncDirectoryObjects -AdConnectorId $c.Identifier -LdapFilter 'nonsense'
Search-ADSyncDirectoryObjects -AdConnectorId ([guid]::Empty) -LdapFilter '(cn=*)'
Search-ADSyncDirectoryObjects -AdConnectorId b891884f-051e-4a83-95af-2544101c9083 -LdapFilter '(cn=*)'
