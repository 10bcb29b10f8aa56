# world: contoso
# now: 2016-08-24T09:20:00Z
Import-Module ActiveDirectory
Get-ADUser ada.sample
Get-ADUser -Identity 'CN=Tove Inet,OU=CORP,DC=contoso,DC=com' -Properties Title, mail, PasswordLastSet, MemberOf | Format-List
Get-ADUser -Filter 'Enabled -eq $false' -SearchBase 'OU=CORP,DC=contoso,DC=com' | ForEach-Object Name
$department = 'Sales'
Get-ADUser -Filter "Department -eq '$department' -and -not (Title -like '*Manager')" -Properties Title, Department |
  Format-Table Name, Title, Department
Get-ADUser -Filter { Department -eq $department -or Title -like "Acc*" } | ForEach-Object SamAccountName
(Get-ADUser -Filter * -ResultSetSize 3).Count
Get-ADUser -LDAPFilter '(&(objectCategory=person)(userAccountControl:1.2.840.113556.1.4.803:=2))' | ForEach-Object Name
Get-ADUser -Filter 'PasswordLastSet -lt "1/1/2016"' -SearchBase 'OU=CORP,DC=contoso,DC=com' |
  ForEach-Object SamAccountName
(Get-ADUser ada.sample).SID.Value
(Get-ADUser ada.sample).GetType().FullName
"$(Get-ADUser ada.sample)"
'ada.sample', 'finn.fixture' | Get-ADUser | ForEach-Object UserPrincipalName
