// .NET's `Convert.ChangeType` and PowerShell's reading of numbers.

extension LanguagePrimitives {
  /// The value of an `IConvertible` (number, bool, char, date, text, enum) as another such type.
  static func changeType(
    _ value: Value, to type: PSType, viaInteger: Bool, _ context: RuntimeContext
  ) throws -> Value {
    let to = type.isEnum ? TypeCode.object : type.typeCode
    do {
      if viaInteger, case .char(let c) = value { return to == .single ? .single(Float(c)) : .double(Double(c)) }
      if value.bigInteger != nil { throw ChangeFailure(.invalidCast, ConversionStrings.notConvertible) }
      return try changed(value, to: to, type)
    } catch let failure as ChangeFailure {
      throw ConversionStrings.withInner(
        "InvalidCastIConvertible", quoted(value, context), type, failure.message,
        ExceptionObject(failure.type, PSString.make(failure.message)))
    }
  }

  private struct ChangeFailure: Error, @unchecked Sendable {
    let type: PSType
    let message: String
    init(_ type: PSType, _ message: String) {
      self.type = type
      self.message = message
    }
  }

  private static func changed(_ value: Value, to: TypeCode, _ type: PSType) throws -> Value {
    let from = value.typeCode
    switch to {
    case .sbyte, .byte, .int16, .uint16, .int32, .uint32, .int64, .uint64, .char:
      guard from != .dateTime, !(to == .char && (from == .bool || from.isFloating || from == .decimal)) else { break }
      guard let number = rounded(value), let result = Value.integer(number, as: to) else {
        throw ChangeFailure(.overflow, overflowText(value, to))
      }
      return result
    case .single, .double:
      guard from != .char, from != .dateTime, let number = value.floating else { break }
      if to == .double { return .double(number) }
      return .single(value.integer.map { Float($0) } ?? Float(number))
    case .decimal:
      guard from != .char, from != .dateTime else { break }
      guard let number = value.asDecimal else { throw ChangeFailure(.overflow, ConversionStrings.overflow(.decimal)) }
      return .boxed(number)
    case .bool:
      guard from != .char, from != .dateTime else { break }
      return .bool(isTrue(value))
    default:
      if type.code == .bigInteger, case .bool(let b) = value { return .boxed(b ? BigInteger.one : BigInteger.zero) }
      if to == .dateTime { break }
      throw ChangeFailure(.invalidCast, ConversionStrings.invalidCastFromTo(value.type.fullName, qualifiedName(type)))
    }
    let name = value.isEnumeration ? "Enum" : from.name
    throw ChangeFailure(.invalidCast, ConversionStrings.invalidCastFromTo(name, to.name))
  }

  /// .NET converts doubles to the narrow types by way of Int32, whose error shows; large ones to Int64 by a checked cast.
  private static func overflowText(_ value: Value, _ to: TypeCode) -> String {
    guard value.typeCode.isFloating else { return ConversionStrings.overflow(to) }
    if to == .int64 || to == .uint64 { return "Arithmetic operation resulted in an overflow." }
    let isNarrow = to < .int32 && to != .char
    return ConversionStrings.overflow(isNarrow && rounded(value).flatMap { Int32(exactly: $0) } == nil ? .int32 : to)
  }

  /// The number rounded half to even; nil for infinities and NaN.
  private static func rounded(_ value: Value) -> Int128? {
    if let integer = value.integer { return integer }
    if let decimal = value.decimal { return decimal.rounded(to: Int128.self) }
    guard let number = value.floating else { return nil }
    let whole = number.rounded(.toNearestOrEven)
    return Int128(exactly: whole)
  }

  // MARK: - From text

  /// A text as a number of a type, as `[int]'1KB'` reads it.
  static func number(from text: PSString, _ type: PSType) throws -> Value {
    let string = text.string
    let code = type.typeCode
    do throws(NumberParseError) {
      return try parsed(string, type)
    } catch {
      if type.code == .bigInteger {
        throw ConversionStrings.withInner(
          "InvalidCastFromStringToInteger", string, type, ConversionStrings.bigIntegerFormat,
          ExceptionObject(.format, PSString.make(ConversionStrings.bigIntegerFormat)))
      }
      let message = ConversionStrings.text(error, string, code)
      throw ConversionStrings.withInner(
        castId(code), string, type, message,
        ExceptionObject(error == .overflow ? .overflow : .format, PSString.make(message)))
    }
  }

  private static func castId(_ code: TypeCode) -> String {
    switch code {
    case .decimal: "InvalidCastFromStringToDecimal"
    case .single, .double: "InvalidCastFromStringToDoubleOrSingle"
    default: "InvalidCastFromStringToInteger"
    }
  }

  private static func parsed(_ text: String, _ type: PSType) throws(NumberParseError) -> Value {
    switch type.code {
    case .sbyte: .sbyte(try NumberConversion.integer(text))
    case .byte: .byte(try NumberConversion.integer(text))
    case .int16: .short(try NumberConversion.integer(text))
    case .uint16: .ushort(try NumberConversion.integer(text))
    case .uint32: .uint(try NumberConversion.integer(text))
    case .int64: .long(try NumberConversion.integer(text))
    case .uint64: .ulong(try NumberConversion.integer(text))
    case .single: .single(try NumberConversion.single(text))
    case .double: .double(try NumberConversion.double(text))
    case .decimal: .boxed(try NumberConversion.decimal(text))
    case .bigInteger: .boxed(try NumberConversion.bigInteger(text))
    default: .int(try NumberConversion.integer(text))
    }
  }

  /// A text as the number that a literal of it would be (`'0x1F' - 1`), else by the other operand's type.
  static func scanNumber(_ text: PSString, like other: PSType) throws -> Value {
    if let number = ScriptNumber.scan(text.string) { return Value(number) }
    let isNumber = other.typeCode.isNumeric
    return try number(fromOperand: StringFunctions.trim(text), isNumber ? other : .int32)
  }

  private static func number(fromOperand text: PSString, _ type: PSType) throws -> Value {
    type.isEnum ? try enumeration(from: text, type, text.string) : try number(from: text, type)
  }

  /// A big integer cast to a number, by .NET's operator.
  static func cast(_ value: Value, _ type: PSType, _ name: String, _ context: RuntimeContext) throws -> Value {
    guard let big = value.bigInteger else {
      return try MemberConversions.performOther(.cast(name: name), value, value, to: type, context)
    }
    switch type.code {
    case .double: return .double(big.doubleValue)
    case .single: return .single(Float(big.doubleValue))
    case .decimal: if let result = big.decimal { return .boxed(result) }
    default:
      if let number = big.int64.map({ Int128($0) }) ?? big.uint64.map({ Int128($0) }),
        let result = Value.integer(number, as: type.typeCode)
      {
        return result
      }
    }
    // Narrow types go through Int32, whose error shows.
    let code: TypeCode = type.typeCode < .int32 && !fitsInt32(big) ? .int32 : type.typeCode
    throw ConversionStrings.withInner(
      "InvalidCastTargetInvocationException" + name, quoted(value, context), type, ConversionStrings.overflow(code),
      ExceptionObject(.overflow, PSString.make(ConversionStrings.overflow(code))))
  }

  private static func fitsInt32(_ big: BigInteger) -> Bool { big.int64.flatMap { Int32(exactly: $0) } != nil }
}
