/// A table `NAME.txt` of one expression a line; `NAME.expected` holds the answer to each.
///
/// The program runs the suite's `harness.ps1` with the table's path and prints, for each row, its number, a tab and the
/// answer. Each row is a test.
final class TableJob: TestJob {
  static let defaultTimeout = 120.0

  let names: [TestName]
  private let table: String
  private let rows: [[UInt8]]
  private let expected: [[UInt8]]
  private let suite: SuiteSettings
  private let context: TestContext
  private var folder = ""

  /// - Throws: `TestError` where rows and answers differ in number; `FileError` where a file cannot be read.
  init(table: String, suite: SuiteSettings, context: TestContext) throws {
    self.table = table
    self.suite = suite
    self.context = context
    rows = Text.lines(try Files.read(table))
    expected = Text.lines(try Files.read(Paths.withoutExtension(table) + ".expected"))
    guard rows.count == expected.count else {
      throw TestError.differentCounts(table, rows: rows.count, answers: expected.count)
    }
    let group = suite.name + "/" + Paths.withoutExtension(Paths.name(table))
    names = rows.indices.map { TestName(group, row: $0 + 1) }
  }

  func prepare() throws -> Preparation {
    folder = try Files.makeTemporaryFolder(prefix: "table")
    let switches = context.switches(suite.switches ?? [])
    return .run(
      Launch(
        program: context.executable,
        arguments: switches + ["-File", Paths.parent(table) + "/harness.ps1", table],
        environment: TestEnvironment.bare, folder: folder, input: nil,
        timeout: context.timeout.map { max($0, Self.defaultTimeout) } ?? suite.timeout ?? Self.defaultTimeout))
  }

  func judge(_ finished: Finished) -> [CaseResult] {
    if !folder.isEmpty { Files.remove(folder) }
    let answers = Self.answers(finished.output)
    let share = finished.seconds / Double(max(rows.count, 1))
    return names.enumerated().map { index, name in
      let answer = answers[index + 1]
      if let answer, answer == expected[index] { return CaseResult(name, .passed, seconds: share) }
      let failure = Failure(
        notes: [Text.string(rows[index])] + (answer == nil ? [finished.disturbance].compactMap(\.self) : []),
        mismatches: [
          Mismatch("", expected: expected[index], actual: answer ?? Array("(no answer)".utf8))
        ].compactMap(\.self))
      return CaseResult(name, .failed(failure), seconds: share)
    }
  }

  /// The answers in a harness's output by the number of the row; the last one counts.
  static func answers(_ output: [UInt8]) -> [Int: [UInt8]] {
    var answers: [Int: [UInt8]] = [:]
    for line in Text.lines(Text.normalized(output)) {
      if let (number, answer) = Text.numbered(line) { answers[number] = Array(answer) }
    }
    return answers
  }
}
