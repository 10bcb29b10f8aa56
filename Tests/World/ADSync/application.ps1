# world: new-build
# now: 2016-08-24T09:20:00Z
$hash = '0' * 64
Get-ADSyncEntraConnectorCredential
Add-ADSyncApplicationRegistration -CertificateSHA256Hash $hash
Set-ADSyncScheduler -SyncCycleEnabled $false
$id = Add-EntraApplicationRegistration -CertificateSHA256Hash $hash
Add-ADSyncApplicationRegistration -CertificateSHA256Hash $hash
(Get-ADSyncEntraConnectorCredential).ConnectorIdentityType
(Get-ADSyncEntraConnectorCredential).ApplicationAppId -eq $id
Invoke-ADSyncApplicationCredentialRotation -CertificateSHA256Hash ('1' * 64)
Remove-EntraApplicationKey -CertificateId $hash
Remove-EntraApplicationKey -CertificateId $hash
Add-EntraApplicationRegistration -CertificateSHA256Hash short
$credential = [pscredential]::new('admin@contoso.onmicrosoft.com', (ConvertTo-SecureString x -AsPlainText -Force))
Remove-ADSyncAADServiceAccount -AADCredential $credential -Name nobody
Add-ADSyncAADServiceAccount -AADCredential $credential
(Get-ADSyncEntraConnectorCredential).ConnectorIdentityType
Invoke-ADSyncApplicationCredentialRotation -CertificateSHA256Hash $hash
