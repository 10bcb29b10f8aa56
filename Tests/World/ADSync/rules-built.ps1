# world: contoso
# now: 2016-08-24T09:20:00Z
New-ADSyncRule -Name 'In from AD - Test' -Direction Inbound -Precedence 50 -SourceObjectType user -TargetObjectType person `
  -Connector ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d -LinkType Join -OutVariable rule | Out-Null
Add-ADSyncAttributeFlowMapping -SynchronizationRule $rule[0] -Source description -Destination description -FlowType Direct -ValueMergeType Update -OutVariable rule | Out-Null
Add-ADSyncAttributeFlowMapping -SynchronizationRule $rule[0] -Destination title -FlowType Expression -Expression 'Trim([title])' -OutVariable rule | Out-Null
$condition = New-Object Microsoft.IdentityManagement.PowerShell.ObjectModel.ScopeCondition 'department', 'Sales', 'EQUAL'
Add-ADSyncScopeConditionGroup -SynchronizationRule $rule[0] -ScopeConditions @($condition) -OutVariable rule | Out-Null
$join = New-Object Microsoft.IdentityManagement.PowerShell.ObjectModel.JoinCondition 'mail', 'mail', $false
Add-ADSyncJoinConditionGroup -SynchronizationRule $rule[0] -JoinConditions @($join) -OutVariable rule | Out-Null
$rule[0].AttributeFlowMappings | Format-Table Source, Destination, FlowType, Expression
$rule[0].ScopeFilter[0].ScopeConditionList | Format-Table Attribute, ComparisonValue, ComparisonOperator
$rule[0].JoinFilter[0].JoinConditionList | Format-Table CSAttribute, MVAttribute, CaseSensitive
(Get-ADSyncRule).Count
$saved = Add-ADSyncRule -SynchronizationRule $rule[0]
$saved | Format-List Name, Version, Precedence, LinkType, Disabled, IsStandardRule
(Get-ADSyncRule).Count
$saved = Remove-ADSyncAttributeFlowMapping -SynchronizationRule $saved -Destination title
$saved.AttributeFlowMappings.Count
Get-ADSyncSchedulerConnectorOverride | Format-Table
Remove-ADSyncRule -Identifier $saved.Identifier | Out-Null
(Get-ADSyncRule).Count
Remove-ADSyncRule -Identifier $saved.Identifier
New-ADSyncRule -Name x -Direction Inbound -SourceObjectType user -TargetObjectType person -Connector ([guid]::Empty)
New-ADSyncRule -Name 'Taken' -Direction Inbound -Precedence 100 -SourceObjectType user -TargetObjectType person -Connector ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d -LinkType Join | Add-ADSyncRule
