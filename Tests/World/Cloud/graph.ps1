# world: contoso
# now: 2016-08-24T09:20:00Z
Get-MgUser -UserId ada.sample@contoso.com
Import-Module Microsoft.Graph.Users
Connect-MgGraph -Scopes User.ReadWrite.All
Get-MgUser -UserId ada.sample@contoso.com
Get-MgUser -UserId ada.sample@contoso.com -Property DisplayName, OnPremisesSyncEnabled, OnPremisesImmutableId, PasswordPolicies, OnPremisesDistinguishedName, LastPasswordChangeDateTime |
  Format-List DisplayName, OnPremisesSyncEnabled, OnPremisesImmutableId, PasswordPolicies, OnPremisesDistinguishedName, LastPasswordChangeDateTime
$null -eq (Get-MgUser -UserId ada.sample@contoso.com).AccountEnabled
Get-MgUser -Filter "startsWith(displayName,'A') and onPremisesSyncEnabled eq true" -ConsistencyLevel eventual -CountVariable count | ForEach-Object UserPrincipalName
$count
(Get-MgUser -All).Count
Get-MgUser -Top 2 -Sort 'displayName desc' | ForEach-Object DisplayName
Update-MgUser -UserId ada.sample@contoso.com -PasswordPolicies None
$null -eq (Get-MgUser -UserId ada.sample@contoso.com -Property PasswordPolicies).PasswordPolicies
Update-MgUser -UserId cloud.only@contoso.onmicrosoft.com -JobTitle Keeper -AccountEnabled:$false
Update-MgUser -UserId cloud.only@contoso.onmicrosoft.com -PasswordProfile @{ Password = 'Other-Pa$$-2'; ForceChangePasswordNextSignIn = $false }
Get-MgUser -UserId cloud.only@contoso.onmicrosoft.com -Property JobTitle, AccountEnabled | Format-List JobTitle, AccountEnabled
New-MgUser -DisplayName 'New User' -UserPrincipalName new.user@contoso.onmicrosoft.com -MailNickname new.user -AccountEnabled -PasswordProfile @{ Password = 'Pa$$w0rd-1' }
Revoke-MgUserSignInSession -UserId new.user@contoso.onmicrosoft.com
Remove-MgUser -UserId new.user@contoso.onmicrosoft.com
Get-MgUser -UserId new.user@contoso.onmicrosoft.com
Update-MgUser -UserId ada.sample@contoso.com -JobTitle Queen
Update-MgUser -UserId ada.sample@contoso.com -PasswordProfile @{ Password = 'weak' }
Get-MgUser -Filter 'displayName'
Get-MgContext | Format-List Account, Scopes, AuthType
Disconnect-MgGraph | ForEach-Object Account
Get-MgContext
