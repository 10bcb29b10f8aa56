# world: contoso
# now: 2016-08-24T09:20:00Z
@'
Name,SamAccountName,GivenName,Surname,Path
Csv One,csv.one,Csv,One,"OU=CORP,DC=contoso,DC=com"
Csv Two,csv.two,Csv,Two,"OU=CORP,DC=contoso,DC=com"
'@ | ConvertFrom-Csv | New-ADUser -PassThru | ForEach-Object DistinguishedName
Get-ADGroupMember 'Finance Team' | Get-ADUser -Properties mail | Select-Object Name, mail | ConvertTo-Csv -NoTypeInformation
$date = (Get-Date).AddDays(-30)
@(Get-ADUser -Filter { PasswordLastSet -lt $date -and Enabled -eq $true }).Count
[Convert]::ToBase64String((Get-ADUser ada.sample).ObjectGUID.ToByteArray())
Get-ADUser ada.sample | Set-ADUser -Replace @{ 'mS-DS-ConsistencyGuid' = (Get-ADUser ada.sample).ObjectGUID.ToByteArray() }
([guid](Get-ADUser ada.sample -Properties 'mS-DS-ConsistencyGuid').'mS-DS-ConsistencyGuid').ToString()
Get-ADUser -Filter * -SearchBase 'OU=CORP,DC=contoso,DC=com' -ResultSetSize 2 |
  ForEach-Object { Invoke-ADSyncCSObjectPasswordHashSync -ConnectorName contoso.com -DistinguishedName $_.DistinguishedName }
Set-ADUser ada.sample -Add @{ proxyAddresses = 'SMTP:ada@contoso.com', 'smtp:a@contoso.com' }
Get-ADUser ada.sample -Properties proxyAddresses | Select-Object -ExpandProperty proxyAddresses
if (Get-ADUser -Filter "SamAccountName -eq 'nobody'") { 'yes' } else { 'no' }
Set-ADUser vera.newcomer -Replace @{ pwdLastSet = -1 }
(Get-ADUser vera.newcomer -Properties PasswordLastSet).PasswordLastSet
Get-ADUser ada.sample | Move-ADObject -TargetPath 'CN=Users,DC=contoso,DC=com'
(Get-ADUser ada.sample).DistinguishedName
Get-ADUser ada.sample | ConvertTo-Json
