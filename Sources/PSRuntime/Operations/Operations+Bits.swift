/// Which bits an operator combines.
enum BitwiseOperation {
  case and, or, xor

  var methodName: String {
    switch self {
    case .and: "op_BitwiseAnd"
    case .or: "op_BitwiseOr"
    case .xor: "op_ExclusiveOr"
    }
  }
  var symbol: String {
    switch self {
    case .and: "-band"
    case .or: "-bor"
    case .xor: "-bxor"
    }
  }
  func perform<T: FixedWidthInteger>(_ x: T, _ y: T) -> T {
    switch self {
    case .and: x & y
    case .or: x | y
    case .xor: x ^ y
    }
  }
}

extension Operations {
  public static func bitwiseAnd(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    try bitwise(.and, a, b, context)
  }
  public static func bitwiseOr(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    try bitwise(.or, a, b, context)
  }
  public static func bitwiseXor(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    try bitwise(.xor, a, b, context)
  }

  private static func bitwise(
    _ op: BitwiseOperation, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value {
    if case (.int(let x), .int(let y)) = (a, b) { return .int(op.perform(x, y)) }
    return try bitwiseOther(op, a.base, b.base, context)
  }

  private static func bitwiseOther(
    _ op: BitwiseOperation, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value {
    if a.isNull && b.isNull { return .int(0) }
    let left = a.typeCode
    let right = b.typeCode
    if left.isNumericOrPrimitive || right.isNumericOrPrimitive {
      let x = left.isNumericOrPrimitive ? a : a.isNull ? .int(0) : nil
      let y = right.isNumericOrPrimitive ? b : b.isNull ? .int(0) : nil
      let code = max(left, right)
      if code == .decimal || code.isFloating {
        guard let x, let y else { throw OperationStrings.nullReference() }
        return try bitwiseReal(op, x, y, context)
      }
      if let x, let y { return try onBits(op, x, y, code) }
    }
    if left == .string || right == .string {
      let x = try scanned(a, like: operandType(b))
      let y = try scanned(b, like: operandType(a))
      return try bitwiseOther(op, x, y, context)
    }
    return try implicit(op.methodName, a, b, op.symbol, context)
  }

  private static func onBits(_ op: BitwiseOperation, _ a: Value, _ b: Value, _ code: TypeCode) throws -> Value {
    let x = a.integer ?? 0
    let y = b.integer ?? 0
    let result = op.perform(x, y)
    if case .object(let o) = a, o.kind == .enumeration {
      return .object(EnumObject(o.type, Int64(truncatingIfNeeded: result)))
    }
    if code <= .int32 { return .int(Int32(truncatingIfNeeded: result)) }
    if code == .uint32 { return .uint(UInt32(truncatingIfNeeded: result)) }
    if code == .int64 { return .long(Int64(truncatingIfNeeded: result)) }
    return .ulong(UInt64(truncatingIfNeeded: result))
  }

  /// Decimals and doubles become whole numbers of 64 bits, signed where one is negative.
  private static func bitwiseReal(
    _ op: BitwiseOperation, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value {
    let isNegative = (a.floating ?? 0) < 0 || (b.floating ?? 0) < 0
    let result = op.perform(try bits(a, context), try bits(b, context))
    return isNegative ? .long(Int64(bitPattern: result)) : .ulong(result)
  }

  private static func bits(_ value: Value, _ context: RuntimeContext) throws -> UInt64 {
    // The operand counts as a double or decimal, also where it is a char or boolean.
    let number = value.typeCode == .decimal ? value : .double(value.floating ?? 0)
    let type: PSType = (value.floating ?? 0) < 0 ? .int64 : .uint64
    return UInt64(truncatingIfNeeded: try LanguagePrimitives.convert(number, to: type, context).integer ?? 0)
  }

  // MARK: - Shifts

  /// `a -shl n`: by the low bits of `n`, in the left operand's type.
  public static func shiftLeft(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    try shift(a.base, b.base, isLeft: true, context)
  }
  /// `a -shr n`: signed numbers keep their sign.
  public static func shiftRight(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    try shift(a.base, b.base, isLeft: false, context)
  }

  private static func shift(_ a: Value, _ b: Value, isLeft: Bool, _ context: RuntimeContext) throws -> Value {
    if case (.int(let x), .int(let n)) = (a, b) { return .int(isLeft ? x << (n & 31) : x >> (n & 31)) }
    let code = a.typeCode
    if a.isNull { return .int(0) }
    if code == .string || b.typeCode == .string {
      let x = try scanned(a, like: operandType(b))
      let n = try scanned(b, like: operandType(a))
      return try shift(x, n, isLeft: isLeft, context)
    }
    guard code.isNumeric else {
      return try implicit(isLeft ? "op_LeftShift" : "op_RightShift", a, b, isLeft ? "-shl" : "-shr", context)
    }
    guard case .int(let count) = try LanguagePrimitives.convert(b, to: .int32, context) else { return .null }
    if a.isEnumeration {
      throw OperationStrings.operatorNotDefined(isLeft ? "LeftShift" : "RightShift", a.type, .int32)
    }
    if code == .decimal || code.isFloating { return try shiftReal(a, count, isLeft, context) }
    return shifted(a, count, isLeft)
  }

  private static func shifted(_ a: Value, _ count: Int32, _ isLeft: Bool) -> Value {
    let small = count & 31
    let large = count & 63
    switch a {
    case .int(let v): return .int(isLeft ? v << small : v >> small)
    case .long(let v): return .long(isLeft ? v << large : v >> large)
    case .uint(let v): return .uint(isLeft ? v << small : v >> small)
    case .ulong(let v): return .ulong(isLeft ? v << large : v >> large)
    case .byte(let v): return .byte(isLeft ? UInt8(truncatingIfNeeded: Int32(v) << small) : v >> UInt8(small))
    case .sbyte(let v): return .sbyte(Int8(truncatingIfNeeded: isLeft ? Int32(v) << small : Int32(v) >> small))
    case .short(let v): return .short(Int16(truncatingIfNeeded: isLeft ? Int32(v) << small : Int32(v) >> small))
    case .ushort(let v): return .ushort(isLeft ? UInt16(truncatingIfNeeded: Int32(v) << small) : v >> UInt16(small))
    default: return a
    }
  }

  private static func shiftReal(
    _ a: Value, _ count: Int32, _ isLeft: Bool, _ context: RuntimeContext
  ) throws -> Value {
    shifted(try wholeNumber(a, context), count, isLeft)
  }

  /// A decimal or double as the smallest integer type of 32 bits or more that holds it.
  static func wholeNumber(_ value: Value, _ context: RuntimeContext) throws -> Value {
    let number = value.floating ?? 0
    let ranges: [(PSType, Double, Double)] = [
      (.int32, -2_147_483_648, 2_147_483_647), (.uint32, 0, 4_294_967_295),
      (.int64, -9_223_372_036_854_775_808, 9_223_372_036_854_774_784), (.uint64, 0, 18_446_744_073_709_549_568),
    ]
    for (type, low, high) in ranges where number >= low && number <= high {
      return try LanguagePrimitives.convert(value, to: type, context)
    }
    throw ConversionStrings.noConversion(
      LanguagePrimitives.quoted(value, context), value.type, value.typeCode == .decimal ? .int32 : .uint64)
  }

  /// `a -xor b`: of the operands' truth.
  public static func xor(_ a: Value, _ b: Value, _ context: RuntimeContext) -> Value {
    .bool(LanguagePrimitives.isTrue(a) != LanguagePrimitives.isTrue(b))
  }
}
