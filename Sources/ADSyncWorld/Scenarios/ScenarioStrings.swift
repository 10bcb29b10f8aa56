/// What is wrong with a scenario file, in words.
enum ScenarioStrings {
  private static func hint(_ nearest: String?) -> String { nearest.map { "; did you mean '\($0)'?" } ?? "" }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  static func unknownKey(_ key: String, in name: String, nearest: String?, all: [String]) -> String {
    let place = name.isEmpty ? "a scenario" : "'\(name)'"
    return "\(place) has no key '\(key)'" + (nearest == nil ? "; there are \(list(all))" : hint(nearest))
  }

  static func unknownWord(_ word: String, for name: String, nearest: String?, all: [String]) -> String {
    "'\(name)' cannot be '\(word)'" + (nearest == nil ? "; it is one of \(list(all))" : hint(nearest))
  }

  static func missingKey(_ key: String, in name: String) -> String { "'\(name)' needs the key '\(key)'" }

  /// A value of the wrong kind. `found` is shown, except where it may be a password.
  static func wants(_ name: String, _ wanted: String, _ found: String?) -> String {
    let isSecret = name.lowercased().contains("password")
    let shown = isSecret ? "" : found.map { ", not '\($0)'" } ?? ""
    return (name.isEmpty ? "a scenario" : "'\(name)'") + " wants \(wanted)\(shown)"
  }

  static func unknownBase(_ name: String, nearest: String?) -> String {
    "there is no scenario or file '\(name)'" + hint(nearest)
  }

  static let baseOfItself = "a scenario cannot be its own base"
  static func unknownConnector(_ name: String, nearest: String?) -> String {
    "no forest here is called '\(name)'" + hint(nearest)
  }
  static func outsideOfForest(_ dn: String, forest: String) -> String { "'\(dn)' does not lie in \(forest)" }
  static func doubleName(_ name: String) -> String { "'\(name)' stands here twice" }
  static let noForest = "there must be a forest"
  static let noTenant = "there must be a tenant"
}

extension WorldError {
  /// A scenario file with mistakes; the message has a line for each.
  static func invalidScenario(_ file: String, _ findings: [SchemaValidator.Finding]) -> WorldError {
    let shown = findings.prefix(20).map { finding in
      finding.line > 0 ? "\(file):\(finding.line):\(finding.column): \(finding.message)" : "\(file): \(finding.message)"
    }
    let more = findings.count > 20 ? ["\(file): and \(findings.count - 20) more"] : []
    return WorldError(
      id: "ScenarioInvalid", category: .invalidData, message: (shown + more).joined(separator: "\n"), target: file)
  }

  static func scenarioFileNotFound(_ path: String) -> WorldError {
    WorldError(
      id: "ScenarioFileNotFound", category: .objectNotFound, message: "Cannot read the scenario file '\(path)'.",
      target: path)
  }
}
