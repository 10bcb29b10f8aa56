# world: not-elevated
# now: 2016-08-24T09:20:00Z
Connect-MsolService
(Get-MsolCompanyInformation).LastDirSyncTime
Get-MsolDirSyncConfiguration | Format-List
(Get-ADUser ada.sample).Name
(Get-ADSyncToolsTls12)[0].Value
Set-ADSyncToolsTls12
Invoke-ADSyncDiagnostics -PasswordSync
Set-ADSyncPasswordHashSyncPermissions -ADConnectorAccountName MSOL_d1edb676ca03 -ADConnectorAccountDomain contoso.com
Get-ADSyncSchema
