import PSEngine
import PSFormatting
import PSRuntime
import PSTypes

/// Finds lines in files and in texts. Follows Microsoft.PowerShell.Utility/Select-String.
///
/// Folders that a path means are passed over, a path that is not there ends the command. Objects that are no texts are
/// converted; results of another Select-String are filtered. `-NotMatch` and `-SimpleMatch` give no `Matches`.
struct SelectStringCommand: Cmdlet {
  static let metadata = CmdletMetadata(.select, "String", defaultParameterSet: "File", aliases: ["sls"])

  static let parameters: [Parameter<Self>] = [
    .init("Culture", .validateNotNull) { $0.culture = $1 },
    .init("InputObject", .sets(["Object", "ObjectRaw"], .mandatory, .valueFromPipeline), .allowNull, .allowEmptyString)
    {
      $0.inputObject = $1
    },
    .init("Pattern", .mandatory, .position(0)) { $0.pattern = $1 },
    .init("Path", .sets(["File", "FileRaw"], .mandatory, .position(1), .valueFromPipelineByPropertyName)) {
      $0.path = $1
    },
    .init(
      "LiteralPath", .sets(["LiteralFile", "LiteralFileRaw"], .mandatory, .valueFromPipelineByPropertyName),
      .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Raw", .sets(["FileRaw", "LiteralFileRaw", "ObjectRaw"], .mandatory)) { $0.raw = $1 },
    .init("SimpleMatch") { $0.simpleMatch = $1 },
    .init("CaseSensitive") { $0.caseSensitive = $1 },
    .init("Quiet", .sets(["File", "LiteralFile", "Object"])) { $0.quiet = $1 },
    .init("List") { $0.list = $1 },
    .init("NoEmphasis") { $0.noEmphasis = $1 },
    .init("Include", .validateNotNullOrEmpty) { $0.include = $1 },
    .init("Exclude", .validateNotNullOrEmpty) { $0.exclude = $1 },
    .init("NotMatch") { $0.notMatch = $1 },
    .init("AllMatches") { $0.allMatches = $1 },
    .init("Encoding", .encodingName, .validateNotNullOrEmpty) { $0.encoding = $1 },
    .init("Context", .validateNotNullOrEmpty, .validateCount(1, 2), .validateRange(0, Int32.max)) {
      $0.context = $1
    },
  ]

  var culture = ""
  var inputObject = PSObjectParameter()
  var pattern: [PSString] = []
  var path: [String] = []
  var literalPath: [String] = []
  var raw = SwitchParameter()
  var simpleMatch = SwitchParameter()
  var caseSensitive = SwitchParameter()
  var quiet = SwitchParameter()
  var list = SwitchParameter()
  var noEmphasis = SwitchParameter()
  var include: [PSString] = []
  var exclude: [PSString] = []
  var notMatch = SwitchParameter()
  var allMatches = SwitchParameter()
  var encoding = EncodingParameter()
  var context: [Int32] = []

  private var matcher: LineMatcher?
  private var tracker = MatchContextTracker(before: 0, after: 0)
  private var included: [WildcardPattern] = []
  private var excluded: [WildcardPattern] = []
  private var recordNumber = 0
  private var isDone = false

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if runtime.isBound("Culture"), !simpleMatch.isPresent {
      try runtime.throwTerminating(TextStrings.cultureWithoutSimpleMatch())
    }
    let canEmphasize = runtime.session.host.ui.supportsVirtualTerminal && !noEmphasis.isPresent
    matcher = try LineMatcher(self, isEmphasized: canEmphasize && !notMatch.isPresent, runtime)
    tracker = newTracker()
    included = try include.map { try WildcardPattern($0, options: .ignoreCase) }
    excluded = try exclude.map { try WildcardPattern($0, options: .ignoreCase) }
  }

