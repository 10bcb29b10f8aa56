# world: endpoint-not-found
# now: 2016-08-24T09:20:00Z
Test-AdSyncAzureServiceConnectivity -AzureEnvironment Worldwide -Service AdminWebService
Test-ADSyncADDSConnectivity -ConnectorIdentifier (Get-ADSyncConnector -Name contoso.com).Identifier
