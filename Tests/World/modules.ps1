# world: contoso
# now: 2016-08-24T09:20:00Z
Import-Module ADSync, ActiveDirectory, MSOnline, AzureAD, Microsoft.Graph, Microsoft.Graph.Users, ADSyncConfig, ADSyncTools, ADSyncDiagnostics
Import-Module 'C:\Program Files\Microsoft Azure AD Sync\Bin\ADSync'
Import-Module 'C:\Program Files\Microsoft Azure AD Sync\Bin\ADSyncDiagnostics\ADSyncDiagnostics.psm1'
Import-Module 'C:\Program Files\Microsoft Azure Active Directory Connect\AADPowerShell\MSOnline.psd1'
Import-Module –Name ADSync
(Get-Command -Module ADSyncDiagnostics).Name
(Get-Command Get-ADUser).Source
(Get-Command Get-MgUser).ModuleName
@(Get-Command -Module ActiveDirectory).Count -gt 30
Get-Command Get-ADSyncRunHistory
Import-Module NoSuchModule
