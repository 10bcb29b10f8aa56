# world: contoso
# now: 2016-08-24T09:20:00Z
Import-Module ADSyncDiagnostics
Set-ADSyncScheduler -SyncCycleEnabled $false
Set-ADUser ada.sample -Title Boss
$json = Invoke-ADSyncSingleObjectSync -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com' -StagingMode -NoHtmlReport
($json | ConvertFrom-Json).modifiedProperties | Format-Table displayName, oldValue, newValue
Invoke-ADSyncSingleObjectSync 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
Get-ChildItem C:\ProgramData\AADConnect\ADSyncObjectDiagnostics | ForEach-Object Name
Connect-MsolService
(Get-MsolUser -UserPrincipalName ada.sample@contoso.com).Title
$result = Invoke-ADSyncSingleObjectSync 'CN=Xena Outside,CN=Users,DC=contoso,DC=com' -NoHtmlReport | ConvertFrom-Json
$result.provisioningStatusInfo.errorInformation.reason
$result = Invoke-ADSyncSingleObjectSync 'CN=Nobody,OU=CORP,DC=contoso,DC=com' -NoHtmlReport | ConvertFrom-Json
$result.provisioningStatusInfo.errorInformation | Format-List errorCode, reason
Start-ADSyncSyncCycle Delta
Invoke-ADSyncSingleObjectSync 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
