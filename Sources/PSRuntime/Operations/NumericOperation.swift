import Glibc

/// The operators that numbers share, by PowerShell's rules of promotion.
enum NumericOperation {
  case add, subtract, multiply, divide, remainder

  var methodName: String {
    switch self {
    case .add: "op_Addition"
    case .subtract: "op_Subtraction"
    case .multiply: "op_Multiply"
    case .divide: "op_Division"
    case .remainder: "op_Modulus"
    }
  }

  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    }
  }

  /// The whole operator, for operands of any type.
  func perform(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    switch self {
    case .add: try Operations.add(a, b, context)
    case .subtract: try Operations.subtract(a, b, context)
    case .multiply: try Operations.multiply(a, b, context)
    case .divide: try Operations.divide(a, b, context)
    case .remainder: try Operations.remainder(a, b, context)
    }
  }

  func perform(_ x: Double, _ y: Double) -> Double {
    switch self {
    case .add: x + y
    case .subtract: x - y
    case .multiply: x * y
    case .divide: x / y
    case .remainder: fmod(x, y)
    }
  }

  /// Integers of one type: where the result does not fit, or a division leaves a rest, a double.
  func perform(_ x: Int128, _ y: Int128, as code: TypeCode) throws -> Value {
    if self == .divide || self == .remainder {
      if y == 0 { throw OperationStrings.divideByZero() }
      let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
      if self == .remainder { return Value.integer(rest, as: code) ?? .int(0) }
      if rest == 0, let result = Value.integer(quotient, as: code) { return result }
      return .double(Double(x) / Double(y))
    }
    let (result, overflow) =
      switch self {
      case .add: x.addingReportingOverflow(y)
      case .subtract: x.subtractingReportingOverflow(y)
      default: x.multipliedReportingOverflow(by: y)
      }
    if overflow { return .double(perform(Double(x), Double(y))) }
    if let fits = Value.integer(result, as: code) { return fits }
    return .double(self == .multiply && code >= .int64 ? NumericOperation.cut(result) : Double(result))
  }

  /// A large product as a double, cut off behind 53 bits as .NET does it for big integers.
  private static func cut(_ product: Int128) -> Double {
    let magnitude = product.magnitude
    let surplus = 128 - magnitude.leadingZeroBitCount - 53
    guard surplus > 0 else { return Double(product) }
    let kept = Double((magnitude >> UInt128(surplus)) << UInt128(surplus))
    return product < 0 ? -kept : kept
  }

  func perform(_ x: PSDecimal, _ y: PSDecimal) throws -> PSDecimal {
    do throws(ArithmeticError) {
      switch self {
      case .add: return try x.adding(y)
      case .subtract: return try x.subtracting(y)
      case .multiply: return try x.multiplied(by: y)
      case .divide: return try x.divided(by: y)
      case .remainder: return try x.remainder(dividingBy: y)
      }
    } catch {
      throw error == .divideByZero ? OperationStrings.divideByZero() : OperationStrings.decimalOverflow()
    }
  }
}

extension Operations {
  /// The operator on numbers, nil where the right operand is no number and no text.
  static func numeric(
    _ op: NumericOperation, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    if let right = try numericOperand(b, against: a, context) { return try onNumbers(op, a, right) }
    guard case .string(let s) = b else { return nil }
    return try op.perform(a, try LanguagePrimitives.scanNumber(s, like: a.type), context)
  }

  /// The right operand as a number for a left one; nil where it is none.
  static func numericOperand(_ b: Value, against a: Value, _ context: RuntimeContext) throws -> Value? {
    if b.isNull { return .int(0) }
    if b.typeCode.isNumericOrPrimitive && !b.isEnumeration { return b }
    if b.isEnumeration { return try LanguagePrimitives.convert(b, to: a.type, context) }
    return nil
  }

  private static func onNumbers(_ op: NumericOperation, _ a: Value, _ b: Value) throws -> Value {
    let result = try promoted(op, a, b)
    guard case .object(let o) = a, o.kind == .enumeration else { return result }
    let type = unsafeDowncast(o, to: EnumObject.self).enumType
    guard let number = result.integer, !result.typeCode.isFloating else {
      throw OperationStrings.cannotCast(result.type, type.fullName)
    }
    return .object(EnumObject(type, Int64(truncatingIfNeeded: number)))
  }

  private static func promoted(_ op: NumericOperation, _ a: Value, _ b: Value) throws -> Value {
    switch try Promotion(a, b) {
    case .integer(let x, let y, let code): return try op.perform(x, y, as: code)
    case .floating(let x, let y): return .double(op.perform(x, y))
    case .decimal(let x, let y): return .boxed(try op.perform(x, y))
    case .mixed(let x, let y):
      do {
        return .boxed(try op.perform(x, y))
      } catch let error as RuntimeException where error.record.exception.inner?.exceptionType === PSType.overflow {
        return .double(op.perform(x.doubleValue, y.doubleValue))
      }
    }
  }
}

/// Two numbers brought to the type in which they are calculated and compared.
enum Promotion {
  case integer(Int128, Int128, TypeCode)
  case floating(Double, Double)
  case decimal(PSDecimal, PSDecimal)
  /// A negative number and a `UInt64`: calculated as decimals, as doubles where that overflows.
  case mixed(PSDecimal, PSDecimal)

  init(_ a: Value, _ b: Value) throws {
    let left = a.typeCode
    let right = b.typeCode
    let code = max(left, right)
    if code == .decimal {
      if case .bool = a { throw OperationStrings.noCoercion(.bool, .decimal) }
      self = .decimal(try Promotion.decimal(a, b), try Promotion.decimal(b, a))
      return
    }
    if code >= .single {
      if a.isEnumeration { throw OperationStrings.cannotCast(a.type, "System.Double") }
      self = .floating(a.floating ?? 0, b.floating ?? 0)
      return
    }
    let x = a.integer ?? 0
    let y = b.integer ?? 0
    if code <= .int32 {
      self = .integer(x, y, .int32)
    } else if code == .int64 {
      self = .integer(x, y, .int64)
    } else {
      let signed = left.isSigned ? x : right.isSigned ? y : 0
      if signed >= 0 {
        self = .integer(x, y, code)
      } else if code == .uint32 {
        self = .integer(x, y, .int64)
      } else {
        self = .mixed(a.asDecimal ?? .zero, b.asDecimal ?? .zero)
      }
    }
  }

  private static func decimal(_ value: Value, _ other: Value) throws -> PSDecimal {
    if value.isEnumeration { throw OperationStrings.noCoercion(value.type, .decimal) }
    guard let result = value.asDecimal else { throw OperationStrings.bareOverflow(.decimal) }
    return result
  }
}
