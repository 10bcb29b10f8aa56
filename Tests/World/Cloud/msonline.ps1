# world: contoso
# now: 2016-08-24T09:20:00Z
Get-MsolUser -UserPrincipalName ada.sample@contoso.com
Import-Module MSOnline
Connect-MsolService -Credential ([pscredential]::new('admin@contoso.onmicrosoft.com', (ConvertTo-SecureString x -AsPlainText -Force)))
Get-MsolUser -UserPrincipalName ada.sample@contoso.com | Format-List UserPrincipalName, DisplayName, ImmutableId, LastDirSyncTime, LastPasswordChangeTimestamp, PasswordNeverExpires, BlockCredential
(Get-MsolUser -All).Count
(Get-MsolUser -Synchronized).Count
Get-MsolUser -SearchString A
Get-MsolUser -EnabledFilter DisabledOnly | ForEach-Object UserPrincipalName
Get-MsolUser -Department Sales -MaxResults 2 | ForEach-Object DisplayName
Set-MsolUser -UserPrincipalName ada.sample@contoso.com -PasswordNeverExpires $false
Set-MsolUser -UserPrincipalName ada.sample@contoso.com -UsageLocation DK
Get-MsolUser -UserPrincipalName ada.sample@contoso.com | Format-List PasswordNeverExpires, UsageLocation, StrongPasswordRequired
Set-MsolUserPassword -UserPrincipalName ada.sample@contoso.com -NewPassword 'Other-Pa$$-2' -ForceChangePassword $false
Set-MsolUserPassword -UserPrincipalName cloud.only@contoso.onmicrosoft.com
New-MsolUser -UserPrincipalName new.user@contoso.onmicrosoft.com -DisplayName 'New User' -UsageLocation US
Set-MsolUserPrincipalName -UserPrincipalName new.user@contoso.onmicrosoft.com -NewUserPrincipalName newer.user@contoso.onmicrosoft.com
Remove-MsolUser -UserPrincipalName newer.user@contoso.onmicrosoft.com -Force
Get-MsolUser -UserPrincipalName newer.user@contoso.onmicrosoft.com
Set-MsolUser -UserPrincipalName ada.sample@contoso.com -Title Queen
Set-MsolUserPassword -UserPrincipalName ada.sample@contoso.com -NewPassword weak
New-MsolUser -UserPrincipalName ada.sample@contoso.com -DisplayName Twin
Get-MsolUser -UserPrincipalName nobody@contoso.com -ErrorAction SilentlyContinue
try { Get-MsolUser -UserPrincipalName nobody@contoso.com -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
