# world: contoso
# now: 2016-08-24T09:20:00Z
Set-ADSyncAADPasswordSyncState -ConnectorName contoso.com -Enable $false
Get-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.com
Set-ADSyncAADPasswordSyncState -ConnectorName contoso.com -Enable $true -AADUserName admin@contoso.onmicrosoft.com
(Get-ADSyncAADPasswordSyncConfiguration -SourceConnector contoso.com).Enabled
Set-ADSyncAADPasswordSyncState -ConnectorName nowhere.com -Enable $true
$rule = Get-ADSyncRule | Where-Object Name -eq 'In from AD - User AccountEnabled'
$rule.Disabled = $true
$null = Add-ADSyncRule $rule
Get-ADSyncRuleAudit | Format-Table RuleName, Property, OldValue, NewValue
Invoke-ADSyncSpecificObjectRunProfile -ConnectorName contoso.com -RunProfileName 'Delta Synchronization' -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
Invoke-ADSyncSpecificObjectRunProfile -ConnectorName contoso.com -RunProfileName Nonsense -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com'
