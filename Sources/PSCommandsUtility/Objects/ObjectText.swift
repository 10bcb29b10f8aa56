import PSRuntime

/// The text of a value where commands build names and fields of it.
enum ObjectText {
  /// `ToString()` of a `PSObject` around the value: custom objects show their properties, arrays their elements.
  static func shown(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    switch value {
    case .string(let s): s
    case .null, .nothing, .unset: .empty
    case .object(let o) where o.kind == .custom || o.kind == .wrapper: try LanguagePrimitives.text(value, context)
    case .array: try LanguagePrimitives.text(value, context)
    default: try MemberAccess.dotNetText(value, context)
    }
  }

  /// `ToString()` of a property's value: as `shown`, but arrays show the name of their type.
  static func plain(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    let base = value.base
    if base.isNull { return .empty }
    if case .object(let o) = base, o.kind == .custom { return try LanguagePrimitives.objectText(value, context) }
    return try MemberAccess.dotNetText(base, context)
  }
}
