# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADSyncServerConfiguration -Path C:\Temp\Config
Get-ChildItem C:\Temp\Config | ForEach-Object Name
(Get-ChildItem C:\Temp\Config\SynchronizationRules).Count
Get-ChildItem C:\Temp\Config\Connectors | ForEach-Object Name
$rule = Get-ADSyncRule | Where-Object Name -eq 'In from AD - User AccountEnabled'
[xml]$xml = Get-Content "C:\Temp\Config\SynchronizationRules\SynchronizationRule_{$($rule.Identifier)}.xml"
$xml.synchronizationRule.name
$xml.synchronizationRule.EnablePasswordSync
Get-Content "C:\Temp\Config\SynchronizationRules\SynchronizationRule_{$($rule.Identifier)}.xml" | Select-Object -First 30
Get-Content 'C:\Temp\Config\Connectors\Connector_{ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d}.xml' | Select-Object -First 20
Get-ADSyncServerConfiguration -Path here
(Get-ChildItem here -Recurse -File).Count
$schema = Get-ADSyncSchema
$schema.ObjectTypes | ForEach-Object Name
$schema.AttributeTypes | Where-Object Name -like account* | Format-Table
Get-ADSyncConnectorTypes
Get-ADSyncDatabaseConfiguration | Format-List
(Get-ADSyncADConnectorSchemaDsml -ConnectorIdentifier ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d).Length -gt 1000
Get-ADSyncConnectorHierarchyProvisioningMapping -Connector (Get-ADSyncConnector -Name contoso.com)
Get-ADSyncAADConnectorExportApiVersion
Get-ADSyncSchedulerSettings | Format-Table Name, Value
Get-ADSyncServerConfiguration -Path Nowhere:\x
