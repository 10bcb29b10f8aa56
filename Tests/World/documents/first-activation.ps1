# world: first-synchronization
# now: 2016-08-24T09:20:00Z
# The first activation sends the passwords of everybody in scope once, as soon as the people are there; then only changes go.
Import-Module ADSync
"before the directory synchronization: $((Step-RehearsalClock -Minutes 4).SynchronizedPasswords) passwords"
Start-ADSyncSyncCycle -PolicyType Initial | Out-Null
"afterwards: $((Step-RehearsalClock -Minutes 6).SynchronizedPasswords) passwords"
"the next cycles: $((Step-RehearsalClock -Minutes 6).SynchronizedPasswords) passwords"
$aad = (Get-ADSyncConnector | Where-Object SubType -EQ 'Windows Azure Active Directory (Microsoft)').Name
"people in the cloud: $(@(Get-ADSyncCSObject -ConnectorName $aad | Where-Object ObjectType -EQ user).Count)"
Test-RehearsalSignIn ada.sample@contoso.com 'Rehearse-ada.sample-1'
