import PSEngine
import PSRuntime

/// Reads the arguments of `-Property` and `-GroupBy`: names, script blocks, dictionaries with (abbreviated) keys.
struct FormatParameterReader {
  struct Key: OptionSet {
    let rawValue: Int
    static let expression = Key(rawValue: 1)
    static let format = Key(rawValue: 2)
    static let width = Key(rawValue: 4)
    static let alignment = Key(rawValue: 8)
    static let label = Key(rawValue: 16)
    static let depth = Key(rawValue: 32)

    static let table: Key = [.expression, .format, .width, .alignment, .label]
    static let list: Key = [.expression, .format, .label]
    static let wide: Key = [.expression, .format]
    static let custom: Key = [.expression, .depth]
    static let groupBy: Key = [.expression, .format, .label]
  }

  private static let names: [(key: Key, name: String, other: String?)] = [
    (.expression, "expression", nil), (.format, "formatString", nil), (.width, "width", nil),
    (.alignment, "alignment", nil), (.label, "label", "name"), (.depth, "depth", nil),
  ]

  let keys: Key
  let runtime: CommandRuntime

  func read(_ values: [Value]) throws -> [FormatParameter] { try values.map(read) }

  func read(_ value: Value) throws -> FormatParameter {
    switch value.base {
    case .string(let name):
      if name.isEmpty { try fail(FormatStrings.emptyExpression) }
      return FormatParameter(expression: .property(name))
    case .object(let object):
      if let block = object as? ScriptBlock { return FormatParameter(expression: .block(block)) }
      if let table = object as? PSHashtable { return try read(table) }
    case .null, .nothing, .unset: try fail(FormatStrings.nullParameter)
    default: break
    }
    try fail(FormatStrings.unknownParameterType(value.base.type.fullName))
  }

  private func read(_ table: PSHashtable) throws -> FormatParameter {
    var result = FormatParameter(expression: .property(.empty))
    var seen: Key = []
    for entry in table.orderedEntries {
      guard case .string(let spelled) = entry.key.base else {
        try fail(FormatStrings.nonStringKey(entry.key.base.type.fullName))
      }
      let (key, name) = try match(spelled.string)
      if seen.contains(key) { try fail(FormatStrings.duplicateKey(spelled.string, name)) }
      seen.insert(key)
      try set(key, name, spelled.string, entry.value.base, in: &result)
    }
    if !seen.contains(.expression) { try fail(FormatStrings.missingExpression) }
    return result
  }

  private func match(_ spelled: String) throws -> (Key, String) {
    let folded = spelled.lowercased()
    var found: (Key, String)?
    for (key, name, other) in FormatParameterReader.names where keys.contains(key) {
      guard name.lowercased().hasPrefix(folded) || other?.hasPrefix(folded) == true else { continue }
      if let found { try fail(FormatStrings.ambiguousKey(spelled, found.1, name)) }
      found = (key, name)
    }
    guard let found else { try fail(FormatStrings.illegalKey(spelled)) }
    return found
  }

  private func set(
    _ key: Key, _ name: String, _ spelled: String, _ value: Value, in result: inout FormatParameter
  ) throws {
    if value.isNull { try fail(FormatStrings.missingKeyValue(spelled)) }
    switch key {
    case .expression: result.expression = try expression(value, spelled)
    case .label: result.label = try text(value, spelled)
    case .format:
      let format = try text(value, spelled)
      if format.isEmpty { try fail(FormatStrings.emptyFormat(name)) }
      result.format = format
    case .width:
      let width = try number(value, spelled)
      if width <= 0 { try fail(FormatStrings.widthOutOfRange(width, name)) }
      result.width = width
    case .alignment: result.alignment = try alignment(text(value, spelled), name)
    default:
      let depth = try number(value, spelled)
      if depth < 1 { try fail(FormatStrings.depthOutOfRange(depth, name)) }
      result.depth = depth
    }
  }

  private func expression(_ value: Value, _ key: String) throws -> FormatExpression {
    switch value {
    case .string(let name):
      if name.isEmpty { try fail(FormatStrings.emptyExpression(in: key)) }
      return .property(name)
    case .object(let object):
      if let block = object as? ScriptBlock { return .block(block) }
    default: break
    }
    try fail(
      FormatStrings.illegalKeyValue(
        key, value.type.fullName, ["System.String", "System.Management.Automation.ScriptBlock"]))
  }

  private func text(_ value: Value, _ key: String) throws -> PSString {
    if case .string(let text) = value { return text }
    try fail(FormatStrings.illegalKeyValue(key, value.type.fullName, ["System.String"]))
  }

  private func number(_ value: Value, _ key: String) throws -> Int {
    if case .int(let number) = value { return Int(number) }
    try fail(FormatStrings.illegalKeyValue(key, value.type.fullName, ["System.Int32"]))
  }

  private func alignment(_ text: PSString, _ key: String) throws -> Alignment {
    let folded = text.string.lowercased()
    let all: [(String, Alignment)] = [("left", .left), ("center", .center), ("right", .right)]
    if !folded.isEmpty, let found = all.first(where: { $0.0.hasPrefix(folded) }) { return found.1 }
    try fail(FormatStrings.illegalAlignment(text.string, key))
  }

  private func fail(_ failure: FormatStrings.Failure) throws -> Never {
    let record = ErrorRecord(
      ExceptionObject(.notSupported, PSString.make("Specified method is not supported.")), id: failure.id,
      category: .invalidArgument)
    record.details = PSString.make(failure.message)
    try runtime.throwTerminating(record)
  }
}
