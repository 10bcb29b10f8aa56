# world: contoso
# now: 2016-08-24T09:20:00Z
(Get-ADSyncAADCompanyFeature).PasswordHashSync
(Get-ADSyncAADCompanyFeature -ConnectorName 'contoso.onmicrosoft.com - AAD').ForcePasswordChangeOnLogOn
(Set-ADSyncAADCompanyFeature -ForcePasswordChangeOnLogOn $true).ForcePasswordChangeOnLogOn
Get-ADSyncAADCompanyFeature -ConnectorName nobody
