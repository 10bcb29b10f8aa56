import Testing

@testable import GoldenTesting

@Suite struct ScriptTests {
  @Test func passesWhereAllThreeAgree() throws {
    let stub = try Stub(
      "cat \"$script\"; echo \"$script\" >&2; pwd >&2; exit 3",
      files: ["t/a.ps1": "text\n", "t/a.out": "text\n", "t/a.err": "<DIR>/a.ps1\n<CWD>\n", "t/a.code": "3\n"])
    #expect(stub.run(["t"]) == 0)
    #expect(stub.printed == "1 passed, 0 failed, 0 skipped\n")
  }

  @Test func showsWhatDiffers() throws {
    let stub = try Stub("printf 'one\\ntwo \\n'; exit 1", files: ["t/a.ps1": "", "t/a.out": "one\ntwo\n"])
    #expect(stub.run(["t/a.ps1"]) == 1)
    #expect(
      stub.printed == """
        failed: t/a
            --- stdout expected
            +++ stdout actual
            @@ -1,2 +1,2 @@
             one
            -two
            +two·
            - exit status expected  0
            + exit status actual    1
        0 passed, 1 failed, 0 skipped

        """)
  }

  @Test func updateWritesAndRemovesGoldens() throws {
    let stub = try Stub("echo new", files: ["t/a.ps1": "", "t/a.err": "old\n", "t/a.code": "1"])
    #expect(stub.run(["t"], "--update") == 1)
    #expect(stub.text("t/a.out") == "new\n")
    #expect(stub.text("t/a.err") == nil)
    #expect(stub.text("t/a.code") == nil)
    #expect(stub.run(["t"]) == 0)
  }

  @Test func updateLeavesRecordedGoldensAlone() throws {
    let stub = try Stub("echo new", files: ["t/suite": "goldens: recorded\n", "t/a.ps1": "", "t/a.out": "old\n"])
    #expect(stub.run(["t"], "--update") == 1)
    #expect(stub.text("t/a.out") == "old\n")
  }

  @Test func headerSetsUpTheRun() throws {
    let source = """
      # A test.
      # world: no-heartbeat
      # now: 2020-01-02
      #
      # args: -A 'b c'
      # input: x
      # input: y
      1
      # args: z
      """
    let stub = try Stub(
      "echo \"${words%%-File*}\"; shift 2; for w; do echo \"[$w]\"; done; cat",
      files: [
        "t/a.ps1": source,
        "t/a.out": "--world no-heartbeat --now 2020-01-02 -NoProfile \n[-A]\n[b c]\nx\ny\n",
      ])
    #expect(stub.run(["t"]) == 0, "\(stub.printed)")
  }

  @Test func clockStandsStillUnlessPlain() throws {
    let stub = try Stub(
      "echo \"${words%%-File*}\"",
      files: [
        "t/a.ps1": "", "t/a.out": "--now 2016-08-24T09:20:00Z -NoProfile -NonInteractive \n",
        "t/b.ps1": "# switches: --plain", "t/b.out": "--plain -NoProfile -NonInteractive \n",
      ])
    #expect(stub.run(["t"]) == 0, "\(stub.printed)")
  }

  @Test func runsAnotherScriptWithFilesBesideIt() throws {
    let stub = try Stub(
      "cat \"$script\" \"${script%/*}/data.csv\"; echo \"$script\"",
      files: [
        "t/a.ps1": "# script: ../real.ps1\n# files: ../data.csv\n", "real.ps1": "real\n", "data.csv": "data\n",
        "t/a.out": "real\ndata\n<DIR>/real.ps1\n",
      ])
    #expect(stub.run(["t"]) == 0, "\(stub.printed)")
  }

  @Test func skipsWithAReason() throws {
    let stub = try Stub("exit 1", files: ["t/a.ps1": "# skip: no network\n"])
    #expect(stub.run(["t"], "--tap") == 0)
    #expect(stub.printed.contains("ok 1 - t/a # SKIP no network\n"))
  }

  @Test func stopsWhatTakesTooLongWithAllItStarted() throws {
    let stub = try Stub("echo before; sleep 60 & sleep 60", files: ["t/a.ps1": ""])
    let start = ProcessPool.now()
    #expect(stub.run(["t"], "--timeout", "0.3") == 1)
    #expect(ProcessPool.now() - start < 10)
    #expect(stub.printed.contains("stopped after 0."))
  }

  @Test func saysWhichSignalKilledTheProgram() throws {
    let stub = try Stub("kill -SEGV $$", files: ["t/a.ps1": ""])
    #expect(stub.run(["t"]) == 1)
    #expect(stub.printed.contains("killed by signal 11"))
  }

  @Test func reportsAsJUnit() throws {
    let stub = try Stub("echo '<x>'", files: ["t/a.ps1": "", "t/b.ps1": "", "t/b.out": "<x>\n"])
    #expect(stub.run(["t"], "--junit", stub.folder + "/report.xml") == 1)
    let report = try #require(stub.text("report.xml"))
    #expect(report.contains("tests=\"2\" failures=\"1\" skipped=\"0\""))
    #expect(report.contains("&lt;x&gt;"))
  }

  @Test(
    arguments: [
      (["nowhere"], []), (["t"], ["--filter", "nothing"]), (["t"], ["--nonsense"]), (["t"], ["--jobs", "0"]),
      (["empty"], []), (["t/a.out"], []), (["t"], ["--update-ratchet"]), (["t"], ["--executable", "/no/program"]),
    ] as [([String], [String])])
  func refusesWhatCannotRun(paths: [String], options: [String]) throws {
    let stub = try Stub("true", files: ["t/a.ps1": "", "t/a.out": "", "empty/x": ""])
    let status = GoldenTests.main(
      arguments: options + paths.map { stub.folder + "/" + $0 }, executable: stub.folder + "/program"
    ) { _ in }
    #expect(status == 2)
  }

  @Test func filtersAndLists() throws {
    let stub = try Stub("true", files: ["t/a/one.ps1": "", "t/a/two.ps1": "", "t/b.ps1": ""])
    #expect(stub.run(["t"], "--list") == 0)
    #expect(stub.printed == "t/a/one\nt/a/two\nt/b\n")
    #expect(stub.run(["t"], "--list", "--filter", "*/T[v-x]?") == 0)
    #expect(stub.printed == "t/a/two\n")
  }
}
