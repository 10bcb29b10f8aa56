import Glibc

/// Takes the results of a run in the order of the tests, and the end.
protocol Reporter: AnyObject {
  func add(_ result: CaseResult)
  func conclude(_ tally: Tally, statistics: [String]) throws
}

/// How many tests came out how.
struct Tally {
  var passed = 0
  var failed = 0
  var skipped = 0
  var total: Int { passed + failed + skipped }

  mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .passed: passed += 1
    case .failed: failed += 1
    case .skipped: skipped += 1
    }
  }

  /// The closing line of a run.
  var line: String { "\(passed) passed, \(failed) failed, \(skipped) skipped" }
}

/// A line on the terminal that says how far the run is; nothing elsewhere.
final class Progress {
  private let isTerminal = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  private var isShown = false
  private var last = 0.0

  func show(done: Int, of total: Int, at name: TestName?, clearing report: Options.Report) {
    let now = ProcessPool.now()
    guard isTerminal, report == .people, now - last > 0.1 else { return }
    last = now
    isShown = true
    let text = "\r\u{1B}[K\(done) of \(total)  " + String((name?.group ?? "").prefix(60))
    Files.write(Array(text.utf8), to: STDERR_FILENO)
  }

  func clear() {
    guard isShown else { return }
    isShown = false
    Files.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}

/// A failure in lines of text.
extension Failure {
  static let diffLimit = 20

  /// Notes first, then the differences: together at most `limit` lines of difference.
  func lines(limit: Int) -> [String] {
    var lines = notes
    var rest = limit
    for mismatch in mismatches {
      let difference = mismatch.lines(limit: max(rest, 4))
      rest -= difference.count
      lines += difference
    }
    return lines
  }
}

extension Mismatch {
  /// A unified difference, or simply both values where each is one line without an end.
  func lines(limit: Int) -> [String] {
    let label = title.isEmpty ? "" : title + " "
    guard expected.contains(Text.lineFeed) || actual.contains(Text.lineFeed) else {
      return ["- \(label)expected  \(Text.string(expected))", "+ \(label)actual    \(Text.string(actual))"]
    }
    return ["--- \(title) expected", "+++ \(title) actual"]
      + Difference(expected: expected, actual: actual).rendered(limit: limit)
  }
}
