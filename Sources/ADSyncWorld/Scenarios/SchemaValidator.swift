/// Checks a YAML document against a JSON schema and says where it is wrong.
///
/// Knows what the scenarios' schema uses: type, properties, additionalProperties, required, items, enum, anyOf, minimum,
/// maximum, format, and `$ref` to `$defs`.
struct SchemaValidator {
  /// Something wrong with a document.
  struct Finding: Equatable {
    let line: Int
    let column: Int
    let message: String
  }

  private let schema: YAMLNode
  private(set) var findings: [Finding] = []

  init(schema: YAMLNode) { self.schema = schema }

  /// What is wrong, in the order of lines.
  static func findings(in document: YAMLNode, schema: YAMLNode) -> [Finding] {
    var validator = SchemaValidator(schema: schema)
    validator.check(document, against: schema, name: "")
    return validator.findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func find(_ node: YAMLNode, _ message: String) {
    findings.append(Finding(line: node.line, column: node.column, message: message))
  }

  private func resolved(_ rule: YAMLNode) -> YAMLNode {
    guard let name = rule["$ref"]?.text?.split(separator: "/").last else { return rule }
    return schema["$defs"]?[String(name)] ?? rule
  }

  private mutating func check(_ node: YAMLNode, against rule: YAMLNode, name: String) {
    let rule = resolved(rule)
    if let choices = rule["anyOf"] {
      return check(node, against: choice(for: node, among: choices.items) ?? rule, name: name)
    }
    if let words = rule["enum"] { return checkWord(node, among: words.items.compactMap(\.text), name: name) }
    switch rule["type"]?.text {
    case "object": checkObject(node, rule, name: name)
    case "array": checkArray(node, rule, name: name)
    case "boolean": if node.flag == nil { find(node, ScenarioStrings.wants(name, "true or false", node.text)) }
    case "integer": checkNumber(node, rule, name: name)
    default: checkText(node, rule, name: name)
    }
  }

  /// The alternative whose kind the value has.
  private func choice(for node: YAMLNode, among rules: [YAMLNode]) -> YAMLNode? {
    let kind: String
    switch node.content {
    case .mapping: kind = "object"
    case .sequence: kind = "array"
    case .scalar: kind = "string"
    }
    return rules.first { rule in
      let rule = resolved(rule)
      return (rule["type"]?.text ?? "string") == kind
    } ?? rules.first
  }

  private mutating func checkWord(_ node: YAMLNode, among words: [String], name: String) {
    guard let text = node.text else { return find(node, ScenarioStrings.wants(name, "one word", nil)) }
    guard !words.contains(text) else { return }
    find(node, ScenarioStrings.unknownWord(text, for: name, nearest: NearestWord.find(text, among: words), all: words))
  }

  private mutating func checkObject(_ node: YAMLNode, _ rule: YAMLNode, name: String) {
    guard case .mapping(let entries) = node.content else {
      if !node.isNothing { find(node, ScenarioStrings.wants(name, "keys with values", node.text)) }
      return
    }
    let known = rule["properties"]?.entries ?? []
    let names = known.compactMap(\.key.text)
    let others = rule["additionalProperties"]
    for entry in entries {
      let key = entry.key.text ?? ""
      if let rule = known.first(where: { $0.key.text == key })?.value {
        check(entry.value, against: rule, name: key)
      } else if let others, others.flag == nil {
        check(entry.value, against: others, name: key)
      } else {
        let near = NearestWord.find(key, among: names)
        find(entry.key, ScenarioStrings.unknownKey(key, in: name, nearest: near, all: names))
      }
    }
    for key in rule["required"]?.items.compactMap(\.text) ?? [] where node[key] == nil {
      find(node, ScenarioStrings.missingKey(key, in: name))
    }
  }

  private mutating func checkArray(_ node: YAMLNode, _ rule: YAMLNode, name: String) {
    guard case .sequence(let items) = node.content else {
      if !node.isNothing { find(node, ScenarioStrings.wants(name, "a list", node.text)) }
      return
    }
    guard let rule = rule["items"] else { return }
    for item in items { check(item, against: rule, name: name) }
  }

  private mutating func checkNumber(_ node: YAMLNode, _ rule: YAMLNode, name: String) {
    guard let number = node.number else { return find(node, ScenarioStrings.wants(name, "a whole number", node.text)) }
    if let least = rule["minimum"]?.number, number < least {
      find(node, ScenarioStrings.wants(name, "\(least) or more", node.text))
    }
    if let most = rule["maximum"]?.number, number > most {
      find(node, ScenarioStrings.wants(name, "\(most) or less", node.text))
    }
  }

  private mutating func checkText(_ node: YAMLNode, _ rule: YAMLNode, name: String) {
    guard let text = node.text else { return find(node, ScenarioStrings.wants(name, "a text", nil)) }
    if let format = rule["format"]?.text, let wanted = SchemaValidator.complaint(text, format: format) {
      find(node, ScenarioStrings.wants(name, wanted, text))
    }
  }

  /// What a format wants, where a text does not have it.
  private static func complaint(_ text: String, format: String) -> String? {
    switch format {
    case "date-time": return Timestamp(iso: text) == nil ? "a time such as 2016-08-24T09:20:00Z" : nil
    case "duration": return Interval(words: text) == nil ? "a length of time such as 00:30:00 or 5 hours" : nil
    case "build": return ServerBuild(text) == nil ? "a build such as 1.1.882.0" : nil
    case "uuid": return UniqueID(text) == nil ? "an identifier of 32 hexadecimal digits" : nil
    case "dns-name":
      let isName = text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ".")
      }
      return isName && text.contains(".") ? nil : "a DNS name such as contoso.com"
    default: return nil
    }
  }
}

extension Interval {
  /// Reads .NET's constant form, or a number with a unit: `90 seconds`, `30 minutes`, `5 hours`, `20 days`.
  init?(words text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2 else {
      self.init(text)
      return
    }
    guard let count = Int64(parts[0]), (0...10_000_000).contains(count) else { return nil }
    switch parts[1].lowercased() {
    case "second", "seconds": self = .seconds(count)
    case "minute", "minutes": self = .minutes(count)
    case "hour", "hours": self = .hours(count)
    case "day", "days": self = .days(count)
    default: return nil
    }
  }
}
