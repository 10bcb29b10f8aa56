import PSEngine

/// What the words of a command line ask for: pwsh's switches in any case, by prefix, with `-`, `--` or `/`, and options of our own.
public struct CommandLine: Equatable, Sendable {
  public enum Task: Equatable, Sendable {
    /// The prompt on a terminal, a script on standard input otherwise.
    case interactive
    case file(String, arguments: [String])
    case command(String, arguments: [String])
    /// Standard input as a script: `-Command -` runs it silently, `-File -` shows prompts.
    case standardInput(showsPrompt: Bool)
    case version
    case help
  }

  public var task = Task.interactive
  /// PowerShell 7.6 on Linux without a simulated server.
  public var isPlain = false
  public var nonInteractive = false
  public var noExit = false
  public var noProfile = false
  public var noLogo = false
  public var inputFormatIsNone = false
  public var workingDirectory: String?
  public var configurationName: String?
  public var world: String?
  /// `-ExecutionPolicy`: the policy of this process on the simulated server.
  public var executionPolicy: String?
  public var state: String?
  public var report: String?
  public var now: String?
  public var culture: String?
  /// `NAME=value` of `--set`.
  public var placeholders: [String] = []

  public init() {}
}

/// A command line that cannot be run: the text for standard error, and whether the usage follows it.
public struct CommandLineError: Error, Equatable, Sendable {
  public let message: String
  public let code: Int32
  public let showsUsage: Bool
  init(_ message: String, code: Int32 = 64, showsUsage: Bool = true) {
    self.message = message
    self.code = code
    self.showsUsage = showsUsage
  }
}

/// Reads a command line. Follows `CommandLineParameterParser` of PowerShell's console host.
public struct CommandLineParameterParser {
  private var words: ArraySlice<String>
  private var line = CommandLine()
  private let fileExists: (String) -> Bool

  public init(_ words: [String], fileExists: @escaping (String) -> Bool) {
    self.words = words[...]
    self.fileExists = fileExists
  }

  public mutating func parse() throws(CommandLineError) -> CommandLine {
    try ownOptions()
    while let word = words.first {
      guard let name = CommandLineParameterParser.switchName(word) else {
        try file(word)
        return line
      }
      if try handle(name) { return line }
    }
    return line
  }

  // MARK: - Options of our own

