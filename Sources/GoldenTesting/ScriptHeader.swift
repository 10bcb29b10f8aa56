/// What the comment lines at the top of a script say about its test: `# key: value`.
///
/// Other comment lines may stand among them; the first line that is no comment ends the header.
struct ScriptHeader {
  /// Why the test is not run; nil where it is.
  var skip: String?
  var world: String?
  var now: String?
  var switches: [String] = []
  /// Arguments of the script.
  var arguments: [String] = []
  /// Lines typed into the script; nil for an empty standard input.
  var input: [String]?
  /// A script to run in place of the test's own file, seen from the test's folder.
  var script: String?
  /// Files that are put beside the script, seen from the test's folder.
  var files: [String] = []
  var timeout: Double?

  init() {}

  init(_ source: [UInt8]) {
    for line in Text.lines(source) {
      let text = Text.trimmed(Text.string(line))
      guard text.hasPrefix("#") else { return }
      if let (key, value) = Text.keyAndValue(text.dropFirst()) { apply(key, value) }
    }
  }

  private mutating func apply(_ key: String, _ value: String) {
    switch key {
    case "skip": skip = value
    case "world": world = value
    case "now": now = value
    case "switches": switches += Text.words(value)
    case "args": arguments += Text.words(value)
    case "input": input = (input ?? []) + [value]
    case "script": script = value
    case "files": files += Text.words(value)
    case "timeout": timeout = Double(value).flatMap { $0 > 0 ? $0 : nil }
    default: break
    }
  }
}
