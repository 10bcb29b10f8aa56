import PSEngine
import PSRuntime
import Testing

/// Scripts and what they write, or the id of the error that ends them.
@Test(arguments: [
  ("function f { param($a, $b) \"$a-$b\" }; f 1 2", "1-2"),
  ("function f { param($a, $b) \"$a-$b\" }; f -b 1 2", "2-1"),
  ("function f { param($a) \"$a|$args\" }; f 1 2 3", "1|2 3"),
  ("function f { [CmdletBinding()] param($a) $a }; f 1 2", "PositionalParameterNotFound,f"),
  ("function f { [CmdletBinding()] param($a) $a }; f -zz 2", "NamedParameterNotFound,f"),
  ("function f { [CmdletBinding()] param($Alpha, $Alps) 1 }; f -Al 2", "AmbiguousParameter,f"),
  ("function f { [CmdletBinding()] param($Alpha) $Alpha }; f -Al 2", "2"),
  ("function f { [CmdletBinding()] param([int]$n) $n }; f x", "ParameterArgumentTransformationError,f"),
  ("function f { [CmdletBinding()] param([ValidateSet('a','b')]$n) $n }; f c", "ParameterArgumentValidationError,f"),
  ("function f { [CmdletBinding()] param([Parameter(Mandatory)]$n) $n }; f", "MissingMandatoryParameter,f"),
  (
    "function f { [CmdletBinding()] param([Parameter(Mandatory)][string]$n) $n }; f ''",
    "ParameterArgumentValidationErrorEmptyStringNotAllowed,f"
  ),
  ("function f { param([switch]$s, $a) \"$s $a\" }; f -s 5", "True 5"),
  ("function f { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$x) process { $x } }; 1,2,3 | f", "1,2,3"),
  ("function f { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$x) $x }; 1,2,3 | f", "3"),
  ("function f { process { $_ * 2 } }; 1,2 | f", "2,4"),
  ("function f { begin { 'b' } process { $_ } end { 'e' } }; 1,2 | f", "b,1,2,e"),
  ("function f { $input }; 1,2 | f", "1,2"),
  (
    "function f { [CmdletBinding(DefaultParameterSetName='B')] param([Parameter(ParameterSetName='A')]$a, [Parameter(ParameterSetName='B')]$b) $PSCmdlet.ParameterSetName }; f",
    "B"
  ),
  ("function f { param($a, $b) \"$a-$b\" }; $h = @{a=1;b=2}; f @h", "1-2"),
  ("function f { param($a, $b) \"$a-$b\" }; $h = @{a=1;b=2}; f @h -a 7", "7-2"),
  ("function f { [CmdletBinding()] param([Parameter(ValueFromRemainingArguments)]$r) $r.Count }; f a b c", "3"),
  ("1..5 | Select-Sample -First 2", "1,2"),
  ("1,2 | Out-Sample | Out-Sample", "1,2"),
  ("Get-Sample -Id 12", "ParameterArgumentValidationError,GetSampleCommand"),
])
func binding(_ script: String, _ expected: String) {
  let actual = TestSession().text(script).replacing("Microsoft.PowerShell.Commands.", with: "")
  #expect(actual == expected, "\(script)")
}

@Test func selectStopsUpstream() {
  let session = TestSession()
  #expect(session.text("function g { 1; 2; 3; $script:reached = 1 }; g | Select-Sample -First 1; $reached") == "1,")
}

@Test func errorsGoOn() {
  let session = TestSession()
  #expect(
    session.text(
      "function f { [CmdletBinding()] param([Parameter(ValueFromPipeline)][int]$x) process { $x } }; 1,'a',3 | f")
      == "1,3")
  #expect(session.errors.map(\.errorId) == ["InputObjectNotBound"])
}