  /// `--world NAME` and its kin stand before the script and pwsh's switches; `--name=value` is taken too.
  private mutating func ownOptions() throws(CommandLineError) {
    while let word = words.first, word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts.first ?? "")
      if name == "plain" {
        line.isPlain = true
        words.removeFirst()
        continue
      }
      guard ["world", "state", "report", "now", "culture", "set"].contains(name) else { return }
      words.removeFirst()
      let value = parts.count > 1 ? String(parts[1]) : words.popFirst()
      guard let value else { throw CommandLineError("--\(name) needs a value.", showsUsage: false) }
      switch name {
      case "world": line.world = value
      case "state": line.state = value
      case "report":
        guard ["text", "json", "none"].contains(value) else {
          throw CommandLineError("--report wants text, json or none, not '\(value)'.", showsUsage: false)
        }
        line.report = value
      case "now": line.now = value
      case "culture": line.culture = value
      default: line.placeholders.append(value)
      }
    }
  }

  // MARK: - Switches

  private static func switchName(_ word: String) -> String? {
    if word.hasPrefix("--") { return String(word.dropFirst(2)).lowercased() }
    if word.hasPrefix("-") || (word.hasPrefix("/") && !word.dropFirst().contains("/") && word.count > 1) {
      return String(word.dropFirst()).lowercased()
    }
    return nil
  }

  /// A switch's full name and its shortest prefix.
  private static func matches(_ name: String, _ full: String, _ shortest: String) -> Bool {
    full.hasPrefix(name) && name.count >= shortest.count
  }

  /// Handles one switch; true where it ends the line.
  private mutating func handle(_ name: String) throws(CommandLineError) -> Bool {
    let word = words.popFirst() ?? ""
    func isSwitch(_ full: String, _ shortest: String) -> Bool {
      CommandLineParameterParser.matches(name, full, shortest)
    }
    if isSwitch("version", "v") { return end(.version) }
    if isSwitch("help", "h") || name == "?" { return end(.help) }
    if isSwitch("login", "l") { return false }
    if isSwitch("noexit", "noe") { line.noExit = true; return false }
    if isSwitch("noprofile", "nop") { line.noProfile = true; return false }
    if isSwitch("nologo", "nol") { line.noLogo = true; return false }
    if isSwitch("noninteractive", "noni") { line.nonInteractive = true; return false }
    if isSwitch("interactive", "i") || isSwitch("sta", "sta") || isSwitch("mta", "mta") { return false }
    if isSwitch("commandwithargs", "commandwithargs") || name == "cwa" { return try commandWithArguments() }
    if isSwitch("command", "c") { return try command() }
    if isSwitch("file", "f") { return try fileSwitch() }
    if isSwitch("encodedcommand", "e") || name == "ec" { return try encodedCommand() }
    return try handleWithValue(name, word)
  }

  private mutating func end(_ task: CommandLine.Task) -> Bool {
    line.task = task
    return true
  }

  /// The switches that take a value and go on.
  private mutating func handleWithValue(_ name: String, _ word: String) throws(CommandLineError) -> Bool {
    func isSwitch(_ full: String, _ shortest: String) -> Bool {
      CommandLineParameterParser.matches(name, full, shortest)
    }
    if isSwitch("executionpolicy", "ex") || name == "ep" {
      guard let policy = words.popFirst() else { throw CommandLineError(CommandLineStrings.missingExecutionPolicy) }
      line.executionPolicy = policy
    } else if isSwitch("workingdirectory", "wo") || name == "wd" {
      guard let folder = words.popFirst() else { throw CommandLineError(CommandLineStrings.missingWorkingDirectory) }
      line.workingDirectory = folder
    } else if isSwitch("outputformat", "o") || name == "of" {
      _ = try format("-OutputFormat")
    } else if isSwitch("inputformat", "inp") || name == "if" {
      line.inputFormatIsNone = try format("-InputFormat") == "none"
    } else if isSwitch("windowstyle", "w") {
      _ = words.popFirst()
    } else if isSwitch("settingsfile", "settings") {
      try settingsFile()
    } else if isSwitch("custompipename", "cus") {
      guard words.popFirst() != nil else {
        throw CommandLineError(CommandLineStrings.missingPipeName, showsUsage: false)
      }
    } else if isSwitch("configurationname", "config") || isSwitch("configurationfile", "configurationfile") {
      line.configurationName = words.popFirst()
    } else {
      throw CommandLineError(CommandLineStrings.notAScript(word))
    }
    return false
  }

  private mutating func settingsFile() throws(CommandLineError) {
    guard let path = words.popFirst() else {
      throw CommandLineError(CommandLineStrings.missingSettings, showsUsage: false)
    }
    guard fileExists(path) else {
      throw CommandLineError(
        CommandLineStrings.settingsNotFound(FilePath.absolute(path, in: HostFiles().currentFolder)), showsUsage: false)
    }
  }

  private mutating func format(_ parameter: String) throws(CommandLineError) -> String {
    guard let text = words.popFirst() else { throw CommandLineError(CommandLineStrings.missingFormat(parameter)) }
    let name = text.lowercased()
    guard ["text", "xml", "none"].contains(name) else { throw CommandLineError(CommandLineStrings.badFormat(text)) }
    return name
  }

  // MARK: - What to run

  private mutating func file(_ path: String) throws(CommandLineError) {
    guard fileExists(path) else { throw CommandLineError(CommandLineStrings.notAScript(path)) }
    line.task = .file(path, arguments: Array(words.dropFirst()))
  }

  private mutating func fileSwitch() throws(CommandLineError) -> Bool {
    guard let path = words.first else { throw CommandLineError(CommandLineStrings.missingFile) }
    if path == "-" { return end(.standardInput(showsPrompt: true)) }
    try file(path)
    return true
  }

  private mutating func command() throws(CommandLineError) -> Bool {
    guard !words.isEmpty else { throw CommandLineError(CommandLineStrings.missingCommand) }
    if words.count == 1, words.first == "-" { return end(.standardInput(showsPrompt: false)) }
    return end(.command(words.joined(separator: " "), arguments: []))
  }

  private mutating func commandWithArguments() throws(CommandLineError) -> Bool {
    guard let text = words.popFirst() else { throw CommandLineError(CommandLineStrings.missingCommand) }
    return end(.command(text, arguments: Array(words)))
  }

  private mutating func encodedCommand() throws(CommandLineError) -> Bool {
    guard let text = words.popFirst() else { throw CommandLineError(CommandLineStrings.missingCommand) }
    guard let units = CommandLineParameterParser.decode(text) else {
      throw CommandLineError(CommandLineStrings.badEncoding)
    }
    return end(.command(String(decoding: units, as: UTF16.self), arguments: []))
  }

  /// Base64 of UTF-16 little-endian; nil where it is neither.
  static func decode(_ text: String) -> [UInt16]? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for c in text.utf8 where c != UInt8(ascii: "=") {
      guard let value = alphabet.firstIndex(of: c) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    guard text.utf8.count % 4 == 0, bytes.count % 2 == 0 else { return nil }
    return stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
  }
}
