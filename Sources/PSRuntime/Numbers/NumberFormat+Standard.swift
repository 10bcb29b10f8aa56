extension NumberFormat {
  /// A finite double or single: the exact value is rounded once, to the digits that the format shows.
  static func floating(
    _ value: Double, _ specifier: Specifier, _ info: NumberFormatInfo, roundTripDigits: Int,
    shortest: () -> DecimalDigits?
  ) throws(FormatError) -> String {
    try check(specifier)
    let precision = specifier.precision
    let digits: DecimalDigits?
    switch specifier.capital {
    case UInt8(ascii: "G") where (precision ?? 0) == 0, UInt8(ascii: "R"):
      guard let fewest = shortest() else { return "" }
      return general(
        fewest, limit: max(fewest.digits.count, roundTripDigits), lowercase: specifier.isLowercase, info)
    case UInt8(ascii: "G"): digits = .significant(value, precision ?? 15)
    case UInt8(ascii: "E"): digits = .significant(value, (precision ?? 6) + 1)
    case UInt8(ascii: "C"): digits = .fractional(value, precision ?? info.currencyDecimalDigits)
    case UInt8(ascii: "F"), UInt8(ascii: "N"): digits = .fractional(value, precision ?? info.decimalDigits)
    case UInt8(ascii: "P"): digits = .fractional(value, (precision ?? info.percentDecimalDigits) + 2)
    default: throw FormatError.invalidSpecifier
    }
    return try standard(digits ?? .zeroDigits, specifier, info)
  }

  /// Digits under C, E, F, G, N or P; other letters are errors.
  static func standard(
    _ number: DecimalDigits, _ specifier: Specifier, _ info: NumberFormatInfo
  ) throws(FormatError) -> String {
    var digits = number
    let rounded = number.kind == .floating
    switch specifier.capital {
    case UInt8(ascii: "C"):
      let places = specifier.precision ?? info.currencyDecimalDigits
      digits.round(keeping: digits.scale + places, correctlyRounded: rounded)
      let body = fixed(digits, places: places, grouped: true, info)
      let pattern =
        digits.isNegative
        ? item(currencyNegative, info.currencyNegativePattern) : item(currencyPositive, info.currencyPositivePattern)
      return fill(pattern, body, symbol: info.currencySymbol, info)
    case UInt8(ascii: "F"):
      let places = specifier.precision ?? info.decimalDigits
      digits.round(keeping: digits.scale + places, correctlyRounded: rounded)
      return (digits.isNegative ? info.negativeSign : "") + fixed(digits, places: places, grouped: false, info)
    case UInt8(ascii: "N"):
      let places = specifier.precision ?? info.decimalDigits
      digits.round(keeping: digits.scale + places, correctlyRounded: rounded)
      let body = fixed(digits, places: places, grouped: true, info)
      return fill(digits.isNegative ? item(numberNegative, info.negativePattern) : "#", body, symbol: "", info)
    case UInt8(ascii: "P"):
      let places = specifier.precision ?? info.percentDecimalDigits
      if !digits.isZero { digits.scale += 2 }
      digits.round(keeping: digits.scale + places, correctlyRounded: rounded)
      let body = fixed(digits, places: places, grouped: true, info)
      let pattern =
        digits.isNegative
        ? item(percentNegative, info.percentNegativePattern) : item(percentPositive, info.percentPositivePattern)
      return fill(pattern, body, symbol: info.percentSymbol, info)
    case UInt8(ascii: "E"):
      let places = specifier.precision ?? 6
      digits.round(keeping: places + 1, correctlyRounded: rounded)
      return (digits.isNegative ? info.negativeSign : "")
        + scientific(digits, places: places, lowercase: specifier.isLowercase, minimum: 3, info)
    case UInt8(ascii: "G"):
      let limit = specifier.precision.flatMap { $0 > 0 ? $0 : nil } ?? digits.digits.count
      digits.round(keeping: limit, correctlyRounded: rounded)
      return general(digits, limit: limit, lowercase: specifier.isLowercase, info)
    default:
      throw FormatError.invalidSpecifier
    }
  }

  // `#` is the digits, `$` the symbol, `-` the culture's sign.
  private static let numberNegative = ["(#)", "-#", "- #", "#-", "# -"]
  private static let currencyPositive = ["$#", "#$", "$ #", "# $"]
  private static let currencyNegative = [
    "($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #", "# $-", "$ #-", "$ -#", "#- $", "($ #)",
    "(# $)", "$- #",
  ]
  private static let percentPositive = ["# $", "#$", "$#", "$ #"]
  private static let percentNegative = [
    "-# $", "-#$", "-$#", "$-#", "$#-", "#-$", "#$-", "-$ #", "# $-", "$ #-", "$ -#", "#- $",
  ]

  private static func item(_ patterns: [String], _ index: Int) -> String {
    patterns.indices.contains(index) ? patterns[index] : patterns[0]
  }

  private static func fill(_ pattern: String, _ body: String, symbol: String, _ info: NumberFormatInfo) -> String {
    if pattern == "#" { return body }
    var result = ""
    for character in pattern.utf8 {
      switch character {
      case UInt8(ascii: "#"): result += body
      case UInt8(ascii: "$"): result += symbol
      case UInt8(ascii: "-"): result += info.negativeSign
      default: result.unicodeScalars.append(Unicode.Scalar(character))
      }
    }
    return result
  }

  /// Digits with a fixed number of places behind the point.
  static func fixed(_ number: DecimalDigits, places: Int, grouped: Bool, _ info: NumberFormatInfo) -> String {
    var whole: [UInt8] = []
    if number.scale > 0 {
      whole.reserveCapacity(number.scale)
      for index in 0..<number.scale { whole.append(48 + number.digit(index)) }
    } else {
      whole = [48]
    }
    var result = grouped ? group(whole, info) : String(decoding: whole, as: UTF8.self)
    if places > 0 {
      result += info.decimalSeparator
      var fraction: [UInt8] = []
      fraction.reserveCapacity(places)
      for index in 0..<places { fraction.append(48 + number.digit(number.scale + index)) }
      result += String(decoding: fraction, as: UTF8.self)
    }
    return result
  }

  /// Digits with the culture's separators between groups.
  private static func group(_ whole: [UInt8], _ info: NumberFormatInfo) -> String {
    var pieces: [ArraySlice<UInt8>] = []
    var end = whole.count
    var index = 0
    while end > 0 {
      let size = info.groupSizes.isEmpty ? 0 : info.groupSizes[min(index, info.groupSizes.count - 1)]
      guard size > 0, size < end else { break }
      pieces.append(whole[(end - size)..<end])
      end -= size
      index += 1
    }
    pieces.append(whole[..<end])
    return pieces.reversed().map { String(decoding: $0, as: UTF8.self) }.joined(separator: info.groupSeparator)
  }

  private static func scientific(
    _ number: DecimalDigits, places: Int, lowercase: Bool, minimum: Int, _ info: NumberFormatInfo
  ) -> String {
    var result = String(number.digit(0))
    if places > 0 {
      result += info.decimalSeparator
      var fraction: [UInt8] = []
      fraction.reserveCapacity(places)
      for index in 1...places { fraction.append(48 + number.digit(index)) }
      result += String(decoding: fraction, as: UTF8.self)
    }
    let exponent = number.isZero ? 0 : number.scale - 1
    return result + (lowercase ? "e" : "E") + self.exponent(exponent, minimum: minimum, plus: true, info)
  }

  /// An exponent with at least `minimum` digits.
  static func exponent(_ value: Int, minimum: Int, plus: Bool, _ info: NumberFormatInfo) -> String {
    let digits = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(minimum - digits.utf8.count, 0))
    let sign = value < 0 ? info.negativeSign : plus ? info.positiveSign : ""
    return sign + zeros + digits
  }

  /// The general format: plain, or with an exponent above `limit` digits or below 1E-04.
  static func general(_ number: DecimalDigits, limit: Int, lowercase: Bool, _ info: NumberFormatInfo) -> String {
    let isScientific = number.scale > limit || number.scale < -3
    let point = isScientific ? 1 : number.scale
    var text: [UInt8] = []
    text.reserveCapacity(24)
    if point > 0 {
      for index in 0..<point { text.append(48 + number.digit(index)) }
    } else {
      text.append(48)
    }
    var result = number.isNegative ? info.negativeSign : ""
    result += String(decoding: text, as: UTF8.self)
    let used = max(point, 0)
    if used < number.digits.count {
      var fraction = [UInt8](repeating: 48, count: max(-point, 0))
      for digit in number.digits[used...] { fraction.append(48 + digit) }
      result += info.decimalSeparator + String(decoding: fraction, as: UTF8.self)
    }
    guard isScientific else { return result }
    return result + (lowercase ? "e" : "E") + exponent(number.scale - 1, minimum: 2, plus: true, info)
  }
}
