/// What is wrong with a command line or with a suite's files, in the words that the person reads.
struct TestError: Error, Equatable {
  let text: String

  static func noSuchPath(_ path: String) -> Self {
    Self(text: "There is no file or folder '\(path)'.")
  }

  static func notATest(_ path: String) -> Self {
    Self(text: "'\(path)' is no test: a test is a script NAME.ps1, or a folder with such scripts.")
  }

  static func noTests(_ path: String) -> Self {
    Self(
      text: "There are no tests in '\(path)': a test is a script NAME.ps1 "
        + "with NAME.out, NAME.err, NAME.code beside it.")
  }

  static func noMatch(_ pattern: String) -> Self {
    Self(text: "No test matches '\(pattern)'; --list shows the names.")
  }

  static func badSuiteLine(file: String, line: String) -> Self {
    let kinds = SuiteKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Self(
      text: "\(file): cannot use the line '\(line)'. Keys are kind (\(kinds)), name, switches, headers (yes, no), "
        + "goldens (ours, recorded), timeout (seconds).")
  }

  static func unknownOption(_ option: String) -> Self {
    Self(text: "There is no option '\(option)'; rehearse test --help shows them all.")
  }

  static func missingValue(_ option: String) -> Self {
    Self(text: "The option \(option) needs a value.")
  }

  static func badValue(_ option: String, _ value: String) -> Self {
    Self(text: "'\(value)' is no value for \(option): it must be a number above 0.")
  }

  static func withoutRatchet() -> Self {
    Self(text: "--update-ratchet needs --ratchet FILE to know which file to write.")
  }

  static func badRatchetLine(_ line: String) -> Self {
    Self(text: "The ratchet file has a line that is neither a name nor 'name: 3 17-20': '\(line)'.")
  }

  static func differentCounts(_ table: String, rows: Int, answers: Int) -> Self {
    Self(text: "\(table) has \(rows) rows but its file of expected answers has \(answers).")
  }

  static func badJSON(_ file: String, offset: Int) -> Self {
    Self(text: "\(file) is no valid JSON (at byte \(offset)).")
  }

  static func badCase(_ file: String, index: Int) -> Self {
    Self(text: "\(file): case \(index) has no name, args or code.")
  }

  static func noProgram(_ name: String) -> Self {
    Self(text: "There is no program '\(name)' to test.")
  }

  static func badScreen(_ file: String) -> Self {
    Self(text: "\(file) has no line '--- keys' with a line '--- screen' after it.")
  }
}
