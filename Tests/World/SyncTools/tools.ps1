# world: contoso
# now: 2016-08-24T09:20:00Z
Import-Module 'C:\Program Files\Microsoft Azure Active Directory Connect\Tools\AdSyncTools'
(Get-Module ADSyncTools).Name
ConvertFrom-ADSyncToolsAadDistinguishedName 'CN={514635484D4B376E38307176645973555049486139513D3D}'
ConvertTo-ADSyncToolsAadDistinguishedName 'QF5HMK7n80qvdYsUPIHa9Q=='
'iGhmiAEBERG7uxI0VniQqw==' | ConvertFrom-ADSyncToolsImmutableID
(ConvertFrom-ADSyncToolsImmutableID 'AQID') -join ','
ConvertTo-ADSyncToolsImmutableID '88666888-0101-1111-bbbb-1234567890ab'
ConvertTo-ADSyncToolsImmutableID ([guid]'88666888-0101-1111-bbbb-1234567890ab')
ConvertTo-ADSyncToolsCloudAnchor 'VAAAAFUAcwBlAHIAXwBjADcAMgA5ADAAMwBlAGQALQA3ADgAMQA2AC0ANAAxAGMAZAAtADkAMAA2ADYALQBlAGEAYwAzADMAZAAxADcAMQBkADcANwAAAA=='
ConvertFrom-ADSyncToolsImmutableID '***'
ConvertFrom-ADSyncToolsAadDistinguishedName 'CN=x'
Search-ADSyncToolsADobject ada.sample@contoso.com | Format-List
$null -eq (Get-ADSyncToolsMsDsConsistencyGuid 'ada.sample@contoso.com')
Set-ADSyncToolsMsDsConsistencyGuid -Identity ada.sample@contoso.com -Value '88666888-0101-1111-bbbb-1234567890ab'
'ada.sample@contoso.com' | Get-ADSyncToolsMsDsConsistencyGuid
Clear-ADSyncToolsMsDsConsistencyGuid ada.sample@contoso.com
$null -eq (Get-ADSyncToolsMsDsConsistencyGuid 'ada.sample@contoso.com')
Set-ADSyncToolsMsDsConsistencyGuid ada.sample@contoso.com nonsense
Search-ADSyncToolsADobject nobody@contoso.com
(Get-ADSyncToolsRunHistory -Days 1).Count
(Get-ADSyncToolsRunHistory)[0].RunStepResults.Count
Get-ADSyncToolsTls12 | Format-Table Name, Value
Set-ADSyncToolsTls12 -Enabled $true | Format-Table Name, Value
(Get-ADSyncToolsTls12)[0].Path
Get-ADSyncToolsTenantAzureEnvironment -Credential ([pscredential]::new('admin@contoso.com', (ConvertTo-SecureString x -AsPlainText -Force)))
Repair-ADSyncToolsAutoUpgradeState
Get-ADSyncAutoUpgrade
$credential = [pscredential]::new("admin@contoso.com", (ConvertTo-SecureString x -AsPlainText -Force))
Get-ADSyncToolsAadObject -SyncObjectType group -Credential $credential | Format-Table DisplayName, SourceAnchor
