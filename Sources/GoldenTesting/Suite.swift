/// What kind of tests a folder holds.
enum SuiteKind: String, CaseIterable {
  case scripts, tables, parse, cli, repl
}

/// The settings of a suite: its folder's file `suite` with lines `key: value`.
struct SuiteSettings {
  var kind = SuiteKind.scripts
  var name: String
  /// Switches before `-File`, in place of those that a test gets by itself.
  var switches: [String]?
  /// Whether comment lines at the top of a script set up its test.
  var readsHeaders = true
  /// Whether the goldens come from elsewhere and `--update` leaves them alone.
  var isRecorded = false
  var timeout: Double?
  /// How wide the terminal of a suite of screens is: of a file by its name, of all others for the empty name.
  var columns: [String: Int] = [:]

  init(name: String) {
    self.name = name
  }

  /// Reads a `suite` file.
  ///
  /// - Throws: `TestError` for a key or a value it does not know.
  init(file: String, folder: String) throws {
    self.init(name: Paths.name(folder))
    for line in Text.lines(try Files.read(file)).map({ Text.string($0) }) {
      let line = Text.trimmed(line)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let (key, value) = Text.keyAndValue(line[...]), try apply(key, value) else {
        throw TestError.badSuiteLine(file: file, line: line)
      }
    }
  }

  private mutating func apply(_ key: String, _ value: String) throws -> Bool {
    switch key {
    case "kind":
      guard let kind = SuiteKind(rawValue: value) else { return false }
      self.kind = kind
    case "name": name = value
    case "switches": switches = Text.words(value)
    case "headers" where value == "yes" || value == "no": readsHeaders = value == "yes"
    case "goldens" where value == "ours" || value == "recorded": isRecorded = value == "recorded"
    case "timeout":
      guard let seconds = Double(value), seconds > 0 else { return false }
      timeout = seconds
    default: return applyColumns(key, value)
    }
    return true
  }

  private mutating func applyColumns(_ key: String, _ value: String) -> Bool {
    let words = Text.words(key)
    guard words.first == "columns", words.count <= 2, let columns = Int(value), columns > 0 else { return false }
    self.columns[words.count == 2 ? words[1] : ""] = columns
    return true
  }
}

/// Tests of one folder that are run and compared the same way.
struct Suite {
  let settings: SuiteSettings
  let folder: String
  var jobs: [any TestJob]
  /// Whether all its tests were chosen, so that a name that is not among them does not exist.
  var isComplete: Bool

  var name: String { settings.name }
}
