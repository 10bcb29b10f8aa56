# world: contoso
# now: 2016-08-24T09:20:00Z
Connect-MsolService
Get-MsolCompanyInformation
(Get-MsolCompanyInformation).DirSyncClientMachineName
Set-MsolDirSyncEnabled -EnableDirSync $false -Force
(Get-MsolCompanyInformation).DirectorySynchronizationEnabled
Set-MsolDirSyncEnabled -EnableDirSync $true -Force
Get-MsolDirSyncConfiguration
Get-MsolDirSyncFeatures | Format-Table DirSyncFeature, Enabled
Set-MsolDirSyncFeature -Feature EnforceCloudPasswordPolicyForPasswordSyncedUsers -Enable $true -Force
(Get-MsolDirSyncFeatures -Feature EnforceCloudPasswordPolicyForPasswordSyncedUsers).Enabled
Get-MsolDomain
Get-MsolPasswordPolicy -DomainName contoso.com | Format-List NotificationDays, ValidityPeriod
Set-MsolPasswordPolicy -DomainName contoso.com -ValidityPeriod 60 -NotificationDays 7
(Get-MsolPasswordPolicy -DomainName contoso.com).ValidityPeriod
Get-MsolGroup | Format-Table DisplayName, GroupType
Get-MsolGroupMember -GroupObjectId (Get-MsolGroup -SearchString Finance).ObjectId
Get-MsolContact
Get-MsolRole -RoleName 'Company Administrator' | Get-MsolRoleMember
Get-MsolHasObjectsWithDirSyncProvisioningErrors
Get-MsolDirSyncFeatures -Feature Nonsense
Get-MsolDomain -DomainName fabrikam.com
Get-MsolPasswordPolicy -DomainName fabrikam.com
Connect-MsolService -Credential ([pscredential]::new('nobody@contoso.com', (ConvertTo-SecureString x -AsPlainText -Force)))
