# The parameter stays on the connector; the channel goes off and on again; the next cycle synchronizes all passwords.
# world: contoso
# now: 2016-08-24T09:20:00Z
$adConnector = "contoso.com"
$aadConnector = "contoso.onmicrosoft.com - AAD"
Import-Module adsync
$c = Get-ADSyncConnector -Name $adConnector
$p = New-Object Microsoft.IdentityManagement.PowerShell.ObjectModel.ConfigurationParameter "Microsoft.Synchronize.ForceFullPasswordSync", String, ConnectorGlobal, $null, $null, $null
$p.Value = 1
$c.GlobalParameters.Remove($p.Name)
$c.GlobalParameters.Add($p)
$c = Add-ADSyncConnector -Connector $c
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector $adConnector -TargetConnector $aadConnector -Enable $false
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector $adConnector -TargetConnector $aadConnector -Enable $true

(Get-ADSyncConnector -Name $adConnector).GlobalParameters["Microsoft.Synchronize.ForceFullPasswordSync"].Value
Get-ADSyncAADPasswordSyncConfiguration -SourceConnector $adConnector | ForEach-Object Enabled
Get-RehearsalJournal | Format-List Actor, Kind, Object, Property, Before, After
(Step-RehearsalClock -Minutes 4).SynchronizedPasswords
Get-EventLog Application -After ([datetime]'2016-08-24T09:20:00') | ForEach-Object EventID
