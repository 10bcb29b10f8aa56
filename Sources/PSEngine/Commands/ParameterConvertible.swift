import PSRuntime

/// A Swift type that a cmdlet's property can have.
///
/// The binder converts an argument to `parameterType` by PowerShell's rules and then asks `fromParameter` for the Swift value.
public protocol ParameterConvertible: SendableMetatype {
  /// The .NET type that arguments are converted to and that syntax texts show.
  static func parameterType(_ types: TypeTable) -> PSType

  /// The Swift value of an argument already converted to the type; `.null` may come where the type allows it.
  static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Self

  /// What a parameter that was not bound has; nil where there is no such value.
  static var parameterDefault: Self? { get }
}

extension ParameterConvertible {
  public static var parameterDefault: Self? { nil }

  static func mismatch(_ value: Value, _ context: RuntimeContext) -> RuntimeException {
    BindingStrings.cannotConvert(value, to: parameterType(context.types))
  }
}

/// Any value: the parameter is of type `Object`. Use `PSObjectParameter` where help shows `psobject`.
extension Value: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .object }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) -> Value { value }
  public static var parameterDefault: Value? { .null }
}

extension Bool: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .bool }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Bool {
    switch value.base {
    case .bool(let b): b
    case .null, .nothing, .unset: false
    case let other:
      if let on = other.asSwitch { on } else { throw mismatch(value, context) }
    }
  }
  public static var parameterDefault: Bool? { false }
}

extension SwitchParameter: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .switchParameter }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> SwitchParameter {
    SwitchParameter(try Bool.fromParameter(value, context))
  }
  public static var parameterDefault: SwitchParameter? { SwitchParameter() }
}

extension Int32: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .int32 }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Int32 {
    switch value.base {
    case .int(let i): i
    case .null, .nothing, .unset: 0
    default: throw mismatch(value, context)
    }
  }
  public static var parameterDefault: Int32? { 0 }
}

extension UInt32: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .uint32 }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> UInt32 {
    if case .uint(let i) = value.base { i } else if value.isNull { 0 } else { throw mismatch(value, context) }
  }
  public static var parameterDefault: UInt32? { 0 }
}

extension Int64: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .int64 }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Int64 {
    if case .long(let i) = value.base { i } else if value.isNull { 0 } else { throw mismatch(value, context) }
  }
  public static var parameterDefault: Int64? { 0 }
}

extension UInt64: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .uint64 }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> UInt64 {
    if case .ulong(let i) = value.base { i } else if value.isNull { 0 } else { throw mismatch(value, context) }
  }
  public static var parameterDefault: UInt64? { 0 }
}

extension UInt8: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .byte }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> UInt8 {
    if case .byte(let i) = value.base { i } else if value.isNull { 0 } else { throw mismatch(value, context) }
  }
  public static var parameterDefault: UInt8? { 0 }
}

/// `char`: one UTF-16 unit.
extension UInt16: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .char }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> UInt16 {
    if case .char(let c) = value.base { c } else if value.isNull { 0 } else { throw mismatch(value, context) }
  }
  public static var parameterDefault: UInt16? { 0 }
}

extension Double: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .double }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> Double {
    if case .double(let d) = value.base { d } else if value.isNull { 0 } else { throw mismatch(value, context) }
  }
  public static var parameterDefault: Double? { 0 }
}

extension PSDateTime: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .dateTime }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> PSDateTime {
    if case .dateTime(let d) = value.base { d } else { throw mismatch(value, context) }
  }
}

extension PSTimeSpan: ParameterConvertible {
  public static func parameterType(_ types: TypeTable) -> PSType { .timeSpan }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> PSTimeSpan {
    if case .timeSpan(let t) = value.base { t } else { throw mismatch(value, context) }
  }
}
