# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADGroup 'Domain Admins'
Get-ADGroup -Filter 'GroupScope -eq "Universal"' | Format-Table Name, GroupScope, GroupCategory
Get-ADGroupMember 'Finance Team' | Select-Object -First 1
New-ADGroup Testers -GroupScope DomainLocal -GroupCategory Distribution -Path 'OU=CORP,DC=contoso,DC=com' -Description 'People who test' -PassThru
Set-ADGroup Testers -GroupScope Universal -GroupCategory Security
(Get-ADGroup Testers -Properties Description).GroupScope
Add-ADGroupMember Testers -Members ada.sample, 'Finance Team'
Get-ADGroupMember Testers | ForEach-Object name
Get-ADGroupMember Testers -Recursive | ForEach-Object name
Get-ADPrincipalGroupMembership ada.sample | ForEach-Object name
Get-ADUser -Filter 'memberOf -recursivematch "CN=Testers,OU=CORP,DC=contoso,DC=com"' | ForEach-Object SamAccountName
(Get-ADGroup Testers -Properties Members).Members
Add-ADPrincipalGroupMembership finn.fixture -MemberOf Testers
Remove-ADGroupMember Testers -Members ada.sample -Confirm:$false
Get-ADGroupMember Testers | ForEach-Object SamAccountName
Add-ADGroupMember Testers -Members finn.fixture
Remove-ADGroupMember Testers -Members ada.sample -Confirm:$false
Add-ADGroupMember Testers -Members nobody
Add-ADGroupMember Nowhere -Members ada.sample
Remove-ADGroup Testers -Confirm:$false
Get-ADGroup Testers
