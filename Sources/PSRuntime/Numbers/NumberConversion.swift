/// How PowerShell casts text to numbers: as a number literal first, then as .NET's own parsers read it.
///
/// `[int]'1KB'`, `[int]'0x1F'`, `[int]'1e3'`, `[int]'1,234'` work; empty and blank text is 0.
public enum NumberConversion {
  /// The text as a whole number, fractions rounded half to even.
  public static func integer<T: FixedWidthInteger>(
    _ text: String, as type: T.Type = T.self
  ) throws(NumberParseError) -> T {
    if text.isEmpty { return 0 }
    if let small = plain(text), let value = T(exactly: small) { return value }
    if let literal = ScriptNumber.scan(text), let value: T = literal.rounded() { return value }
    do {
      return try converted(text)
    } catch NumberParseError.format {
      guard let value = try? NumberParser.double(text), let rounded: T = DotNetMath.rounded(value) else {
        throw NumberParseError.format
      }
      return rounded
    }
  }

  /// A few digits with or without a minus sign: what nearly all texts are.
  private static func plain(_ text: String) -> Int64? {
    var value: Int64 = 0
    var count = 0
    var isNegative = false
    for byte in text.utf8 {
      if count == 0, !isNegative, byte == UInt8(ascii: "-") {
        isNegative = true
        continue
      }
      guard (48...57).contains(byte), count < 18 else { return nil }
      value = value * 10 + Int64(byte - 48)
      count += 1
    }
    guard count > 0 else { return nil }
    return isNegative ? -value : value
  }

  /// .NET's type converters: `0x`, `&h` and `#` before hexadecimal digits, else plain digits with a sign.
  private static func converted<T: FixedWidthInteger>(_ text: String) throws(NumberParseError) -> T {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    for prefix in ["#", "0x", "0X", "&h", "&H"] where scalars.starts(with: prefix.unicodeScalars) {
      return try NumberParser.integer(String(scalars.dropFirst(prefix.count)), .hexNumber)
    }
    return try NumberParser.integer(text)
  }

  public static func double(_ text: String) throws(NumberParseError) -> Double {
    if text.isEmpty { return 0 }
    if let literal = ScriptNumber.scan(text) { return literal.doubleValue }
    return try NumberParser.double(text)
  }

  public static func single(_ text: String) throws(NumberParseError) -> Float {
    if text.isEmpty { return 0 }
    if let literal = ScriptNumber.scan(text) {
      if case .double(let value) = literal { return Float(value) }
      return Float(literal.doubleValue)
    }
    return try NumberParser.single(text)
  }

  /// The text as a decimal; `'1.50'` is 1.5, because the literal is a double.
  public static func decimal(_ text: String) throws(NumberParseError) -> PSDecimal {
    if text.isEmpty { return .zero }
    if let literal = ScriptNumber.scan(text), let value = literal.decimalValue { return value }
    do {
      return try NumberParser.decimal(text)
    } catch NumberParseError.format {
      guard let value = try? NumberParser.double(text), let decimal = try? PSDecimal.converting(value) else {
        throw NumberParseError.format
      }
      return decimal
    }
  }

  /// The text as a big integer, fractions cut off.
  public static func bigInteger(_ text: String) throws(NumberParseError) -> BigInteger {
    if let literal = ScriptNumber.scan(text), let value = literal.bigIntegerValue { return value }
    return try NumberParser.bigInteger(text)
  }
}

extension ScriptNumber {
  /// The value as an integer type, rounded half to even; nil if it does not fit.
  public func rounded<T: FixedWidthInteger>() -> T? {
    switch self {
    case .double(let value): DotNetMath.rounded(value)
    case .decimal(let value): value.rounded(to: T.self)
    case .bigInteger(let value): value.exactly(T.self)
    default: int64OrUInt64.flatMap { T(exactly: $0) }
    }
  }

  private var int64OrUInt64: Int128? {
    switch self {
    case .int8(let value): Int128(value)
    case .uint8(let value): Int128(value)
    case .int16(let value): Int128(value)
    case .uint16(let value): Int128(value)
    case .int32(let value): Int128(value)
    case .uint32(let value): Int128(value)
    case .int64(let value): Int128(value)
    case .uint64(let value): Int128(value)
    default: nil
    }
  }

  public var doubleValue: Double {
    switch self {
    case .double(let value): value
    case .decimal(let value): value.doubleValue
    case .bigInteger(let value): value.doubleValue
    default: int64OrUInt64.map { Double($0) } ?? 0
    }
  }

  /// Nil if it does not fit.
  public var decimalValue: PSDecimal? {
    switch self {
    case .double(let value): try? PSDecimal.converting(value)
    case .decimal(let value): value
    case .bigInteger(let value): value.decimal
    default: int64OrUInt64.flatMap { PSDecimal(magnitude: $0.magnitude, scale: 0, isNegative: $0 < 0) }
    }
  }

  /// Fractions are cut off; nil for infinities.
  public var bigIntegerValue: BigInteger? {
    switch self {
    case .double(let value): BigInteger(truncating: value)
    case .decimal(let value): BigInteger(truncating: value)
    case .bigInteger(let value): value
    default: int64OrUInt64.map { BigInteger(wide: $0.magnitude, isNegative: $0 < 0) }
    }
  }
}
