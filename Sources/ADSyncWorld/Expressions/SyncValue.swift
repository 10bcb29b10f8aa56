/// A value of the rule-expression language.
enum SyncValue: Equatable, Sendable {
  /// Nothing to contribute; another rule may.
  case null
  /// Nothing to contribute, and what is there stays.
  case ignoreThisFlow
  /// Nothing, and no other rule may contribute.
  case authoritativeNull
  case string(String)
  case number(Int64)
  case boolean(Bool)
  case date(Timestamp)
  case binary([UInt8])
  case reference(UniqueID)
  /// A distinguished name that is used as a reference.
  case dn(String)
  case list([SyncValue])

  init(_ value: AttributeValue?) {
    switch value {
    case nil: self = .null
    case .string(let text): self = .string(text)
    case .integer(let number): self = .number(number)
    case .boolean(let flag): self = .boolean(flag)
    case .binary(let bytes): self = .binary(bytes)
    case .reference(let id): self = .reference(id)
    case .list(let values): self = .list(values.map { SyncValue($0) })
    }
  }

  /// The value as an attribute keeps it; nil for nothing and for an empty text.
  var attributeValue: AttributeValue? {
    switch self {
    case .null, .ignoreThisFlow, .authoritativeNull: return nil
    case .string(let text): return text.isEmpty ? nil : .string(text)
    case .number(let number): return .integer(number)
    case .boolean(let flag): return .boolean(flag)
    case .date(let time): return .string(time.formatted("yyyyMMddHHmmss.0Z"))
    case .binary(let bytes): return .binary(bytes)
    case .reference(let id): return .reference(id)
    case .dn(let text): return .string(text)
    case .list(let values): return AttributeValue(values.compactMap(\.attributeValue))
    }
  }

  /// The values one by one; none for nothing.
  var values: [SyncValue] {
    switch self {
    case .null, .ignoreThisFlow, .authoritativeNull: return []
    case .list(let values): return values
    default: return [self]
    }
  }

  var isNull: Bool {
    switch self {
    case .null, .ignoreThisFlow, .authoritativeNull: return true
    case .list(let values): return values.isEmpty
    default: return false
    }
  }

  /// Nothing, or a text without characters.
  var isNullOrEmpty: Bool {
    if case .string(let text) = self { return text.isEmpty }
    return isNull
  }

  /// The name of the kind in errors, as the public reference writes it.
  var kind: String {
    switch self {
    case .null, .ignoreThisFlow, .authoritativeNull: return "null"
    case .string: return "str"
    case .number: return "num"
    case .boolean: return "bool"
    case .date: return "dt"
    case .binary: return "bin"
    case .reference, .dn: return "ref"
    case .list: return "mvstr"
    }
  }
}
