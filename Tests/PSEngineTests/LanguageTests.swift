import PSEngine
import PSRuntime
import Testing

/// The language's constructs, one line each.
@Suite struct LanguageTests {
  @Test(
    arguments: [
      ("$i = 5; $i++; ++$i; $i += 3; $i -= 1; $i *= 2; $i", "18"),
      ("$n = $null; $n++; $n", "1"),
      ("$a, $b, $c = 1, 2, 3, 4; \"$a|$b|$c\"", "1|2|3 4"),
      ("[int]$x = '5'; $x + 1", "6"),
      ("$h = @{ a = 1 }; $h.b = 2; $h['c'] = 3; $h.Count", "3"),
      ("$o = [pscustomobject]@{ A = 1; B = 'x' }; $o.A = 5; \"$($o.A)$($o.B)\"", "5x"),
      ("$x = if ($true) { 'yes' } else { 'no' }; $x", "yes"),
      ("$x = switch (3) { 1 { 'one' } { $_ -gt 2 } { 'big' } default { 'none' } }; $x", "big"),
      ("switch -Wildcard ('abc') { 'a*' { 'A' } '*c' { 'C'; break } 'abc' { 'never' } }", "A C"),
      (
        ":outer foreach ($i in 1..3) { foreach ($j in 1..3) { if ($j -eq 2) { continue outer }; \"$i$j\" } }",
        "11 21 31"
      ),
      ("$i = 0; do { $i++ } while ($i -lt 3); $i; do { $i-- } until ($i -le 1); $i", "3 1"),
      ("$true -and $false -or $true", "True"),
      ("$null ?? 'd'; $x ??= 7; $x; $true ? 'a' : 'b'", "d 7 a"),
      ("function f { param([int]$n = 3, [string]$s) \"$n/$s\" }; f; f 4 x; f -s y -n 9", "3/ 4/x 9/y"),
      ("function f { \"$args\" }; f 1 two 3", "1 two 3"),
      ("filter dbl { $_ * 2 }; 1, 2 | dbl", "2 4"),
      ("$sb = { param($a) $a + 1 }; & $sb 4; $sb.Invoke(5)", "5 6"),
      ("$v = [ref]0; function f([ref]$r) { $r.Value = 9 }; f $v; $v.Value", "9"),
      ("enum Color { Red; Green = 5; Blue }; [int][Color]::Blue; [Color]'red'", "6 Red"),
      (
        "class A { [int]$n = 1; [int] Twice() { return $this.n * 2 } static [string] Hi([string]$w) { return \"hi $w\" } }; $a = [A]::new(); $a.n = 4; $a.Twice(); [A]::Hi('x')",
        "8 hi x"
      ),
      (
        "class B { [string]$s; B([string]$s) { $this.s = $s } }; class C : B { C() : base('base') { } }; [C]::new().s",
        "base"
      ),
      ("\"$(1 + 1) $([int]'3')\"", "2 3"),
      ("'{0:N1}|{1}' -f 2.25, 'x'", "2.2|x"),
      ("(1, 2, 3)[-1]; 'abc'[1]; @{ a = 'v' }['a']", "3 b v"),
    ] as [(String, String)])
  func output(_ script: String, _ expected: String) throws {
    #expect(try EngineRun().line(script) == expected)
  }
}
