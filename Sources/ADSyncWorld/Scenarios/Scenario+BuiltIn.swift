extension Scenario {
  /// The names of the built-in scenarios, `contoso` first.
  public static var builtInNames: [String] { BuiltInScenarios.names }

  /// The built-in scenario with that name; another name is an error that hints at the nearest one.
  public static func named(_ name: String) throws -> Scenario {
    guard let text = BuiltInScenarios.text(named: name) else {
      throw WorldError.unknownScenario(name, nearest: NearestWord.find(name, among: builtInNames))
    }
    return try ScenarioFile.builtIn(text, name: name)
  }

  /// The file of a built-in scenario, as YAML; nil for an unknown name.
  public static func builtInText(_ name: String) -> String? { BuiltInScenarios.text(named: name) }

  /// The healthy default.
  public static var contoso: Scenario {
    (try? named("contoso")) ?? Scenario(name: "contoso", summary: "", forests: [], tenants: [])
  }

  /// What is special in each built-in scenario, by name.
  public static var builtInSummaries: [(name: String, summary: String)] {
    builtInNames.map { name in (name, BuiltInScenarios.summary(of: name)) }
  }

  /// The connectors of the real server whose identifiers are known, down to its run profiles'.
  static let standardForestConnector = UniqueID("ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d")
  static let standardTenantConnector = UniqueID("b891884f-051e-4a83-95af-2544101c9083")
}

/// The scenarios that the program carries: YAML files, one after the other.
enum BuiltInScenarios {
  private static let files: [StaticString] = [documents, server, people, passwords, forestFaults, tenantFaults]

  /// All files, in the order in which they are listed.
  private static var texts: [String] {
    files.flatMap { file in
      file.description.split(separator: "---\n").map(String.init)
    }
  }

  static var names: [String] { texts.map { value(of: "name", in: $0) } }

  /// The file of a scenario, its name in any case.
  static func text(named name: String) -> String? {
    texts.first { value(of: "name", in: $0).equalsIgnoringCase(name) }
  }

  static func summary(of name: String) -> String { text(named: name).map { value(of: "summary", in: $0) } ?? "" }

  /// The value of a key at the left margin: names and summaries stand on one line.
  private static func value(of key: String, in text: String) -> String {
    let line = text.split(separator: "\n").first { $0.hasPrefix("\(key): ") }
    let text = line.map { String($0.dropFirst(key.utf8.count + 2)) } ?? ""
    guard text.hasPrefix("'"), text.hasSuffix("'") else { return text }
    return String(text.dropFirst().dropLast()).replacing("''", with: "'")
  }
}
