# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADSyncAutoUpgrade
Set-ADSyncAutoUpgrade Disabled
Get-ADSyncAutoUpgrade
Get-ADSyncExportDeletionThreshold
Enable-ADSyncExportDeletionThreshold -DeletionThreshold 50 -AADUserName admin@contoso.onmicrosoft.com
(Get-ADSyncExportDeletionThreshold).ThresholdCount
$s = Get-ADSyncGlobalSettings
$s.Parameters['Microsoft.Synchronize.StagingMode'].Value
@(Get-ADSyncGlobalSettingsParameter).Count
