# world: contoso
# now: 2016-08-24T09:20:00Z
Set-ADComputer CONTOSO-SYNC01$ -Description 'Runs the synchronization' -PassThru | Format-List Name, Enabled
(Get-ADComputer CONTOSO-SYNC01$ -Properties Description).Description
Set-ADOrganizationalUnit 'OU=CORP,DC=contoso,DC=com' -City Copenhagen
(Get-ADOrganizationalUnit 'OU=CORP,DC=contoso,DC=com').City
New-ADObject Spare -Type contact -Path 'OU=CORP,DC=contoso,DC=com'
Remove-ADObject 'CN=Spare,OU=CORP,DC=contoso,DC=com' -Confirm:$false
@(Get-ADObject -Filter 'Name -eq "Spare"').Count
Remove-ADComputer CONTOSO-DC01$ -Confirm:$false
Remove-ADComputer CONTOSO-SYNC01$ -Confirm:$false
(Get-ADComputer -Filter *).Name
Set-ADComputer nowhere$ -Description x
