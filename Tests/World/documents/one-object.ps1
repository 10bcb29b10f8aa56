# world: contoso
# now: 2016-08-24T09:20:00Z
# Following one person: the flag in the forest, the rules with password sync on both sides, the log of a week.
Import-Module ADSync
$ad = Get-ADSyncConnector | Where-Object ConnectorTypeName -EQ AD
$aad = Get-ADSyncConnector | Where-Object SubType -EQ 'Windows Azure Active Directory (Microsoft)'
$person = Get-ADUser ada.sample
$object = Get-ADSyncCSObject -ConnectorName $ad.Name -DistinguishedName $person.DistinguishedName
function Show-PasswordRules($object) {
    foreach ($item in $object.Lineage) {
        $rule = Get-ADSyncRule -Identifier $item.SyncRuleInternalId -ErrorAction SilentlyContinue
        if ($rule.EnablePasswordSync) { "$($rule.Direction): $($rule.Name)" }
    }
}
Show-PasswordRules $object
$mv = Get-ADSyncMVObject -Identifier $object.ConnectedMVObjectId
$mv.Lineage | Where-Object ConnectorName -EQ $aad.Name | Select-Object -First 1 | ForEach-Object {
    Show-PasswordRules (Get-ADSyncCSObject -Identifier $_.ConnectedCsObjectId)
}
Get-ADSyncCSObjectLog -Identifier $object.ObjectId -Count 1 | ForEach-Object Status

# A password that must be changed at the next sign-in is temporary and stays on premises.
Set-ADAccountPassword ada.sample -Reset -NewPassword (ConvertTo-SecureString 'Temp-Pa$$word-1' -AsPlainText -Force)
Set-ADUser ada.sample -ChangePasswordAtLogon $true
Step-RehearsalClock -Minutes 2 | Out-Null
"pwdLastSet: $((Get-ADUser ada.sample -Properties pwdLastSet).pwdLastSet)"
Get-ADSyncCSObjectLog -Identifier $object.ObjectId -Count 1 | ForEach-Object Status
"Temporary password in the cloud: $((Test-RehearsalSignIn ada.sample@contoso.com 'Temp-Pa$$word-1').Result)"
# Once the person has changed it, it goes.
Set-ADUser ada.sample -ChangePasswordAtLogon $false
Set-ADAccountPassword ada.sample -Reset -NewPassword (ConvertTo-SecureString 'Mine-Pa$$word-1' -AsPlainText -Force)
Step-RehearsalClock -Minutes 2 | Out-Null
Get-ADSyncCSObjectLog -Identifier $object.ObjectId -Count 1 | ForEach-Object Status
"Changed: $((Test-RehearsalSignIn ada.sample@contoso.com 'Mine-Pa$$word-1').Result)"
