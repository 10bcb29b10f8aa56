# what fails in a static constructor or in a static property's initial value is met at every use of the class
class Broken {
    static [int]$Value = [int]'x'
    static [string] Name() { return 'never' }
    [string]$Text = 'text'
}
class BrokenConstructor {
    static BrokenConstructor() { throw [System.InvalidOperationException]::new('no luck') }
    static [int]$Count = 3
}
class Child : Broken { }
class Fine {
    static [int]$First = 1
    static [int]$Second = [Fine]::First + 1
    static Fine() { [Fine]::Second *= 10 }
}
function Show-Failure($e) {
    "$($e.FullyQualifiedErrorId)|$($e.Exception.GetType().Name)|$($e.Exception.Message)"
    $inner = $e.Exception.InnerException
    "  $($inner.GetType().Name)|$($inner.Message)|$($inner.TypeName)|$($inner.InnerException.Message)"
}
foreach ($use in { [Broken]::Value }, { [Broken]::Value }, { [Broken]::Value = 3 }, { [Broken]::Name() }, { [Broken]::new() },
    { [Child]::new() }, { [BrokenConstructor]::Count }, { [BrokenConstructor]::new() }) {
    "$use"
    try { & $use } catch { Show-Failure $_ }
}
try { [Broken]::Name() } catch [System.TypeInitializationException] { "by type: $($_.Exception.GetType().Name)" }
"$([Fine]::Second) $([Fine]::First)"
