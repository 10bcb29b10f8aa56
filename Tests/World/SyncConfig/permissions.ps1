# world: no-replication-permission
# now: 2016-08-24T09:20:00Z
Import-Module "C:\Program Files\Microsoft Azure Active Directory Connect\AdSyncConfig\AdSyncConfig.psm1"
$account = Get-ADSyncADConnectorAccount
$account | Format-List
$name = @{ ADConnectorAccountName = $account.ADConnectorAccountName; ADConnectorAccountDomain = $account.ADConnectorAccountDomain }
Show-ADSyncADObjectPermissions -ADobjectDN 'DC=contoso,DC=com'
Set-ADSyncPasswordHashSyncPermissions @name -WhatIf
Set-ADSyncPasswordHashSyncPermissions @name
Show-ADSyncADObjectPermissions -ADobjectDN 'DC=contoso,DC=com'
Invoke-ADSyncCSObjectPasswordHashSync -ConnectorName contoso.com -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
Set-ADSyncBasicReadPermissions @name -ADobjectDN 'OU=CORP,DC=contoso,DC=com'
Set-ADSyncExchangeHybridPermissions @name -ADobjectDN 'OU=CORP,DC=contoso,DC=com' -SkipAdminSdHolders
Set-ADSyncExchangeMailPublicFolderPermissions @name
Set-ADSyncMsDsConsistencyGuidPermissions -ADConnectorAccountDN 'CN=MSOL_d1edb676ca03,CN=Users,DC=contoso,DC=com' -IncludeAdminSdHolders
Set-ADSyncPasswordWritebackPermissions @name -ADobjectDN 'OU=CORP,DC=contoso,DC=com'
Set-ADSyncUnifiedGroupWritebackPermissions @name -ADobjectDN 'OU=CORP,DC=contoso,DC=com'
Show-ADSyncADObjectPermissions -ADobjectDN 'OU=CORP,DC=contoso,DC=com'
Get-ADSyncObjectsWithInheritanceDisabled -SearchBase 'DC=contoso,DC=com'
$credential = [pscredential]::new('CONTOSO\Administrator', (ConvertTo-SecureString x -AsPlainText -Force))
Set-ADSyncRestrictedPermissions -ADConnectorAccountDN 'CN=MSOL_d1edb676ca03,CN=Users,DC=contoso,DC=com' -Credential $credential
Get-ADSyncObjectsWithInheritanceDisabled -SearchBase 'DC=contoso,DC=com' -ObjectClass * | Format-List
Show-ADSyncADObjectPermissions 'CN=MSOL_d1edb676ca03,CN=Users,DC=contoso,DC=com'
Set-ADSyncPasswordHashSyncPermissions -ADConnectorAccountName nobody -ADConnectorAccountDomain contoso.com
Set-ADSyncPasswordHashSyncPermissions -ADConnectorAccountName x -ADConnectorAccountDomain fabrikam.com
Set-ADSyncBasicReadPermissions @name -ADobjectDN 'OU=Nowhere,DC=contoso,DC=com'
Show-ADSyncADObjectPermissions 'OU=Nowhere,DC=contoso,DC=com'
Import-Module 'C:\Program Files\Nothing\Nothing.psm1'
