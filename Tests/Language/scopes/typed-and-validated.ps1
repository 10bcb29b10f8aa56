# variables with types and validations: at the script's level by name, in functions compiled
[ValidateSet('a', 'b')][string]$letter = 'a'
$letter = 'c'
[int]$number = 5
try { $number = 'x' } catch { "$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)|$($_.Exception.GetType().Name)" }
function Test-Typed {
    param([int]$P, [ValidateRange(1, 3)][int]$R = 2)
    [int]$n = 5
    try { $n = 'x' } catch { "$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)|$($_.Exception.GetType().Name)" }
    try { $P = 'x' } catch { "$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)|$($_.Exception.GetType().Name)" }
    try { $R = 'x' } catch { "$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)|$($_.Exception.GetType().Name)" }
    try { $R = 9 } catch { "$($_.FullyQualifiedErrorId)|$($_.Exception.Message)" }
    [bool]$b = 'text'
    "$n $P $R $b"
}
Test-Typed 1
try { [ValidateRange(1, 5)]$fresh = 10 } catch { $_.Exception.Message }
$outer = 10
function Test-Compound { $outer -= 3; "$outer"; $outer2 ??= 4; "$outer2" }
Test-Compound
$private:hidden = 'seen'
. { "dotted [$hidden]" }
& { "called [$hidden]" }
$true = 0
Write-Host 1.50 (1.50)
function Show-Arguments { $args -join '|'; "$($args[0])" }
Show-Arguments 1.50 0x10 7
switch (1, 2) { 1 { [void]$switch.MoveNext(); "moved to $($switch.Current)" } 2 { 'two' } }
Set-StrictMode -Version 1.0
"unset in a string [$nothing]"
$y = $nothing
