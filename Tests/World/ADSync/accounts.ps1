# world: wrong-account-password
# now: 2016-08-24T09:20:00Z
$credential = [pscredential]::new('CONTOSO\Administrator', (ConvertTo-SecureString x -AsPlainText -Force))
Test-ADSyncADDSConnectivity -ConnectorIdentifier ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d
Add-ADSyncADDSConnectorAccount -Name contoso.com -EACredential $credential
Test-ADSyncADDSConnectivity -ConnectorIdentifier ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d
Add-ADSyncADDSConnectorAccount -Identifier ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d -EACredential $credential
Add-ADSyncADDSConnectorAccount -Name nowhere.com -EACredential $credential
Add-ADSyncADDSConnectorAccount -Name 'contoso.onmicrosoft.com - AAD' -EACredential $credential
Get-RehearsalJournal | Format-Table Actor, Object, Property, Before, After
