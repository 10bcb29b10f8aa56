# The object model's collections are .NET's.
# world: contoso
# now: 2016-08-24T09:20:00Z
$type = 'Microsoft.IdentityManagement.PowerShell.ObjectModel.ConfigurationParameter'
$p = New-Object $type 'a', String, ConnectorGlobal, $null, $null, $null
$p.Value = 1
$p.Value.GetType().Name
$p
$c = Get-ADSyncConnector -Name contoso.com
$c.GlobalParameters.Add($p)
$c.GlobalParameters.Add($p)
$c.GlobalParameters.Remove('A')
$c.GlobalParameters.Remove('a')
$p.Scope = 'SynchronizationGlobal'
$p.Scope
$p.Scope = 'Nowhere'
