# A new build has no -ConnectorName.
# world: new-build
# now: 2016-08-24T09:20:00Z
Get-ADSyncAADCompanyFeature
Get-ADSyncAADCompanyFeature -ConnectorName 'contoso.onmicrosoft.com - AAD'
