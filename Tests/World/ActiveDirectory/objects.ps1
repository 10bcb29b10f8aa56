# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADObject -LDAPFilter '(objectClass=organizationalUnit)'
Get-ADOrganizationalUnit -Filter 'Name -eq "CORP"'
Get-ADObject 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com' -Properties whenCreated, objectSid, canonicalName
New-ADOrganizationalUnit Lab -Path 'OU=CORP,DC=contoso,DC=com' -ProtectedFromAccidentalDeletion $false
New-ADObject 'Guest Speaker' -Type contact -Path 'OU=Lab,OU=CORP,DC=contoso,DC=com' -OtherAttributes @{ mail = 'speaker@example.com' }
Move-ADObject 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com' -TargetPath 'OU=Lab,OU=CORP,DC=contoso,DC=com'
Rename-ADObject (Get-ADUser ada.sample).DistinguishedName -NewName 'Ada Renamed' -PassThru
Set-ADObject 'CN=Guest Speaker,OU=Lab,OU=CORP,DC=contoso,DC=com' -Description hello
Get-ADObject -Filter 'Name -like "*"' -SearchBase 'OU=Lab,OU=CORP,DC=contoso,DC=com' -SearchScope OneLevel -Properties Description |
  Format-Table Name, ObjectClass, Description
Remove-ADOrganizationalUnit 'OU=Lab,OU=CORP,DC=contoso,DC=com' -Confirm:$false
Remove-ADOrganizationalUnit 'OU=Lab,OU=CORP,DC=contoso,DC=com' -Recursive -Confirm:$false
Get-ADObject 'OU=Lab,OU=CORP,DC=contoso,DC=com'
Get-ADComputer -Filter *
