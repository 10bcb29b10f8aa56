/// A script with its golden files `NAME.out`, `NAME.err` and `NAME.code` beside it; an absent one means nothing or 0.
///
/// The script is copied to `/tmp/casexxxxxxxx/FOLDER/NAME.ps1`, FOLDER being the name of the test's own folder, and run
/// from the empty folder `/tmp/casexxxxxxxx/cwd`. In what it prints, these are shown as `<DIR>` and `<CWD>`.
final class ScriptJob: TestJob {
  static let defaultTimeout = 20.0
  /// Where the simulated server's clock stands unless the header says so.
  static let defaultTime = "2016-08-24T09:20:00Z"

  let script: String
  let names: [TestName]
  private let suite: SuiteSettings
  private let context: TestContext
  private var top = ""
  private var observed: Golden?

  private var base: String { Paths.withoutExtension(script) }
  private var caseFolder: String { top + "/" + Paths.name(Paths.parent(script)) }
  private var currentFolder: String { top + "/cwd" }

  init(script: String, name: TestName, suite: SuiteSettings, context: TestContext) {
    self.script = script
    names = [name]
    self.suite = suite
    self.context = context
  }

  func prepare() throws -> Preparation {
    let source = try Files.read(script)
    let header = suite.readsHeaders ? ScriptHeader(source) : ScriptHeader()
    if let reason = header.skip { return .skip(reason) }
    top = try Files.makeTemporaryFolder(prefix: "case")
    try Files.makeFolder(caseFolder)
    try Files.makeFolder(currentFolder)
    let folder = Paths.parent(script)
    let origin = header.script.map { Paths.join(folder, $0) } ?? script
    let copy = caseFolder + "/" + Paths.name(origin)
    try Files.write(header.script == nil ? source : try Files.read(origin), to: copy)
    for file in header.files {
      try Files.write(try Files.read(Paths.join(folder, file)), to: caseFolder + "/" + Paths.name(file))
    }
    return .run(
      Launch(
        program: context.executable, arguments: arguments(header, script: copy), environment: context.environment,
        folder: currentFolder, input: header.input.map { Array($0.map { $0 + "\n" }.joined().utf8) },
        timeout: header.timeout ?? context.timeout ?? suite.timeout ?? Self.defaultTimeout))
  }

  private func arguments(_ header: ScriptHeader, script: String) -> [String] {
    if let fixed = suite.switches, !suite.readsHeaders {
      return context.switches(fixed) + ["-File", script] + header.arguments
    }
    let switches = (suite.switches ?? []) + header.switches
    var words = context.switches(switches)
    if !switches.contains("--plain") {
      if let world = header.world { words += ["--world", worldPath(world)] }
      if let now = header.now ?? (isWorldFile(header.world) ? nil : Self.defaultTime) { words += ["--now", now] }
    }
    words.append("-NoProfile")
    if header.input == nil { words.append("-NonInteractive") }
    return words + ["-File", script] + header.arguments
  }

  private func isWorldFile(_ world: String?) -> Bool {
    world.map { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") } ?? false
  }

  private func worldPath(_ world: String) -> String {
    isWorldFile(world) ? Paths.join(Paths.parent(script), world) : world
  }

  func judge(_ finished: Finished) -> [CaseResult] {
    defer { if !top.isEmpty { Files.remove(top) } }
    let actual = Golden(
      output: shown(finished.output),
      errors: shown(finished.errors + (finished.stop == .timeout ? Array("\n<TIMEOUT>".utf8) : [])),
      status: finished.status)
    observed = actual
    let expected: Golden
    do {
      expected = try Golden(besides: base)
    } catch {
      return [CaseResult(names[0], .failed(Failure(notes: ["\(base): goldens cannot be read"])))]
    }
    let hint = expected.hasFiles || actual.isSilent ? nil : "There are no goldens yet: --update writes them."
    return [
      CaseResult(
        names[0],
        mismatches: [
          Mismatch("stdout", expected: expected.output, actual: actual.output),
          Mismatch("stderr", expected: expected.errors, actual: actual.errors),
          Mismatch("exit status", expected: expected.statusText, actual: actual.statusText),
        ],
        notes: [finished.disturbance, hint], seconds: finished.seconds)
    ]
  }

  private func shown(_ bytes: [UInt8]) -> [UInt8] {
    let text = Text.normalized(bytes)
    return Text.replacing(caseFolder, in: Text.replacing(currentFolder, in: text, with: "<CWD>"), with: "<DIR>")
  }

  func updateGoldens() throws -> Bool {
    guard !suite.isRecorded, let observed else { return false }
    try observed.write(besides: base)
    return true
  }
}

/// What a script must print and how it must end.
struct Golden: Equatable {
  var output: [UInt8]
  var errors: [UInt8]
  var status: Int
  var hasFiles = true

  init(output: [UInt8], errors: [UInt8], status: Int) {
    self.output = output
    self.errors = errors
    self.status = status
  }

  /// Reads the files beside a script, `base` being its path without the extension.
  init(besides base: String) throws {
    let output = try Files.readIfPresent(base + ".out")
    let errors = try Files.readIfPresent(base + ".err")
    let status = try Files.readIfPresent(base + ".code")
    self.output = Text.normalized(output ?? [])
    self.errors = Text.normalized(errors ?? [])
    self.status = status.flatMap { Int(Text.trimmed(Text.string($0))) } ?? 0
    hasFiles = output != nil || errors != nil || status != nil
  }

  var isSilent: Bool { output.isEmpty && errors.isEmpty && status == 0 }

  var statusText: [UInt8] { Array(String(status).utf8) }

  /// Writes the three files; one that would say nothing is removed.
  func write(besides base: String) throws {
    for (suffix, text) in [(".out", output), (".err", errors), (".code", status == 0 ? [] : statusText)] {
      if text.isEmpty {
        Files.remove(base + suffix)
      } else {
        try Files.write(text, to: base + suffix)
      }
    }
  }
}
