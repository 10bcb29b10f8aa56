# world: contoso
# now: 2016-08-24T09:20:00Z
$secret = ConvertTo-SecureString 'Pa$$w0rd-1' -AsPlainText -Force
New-ADUser -Name 'Test User' -SamAccountName test.user -GivenName Test -Surname User -AccountPassword $secret `
  -Enabled $true -Path 'OU=CORP,DC=contoso,DC=com' -OtherAttributes @{ mail = 'test.user@contoso.com' } -PassThru
New-ADUser plain.user
Get-ADUser plain.user -Properties userAccountControl, pwdLastSet | Format-List DistinguishedName, Enabled, userAccountControl, pwdLastSet
Set-ADUser test.user -Title Boss -Manager ada.sample -Replace @{ extensionAttribute1 = 'one' } -Add @{ otherTelephone = '1', '2' }
Get-ADUser test.user -Properties Title, Manager, extensionAttribute1, otherTelephone |
  Format-List Title, Manager, extensionAttribute1, otherTelephone
Set-ADUser test.user -Clear extensionAttribute1 -Remove @{ otherTelephone = '1' } -Title $null
Get-ADUser test.user -Properties Title, extensionAttribute1, otherTelephone | Format-List Title, extensionAttribute1, otherTelephone
$user = Get-ADUser test.user -Properties Office
$user.Office = 'Room 1'
Set-ADUser -Instance $user
(Get-ADUser test.user -Properties Office).Office
Set-ADUser test.user -ChangePasswordAtLogon $true
(Get-ADUser test.user -Properties pwdLastSet).pwdLastSet
Set-ADAccountPassword test.user -Reset -NewPassword (ConvertTo-SecureString 'Other-Pa$$-2' -AsPlainText -Force)
(Get-ADUser test.user -Properties PasswordLastSet).PasswordLastSet
Disable-ADAccount test.user -PassThru | ForEach-Object Enabled
Enable-ADAccount test.user
Unlock-ADAccount test.user
Set-ADAccountControl test.user -PasswordNeverExpires $true
Set-ADAccountExpiration test.user -DateTime '9/1/2016'
Get-ADUser test.user -Properties PasswordNeverExpires, AccountExpirationDate, LockedOut |
  Format-List Enabled, PasswordNeverExpires, AccountExpirationDate, LockedOut
Clear-ADAccountExpiration test.user
$null -eq (Get-ADUser test.user -Properties AccountExpirationDate).AccountExpirationDate
Set-ADUser test.user -Department X -WhatIf
Remove-ADUser test.user -WhatIf
Remove-ADUser test.user -Confirm:$false
Search-ADAccount -AccountDisabled -UsersOnly | ForEach-Object SamAccountName
Search-ADAccount -PasswordExpired -SearchBase 'OU=CORP,DC=contoso,DC=com' | Select-Object -First 1
Get-RehearsalJournal | Select-Object -Last 4 | Format-Table Actor, Property, Before, After
