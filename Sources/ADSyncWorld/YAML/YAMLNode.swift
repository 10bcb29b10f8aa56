/// A value of a YAML document with the place where it stands.
public struct YAMLNode: Sendable {
  /// What it is.
  public enum Content: Sendable {
    /// A text; a plain one may also be a number, a truth value or nothing.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// A key of a mapping with its value.
  public struct Entry: Sendable {
    public let key: YAMLNode
    public var value: YAMLNode
  }

  public var content: Content
  /// Both begin at 1; 0 for values that no file holds.
  public let line: Int
  public let column: Int

  init(_ content: Content, line: Int = 0, column: Int = 0) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The text of a scalar; nil for others and for nothing.
  public var text: String? {
    guard case .scalar(let text, _) = content, !isNothing else { return nil }
    return text
  }

  /// An empty value, `~` or `null`.
  public var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text.equalsIgnoringCase("null")
  }

  /// `true` or `false`, as YAML 1.2 writes them; nil for others.
  public var flag: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// A whole number; nil for others.
  public var number: Int? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return Int(text)
  }

  /// The values of a sequence; empty for others.
  public var items: [YAMLNode] {
    if case .sequence(let items) = content { return items }
    return []
  }

  /// The entries of a mapping; empty for others.
  public var entries: [Entry] {
    if case .mapping(let entries) = content { return entries }
    return []
  }

  /// The value of a key; nil where there is none.
  public subscript(key: String) -> YAMLNode? { entries.first { $0.key.text == key }?.value }
}

extension YAMLNode {
  static func text(_ text: String) -> YAMLNode { YAMLNode(.scalar(text, isPlain: false)) }
  static func number(_ number: Int) -> YAMLNode { YAMLNode(.scalar(String(number), isPlain: true)) }
  static func flag(_ flag: Bool) -> YAMLNode { YAMLNode(.scalar(flag ? "true" : "false", isPlain: true)) }
  static func list(_ items: [YAMLNode]) -> YAMLNode { YAMLNode(.sequence(items)) }

  /// A mapping; keys without a value are left out.
  static func mapping(_ entries: [(String, YAMLNode?)]) -> YAMLNode {
    YAMLNode(
      .mapping(
        entries.compactMap { key, value in
          value.map { Entry(key: YAMLNode(.scalar(key, isPlain: true)), value: $0) }
        }))
  }
}