  private func newTracker() -> MatchContextTracker {
    guard !raw.isPresent, let before = context.first else { return MatchContextTracker(before: 0, after: 0) }
    return MatchContextTracker(before: Int(before), after: Int(context.count > 1 ? context[1] : before))
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if isDone { return }
    if !path.isEmpty || !literalPath.isEmpty { return try search(files(runtime), runtime) }
    if let file = inputObject.value.base.asObject, file.type.fullName == "System.IO.FileInfo" {
      return try search([LanguagePrimitives.text(.object(file), runtime.context).string], runtime)
    }
    try examine(inputObject.value, runtime)
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    tracker.end()
    if !isDone { _ = try write(&tracker, runtime) }
  }

  // MARK: - Objects

  private mutating func examine(_ value: Value, _ runtime: CommandRuntime) throws {
    recordNumber &+= 1
    if let earlier = value.base.asObject as? MatchInfo {
      try filter(earlier, runtime)
    } else {
      let line = try LanguagePrimitives.text(value, runtime.context)
      let found = try match(line, number: recordNumber, file: nil)
      tracker.add(line, found)
    }
    if try write(&tracker, runtime), quiet.isPresent { isDone = true }
  }

  /// What is found in a line, with its place; nil where there is nothing.
  private func match(_ line: PSString, number: Int, file: String?) throws -> MatchInfo? {
    let found = try matcher?.match(line)
    found?.path = file
    found?.lineNumber = number
    return found
  }

  private mutating func filter(_ earlier: MatchInfo, _ runtime: CommandRuntime) throws {
    if tracker.collectsLines {
      tracker = MatchContextTracker(before: 0, after: 0)
      try runtime.writeWarning(TextStrings.filterContext)
    }
    if try matcher?.match(earlier.line) != nil { tracker.complete.append(earlier.forFiltering()) }
  }

  // MARK: - Files

  private func files(_ runtime: CommandRuntime) throws -> [String] {
    let paths = runtime.session.paths
    let places =
      try literalPath.map { try paths.providerPath($0) }
      + path.flatMap { try paths.resolve($0, ProviderContext(runtime.session, runtime)) }
    var found: [String] = []
    for place in places {
      guard place.provider.name == "FileSystem" else {
        try runtime.writeError(TextStrings.noFiles(place.provider.name))
        continue
      }
      if runtime.session.files.kind(place.path) != .folder { found.append(place.path) }
    }
    return found
  }

  private func search(_ files: [String], _ runtime: CommandRuntime) throws {
    for file in files {
      let hasMatch = try search(file, runtime)
      if hasMatch, quiet.isPresent { return }
    }
    if quiet.isPresent { try runtime.writeObject(list.isPresent ? .null : .bool(false)) }
  }

  private func search(_ file: String, _ runtime: CommandRuntime) throws -> Bool {
    guard accepts(file) else { return false }
    guard let bytes = runtime.session.files.read(file) else {
      try runtime.writeError(TextStrings.unreadable(file, "Access to the path '\(file)' is denied."))
      return false
    }
    let reader = TextReaderObject(encoding.text(of: bytes), name: "StreamReader")
    var tracker = newTracker()
    var hasMatch = false
    var number = 0
    while let line = reader.readLine() {
      number &+= 1
      tracker.add(line, try match(line, number: number, file: file))
      guard !tracker.complete.isEmpty else { continue }
      hasMatch = true
      if quiet.isPresent || list.isPresent { break }
      _ = try write(&tracker, runtime)
    }
    tracker.end()
    return try write(&tracker, runtime) || hasMatch
  }

  private func accepts(_ file: String) -> Bool {
    let name = PSString.make(file)
    if !included.isEmpty, !included.contains(where: { $0.isMatch(name) }) { return false }
    return !excluded.contains { $0.isMatch(name) }
  }

  /// Writes what is complete; false where there is nothing.
  private func write(_ tracker: inout MatchContextTracker, _ runtime: CommandRuntime) throws -> Bool {
    let found = tracker.complete
    guard let first = found.first else { return false }
    tracker.complete = []
    if raw.isPresent {
      for match in found { try runtime.writeObject(.string(match.line)) }
    } else if list.isPresent {
      try runtime.writeObject(.object(first))
    } else if quiet.isPresent {
      try runtime.writeObject(.bool(true))
    } else {
      for match in found { try runtime.writeObject(.object(match)) }
    }
    return true
  }
}
