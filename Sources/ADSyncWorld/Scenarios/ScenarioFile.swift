/// Makes scenarios from YAML: checks a file against the schema, puts it on its base, and reads the whole.
struct ScenarioFile {
  /// How a text file is read; nil where there is none.
  typealias ReadFile = (_ path: String) -> String?

  let readFile: ReadFile

  /// The scenario of a file that is to be there.
  func load(path: String) throws -> Scenario {
    guard let text = readFile(path) else { throw WorldError.scenarioFileNotFound(path) }
    return try scenario(text: text, file: path)
  }

  /// The scenario that a text describes; `file` names it in messages.
  func scenario(text: String, file: String) throws -> Scenario {
    let node = try ScenarioFile.parse(text, file: file)
    let schema = try ScenarioFile.parse(ScenarioSchema.text.description, file: "schema")
    let findings = SchemaValidator.findings(in: node, schema: schema)
    guard findings.isEmpty else { throw WorldError.invalidScenario(file, findings) }
    let whole = try onBase(node, file: file, visited: [file])
    var reader = ScenarioReader(whole)
    let scenario = reader.read(name: file)
    guard reader.findings.isEmpty else { throw WorldError.invalidScenario(file, reader.findings) }
    return scenario
  }

  /// A built-in scenario: its text is right, so it is not checked again.
  static func builtIn(_ text: String, name: String) throws -> Scenario {
    let file = ScenarioFile { _ in nil }
    let node = try file.onBase(try parse(text, file: name), file: name, visited: [name])
    var reader = ScenarioReader(node)
    return reader.read(name: name)
  }

  private static func parse(_ text: String, file: String) throws -> YAMLNode {
    do throws(YAMLReader.Failure) {
      return try YAMLReader.read(text)
    } catch {
      throw WorldError.invalidScenario(
        file, [SchemaValidator.Finding(line: error.line, column: error.column, message: error.message)])
    }
  }

  // MARK: - Bases

  /// A description with what its base says beside it.
  private func onBase(_ node: YAMLNode, file: String, visited: [String]) throws -> YAMLNode {
    guard let base = node["base"], let name = base.text else { return node }
    func refuse(_ message: String) -> WorldError {
      WorldError.invalidScenario(
        file, [SchemaValidator.Finding(line: base.line, column: base.column, message: message)])
    }
    guard visited.count < 16, !visited.contains(name) else { throw refuse(ScenarioStrings.baseOfItself) }
    let under: YAMLNode
    if let text = BuiltInScenarios.text(named: name) {
      under = try onBase(try ScenarioFile.parse(text, file: name), file: name, visited: visited + [name])
    } else {
      let path = ScenarioFile.path(name, besides: file)
      guard !visited.contains(path) else { throw refuse(ScenarioStrings.baseOfItself) }
      guard let text = readFile(path) else {
        throw refuse(
          ScenarioStrings.unknownBase(name, nearest: NearestWord.find(name, among: Scenario.builtInNames)))
      }
      under = try scenarioNode(text, file: path, visited: visited + [path])
    }
    return ScenarioFile.merged(node, over: under)
  }

  private func scenarioNode(_ text: String, file: String, visited: [String]) throws -> YAMLNode {
    let node = try ScenarioFile.parse(text, file: file)
    let schema = try ScenarioFile.parse(ScenarioSchema.text.description, file: "schema")
    let findings = SchemaValidator.findings(in: node, schema: schema)
    guard findings.isEmpty else { throw WorldError.invalidScenario(file, findings) }
    return try onBase(node, file: file, visited: visited)
  }

  /// A path seen from the folder of another file.
  private static func path(_ name: String, besides file: String) -> String {
    guard !name.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return name }
    return file[...slash] + name
  }

  /// `node` on top of `base`: mappings come together key by key, lists of named things by name; other values replace.
  static func merged(_ node: YAMLNode, over base: YAMLNode) -> YAMLNode {
    var result = node
    switch (node.content, base.content) {
    case (.mapping(let upper), .mapping(let lower)):
      var entries = lower.filter { $0.key.text != "base" }
      for entry in upper where entry.key.text != "base" {
        if let index = entries.firstIndex(where: { $0.key.text == entry.key.text }) {
          entries[index].value = merged(entry.value, over: entries[index].value)
        } else {
          entries.append(entry)
        }
      }
      result.content = .mapping(entries)
    case (.sequence(let upper), .sequence(let lower)):
      guard upper.allSatisfy({ identity($0) != nil }), !upper.isEmpty else { return node }
      var items = lower
      for item in upper {
        if let index = items.firstIndex(where: { identity($0) == identity(item) }) {
          items[index] = merged(item, over: items[index])
        } else {
          items.append(item)
        }
      }
      result.content = .sequence(items)
    default: break
    }
    return result
  }

  private static func identity(_ node: YAMLNode) -> String? {
    (node["name"] ?? node["account"])?.text?.lowercased()
  }
}

extension Scenario {
  /// The scenario that `--world` names: a built-in one, or a file whose name ends in .yaml or .yml or has a slash.
  public static func load(_ name: String, readFile: (_ path: String) -> String?) throws -> Scenario {
    let isFile = name.contains("/") || name.hasSuffixIgnoringCase(".yaml") || name.hasSuffixIgnoringCase(".yml")
    guard isFile else { return try named(name) }
    return try withoutActuallyEscaping(readFile) { try ScenarioFile(readFile: $0).load(path: name) }
  }

  /// The scenario that a text describes.
  public static func parse(_ text: String, file: String) throws -> Scenario {
    try ScenarioFile { _ in nil }.scenario(text: text, file: file)
  }
}
