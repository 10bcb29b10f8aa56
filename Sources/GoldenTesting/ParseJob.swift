/// Snippets of source, one a line (`\n` stands for a line break), with what the parser must say of each.
///
/// `parse --lines FILE` prints for each snippet its number, a tab and three tab-separated fields: the count of tokens,
/// the errors (`Id@start-end message`, joined by ` ;; `) and the tree. Each snippet is a test.
final class ParseJob: TestJob {
  static let defaultTimeout = 600.0
  private static let fields = ["tokens", "errors", "tree"]

  let names: [TestName]
  private let folder: String
  private let snippets: [[UInt8]]
  private let expected: [[[UInt8]]]
  private let suite: SuiteSettings
  private let context: TestContext
  private(set) var statistics: String?

  init(folder: String, suite: SuiteSettings, context: TestContext) throws {
    self.folder = folder
    self.suite = suite
    self.context = context
    snippets = Text.lines(try Files.read(folder + "/snippets.txt"))
    expected = Text.lines(try Files.read(folder + "/expected.txt")).map { Self.threeFields($0[...]) }
    guard snippets.count == expected.count else {
      throw TestError.differentCounts(folder + "/snippets.txt", rows: snippets.count, answers: expected.count)
    }
    names = snippets.indices.map { TestName(suite.name, row: $0 + 1) }
  }

  func prepare() throws -> Preparation {
    .run(
      Launch(
        program: context.executable, arguments: ["parse", "--lines", folder + "/snippets.txt"],
        environment: context.variables, folder: folder, input: nil,
        timeout: context.timeout.map { max($0, Self.defaultTimeout) } ?? suite.timeout ?? Self.defaultTimeout))
  }

  func judge(_ finished: Finished) -> [CaseResult] {
    var answers: [Int: [[UInt8]]] = [:]
    for line in Text.lines(finished.output) {
      if let (number, answer) = Text.numbered(line) { answers[number] = Self.threeFields(answer) }
    }
    var right = [Int](repeating: 0, count: Self.fields.count)
    var rightIds = 0
    let share = finished.seconds / Double(max(snippets.count, 1))
    let results = names.enumerated().map { index, name in
      let want = expected[index]
      let have = answers[index + 1] ?? [[], Array("(none)".utf8), []]
      for field in want.indices where want[field] == have[field] { right[field] += 1 }
      if Self.errorIds(want[1]) == Self.errorIds(have[1]) { rightIds += 1 }
      let mismatches = want.indices.map { Mismatch(Self.fields[$0], expected: want[$0], actual: have[$0]) }
      return CaseResult(
        name, mismatches: mismatches,
        notes: [Text.string(snippets[index]), answers[index + 1] == nil ? finished.disturbance : nil], seconds: share)
    }
    let shares = zip(Self.fields, right).map { "\($0) \(Text.percent($1, of: snippets.count))" }
    statistics = (shares + ["error ids \(Text.percent(rightIds, of: snippets.count))"]).joined(separator: "   ")
    return results
  }

  /// The three fields of an answer; what a short one lacks is empty.
  private static func threeFields(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    let fields = line.split(separator: Text.tab, omittingEmptySubsequences: false).map(Array.init)
    return Array((fields + [[], [], []]).prefix(max(3, fields.count)).prefix(3))
  }

  /// The ids at the beginning of each of the errors in a field.
  static func errorIds(_ field: [UInt8]) -> [String] {
    Text.replacing(" ;; ", in: field, with: "\n").split(separator: Text.lineFeed, omittingEmptySubsequences: false)
      .map { error in
        let word = error.prefix { $0 != Text.space }
        return Text.string(word.prefix { $0 != UInt8(ascii: "@") })
      }
  }
}
