extension Operations {
  /// `-x`.
  public static func negate(_ value: Value, _ context: RuntimeContext) throws -> Value {
    switch value.base {
    case .int(let v): .int(0 &- v)
    case .double(let v): .double(-v)
    case .long(let v): .long(0 &- v)
    case .single(let v): .single(-v)
    case .short(let v): .short(0 &- v)
    case .byte(let v): .int(-Int32(v))
    case .sbyte(let v): .int(-Int32(v))
    case .ushort, .uint, .ulong: throw OperationStrings.unaryNotDefined("Negate", value.base.type)
    case let other:
      if let decimal = other.decimal { .boxed(decimal.negated) } else { try subtract(.int(0), other, context) }
    }
  }

  /// `+x`.
  public static func plus(_ value: Value, _ context: RuntimeContext) throws -> Value {
    let base = value.base
    switch base {
    case .byte(let v): return .int(Int32(v))
    case .sbyte(let v): return .int(Int32(v))
    default:
      return base.typeCode.isNumeric && !base.isEnumeration ? base : try add(.int(0), base, context)
    }
  }

  /// `-bnot x`.
  public static func bitwiseNot(_ value: Value, _ context: RuntimeContext) throws -> Value {
    let base = value.base
    switch base {
    case .int(let v): return .int(~v)
    case .null, .nothing, .unset: return .int(-1)
    case .long(let v): return .long(~v)
    case .uint(let v): return .uint(~v)
    case .ulong(let v): return .ulong(~v)
    case .byte, .sbyte, .short, .ushort: return .int(~Int32(truncatingIfNeeded: base.integer ?? 0))
    case .string(let s): return try bitwiseNot(try LanguagePrimitives.scanNumber(s, like: .int32), context)
    default: return try bitwiseNotOther(base, context)
    }
  }

  private static func bitwiseNotOther(_ value: Value, _ context: RuntimeContext) throws -> Value {
    if case .object(let o) = value, o.kind == .enumeration {
      return .object(EnumObject(o.type, ~unsafeDowncast(o, to: EnumObject.self).rawValue))
    }
    if let big = value.bigInteger { return .boxed(~big) }
    if value.typeCode == .decimal || value.typeCode.isFloating {
      return try bitwiseNot(try wholeNumber(value, context), context)
    }
    return try bitwiseNot(try LanguagePrimitives.convert(value, to: .int32, context), context)
  }

  /// `-not x`.
  public static func not(_ value: Value) -> Value { .bool(!LanguagePrimitives.isTrue(value)) }

  /// `x++`: the value plus one; null counts as zero, what is no number is an error.
  public static func increment(_ value: Value, _ context: RuntimeContext) throws -> Value {
    try step(value, 1, "++", context)
  }
  /// `x--`.
  public static func decrement(_ value: Value, _ context: RuntimeContext) throws -> Value {
    try step(value, -1, "--", context)
  }

  private static func step(_ value: Value, _ by: Int32, _ symbol: String, _ context: RuntimeContext) throws -> Value {
    let base = value.base
    if base.isNull { return .int(by) }
    guard base.typeCode.isNumeric else { throw OperationStrings.operatorRequiresNumber(symbol, shownType(base)) }
    return try add(base, .int(by), context)
  }

  // MARK: - Types and ranges

  /// `x -is [type]`.
  public static func isType(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    let type = try type(b, "-is", context)
    if type === PSType.psCustomObject || type === PSType.psObject {
      if case .object(let o) = a { return .bool(o.kind == .custom || o.kind == .wrapper || o.attached != nil) }
      return .bool(false)
    }
    let base = a.base
    if base.isNull { return .bool(false) }
    let known = type.isAssignable(from: base.type)
    return .bool(known || (base.type === PSType.psCustomObject && type.isAssignable(from: .psObject)))
  }

  /// `x -as [type]`: null where the value does not convert.
  public static func asType(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    let type = try type(b, "-as", context)
    return try LanguagePrimitives.tryConvert(a, to: type, context) ?? .null
  }

  private static func type(_ value: Value, _ op: String, _ context: RuntimeContext) throws -> PSType {
    if case .object(let o) = value.base, o.kind == .type { return unsafeDowncast(o, to: PSType.self) }
    if op == "-is" {
      guard case .object(let o) = try LanguagePrimitives.convert(value, to: .type, context), let type = o as? PSType
      else {
        throw OperationStrings.typeRequired(op)
      }
      return type
    }
    throw OperationStrings.typeRequired(op)
  }

  /// `a..b`: whole numbers or, between single characters, chars; downwards where `b` is smaller.
  public static func range(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    if case (.int(let x), .int(let y)) = (a, b) { return try range(x, y) }
    if let x = rangeCharacter(a.base), let y = rangeCharacter(b.base) {
      let units = x <= y ? Array(x...y) : (y...x).reversed()
      return .array(PSArray(units.map { .char($0) }))
    }
    return try range(try rangeNumber(a.base, context), try rangeNumber(b.base, context))
  }

  private static func rangeCharacter(_ value: Value) -> UInt16? {
    switch value {
    case .char(let c): return c
    case .string(let s):
      guard s.count == 1 else { return nil }
      let unit = s.unit(0)
      return unit &- 0x30 < 10 ? nil : unit
    default: return nil
    }
  }

  private static let longestRange = 1 << 26

  private static func range(_ x: Int32, _ y: Int32) throws -> Value {
    let count = Int(x.distance(to: y).magnitude) + 1
    guard count <= longestRange else { throw OperationStrings.outOfMemory() }
    let down: Int32 = x <= y ? 1 : -1
    var next = x
    let items = [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      for i in 0..<count {
        buffer.initializeElement(at: i, to: .int(next))
        next = next &+ down
      }
      filled = count
    }
    return .array(PSArray(items))
  }

  /// `Convert.ToInt32` with the errors of .NET.
  private static func rangeNumber(_ value: Value, _ context: RuntimeContext) throws -> Int32 {
    switch value {
    case .int(let v): return v
    case .null, .nothing, .unset: return 0
    case .string(let s):
      do throws(NumberParseError) {
        return try NumberParser.integer(s.string)
      } catch {
        let message = ConversionStrings.text(error, s.string, .int32)
        throw OperationStrings.bare(error == .overflow ? .overflow : .format, message)
      }
    default: break
    }
    guard value.typeCode != .object else { throw OperationStrings.cannotCast(value.type, "System.IConvertible") }
    do {
      if case .int(let v) = try LanguagePrimitives.convert(value, to: .int32, context) { return v }
    } catch let error as RuntimeException where error.isInvalidCast {
      let inner = error.record.exception.inner ?? error.record.exception
      throw OperationStrings.bare(inner.exceptionType, inner.message.string)
    }
    return 0
  }
}
