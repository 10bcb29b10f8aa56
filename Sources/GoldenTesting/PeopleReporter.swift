import Glibc

/// The report for people: differences of failing tests, counts for each suite, one closing line.
final class PeopleReporter: Reporter {
  private let options: Options
  private let suites: [Suite]
  private let write: (String) -> Void
  private let isColored = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
  private var shown = 0
  private var notShown: [TestName] = []
  private var groups: [String: Tally] = [:]

  init(options: Options, suites: [Suite], write: @escaping (String) -> Void) {
    self.options = options
    self.suites = suites
    self.write = write
  }

  func add(_ result: CaseResult) {
    groups[Self.group(result.name), default: Tally()].count(result.outcome)
    guard case .failed(let failure) = result.outcome else { return }
    guard options.isVerbose || shown < options.shown else {
      notShown.append(result.name)
      return
    }
    shown += 1
    let lines = failure.lines(limit: options.isVerbose ? .max : Failure.diffLimit).map { "    " + colored($0) + "\n" }
    write("failed: \(result.name)\n" + lines.joined())
  }

  private func colored(_ line: String) -> String {
    guard isColored, let first = line.utf8.first else { return line }
    switch first {
    case UInt8(ascii: "-"): return "\u{1B}[31m\(line)\u{1B}[0m"
    case UInt8(ascii: "+"): return "\u{1B}[32m\(line)\u{1B}[0m"
    default: return line
    }
  }

  /// The table, or the folder of the script.
  private static func group(_ name: TestName) -> String {
    name.row == nil ? Paths.parent(name.group) : name.group
  }

  func conclude(_ tally: Tally, statistics: [String]) {
    if !notShown.isEmpty {
      write("also failed (--show \(shown + notShown.count) shows the differences):\n")
      write(Ratchet.lines(notShown, width: 110).map { "    \($0)\n" }.joined())
    }
    if options.showsSummary { writeTable(groups.sorted { Text.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }) }
    if suites.count > 1 { writeTable(suites.map { ($0.name, total(of: $0.name)) }) }
    for line in statistics { write(line + "\n") }
    write(tally.line + "\n")
  }

  private func total(of suite: String) -> Tally {
    groups.filter { TestName($0.key).belongs(to: suite) }.values.reduce(into: Tally()) { sum, tally in
      sum.passed += tally.passed
      sum.failed += tally.failed
      sum.skipped += tally.skipped
    }
  }

  private func writeTable(_ rows: [(name: String, tally: Tally)]) {
    let width = (rows.map(\.name.count).max() ?? 0) + 2
    var lines = [Text.padded("", to: width) + " passed  failed skipped"]
    for (name, tally) in rows {
      let counts = [tally.passed, tally.failed, tally.skipped].map { Text.leftPadded("\($0)", to: 7) }
      let share = Text.percent(tally.passed, of: tally.total)
      lines.append(Text.padded(name, to: width) + counts.joined(separator: " ") + Text.leftPadded(share, to: 9))
    }
    write(lines.map { $0 + "\n" }.joined())
  }
}
