# Nothing that can be read holds a password.
# world: contoso
# now: 2016-08-24T09:20:00Z
Import-Module ADSync
$secrets = "Set-Secret-51", "Sho-9", "Rehearse-ada.sample-1", "New-Secret-52"
function secure($text) { ConvertTo-SecureString $text -AsPlainText -Force }
Set-ADAccountPassword -Identity ada.sample -Reset -NewPassword (secure $secrets[0])
try { Set-ADAccountPassword -Identity bo.specimen -Reset -NewPassword (secure $secrets[1]) } catch { $refused = $_ }
New-ADUser -Name "New Person" -SamAccountName new.person -AccountPassword (secure $secrets[3]) -Enabled $true
Start-Sleep -Seconds 300
$text = @(
    Get-RehearsalJournal | Format-List * | Out-String
    Get-EventLog -LogName Application -Newest 60 | Format-List * | Out-String
    Get-ADSyncConnector | ForEach-Object { $_.AllParameterDefinitions } | Format-List * | Out-String
    Get-ADUser -Filter * -Properties * | Format-List * | Out-String
    Get-ADSyncConnector | ForEach-Object { Get-ADSyncCSObject -ConnectorName $_.Name } | Format-List * | Out-String
    $error | Format-List * -Force | Out-String
    "$refused" + ($refused | Format-List * -Force | Out-String)
) -join "`n"
"looked at $($text.Length -gt 20000)"
foreach ($secret in $secrets) { if ($text.Contains($secret)) { "found one" } }
