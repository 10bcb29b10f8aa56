# world: switched-off
# now: 2016-08-24T09:20:00Z
# Switching password sync on sends the passwords of everybody in scope once; afterwards only changes go.
Import-Module ADSync
$ad = (Get-ADSyncConnector | Where-Object ConnectorTypeName -EQ AD).Name
$aad = (Get-ADSyncConnector | Where-Object SubType -EQ 'Windows Azure Active Directory (Microsoft)').Name
(Get-ADSyncAADPasswordSyncConfiguration -SourceConnector $ad).Enabled
Set-ADSyncAADPasswordSyncConfiguration -SourceConnector $ad -TargetConnector $aad -Enable $true
$first = Step-RehearsalClock -Minutes 3
"first cycle: $($first.SynchronizedPasswords) passwords"
$second = Step-RehearsalClock -Minutes 4
"next two cycles: $($second.SynchronizedPasswords) passwords"
$people = @(Get-ADSyncCSObject -ConnectorName $aad | Where-Object ObjectType -EQ user)
"people in the cloud: $($people.Count)"
(Get-ADSyncAADPasswordSyncConfiguration -SourceConnector $ad).Enabled
