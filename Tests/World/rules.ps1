# world: contoso
# now: 2016-08-24T09:20:00Z
@(Get-ADSyncRule).Count
Get-ADSyncRule | Where-Object EnablePasswordSync | Format-Table Name, Precedence, Direction, LinkType
$r = Get-ADSyncRule | Where-Object Name -eq 'In from AD - User AccountEnabled'
$r.ScopeFilter[0].ScopeConditionList
$r.AttributeFlowMappings[0].Source[0]
$r.Disabled = $true
($r | Add-ADSyncRule).Disabled
(Get-ADSyncRule -Identifier $r.Identifier).Version
