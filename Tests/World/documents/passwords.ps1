# world: contoso
# now: 2016-08-24T09:20:00Z
# A changed password is in the cloud within the two-minute cycle, replaces the one there, and leaves sessions alone.
function Set-Password($account, $text) {
    Set-ADAccountPassword $account -Reset -NewPassword (ConvertTo-SecureString $text -AsPlainText -Force)
}
$name = 'ada.sample@contoso.com'
Test-RehearsalSignIn $name 'Rehearse-ada.sample-1'
Set-Password ada.sample 'New-Pa$$word-1'
"before the cycle: old $((Test-RehearsalSignIn $name 'Rehearse-ada.sample-1').Result), new $((Test-RehearsalSignIn $name 'New-Pa$$word-1').Result)"
$step = Step-RehearsalClock -Minutes 2
"synchronized: $($step.SynchronizedPasswords)"
$old = Test-RehearsalSignIn $name 'Rehearse-ada.sample-1'
"after the cycle: old $($old.Result), sessions still $($old.Sessions), new $((Test-RehearsalSignIn $name 'New-Pa$$word-1').Result)"

# A hash is no password: neither the cloud nor the forest takes one for it.
"as hash: $((Test-RehearsalSignIn $name '8846F7EAEE8FB117AD06BDD830B7586C').Result)"

# Several changes go in the order in which they were made.
Set-Password ada.sample 'First-Pa$$word-1'
Step-RehearsalClock -Minutes 0.1 | Out-Null
Set-Password bo.specimen 'Second-Pa$$word-1'
Step-RehearsalClock -Minutes 2 | Out-Null
Get-EventLog -LogName Application -Source 'Directory Synchronization' -InstanceId 656 -Newest 1 |
    ForEach-Object { $_.Message -split '\r?\n' -match 'sample|specimen' -replace '.*Dn : (CN=[^,]*).*Date : (.*)', '$1 $2' }

# A reset in the cloud holds until the next change on premises, and obeys the cloud's policy.
Connect-MsolService -Credential ([pscredential]::new('admin@contoso.onmicrosoft.com', (ConvertTo-SecureString x -AsPlainText -Force)))
Set-MsolUserPassword -UserPrincipalName $name -NewPassword weak -ErrorAction SilentlyContinue
"weak reset refused: $($Error.Count -gt 0)"
Set-MsolUserPassword -UserPrincipalName $name -NewPassword 'Cloud-Pa$$word-1' -ForceChangePassword $false | Out-Null
"reset: $((Test-RehearsalSignIn $name 'Cloud-Pa$$word-1').Result), synchronized one $((Test-RehearsalSignIn $name 'First-Pa$$word-1').Result)"
Set-Password ada.sample 'Third-Pa$$word-1'
Step-RehearsalClock -Minutes 2 | Out-Null
"changed again: reset $((Test-RehearsalSignIn $name 'Cloud-Pa$$word-1').Result), synchronized one $((Test-RehearsalSignIn $name 'Third-Pa$$word-1').Result)"
