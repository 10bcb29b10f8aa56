# world: contoso
# now: 2016-08-24T09:20:00Z
# Complexity and expiry of synchronized people are the forest's; people made in the cloud keep the cloud's policies.
Connect-MsolService -Credential ([pscredential]::new('admin@contoso.onmicrosoft.com', (ConvertTo-SecureString x -AsPlainText -Force)))
$name = 'ada.sample@contoso.com'
"Never expires in the cloud: $((Get-MsolUser -UserPrincipalName $name).PasswordNeverExpires)"

# The forest takes what the cloud would refuse (here: three of four kinds of characters, a long text of one word).
Set-ADDefaultDomainPasswordPolicy contoso.com -ComplexityEnabled $false -MinPasswordLength 4
Set-ADAccountPassword ada.sample -Reset -NewPassword (ConvertTo-SecureString 'simple' -AsPlainText -Force)
Step-RehearsalClock -Minutes 2 | Out-Null
"Simple password, synchronized: $((Test-RehearsalSignIn $name simple).Result)"
try { Set-MsolUserPassword -UserPrincipalName cloud.only@contoso.onmicrosoft.com -NewPassword simple -ErrorAction Stop } catch { "Simple password, cloud only: refused" }

# A password that has expired on premises still signs in to the cloud, until the next change.
Step-RehearsalClock -TimeSpan 60.00:00:00 | Out-Null
"Expired on premises: $((Get-ADUser ada.sample -Properties PasswordExpired).PasswordExpired)"
"Signs in to the cloud: $((Test-RehearsalSignIn $name simple).Result)"
Set-ADAccountPassword ada.sample -Reset -NewPassword (ConvertTo-SecureString 'another' -AsPlainText -Force)
Step-RehearsalClock -Minutes 2 | Out-Null
"After the next change: old $((Test-RehearsalSignIn $name simple).Result), new $((Test-RehearsalSignIn $name another).Result)"
