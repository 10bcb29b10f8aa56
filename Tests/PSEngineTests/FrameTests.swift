import PSEngine
import PSRuntime
import Testing

/// Frames and pipelines meeting: what broke earlier designs of the machine.
@Suite struct FrameTests {
  @Test(
    arguments: [
      // A function upstream while a block in the caller's scope calls functions.
      (
        "function gen { foreach ($i in 1..5) { $i } }; function sq($x) { $x * $x }; $t = 0; gen | & { process { $t += sq $_; $t } }",
        "1 5 14 30 55"
      ),
      // A process function downstream that calls helpers while the one upstream is alive.
      (
        "function gen { 1; 2; 3 }; function add($a, $b) { $c = $a + $b; $c }; function sum { begin { $s = 0 } process { $s = add $s $_ } end { $s } }; gen | sum",
        "6"
      ),
      // Stages keep their variables apart.
      (
        "function up { $x = 'u'; 1; $x; 2; $x }; function down { begin { $x = 0 } process { $x++; \"$x=$_\" } }; up | down",
        "1=1 2=u 3=2 4=u"
      ),
      // Calls inside arguments of calls.
      ("function f($a, $b) { \"$a-$b\" }; function g($x) { $x + 1 }; f (g 1) (g (g 5))", "2-7"),
      // Recursion, with output captured and passed through.
      ("function fib($n) { if ($n -lt 2) { $n } else { (fib ($n - 1)) + (fib ($n - 2)) } }; fib 15", "610"),
      ("function down($n) { if ($n -gt 0) { $n; down ($n - 1) } }; down 4", "4 3 2 1"),
      // Dynamic scope: a callee sees the caller's variables and assigns its own.
      ("function inner { $v = \"$v!\"; $v }; function outer { $v = 'o'; inner; $v }; outer", "o! o"),
      ("$x = 1; function set { $x = 2 }; set; $x; & { $x = 3 }; $x; . { $x = 4 }; $x", "1 1 4"),
      ("$s = 0; 1..4 | . { process { $s += $_ } }; $s", "10"),
    ] as [(String, String)])
  func output(_ script: String, _ expected: String) throws {
    #expect(try EngineRun().line(script) == expected)
  }

  @Test(
    arguments: [
      // break in a called function acts on the caller's loop; finally runs on the way.
      ("function stop { break }; foreach ($i in 1..5) { if ($i -eq 3) { stop }; $i }; 'end'", "1 2 end"),
      (
        "function next { try { continue } finally { 'f' } }; foreach ($i in 1..3) { if ($i -eq 2) { next }; $i }",
        "1 f 3"
      ),
      // Errors across frames and pipelines.
      (
        "function boom { throw 'b' }; function mid { try { boom } finally { 'fin' } }; try { mid } catch { \"c:$_\" }",
        "fin c:b"
      ),
      (
        "function gen { 1; 2; throw 'late' }; try { gen | & { process { $_ } } } catch { \"c:$_\" }; 'after'",
        "1 2 c:late after"
      ),
      ("try { 1..3 | & { process { if ($_ -eq 2) { throw 'in' }; $_ } } } catch { \"$_\" }", "1 in"),
      ("$r = foreach ($i in 1..3) { try { if ($i -eq 2) { throw 'x' }; $i } catch { 'c' } }; \"$r\"", "1 c 3"),
      ("try { try { throw 'a' } catch { throw \"b$_\" } } catch { \"$_\" }", "ba"),
      ("function f { try { return 1 } finally { 'fin' } }; f", "1 fin"),
      ("foreach ($i in 1..2) { try { continue } finally { \"f$i\" } }", "f1 f2"),
      ("trap { 'trapped'; continue } 'a'; throw 'x'; 'b'", "a trapped b"),
    ] as [(String, String)])
  func flow(_ script: String, _ expected: String) throws {
    #expect(try EngineRun().line(script) == expected)
  }

  /// Deep recursion ends in an error that can be caught, and the session goes on.
  @Test func depth() throws {
    let run = EngineRun()
    let text = try run.line(
      "function deep($n) { deep ($n + 1) }; try { deep 0 } catch { $_.FullyQualifiedErrorId }; 'on'")
    #expect(text == "CallDepthOverflow on")
    #expect(try run.line("function ok($n) { if ($n -gt 0) { ok ($n - 1) } else { 'bottom' } }; ok 900") == "bottom")
  }
}
