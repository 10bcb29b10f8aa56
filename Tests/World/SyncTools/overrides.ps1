# world: contoso
# now: 2016-08-24T09:20:00Z
Set-ADSyncToolsDirSyncOverridesUser ada.sample@contoso.com -MobileInAD '+45 1' -OtherMobileInAD '+45 2', '+45 3'
Get-ADSyncToolsDirSyncOverridesUser ada.sample@contoso.com -FromAD | Format-List
Start-ADSyncSyncCycle Delta | Out-Null
Start-Sleep 300
Get-ADSyncToolsDirSyncOverridesUser ada.sample@contoso.com -FromAzureAD | Format-List
Set-ADSyncToolsDirSyncOverridesUser ada.sample@contoso.com -MobilePhoneInAAD '+1 555' -AlternateMobilePhonesInAAD '+1 556'
Compare-ADSyncToolsDirSyncOverrides
Clear-ADSyncToolsDirSyncOverridesUser ada.sample@contoso.com -MobilePhoneInAAD -AlternateMobilePhonesInAAD
Get-ADSyncToolsDirSyncOverridesUser ada.sample@contoso.com
$object = Export-ADSyncToolsObjects -DistinguishedName 'CN=Ada Sample,OU=CORP,DC=contoso,DC=com' -ConnectorName contoso.com
$object.Count
(Get-Content $object[0] | Select-Object -First 1)
Get-ADSyncToolsDirSyncOverridesUser nobody
