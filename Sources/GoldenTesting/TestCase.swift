/// The name of a test: `conformance/admin/report`, or `tables/binary:17` for a row of a table.
struct TestName: Hashable, Comparable, CustomStringConvertible {
  var group: String
  var row: Int?

  init(_ group: String, row: Int? = nil) {
    self.group = group
    self.row = row
  }

  var description: String { row.map { "\(group):\($0)" } ?? group }

  static func < (left: TestName, right: TestName) -> Bool {
    left.group == right.group ? (left.row ?? 0) < (right.row ?? 0) : Text.precedes(left.group, right.group)
  }

  /// Whether the test belongs to the suite of that name.
  func belongs(to suite: String) -> Bool {
    group == suite || group.utf8.starts(with: (suite + "/").utf8)
  }
}

/// What one comparison expected and what came instead.
struct Mismatch {
  let title: String
  let expected: [UInt8]
  let actual: [UInt8]

  /// Nil where both are the same.
  init?(_ title: String, expected: [UInt8], actual: [UInt8]) {
    guard expected != actual else { return nil }
    self.title = title
    self.expected = expected
    self.actual = actual
  }
}

/// Why a test failed.
struct Failure {
  /// Sentences or source lines that stand before the differences.
  var notes: [String] = []
  var mismatches: [Mismatch] = []
}

enum Outcome {
  case passed
  case failed(Failure)
  /// Not run or not counted, with the reason.
  case skipped(String)
}

struct CaseResult {
  let name: TestName
  var outcome: Outcome
  var seconds: Double = 0

  /// Passed where nothing differs and nothing disturbed the run.
  init(_ name: TestName, mismatches: [Mismatch?], notes: [String?] = [], seconds: Double = 0) {
    let found = mismatches.compactMap(\.self)
    self.init(
      name,
      found.isEmpty ? .passed : .failed(Failure(notes: notes.compactMap(\.self), mismatches: found)),
      seconds: seconds)
  }

  init(_ name: TestName, _ outcome: Outcome, seconds: Double = 0) {
    self.name = name
    self.outcome = outcome
    self.seconds = seconds
  }
}

/// What a job wants done.
enum Preparation {
  case run(Launch)
  /// Nothing, for this reason.
  case skip(String)
}

/// One run of the program under test, which decides one test or all rows of a table.
protocol TestJob: AnyObject {
  /// The tests that it decides, in the order of their report.
  var names: [TestName] { get }
  /// How long it may take compared with others: the longest start first.
  var weight: Int { get }
  /// Makes the folders it needs and says what to start.
  func prepare() throws -> Preparation
  /// Compares what came with the goldens: one result for each name. Removes what `prepare` made.
  func judge(_ finished: Finished) -> [CaseResult]
  /// Writes what came last as the goldens; false where this kind of suite is recorded elsewhere.
  func updateGoldens() throws -> Bool
  /// A line about the whole job, for the summary.
  var statistics: String? { get }
}

extension TestJob {
  var weight: Int { names.count }
  var statistics: String? { nil }
  func updateGoldens() throws -> Bool { false }
}

/// What all jobs of a run share.
struct TestContext {
  /// The program under test, by its absolute path.
  var executable: String
  /// The folder that is the home of all tests.
  var home: String
  /// The caller's environment.
  var variables: [String]
  /// Seconds a test may take, where the command line says so.
  var timeout: Double?

  var environment: [String] { TestEnvironment.inherited(home: home, from: variables) }

  /// The switches that PowerShell itself, called pwsh, would not know are left out for it.
  func switches(_ switches: [String]) -> [String] {
    Paths.name(executable).hasPrefix("pwsh") ? switches.filter { $0 != "--plain" } : switches
  }
}
