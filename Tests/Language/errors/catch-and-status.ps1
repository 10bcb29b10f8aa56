# $_, $? and throw without operand in catch clauses
function Fail { [CmdletBinding()] param() 1 / 0 }
function Rethrow { try { [int]::Parse('x') } catch { throw } }
try { Rethrow } catch { "$($_.FullyQualifiedErrorId) at $($_.InvocationInfo.ScriptLineNumber):$($_.InvocationInfo.OffsetInLine)" }
try { try { Get-Item ./none -ErrorAction Stop } catch { try { throw 'other' } catch { }; throw } }
catch { "$($_.FullyQualifiedErrorId)" }
try { [int]::Parse('x') } catch [System.Management.Automation.MethodInvocationException] { 'outer' } catch [FormatException] { 'inner' }
try { throw [System.IO.FileNotFoundException]::new('gone') } catch [System.IO.IOException] { 'base' } catch { 'any' }
try { throw [System.IO.IOException]::new('x') } catch [System.Management.Automation.RuntimeException] { "runtime: $($_.Exception.GetType().Name)" }
try { Fail } catch { "$($_.FullyQualifiedErrorId) $($_.CategoryInfo.Activity) at $($_.InvocationInfo.ScriptLineNumber)" }
try { 1..3 | ForEach-Object { $_ / 0 } } catch { "$($_.FullyQualifiedErrorId)" }
try { 1 | ForEach-Object { throw 'own' } } catch { "$($_.FullyQualifiedErrorId)" }
try { throw 'x' } catch { "in catch $?"; "then $?" }
try { throw 'x' } catch { }
"behind an empty catch $?"
if (Get-Item ./none -ErrorAction SilentlyContinue) { }
"behind if $?"
$x = (Get-Item ./none -ErrorAction SilentlyContinue)
"behind parentheses $?"
$x = (1 + 1)
"behind an expression $?"
trap [FormatException] { "trapped $($_.Exception.GetType().Name)"; continue }
trap { 'all'; continue }
[int]::Parse('y')
throw
'end'
