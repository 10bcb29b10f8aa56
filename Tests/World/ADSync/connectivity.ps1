# world: contoso
# now: 2016-08-24T09:20:00Z
Test-AdSyncAzureServiceConnectivity -AzureEnvironment Worldwide -Service SecurityTokenService -CurrentUser
Test-AdSyncAzureServiceConnectivity -Domain contoso.com
Test-AdSyncAzureServiceConnectivity -Domain fabrikam.com
Test-AdSyncAzureServiceConnectivity -AzureEnvironment China
Test-AdSyncAzureServiceConnectivity -AzureEnvironment Mars
