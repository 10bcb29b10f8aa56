# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADUser nobody
Get-ADUser ada.sample -Properties nonsense
Get-ADUser -Filter "Name = 'x'"
Get-ADUser -Filter 'Name -match "x"'
Get-ADUser -Filter 'SamAccountName -eq '
Get-ADUser -Filter { mail -eq $nothing }
Get-ADUser -LDAPFilter 'cn=*)('
Get-ADUser -Filter * -SearchBase 'OU=Nowhere,DC=contoso,DC=com'
Get-ADUser ada.sample -Server nowhere.contoso.com
Get-ADUser -Identity $null
New-ADUser -Name 'Ada Again' -SamAccountName ada.sample
New-ADUser -Name 'Ada Sample' -SamAccountName ada2 -Path 'OU=CORP,DC=contoso,DC=com'
New-ADUser -Name Lost -Path 'OU=Nowhere,DC=contoso,DC=com'
New-ADUser -Name Weak -AccountPassword (ConvertTo-SecureString abc -AsPlainText -Force) -Enabled $true
Set-ADUser ada.sample -Replace @{ nonsense = 1 }
Set-ADAccountPassword ada.sample -Reset -NewPassword (ConvertTo-SecureString abc -AsPlainText -Force)
Set-ADAccountPassword ada.sample -OldPassword (ConvertTo-SecureString wrong -AsPlainText -Force) -NewPassword (ConvertTo-SecureString 'Pa$$w0rd-1' -AsPlainText -Force)
Remove-ADUser Administrator -Confirm:$false
try { Get-ADUser nobody } catch [Microsoft.ActiveDirectory.Management.ADIdentityNotFoundException] { 'caught' }
Get-ADUser nobody -ErrorAction SilentlyContinue
