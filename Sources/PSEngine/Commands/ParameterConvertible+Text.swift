import PSRuntime

/// `string`; `$null` arrives as the empty text. Use `String?` or `PSString?` to tell them apart.
extension String: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .string }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> String {
    switch value.base {
    case .string(let s): s.string
    case .null, .nothing, .unset: ""
    default: throw mismatch(value, context)
    }
  }
  public static var parameterDefault: String? { "" }
}

// `PSString` is a class of the runtime that other types extend; it is final, so the conformance can stand here.
extension PSString: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .string }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Self {
    let text: PSString
    switch value.base {
    case .string(let s): text = s
    case .null, .nothing, .unset: text = .empty
    default: throw mismatch(value, context)
    }
    return unsafeDowncast(text, to: Self.self)
  }
  public static var parameterDefault: Self? { unsafeDowncast(PSString.empty, to: Self.self) }
}

/// A parameter that may be left out or given `$null`; .NET's `Nullable` for value types.
extension Optional: ParameterConvertible where Wrapped: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { Wrapped.parameterType(types) }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Wrapped? {
    value.isNull ? nil : try Wrapped.fromParameter(value, context)
  }
  public static var parameterDefault: Wrapped?? { .some(nil) }
}

/// An array of .NET; `$null` arrives as the empty array. `[Value]?` tells them apart.
extension Array: ParameterConvertible where Element: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { Element.parameterType(types).arrayType() }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> [Element] {
    switch value.base {
    case .array(let a): return try a.items.map { try Element.fromParameter($0, context) }
    case .null, .nothing, .unset: return []
    default:
      guard let sequence = value.elements else { return [try Element.fromParameter(value, context)] }
      var result: [Element] = []
      while let item = try sequence.next() { result.append(try Element.fromParameter(item, context)) }
      return result
    }
  }
  public static var parameterDefault: [Element]? { [] }
}
