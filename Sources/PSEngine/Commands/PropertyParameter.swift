import PSRuntime

/// One element of a `-Property` argument, normalized: an expression and what a hashtable says beside it.
///
/// `Name`, `{ $_.Length }`, or `@{ Name = 'x'; Expression = { ... }; Descending = $true }` with keys that may be cut short.
public struct PropertyParameter {
  public let expression: PropertyExpression
  /// The values by the full names of their keys in lower case, without `expression`.
  public let entries: [String: Value]

  public init(_ expression: PropertyExpression, entries: [String: Value] = [:]) {
    self.expression = expression
    self.entries = entries
  }

  /// The name of a calculated property (`name` or `label`); nil where it has none.
  public var name: PSString? {
    guard case .string(let name)? = entries["name"]?.base, !name.isEmpty else { return nil }
    return name
  }

  /// A switch among the entries, nil where it was not given.
  public func flag(_ key: String) -> Bool? { entries[key].map { LanguagePrimitives.isTrue($0) } }

  /// The key properties that type data names for an object: what sort and group go by without `-Property`.
  public static func defaultKeys(of target: Value, _ context: ExecutionContext) -> [Value]? {
    for typeName in MemberAccess.typeNames(of: target, context) {
      if let keys = context.members.typeData.entry(typeName)?.defaultKeyPropertySet { return keys.map { .string($0) } }
    }
    return nil
  }
}

/// Which keys the hashtables of a command's `-Property` may have.
public struct PropertyParameterDefinition: Sendable {
  public struct Entry: Sendable {
    public let key: String
    /// Other names of the key: `label` for `name`.
    public let otherKeys: [String]
    /// Full names of the types that the value may have; empty for any.
    public let types: [String]
    /// Checks and changes a value that was given; nil leaves it.
    public let normalize: (@Sendable (Value, RuntimeContext) throws -> Value)?

    public init(
      _ key: String, otherKeys: [String] = [], types: [String] = [],
      normalize: (@Sendable (Value, RuntimeContext) throws -> Value)? = nil
    ) {
      self.key = key
      self.otherKeys = otherKeys
      self.types = types
      self.normalize = normalize
    }

    func matches(_ text: PSString) -> Bool {
      ([key] + otherKeys).contains { name in
        let name = PSString.make(name)
        return text.count <= name.count && name.substring(0, text.count).equalsIgnoringCase(text)
      }
    }
  }

  /// The keys besides `expression`.
  public let entries: [Entry]
  /// Whether names may have wildcards.
  public let allowsWildcards: Bool
  /// Whether a hashtable must have an `expression`.
  public let needsExpression: Bool

  public init(_ entries: [Entry], allowsWildcards: Bool = true, needsExpression: Bool = true) {
    self.entries = [Entry("expression", types: PropertyParameterDefinition.expressionTypes)] + entries
    self.allowsWildcards = allowsWildcards
    self.needsExpression = needsExpression
  }

  private static let expressionTypes = ["System.String", "System.Management.Automation.ScriptBlock"]

  public static let name = Entry("name", otherKeys: ["label"], types: ["System.String"])
  /// `Select-Object`.
  public static let select = PropertyParameterDefinition([name])
  /// `Sort-Object`.
  public static let sort = PropertyParameterDefinition([Entry("ascending"), Entry("descending")])
  /// `Group-Object` and `Compare-Object`.
  public static let group = PropertyParameterDefinition([], allowsWildcards: false)

  // MARK: - Processing

  /// The elements of an argument, normalized; a wrong one ends the command.
  public func process(_ values: [Value], _ runtime: CommandRuntime) throws -> [PropertyParameter] {
    try values.map { try process($0, runtime) }
  }

  private func process(_ value: Value, _ runtime: CommandRuntime) throws -> PropertyParameter {
    let base = value.base
    if case .object(let o) = base, o.kind == .hashtable {
      return try process(table: unsafeDowncast(o, to: PSHashtable.self), runtime)
    }
    if let expression = try expression(base, isFromTable: false, runtime) { return PropertyParameter(expression) }
    try runtime.throwTerminating(
      PropertyParameterStrings.unknownType(base, PropertyParameterDefinition.expressionTypes))
  }

  private func process(table: PSHashtable, _ runtime: CommandRuntime) throws -> PropertyParameter {
    var values: [String: Value] = [:]
    for pair in table.orderedEntries {
      guard case .string(let key) = pair.key.base else {
        try runtime.throwTerminating(PropertyParameterStrings.keyNotText(pair.key))
      }
      let entry = try entry(for: key, runtime)
      if values[entry.key] != nil {
        try runtime.throwTerminating(PropertyParameterStrings.duplicateKey(key, entry.key))
      }
      try check(pair.value, key, entry, runtime)
      values[entry.key] = try entry.normalize?(pair.value, runtime.context) ?? pair.value
    }
    guard let given = values.removeValue(forKey: "expression") else {
      if needsExpression { try runtime.throwTerminating(PropertyParameterStrings.missingEntry("expression")) }
      return PropertyParameter(PropertyExpression(.empty), entries: values)
    }
    guard let expression = try expression(given.base, isFromTable: true, runtime) else {
      return PropertyParameter(PropertyExpression(.empty), entries: values)
    }
    return PropertyParameter(expression, entries: values)
  }

  private func entry(for key: PSString, _ runtime: CommandRuntime) throws -> Entry {
    let fitting = entries.filter { $0.matches(key) }
    if fitting.count > 1 {
      try runtime.throwTerminating(PropertyParameterStrings.ambiguousKey(key, fitting[0].key, fitting[1].key))
    }
    guard let entry = fitting.first else { try runtime.throwTerminating(PropertyParameterStrings.illegalKey(key)) }
    return entry
  }

  private func check(_ value: Value, _ key: PSString, _ entry: Entry, _ runtime: CommandRuntime) throws {
    if entry.types.isEmpty { return }
    if value.isNull { try runtime.throwTerminating(PropertyParameterStrings.keyWithoutValue(key)) }
    let typeName = value.base.type.fullName
    if !entry.types.contains(typeName) {
      try runtime.throwTerminating(PropertyParameterStrings.illegalValue(key, typeName, entry.types))
    }
  }

  private func expression(
    _ value: Value, isFromTable: Bool, _ runtime: CommandRuntime
  ) throws -> PropertyExpression? {
    switch value {
    case .string(let text):
      if text.isEmpty { try runtime.throwTerminating(PropertyParameterStrings.emptyText(isFromTable)) }
      let expression = PropertyExpression(text)
      if expression.hasWildcards && !allowsWildcards {
        try runtime.throwTerminating(PropertyParameterStrings.wildcards(text, isFromTable))
      }
      return expression
    case .object(let o):
      if let block = o as? ScriptBlock { return PropertyExpression(block) }
      return nil
    default: return nil
    }
  }
}
