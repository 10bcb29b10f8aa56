# world: unreachable-controller
# now: 2016-08-24T09:20:00Z
$c = Get-ADSyncConnector -Name contoso.com
Test-ADSyncADDSConnectivity -ConnectorIdentifier $c.Identifier
Search-ADSyncDirectoryObjects -AdConnectorId $c.Identifier -LdapFilter '(cn=*)'
Test-AdSyncAzureServiceConnectivity -AzureEnvironment Worldwide
