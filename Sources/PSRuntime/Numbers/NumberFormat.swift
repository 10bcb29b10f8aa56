/// Numbers as text by .NET's standard and custom format strings.
///
/// An empty format is the general one. Bad formats throw `FormatError`. Results follow .NET 10 on Linux.
public enum NumberFormat {
  /// The longest precision that is honoured; above it `FormatError.tooLong`.
  static let maximumPrecision = 10_000_000

  /// A standard format: a letter and an optional precision.
  struct Specifier {
    var letter: UInt8
    var precision: Int?

    /// The letter as a capital.
    var capital: UInt8 { letter >= 97 ? letter - 32 : letter }
    var isLowercase: Bool { letter >= 97 }

    /// Nil where the text is a custom format.
    init?(_ format: String) {
      guard !format.isEmpty else {
        self.init(letter: UInt8(ascii: "G"), precision: nil)
        return
      }
      var bytes = format.utf8.makeIterator()
      guard let first = bytes.next(), (65...90).contains(first) || (97...122).contains(first) else { return nil }
      var precision: Int?
      while let byte = bytes.next() {
        guard (48...57).contains(byte), (precision ?? 0) < 100_000_000 else { return nil }
        precision = (precision ?? 0) * 10 + Int(byte - 48)
      }
      self.init(letter: first, precision: precision)
    }

    init(letter: UInt8, precision: Int?) {
      self.letter = letter
      self.precision = precision
    }
  }

  /// A whole number. `D`, `X` and `B` know the type's width: negative numbers show as two's complement.
  public static func text<T: FixedWidthInteger>(
    _ value: T, _ format: String = "", _ info: NumberFormatInfo = .invariant
  ) throws(FormatError) -> String {
    let isNegative = value < 0
    guard let specifier = Specifier(format) else {
      return custom(DecimalDigits(magnitude: UInt64(value.magnitude), isNegative: isNegative), format, info)
    }
    try check(specifier)
    switch specifier.capital {
    case UInt8(ascii: "D"):
      return padded(String(value.magnitude), specifier.precision, negative: isNegative, info)
    case UInt8(ascii: "G") where (specifier.precision ?? 0) == 0, UInt8(ascii: "R"):
      return padded(String(value.magnitude), nil, negative: isNegative, info)
    case UInt8(ascii: "X"):
      let bits = UInt64(truncatingIfNeeded: value) & mask(T.bitWidth)
      return padded(String(bits, radix: 16, uppercase: !specifier.isLowercase), specifier.precision)
    case UInt8(ascii: "B"):
      return padded(String(UInt64(truncatingIfNeeded: value) & mask(T.bitWidth), radix: 2), specifier.precision)
    default:
      let digits = DecimalDigits(magnitude: UInt64(value.magnitude), isNegative: isNegative)
      return try standard(digits, specifier, info)
    }
  }

  /// A double; infinities and NaN show as the culture's words under every format.
  public static func text(
    _ value: Double, _ format: String = "", _ info: NumberFormatInfo = .invariant
  ) throws(FormatError) -> String {
    if let word = info.symbol(value) { return word }
    guard let specifier = Specifier(format) else {
      return custom(DecimalDigits.significant(value, 15) ?? .zeroDigits, format, info)
    }
    return try floating(value, specifier, info, roundTripDigits: 17) { DecimalDigits.shortest(value) }
  }

  /// A single; infinities and NaN show as the culture's words under every format.
  public static func text(
    _ value: Float, _ format: String = "", _ info: NumberFormatInfo = .invariant
  ) throws(FormatError) -> String {
    if let word = info.symbol(Double(value)) { return word }
    guard let specifier = Specifier(format) else {
      return custom(DecimalDigits.significant(Double(value), 7) ?? .zeroDigits, format, info)
    }
    return try floating(Double(value), specifier, info, roundTripDigits: 9) { DecimalDigits.shortest(value) }
  }

  public static func text(
    _ value: PSDecimal, _ format: String = "", _ info: NumberFormatInfo = .invariant
  ) throws(FormatError) -> String {
    if format.isEmpty { return value.text(info) }
    guard let specifier = Specifier(format) else { return custom(value.decimalDigits, format, info) }
    try check(specifier)
    let isGeneral = specifier.capital == UInt8(ascii: "G") || specifier.capital == UInt8(ascii: "R")
    if isGeneral, (specifier.precision ?? 0) == 0 { return value.text(info) }
    return try standard(value.decimalDigits, specifier, info)
  }

