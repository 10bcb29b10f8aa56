# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADSyncAADPasswordResetConfiguration -Connector 'contoso.onmicrosoft.com - AAD' | Format-List
Set-ADSyncAADPasswordResetConfiguration -Connector 'contoso.onmicrosoft.com - AAD' -Enable $true
(Get-ADSyncAADPasswordResetConfiguration -Connector 'contoso.onmicrosoft.com - AAD').Enabled
Get-ADSyncAADPasswordResetConfiguration -Connector contoso.com
$settings = Get-ADSyncGlobalSettings
$settings.Parameters['Microsoft.OptionalFeature.FilterAAD'].Value = 'True'
$saved = Set-ADSyncGlobalSettings -GlobalSettings $settings
$saved.Parameters['Microsoft.OptionalFeature.FilterAAD'].Value
Disable-ADSyncExportDeletionThreshold -AADUserName admin@contoso.onmicrosoft.com
Get-ADSyncExportDeletionThreshold | Format-List
Enable-ADSyncExportDeletionThreshold -DeletionThreshold 20 -AADUserName admin@contoso.onmicrosoft.com
(Get-ADSyncExportDeletionThreshold).ThresholdCount
Enable-ADSyncExportDeletionThreshold 30 -WhatIf
Get-ADSyncPartitionPasswordSyncState | Format-List DN, PasswordSyncLastCycleStatus, PasswordSyncLastSuccessfulCycleEndTimestamp
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.com -TargetConnector 'contoso.onmicrosoft.com - AAD' -Enable $false
(Get-ADSyncAADPasswordSyncConfiguration contoso.com).Enabled
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector Contoso.com -TargetConnector 'contoso.onmicrosoft.com - AAD' -Enable $true
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.com -TargetConnector contoso.com -Enable $true
Get-ADSyncAADConnectorImportApiVersion
