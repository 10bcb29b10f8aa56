# world: contoso
# now: 2016-08-24T09:20:00Z
Get-AzureADUser -All $true
Connect-AzureAD
Get-AzureADUser -ObjectId ada.sample@contoso.com | Format-Table
Get-AzureADUser -ObjectId ada.sample@contoso.com | Format-List *
Get-AzureADUser -Filter "startswith(displayName,'A') and dirSyncEnabled eq true" | ForEach-Object UserPrincipalName
Get-AzureADUser -SearchString cloud | ForEach-Object DisplayName
(Get-AzureADUser -All $true).Count
Set-AzureADUser -ObjectId ada.sample@contoso.com -PasswordPolicies None
$null -eq (Get-AzureADUser -ObjectId ada.sample@contoso.com).PasswordPolicies
Get-AzureADUser -ObjectId cloud.only@contoso.onmicrosoft.com | Set-AzureADUser -JobTitle Keeper -AccountEnabled $false
Get-AzureADUser -ObjectId cloud.only@contoso.onmicrosoft.com | Format-List JobTitle, AccountEnabled
Set-AzureADUserPassword -ObjectId cloud.only@contoso.onmicrosoft.com -Password (ConvertTo-SecureString 'Other-Pa$$-2' -AsPlainText -Force)
Revoke-AzureADUserAllRefreshToken -ObjectId cloud.only@contoso.onmicrosoft.com
Get-AzureADGroup -SearchString Finance | Get-AzureADGroupMember
Get-AzureADDomain | Format-Table Name, IsDefault, IsInitial
Get-AzureADTenantDetail | Format-List DisplayName, DirSyncEnabled, CompanyLastDirSyncTime
(Get-AzureADCurrentSessionInfo).TenantDomain
Remove-AzureADUser -ObjectId cloud.only@contoso.onmicrosoft.com
Get-AzureADUser -ObjectId cloud.only@contoso.onmicrosoft.com
Set-AzureADUser -ObjectId ada.sample@contoso.com -JobTitle Queen
Set-AzureADUserPassword -ObjectId ada.sample@contoso.com -Password (ConvertTo-SecureString weak -AsPlainText -Force)
Disconnect-AzureAD