  /// A big integer. `G` without a precision, `D` and `R` show all digits; `X` and `B` two's complement.
  public static func text(
    _ value: BigInteger, _ format: String = "", _ info: NumberFormatInfo = .invariant
  ) throws(FormatError) -> String {
    guard let specifier = Specifier(format) else { return custom(value.decimalDigits, format, info) }
    try check(specifier)
    switch specifier.capital {
    case UInt8(ascii: "D"), UInt8(ascii: "G"), UInt8(ascii: "R"):
      let precision = specifier.capital == UInt8(ascii: "D") ? specifier.precision : nil
      return padded(value.magnitude.description, precision, negative: value.isNegative, info)
    case UInt8(ascii: "X"), UInt8(ascii: "B"):
      return complement(value, specifier)
    default:
      return try standard(value.decimalDigits, specifier, info)
    }
  }

  /// The text that PowerShell gives a double in output, strings and casts: 15 significant digits.
  public static func scriptText(_ value: Double, _ info: NumberFormatInfo = .invariant) -> String {
    if let plain = plain(value, digits: 15, info) { return plain }
    if let word = info.symbol(value) { return word }
    let digits = DecimalDigits.significant(value, 15) ?? .zeroDigits
    return general(digits, limit: 15, lowercase: false, info)
  }

  /// The text that PowerShell gives a single in output, strings and casts: 7 significant digits.
  public static func scriptText(_ value: Float, _ info: NumberFormatInfo = .invariant) -> String {
    if let word = info.symbol(Double(value)) { return word }
    let digits = DecimalDigits.significant(Double(value), 7) ?? .zeroDigits
    return general(digits, limit: 7, lowercase: false, info)
  }

  /// The shortest text that reads back as the same double: `.ToString()`, `R`.
  public static func roundTrip(_ value: Double, _ info: NumberFormatInfo = .invariant) -> String {
    if let plain = plain(value, digits: 17, info) { return plain }
    guard let digits = DecimalDigits.shortest(value) else { return info.symbol(value) ?? "" }
    return general(digits, limit: max(digits.digits.count, 17), lowercase: false, info)
  }

  /// The shortest text that reads back as the same single: `.ToString()`, `R`.
  public static func roundTrip(_ value: Float, _ info: NumberFormatInfo = .invariant) -> String {
    guard let digits = DecimalDigits.shortest(value) else { return info.symbol(Double(value)) ?? "" }
    return general(digits, limit: max(digits.digits.count, 9), lowercase: false, info)
  }

  /// Swift's own text where .NET's is the same: no exponent, at most so many digits, an ordinary point.
  ///
  /// Up to 15 digits the shortest text is also the rounded one.
  private static func plain(_ value: Double, digits: Int, _ info: NumberFormatInfo) -> String? {
    guard value.magnitude < 1e15, value.magnitude >= 1e-4, info.decimalSeparator == ".", info.negativeSign == "-"
    else { return nil }
    if let whole = Int64(exactly: value) { return String(whole) }
    let text = value.description
    return text.utf8.count <= digits + 1 || digits == 17 ? text : nil
  }

  static func check(_ specifier: Specifier) throws(FormatError) {
    if (specifier.precision ?? 0) > maximumPrecision { throw FormatError.tooLong }
  }

  private static func mask(_ width: Int) -> UInt64 {
    width >= 64 ? .max : 1 << UInt64(width) - 1
  }

  private static func padded(
    _ digits: String, _ count: Int?, negative: Bool = false, _ info: NumberFormatInfo = .invariant
  ) -> String {
    let missing = (count ?? 0) - digits.utf8.count
    let body = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
    return negative ? info.negativeSign + body : body
  }

  private static func complement(_ value: BigInteger, _ specifier: Specifier) -> String {
    let isHex = specifier.capital == UInt8(ascii: "X")
    let bytes = value.bytes
    var digits = ""
    for byte in bytes.reversed() {
      let text = String(byte, radix: isHex ? 16 : 2, uppercase: !specifier.isLowercase)
      digits += String(repeating: "0", count: (isHex ? 2 : 8) - text.utf8.count) + text
    }
    // One digit that shows the sign is enough.
    let sign: Character = value.isNegative ? (isHex ? (specifier.isLowercase ? "f" : "F") : "1") : "0"
    let keeps: (Character) -> Bool = { next in
      value.isNegative ? (next.hexDigitValue ?? 0) >= (isHex ? 8 : 1) : (next.hexDigitValue ?? 0) < (isHex ? 8 : 1)
    }
    var rest = Substring(digits)
    while rest.count > 1, rest.first == sign, let next = rest.dropFirst().first, keeps(next) { rest.removeFirst() }
    let missing = (specifier.precision ?? 0) - rest.count
    return missing > 0 ? String(repeating: sign, count: missing) + rest : String(rest)
  }
}

extension DecimalDigits {
  static let zeroDigits = DecimalDigits(isNegative: false, digits: [], scale: 0, kind: .floating)
}
