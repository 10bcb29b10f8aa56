/// A command line of `cases.json` with its standard input, files, output and exit status.
///
/// The file is a list of objects `{name, args, stdin, files, out, err, code}`. `files` (name to text) are written into the
/// empty folder that the command runs in, shown as `<CWD>`. Where `out` is null, standard output is not compared.
final class CommandLineJob: TestJob {
  static let defaultTimeout = 20.0

  let names: [TestName]
  private let arguments: [String]
  private let input: [UInt8]?
  private let files: [(name: String, text: String)]
  private let output: [UInt8]?
  private let errors: [UInt8]
  private let status: Int
  private let suite: SuiteSettings
  private let context: TestContext
  private var folder = ""

  private init?(_ value: JSONValue, suite: SuiteSettings, context: TestContext) {
    guard let name = value["name"]?.string, let arguments = value["args"]?.items, let status = value["code"]?.integer
    else { return nil }
    names = [TestName("\(suite.name)/\(name)")]
    self.arguments = arguments.compactMap(\.string)
    input = value["stdin"]?.string.map { Array($0.utf8) }
    files = value["files"]?.members.compactMap { member in member.value.string.map { (member.key, $0) } } ?? []
    output = value["out"]?.string.map { Array($0.utf8) }
    errors = Array((value["err"]?.string ?? "").utf8)
    self.status = status
    self.suite = suite
    self.context = context
  }

  /// The cases of a folder's `cases.json`.
  ///
  /// - Throws: `TestError` where it is no JSON or a case lacks what it needs.
  static func jobs(folder: String, suite: SuiteSettings, context: TestContext) throws -> [CommandLineJob] {
    let file = folder + "/cases.json"
    var reader = JSONReader(try Files.read(file))
    guard let list = reader.document()?.items else { throw TestError.badJSON(file, offset: reader.offset) }
    return try list.enumerated().map { index, value in
      guard let job = CommandLineJob(value, suite: suite, context: context) else {
        throw TestError.badCase(file, index: index + 1)
      }
      return job
    }
  }

  func prepare() throws -> Preparation {
    folder = try Files.makeTemporaryFolder(prefix: "cli")
    for file in files {
      let path = folder + "/" + file.name
      try Files.makeFolder(Paths.parent(path))
      try Files.write(Array(file.text.utf8), to: path)
    }
    let switches = context.switches(suite.switches ?? [])
    return .run(
      Launch(
        program: context.executable, arguments: switches + arguments, environment: context.environment, folder: folder,
        input: input, timeout: context.timeout ?? suite.timeout ?? Self.defaultTimeout))
  }

  func judge(_ finished: Finished) -> [CaseResult] {
    defer { if !folder.isEmpty { Files.remove(folder) } }
    let shown = { (bytes: [UInt8]) in Text.replacing(self.folder, in: Text.normalized(bytes), with: "<CWD>") }
    let stopped = finished.stop != .none
    return [
      CaseResult(
        names[0],
        mismatches: [
          output.flatMap { Mismatch("stdout", expected: $0, actual: stopped ? [] : shown(finished.output)) },
          Mismatch("stderr", expected: errors, actual: stopped ? Array("<TIMEOUT>".utf8) : shown(finished.errors)),
          Mismatch("exit status", expected: Array("\(status)".utf8), actual: Array("\(finished.status)".utf8)),
        ],
        notes: ["arguments: " + arguments.joined(separator: " "), finished.disturbance], seconds: finished.seconds)
    ]
  }
}
