# world: contoso
# now: 2016-08-24T09:20:00Z
$o = Get-ADSyncCSObject -ConnectorName contoso.com -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
$o | Select-Object ConnectorName, DistinguishedName, ObjectType, IsConnector
$o.Attributes['mail'].Values
$o.Lineage | Where-Object SyncRuleName -like 'In from AD*' | ForEach-Object SyncRuleName
(Get-ADSyncMVObject -Identifier $o.ConnectedMVObjectId).Lineage | ForEach-Object ConnectorName
Invoke-ADSyncCSObjectPasswordHashSync -CsObject $o
Get-ADSyncCSObjectLog -Identifier $o.ObjectId -Count 1 | Format-Table
@(Get-ADSyncCSObject -ConnectorName contoso.com).Count -gt 10
try { Invoke-ADSyncCSObjectPasswordHashSync -ConnectorName contoso.com -DistinguishedName 'CN=Nobody,DC=contoso,DC=com' }
catch { $_.Exception.Message }
