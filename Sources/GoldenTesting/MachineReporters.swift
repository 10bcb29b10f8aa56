/// The report in the Test Anything Protocol, version 13: the plan stands at its end.
final class TAPReporter: Reporter {
  private let write: (String) -> Void
  private var number = 0

  init(write: @escaping (String) -> Void) {
    self.write = write
    write("TAP version 13\n")
  }

  func add(_ result: CaseResult) {
    number += 1
    switch result.outcome {
    case .passed: write("ok \(number) - \(result.name)\n")
    case .skipped(let reason): write("ok \(number) - \(result.name) # SKIP \(reason)\n")
    case .failed(let failure):
      let lines = failure.lines(limit: Failure.diffLimit).map { "# \($0)\n" }
      write("not ok \(number) - \(result.name)\n" + lines.joined())
    }
  }

  func conclude(_ tally: Tally, statistics: [String]) {
    write("1..\(number)\n# \(tally.line)\n")
  }
}

/// A report as JUnit's XML, in a file.
final class JUnitReporter: Reporter {
  private let file: String
  private var cases = ""
  private var seconds = 0.0

  init(file: String) {
    self.file = file
  }

  func add(_ result: CaseResult) {
    let parent = result.name.row == nil ? Paths.parent(result.name.group) : result.name.group
    let name = result.name.row.map { "\($0)" } ?? Paths.name(result.name.group)
    seconds += result.seconds
    cases += "  <testcase classname=\"\(Self.escaped(parent))\" name=\"\(Self.escaped(name))\""
    cases += " time=\"\(Text.decimal(result.seconds, places: 3))\""
    switch result.outcome {
    case .passed: cases += "/>\n"
    case .skipped(let reason): cases += "><skipped message=\"\(Self.escaped(reason))\"/></testcase>\n"
    case .failed(let failure):
      let text = failure.lines(limit: 200).joined(separator: "\n")
      cases += "><failure message=\"differs\">\(Self.escaped(text))</failure></testcase>\n"
    }
  }

  func conclude(_ tally: Tally, statistics: [String]) throws {
    let counts = "tests=\"\(tally.total)\" failures=\"\(tally.failed)\" skipped=\"\(tally.skipped)\""
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuite name="rehearse" \(counts) time="\(Text.decimal(seconds, places: 3))">
      \(cases)</testsuite>

      """
    try Files.write(Array(text.utf8), to: file)
  }

  /// Text without what XML 1.0 cannot hold.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "?"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
