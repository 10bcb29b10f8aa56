# world: contoso
# now: 2016-08-24T09:20:00Z
Get-ADSyncCSGroupSummary -ConnectorName contoso.com -MinimumMemberCount 4 | Format-Table DistinguishedName, MemberCount
Get-ADSyncCSGroupStatistics -ConnectorName contoso.com | Format-List
$group = Get-ADSyncCSObject -ConnectorName contoso.com -DistinguishedName 'CN=Finance Team,OU=CORP,DC=contoso,DC=com'
Get-ADSyncCSObjectReferences -Identifier $group.ObjectId | Format-Table
$group.PartitionId -eq (Get-ADSyncConnector -Name contoso.com).Partitions[0].Identifier
$user = Get-ADSyncCSObject -ConnectorName contoso.com -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
$user.SerializedXml
([xml]$user.SerializedXml).'cs-objects'.'cs-object'.'ma-name'
$cloud = Get-ADSyncCSObject -ConnectorName 'contoso.onmicrosoft.com - AAD' | Select-Object -First 1
([xml]$cloud.SerializedXml).SelectSingleNode('//primary-objectclass').InnerText
Get-ADSyncCSGroupSummary -ConnectorName nowhere
