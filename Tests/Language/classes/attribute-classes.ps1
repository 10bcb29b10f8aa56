# attributes whose classes are written in script, generated sets, and a conversion before the type's own
class ValidateEvenAttribute : System.Management.Automation.ValidateEnumeratedArgumentsAttribute {
    [void] ValidateElement([object]$element) { if ($element % 2) { throw "$element is odd" } }
}
class UpperAttribute : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics]$engine, [object]$data) { return "$data".ToUpper() }
}
class Colours : System.Management.Automation.IValidateSetValuesGenerator {
    [string[]] GetValidValues() { return 'red', 'green' }
}
function Test-Attributes {
    [CmdletBinding()]
    param([ValidateEven()][int[]]$Numbers, [Upper()][string]$Text, [ValidateSet([Colours])][string]$Colour)
    "$Numbers|$Text|$Colour"
}
Test-Attributes -Numbers 2, 4 -Text abc -Colour green
try { Test-Attributes -Numbers 2, 3 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Test-Attributes -Colour blue } catch { $_.Exception.Message }
function Get-Inner { class Inner { [int]$X = 1 }; [Inner]::new().X }
Get-Inner
try { [Inner]::new() } catch { $_.Exception.Message }
Set-Content Shapes.psm1 'class Square { [int]$Side; [int] Area() { return $this.Side * $this.Side } } enum Kind { A; B }'
Set-Content user.ps1 "using module ./Shapes.psm1`n([Square]@{ Side = 3 }).Area(); [Kind]::B; class Cube : Square { [int] Volume() { return `$this.Area() * `$this.Side } }; ([Cube]@{ Side = 2 }).Volume()"
./user.ps1
$block = { param($x, [int]$y = 2) "$x"; Get-Item . }
$ast = $block.Ast
"$($ast.GetType().Name): $($ast.ParamBlock.Parameters.Count) parameters, $($ast.EndBlock.Statements.Count) statements"
"$($ast.ParamBlock.Parameters[1].Name) $($ast.ParamBlock.Parameters[1].StaticType) $($ast.ParamBlock.Parameters[1].DefaultValue)"
$commands = $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
$commands.ForEach({ $_.GetCommandName() })
$h = @{ 1 = 'one' }
$h.1
& { try { 1 / 0; 'not here' } finally { 'finally' }; 'behind' } 2> $null
