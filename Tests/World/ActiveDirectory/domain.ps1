# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADDomain
Get-ADForest
Get-ADDomainController
Get-ADRootDSE | Format-List defaultNamingContext, dnsHostName, highestCommittedUSN
Get-ADDefaultDomainPasswordPolicy
Set-ADDefaultDomainPasswordPolicy contoso.com -MinPasswordLength 12 -MaxPasswordAge 60.00:00:00
(Get-ADDefaultDomainPasswordPolicy).MinPasswordLength
(Get-ADDomainController -Filter *).HostName
(Get-ADDomain CONTOSO).DNSRoot
(Get-ADForest).Domains[0]
Get-ADDomain fabrikam.com
Get-ADDomainController elsewhere
