import ADSyncWorld
import Glibc
import PSEngine

/// `rehearse world`: looks at simulated worlds and makes them.
struct WorldTool {
  /// Runs the words behind `world` and gives the exit status.
  static func main(_ words: [String]) -> Int32 {
    var tool = WorldTool()
    do {
      guard let verb = try tool.read(words) else { return tool.help() }
      try tool.run(verb)
      return 0
    } catch let error as WorldError {
      tool.fail(error.message)
    } catch let error as PersonalityError {
      tool.fail(error.message, isWhole: true)
    } catch let error as WorldToolError {
      tool.fail(error.message)
      return 64
    } catch {
      tool.fail("\(error)")
    }
    return 1
  }

  private var source = WorldSource()
  private var names: [String] = []
  private var people = Scenario.Generation()

  // MARK: - Words

  /// Takes the options; gives the verb, nil where help is asked for.
  private mutating func read(_ words: [String]) throws -> String? {
    var rest = words[...]
    guard let verb = rest.popFirst(), !["--help", "-h", "help"].contains(verb) else { return nil }
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        names.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts[0] == "--help" { return nil }
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
        throw WorldToolError.missingValue(String(parts[0]))
      }
      try take(String(parts[0]), value)
    }
    return verb
  }

  private mutating func take(_ option: String, _ value: String) throws {
    switch option {
    case "--world": source.world = value
    case "--now": source.now = value
    case "--state": source.state = value
    case "--users": people.users = try number(option, value, upTo: 1_000_000)
    case "--groups": people.groups = try number(option, value, upTo: 100_000)
    case "--seed": people.seed = UInt64(clamping: try number(option, value, upTo: Int.max))
    default: throw WorldToolError.unknownOption(option)
    }
  }

  private func number(_ option: String, _ text: String, upTo most: Int) throws -> Int {
    guard let number = Int(text), (0...most).contains(number) else { throw WorldToolError.badNumber(option, text) }
    return number
  }

  // MARK: - Verbs

  private mutating func run(_ verb: String) throws {
    switch verb {
    case "list": list()
    case "show" where source.state != nil: try showState()
    case "show", "export": print(try scenarioText(), terminator: "")
    case "reset": try reset()
    case "new": try makeNew()
    case "schema": print(Scenario.schema)
    default: throw WorldToolError.unknownVerb(verb)
    }
  }

  private func list() {
    let worlds = Scenario.builtInSummaries
    let width = worlds.map(\.name.count).max() ?? 0
    for (name, summary) in worlds {
      print(name + String(repeating: " ", count: width - name.count + 2) + summary)
    }
  }

  /// The file of the world that is named: as it stands, so that it can be changed and given back by `--world`.
  private mutating func scenarioText() throws -> String {
    if source.state != nil { return try withState { $0.scenarioText } }
    source.world = names.first ?? source.world
    let name = source.world ?? "contoso"
    if let text = Scenario.builtInText(name) { return text }
    return try source.scenario().text
  }

  /// What a state holds, in a few lines.
  private func showState() throws {
    print(try withState { World(state: $0).summary }, terminator: "")
  }

  /// Takes a state back to where its world began.
  private func reset() throws {
    guard source.state != nil else { throw WorldToolError.needsState }
    try withState { try $0.reset() }
  }

  /// Runs `body` with the state that is named; it must be there.
  private func withState<T>(_ body: (StateStore) throws -> T) throws -> T {
    let path = source.state ?? ""
    guard access(path, F_OK) == 0 else { throw WorldToolError.noState(path) }
    let store = try source.makeStore(path)
    defer { store.close() }
    return try body(store)
  }

  /// Writes the scenario of a directory of a given size.
  private mutating func makeNew() throws {
    if let path = source.state {
      guard access(path, F_OK) != 0 else { throw WorldToolError.fileExists(path) }
      return try source.makeStore(path).close()
    }
    let text = try source.scenario().generating(people, base: source.world ?? "contoso")
    guard let path = names.first else { return print(text, terminator: "") }
    guard access(path, F_OK) != 0 else { throw WorldToolError.fileExists(path) }
    guard WorldTool.write(text, to: path) else { throw WorldToolError.cannotWrite(path) }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wx") else { return false }
    let bytes = Array(text.utf8)
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  // MARK: - Texts

  private func help() -> Int32 {
    print(Usage.world)
    return 0
  }

  private func fail(_ message: String, isWhole: Bool = false) {
    var text = (isWhole ? "" : "rehearse: ") + message + "\n"
    text.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
  }
}

/// Words behind `rehearse world` that mean nothing.
enum WorldToolError: Error {
  case unknownVerb(String)
  case unknownOption(String)
  case missingValue(String)
  case badNumber(String, String)
  case fileExists(String)
  case cannotWrite(String)
  case noState(String)
  case needsState

  var message: String {
    switch self {
    case .unknownVerb(let word): "there is no 'rehearse world \(word)'; see rehearse world --help"
    case .unknownOption(let word): "rehearse world does not know \(word); see rehearse world --help"
    case .missingValue(let option): "\(option) needs a value"
    case .badNumber(let option, let text): "\(option) wants a whole number, not '\(text)'"
    case .fileExists(let path): "\(path) is there already"
    case .cannotWrite(let path): "cannot write \(path)"
    case .noState(let path): "there is no state \(path)"
    case .needsState: "reset needs --state FILE"
    }
  }
}
