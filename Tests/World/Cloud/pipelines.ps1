# world: contoso
# now: 2016-08-24T09:20:00Z
Connect-MsolService
Get-MsolUser -All | Where-Object { $_.LastDirSyncTime -ne $null } | Select-Object -First 2 | Set-MsolUser -PasswordNeverExpires $false
Get-MsolUser -All | Where-Object { -not $_.PasswordNeverExpires } | ForEach-Object UserPrincipalName
Get-MsolUser -UserPrincipalName cloud.only@contoso.onmicrosoft.com | Set-MsolUserPassword -NewPassword 'Other-Pa$$-2'
Get-MsolUser -UserPrincipalName cloud.only@contoso.onmicrosoft.com | Remove-MsolUser -Force
(Get-MsolUser -All).Count
Connect-MgGraph -NoWelcome
Get-MgUser -Filter "startsWith(displayName,'Ada')" | Update-MgUser -UsageLocation DK
Get-MgUser -All -Property UserPrincipalName, UsageLocation | Where-Object UsageLocation | ForEach-Object UserPrincipalName
$null = Connect-AzureAD
Get-AzureADUser -SearchString Ada | Set-AzureADUser -UsageLocation US
(Get-AzureADUser -SearchString Ada).UsageLocation
