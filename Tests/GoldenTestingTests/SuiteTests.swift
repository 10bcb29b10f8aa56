import Testing

@testable import GoldenTesting

@Suite struct SuiteTests {
  @Test func eachRowOfATableIsATest() throws {
    let stub = try Stub(
      "printf '1\\tone\\n3\\tthree\\n'",
      files: [
        "t/suite": "kind: tables\nname: tables\n", "t/n.txt": "1\n2\n3\n", "t/n.expected": "one\ntwo\nTHREE\n",
      ])
    #expect(stub.run(["t"]) == 1)
    #expect(
      stub.printed == """
        failed: tables/n:2
            2
            - expected  two
            + actual    (no answer)
        failed: tables/n:3
            3
            - expected  THREE
            + actual    three
        1 passed, 2 failed, 0 skipped

        """)
  }

  @Test func snippetsCompareTokensErrorsAndTree() throws {
    let stub = try Stub(
      "printf '1\\t2\\t\\tTree\\n2\\t3\\tBad@1-2 text ;; Other@3-4 x\\tTree2\\n'",
      files: [
        "p/suite": "kind: parse\n", "p/snippets.txt": "a\nb\nc\n",
        "p/expected.txt": "2\t\tTree\n3\tBad@0-2 words ;; Other@3-4 y\tTree2\n1\t\tT\n",
      ])
    #expect(stub.run(["p"]) == 1)
    #expect(stub.printed.contains("tokens 66.7 %   errors 33.3 %   tree 66.7 %   error ids 66.7 %"))
    #expect(stub.printed.hasSuffix("1 passed, 2 failed, 0 skipped\n"))
  }

  @Test func commandLinesRunWithFilesAndInput() throws {
    let stub = try Stub(
      "cat; cat d/f.txt; pwd >&2; exit 4",
      files: [
        "c/suite": "kind: cli\nname: cli\n",
        "c/cases.json": """
        [{"name": "x", "args": ["-c", "1"], "stdin": "in\\n\\u00e9\\ud83d\\ude00\\n", "files": {"d/f.txt": "file\\n"},
          "out": "in\\né😀\\nfile\\n", "err": "<CWD>\\n", "code": 4},
         {"name": "y", "args": [], "out": null, "err": "", "code": 0}]
        """,
      ])
    #expect(stub.run(["c"], "--tap") == 1)
    #expect(stub.printed.contains("ok 1 - cli/x\nnot ok 2 - cli/y\n"), "\(stub.printed)")
  }

  @Test func ratchetSkipsKnownFailuresAndWantsThemGone() throws {
    let stub = try Stub(
      "printf '1\\tone\\n2\\t\\n3\\t\\n4\\tfour\\n'",
      files: [
        "t/suite": "kind: tables\nname: tables\n", "t/n.txt": "1\n2\n3\n4\n", "t/n.expected": "one\ntwo\nthree\nfour\n",
        "known": "# list\ntables/n: 2-3\nother/x\n",
      ])
    let list = stub.folder + "/known"
    #expect(stub.run(["t"], "--ratchet", list) == 0)
    #expect(stub.printed == "2 passed, 0 failed, 2 skipped\n")

    try Files.write(Array("tables/n: 1-2 9\n".utf8), to: list)
    #expect(stub.run(["t"], "--ratchet", list) == 1)
    #expect(stub.printed.contains("failed: tables/n:1\n    \(RatchetText.passes)\n"))
    #expect(stub.printed.contains("failed: tables/n:3\n"))
    #expect(stub.printed.contains("failed: tables/n:9\n    \(RatchetText.unknown)\n"))
    #expect(stub.printed.hasSuffix("1 passed, 3 failed, 1 skipped\n"))

    #expect(stub.run(["t"], "--ratchet", list, "--update-ratchet") == 0)
    #expect(stub.text("known")?.hasSuffix("\n\ntables/n: 2-3\n") == true)
  }

  @Test func updatedRatchetKeepsWhatDidNotRun() throws {
    var ratchet = try Ratchet(Array("tables/n: 1-3\nconformance/a/b\ncli/x\n".utf8))
    let row = TestName("tables/n", row: 2)
    ratchet.update(failed: [row], ran: [row, TestName("cli/x")], completeSuites: ["cli"])
    #expect(Ratchet.lines(ratchet.names, width: 100) == ["conformance/a/b", "tables/n: 1-3"])
  }

  @Test func screensMaskDurationsAndTrailingBlanks() {
    let screen = ScreenJob.shown(Array("PS> h  \n  1   12.345 x 1.2345 0.5\n\n\n".utf8))
    #expect(Text.string(screen) == "PS> h\n  1   #.### x 1.2345 0.5")
  }

  @Test func terminalShowsTheScreen() throws {
    guard Paths.program("tmux") != nil, ScreenJob.hasTerminals else { return }
    let stub = try Stub(
      "while printf '> ' && read line; do echo \"got $line\"; done",
      files: [
        "r/suite": "kind: repl\nname: repl\n",
        "r/a.txt": "--- keys\none\nx'y\n--- screen\n> one\ngot one\n> x'y\ngot x'y\n>\n",
      ])
    #expect(stub.run(["r"]) == 0, "\(stub.printed)")
  }
}
