/// PowerShell's rules of conversion, comparison and truth.
///
/// The functions are pure but for objects of scripts (properties, `ToString`, blocks), which the context runs.
public enum LanguagePrimitives {
  /// The value as a value of another type, by PowerShell's conversions; culture-invariant.
  ///
  /// Null becomes zero, `false`, `''` or stays null, and is an error for other value types. The element types of arrays are
  /// converted, a single value becomes an array of one. Throws `PSInvalidCastException`s with PowerShell's ids and texts.
  /// `to: .psCustomObject` makes a custom object of a dictionary and leaves all else alone.
  public static func convert(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value {
    if let fast = fastConversion(value, type) { return fast }
    let base = value.base
    if type === PSType.psCustomObject { return try customObject(from: value, context) }
    if type.code == .object || type === PSType.psObject { return base.isNull ? .null : value }
    let conversion = figure(from: base, to: type, context)
    return try perform(conversion.kind, base, original: value, to: type, context)
  }

  /// As `convert`, nil where the conversion fails with an invalid cast (`-as`); other errors are thrown.
  public static func tryConvert(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value? {
    do {
      return try convert(value, to: type, context)
    } catch let error as RuntimeException where error.isInvalidCast {
      return nil
    }
  }

  /// How good the conversion of a value would be: what overload resolution ranks by. `.none` where there is none.
  public static func rank(of value: Value, to type: PSType, _ context: RuntimeContext) -> ConversionRank {
    if type.code == .object {
      return value.isNull ? .nullToRef : value.type.code == .object ? .identity : .assignable
    }
    if type === PSType.psObject { return value.isNull ? .nullToRef : .psObject }
    return figure(from: value.base, to: type, context).rank
  }

  @inline(__always)
  private static func fastConversion(_ value: Value, _ type: PSType) -> Value? {
    switch (type.code, value) {
    case (.string, .string), (.int32, .int), (.bool, .bool), (.double, .double), (.int64, .long), (.char, .char),
      (.dateTime, .dateTime), (.timeSpan, .timeSpan):
      value
    case (.double, .int(let i)): .double(Double(i))
    case (.int64, .int(let i)): .long(Int64(i))
    case (.bool, .int(let i)): .bool(i != 0)
    case (.string, .int(let i)): .string(PSString.make(decimal: i))
    default: nil
    }
  }

  // MARK: - Truth

  /// Whether a condition takes the value as true.
  ///
  /// False: null, `$false`, zero, the null char, the empty text, an empty list, a list of one false item, an absent switch.
  @inline(__always)
  public static func isTrue(_ value: Value) -> Bool {
    switch value {
    case .bool(let b): b
    case .int(let i): i != 0
    case .string(let s): !s.isEmpty
    case .null, .nothing, .unset: false
    default: isTrueOther(value)
    }
  }

  @inline(never)
  private static func isTrueOther(_ value: Value) -> Bool {
    switch value {
    case .long(let v): return v != 0
    case .double(let v): return v != 0
    case .char(let v): return v != 0
    case .byte(let v): return v != 0
    case .sbyte(let v): return v != 0
    case .short(let v): return v != 0
    case .ushort(let v): return v != 0
    case .uint(let v): return v != 0
    case .ulong(let v): return v != 0
    case .single(let v): return v != 0
    case .array(let a): return isTrue(items: a.items)
    case .object(let o): return isTrue(object: o)
    case .variable(let v): return isTrue(v.value)
    default: return true
    }
  }

  private static func isTrue(object: Obj) -> Bool {
    switch object.kind {
    case .wrapper: isTrue(unsafeDowncast(object, to: PSObject.self).wrapped)
    case .list: isTrue(items: unsafeDowncast(object, to: ListObject.self).items)
    case .enumeration: unsafeDowncast(object, to: EnumObject.self).rawValue != 0
    case .boxed: isTrue(boxed: object)
    default: true
    }
  }

  private static func isTrue(boxed object: Obj) -> Bool {
    let value = Value.object(object)
    if let decimal = value.decimal { return !decimal.isZero }
    if let big = value.bigInteger { return !big.isZero }
    return value.asSwitch ?? true
  }

  private static func isTrue(items: [Value]) -> Bool {
    guard items.count == 1, let only = items.first?.base else { return !items.isEmpty }
    switch only {
    case .array(let inner): return inner.count > 0
    case .object(let o) where o.kind == .list: return !unsafeDowncast(o, to: ListObject.self).items.isEmpty
    default: return isTrue(only)
    }
  }
}

extension RuntimeException {
  /// Whether this is an invalid cast: what `-as`, `-eq` and optional conversions swallow.
  public var isInvalidCast: Bool { PSType.invalidCast.isAssignable(from: record.exception.exceptionType) }
}

extension PSString {
  /// The decimal digits of a number.
  static func make(decimal value: Int32) -> PSString {
    if value >= 0 && value < 10 { return make(unit: UInt16(truncatingIfNeeded: value) &+ 0x30) }
    return make(String(value))
  }
}
