/// Reads numbers as .NET's `Parse` methods do.
public enum NumberParser {
  /// A whole number; a fraction other than zeros, or a value beyond the type, is `overflow`.
  public static func integer<T: FixedWidthInteger>(
    _ text: String, as type: T.Type = T.self, _ styles: NumberStyles = .integer,
    _ info: NumberFormatInfo = .invariant
  ) throws(NumberParseError) -> T {
    if styles.contains(.allowHexSpecifier) { return try bits(text, radix: 16, styles) }
    if styles.contains(.allowBinarySpecifier) { return try bits(text, radix: 2, styles) }
    guard var number = NumberScanner.scan(text, styles, info) else { throw NumberParseError.format }
    number.round(keeping: .max)
    guard number.digits.count <= max(number.scale, 0) else { throw NumberParseError.overflow }
    var value: T = 0
    for index in 0..<max(number.scale, 0) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, let digit = T(exactly: number.digit(index)) else { throw NumberParseError.overflow }
      let next =
        number.isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !next.overflow else { throw NumberParseError.overflow }
      value = next.partialValue
    }
    return value
  }

  /// Hexadecimal or binary digits: the bits of the type, without a sign.
  private static func bits<T: FixedWidthInteger>(
    _ text: String, radix: UInt64, _ styles: NumberStyles
  ) throws(NumberParseError) -> T {
    guard let digits = NumberScanner.plainDigits(text, styles, radix: Int(radix)) else { throw NumberParseError.format }
    let significant = digits.drop { $0 == 0 }
    let width = radix == 16 ? 4 : 1
    var value: UInt64 = 0
    guard significant.count <= T.bitWidth / width else { throw NumberParseError.overflow }
    for digit in significant { value = value << UInt64(width) | UInt64(digit) }
    return T(truncatingIfNeeded: value)
  }

  /// A double, also the culture's words for infinity and NaN; too large values are infinite.
  public static func double(
    _ text: String, _ styles: NumberStyles = .floatWithThousands, _ info: NumberFormatInfo = .invariant
  ) throws(NumberParseError) -> Double {
    if let number = NumberScanner.scan(text, styles, info) { return Double(written(number)) ?? 0 }
    guard let word = NumberScanner.word(text, info) else { throw NumberParseError.format }
    return word
  }

  /// A single, also the culture's words for infinity and NaN; too large values are infinite.
  public static func single(
    _ text: String, _ styles: NumberStyles = .floatWithThousands, _ info: NumberFormatInfo = .invariant
  ) throws(NumberParseError) -> Float {
    if let number = NumberScanner.scan(text, styles, info) { return Float(written(number)) ?? 0 }
    guard let word = NumberScanner.word(text, info) else { throw NumberParseError.format }
    return Float(word)
  }

  /// A decimal with the zeros that were written; more digits than fit are rounded.
  public static func decimal(
    _ text: String, _ styles: NumberStyles = .number, _ info: NumberFormatInfo = .invariant
  ) throws(NumberParseError) -> PSDecimal {
    guard let number = NumberScanner.scan(text, styles, info) else { throw NumberParseError.format }
    guard let value = PSDecimal(digits: number) else { throw NumberParseError.overflow }
    return value
  }

  /// A whole number of any size.
  public static func bigInteger(
    _ text: String, _ styles: NumberStyles = .integer, _ info: NumberFormatInfo = .invariant
  ) throws(NumberParseError) -> BigInteger {
    if styles.contains(.allowHexSpecifier) || styles.contains(.allowBinarySpecifier) {
      return try bigBits(text, styles)
    }
    guard var number = NumberScanner.scan(text, styles, info) else { throw NumberParseError.format }
    number.round(keeping: .max)
    guard number.digits.count <= max(number.scale, 0) else { throw NumberParseError.format }
    guard number.scale > 0 else { return .zero }
    guard number.scale < NumberFormat.maximumPrecision else { throw NumberParseError.overflow }
    let digits = (0..<number.scale).map { 48 + number.digit($0) }
    guard let value = BigInteger(digits: String(decoding: digits, as: UTF8.self)) else { throw NumberParseError.format }
    return number.isNegative ? -value : value
  }

  /// Hexadecimal digits as two's complement: a first digit of 8 or more is negative.
  private static func bigBits(_ text: String, _ styles: NumberStyles) throws(NumberParseError) -> BigInteger {
    let isHex = styles.contains(.allowHexSpecifier)
    guard var digits = NumberScanner.plainDigits(text, styles, radix: isHex ? 16 : 2), let first = digits.first
    else { throw NumberParseError.format }
    let perByte = isHex ? 2 : 8
    let isNegative = first >= (isHex ? 8 : 1)
    let fill: UInt8 = isNegative ? (isHex ? 15 : 1) : 0
    let missing = (perByte - digits.count % perByte) % perByte
    digits.insert(contentsOf: [UInt8](repeating: fill, count: missing), at: 0)
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: perByte) {
      bytes.append(digits[start..<(start + perByte)].reduce(0) { $0 << (isHex ? 4 : 1) | $1 })
    }
    return BigInteger(bytes: bytes.reversed())
  }

  private static func written(_ number: DecimalDigits) -> String {
    let digits = number.isZero ? "0" : String(decoding: number.digits.map { 48 + $0 }, as: UTF8.self)
    let exponent = number.scale - number.digits.count
    return (number.isNegative ? "-" : "") + digits + "e" + String(exponent)
  }
}
