# world: contoso
# now: 2016-08-24T09:20:00Z
Connect-MgGraph -NoWelcome
Get-MgOrganization | Format-List DisplayName, OnPremisesSyncEnabled, OnPremisesLastSyncDateTime, VerifiedDomains
$sync = Get-MgDirectoryOnPremiseSynchronization
$sync.Features
$sync.Configuration.AccidentalDeletionPrevention
Update-MgDirectoryOnPremiseSynchronization -OnPremisesDirectorySynchronizationId $sync.Id -Features @{ CloudPasswordPolicyForPasswordSyncedUsersEnabled = $true }
$features = (Get-MgDirectoryOnPremiseSynchronization).Features
$features.CloudPasswordPolicyForPasswordSyncedUsersEnabled
$features.BypassDirSyncOverridesEnabled = $true
Update-MgDirectoryOnPremiseSynchronization -OnPremisesDirectorySynchronizationId $sync.Id -Features $features
(Get-MgDirectoryOnPremiseSynchronization).Features.BypassDirSyncOverridesEnabled
Get-MgDomain
Update-MgDomain -DomainId contoso.com -PasswordValidityPeriodInDays 2147483647
(Get-MgDomain -DomainId contoso.com).PasswordValidityPeriodInDays
Get-MgGroup | Format-Table DisplayName, OnPremisesSyncEnabled
$group = Get-MgGroup -Filter "displayName eq 'Finance Team'"
Get-MgGroupMember -GroupId $group.Id | ForEach-Object { $_.AdditionalProperties.displayName }
Get-MgDirectoryOnPremiseSynchronization -OnPremisesDirectorySynchronizationId 00000000-0000-0000-0000-000000000000
