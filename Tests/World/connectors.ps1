# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADSyncConnector | Format-Table Name, ConnectorTypeName, Subtype
$c = Get-ADSyncConnector -Name contoso.com
$c.GlobalParameters.Count
$c.GlobalParameters['Forest.FQDN'].Value
$c.GlobalParameters.Contains('nothing')
$c.Partitions[0].DN
$c.RunProfiles | ForEach-Object Name
(Get-ADSyncConnector -Name CONTOSO.COM) -eq $null
(Get-ADSyncConnector -Identifier b891884f-051e-4a83-95af-2544101c9083).Name
Get-ADSyncConnectorPartition -Connector $c | Format-Table Name, Selected, IsDomain
Get-ADSyncConnectorStatistics -ConnectorName contoso.com | Format-List
Get-ADSyncDomainReachabilityStatus -ConnectorName contoso.com | Format-Table
Add-ADSyncConnector -Connector $null
