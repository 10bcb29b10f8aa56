/// The value of a PowerShell number literal, by the type that the literal has.
///
/// `scan` reads the literals that text is converted by: `[int]'1KB'`, `'0x1F' + 1`, `5 - '1e3'`.
public enum ScriptNumber: Sendable, Equatable {
  case int8(Int8)
  case uint8(UInt8)
  case int16(Int16)
  case uint16(UInt16)
  case int32(Int32)
  case uint32(UInt32)
  case int64(Int64)
  case uint64(UInt64)
  case double(Double)
  case decimal(PSDecimal)
  case bigInteger(BigInteger)

  /// The number that the whole text is, blanks around it aside; blank text is 0 (Int32). Nil if it is no literal.
  ///
  /// Signs, hexadecimal and binary digits, the suffixes `y uy s us u l ul n d` and the multipliers `kb` to `pb` count.
  public static func scan(_ text: String) -> ScriptNumber? {
    var bytes = Array(text.utf8)[...]
    if bytes.contains(where: { $0 >= 0x80 }) { bytes = Array(asciiForm(text).utf8)[...] }
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    if bytes.isEmpty { return .int32(0) }
    var literal = NumberLiteral(bytes)
    return literal.read()
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// Dashes of any kind are minus signs and Unicode blanks are blanks; other characters make no number.
  private static func asciiForm(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "\u{2013}", "\u{2014}", "\u{2015}": "-"
        case let other where other.isWhitespace: " "
        case let other: other.isASCII ? other : "?"
        }
      })
  }
}

/// A literal while it is read.
private struct NumberLiteral {
  let bytes: [UInt8]
  var index = 0
  var isNegative = false
  var isReal = false
  var radix = 10
  var digits = ""
  var suffix = ""
  var multiplier: Int64 = 1

  init(_ slice: ArraySlice<UInt8>) { bytes = Array(slice) }

  var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func read() -> ScriptNumber? {
    if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") {
      isNegative = current == UInt8(ascii: "-")
      index += 1
    }
    guard readDigits() else { return nil }
    readSuffix()
    readMultiplier()
    guard index == bytes.count else { return nil }
    return isReal ? real() : whole()
  }

  private mutating func readDigits() -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] | 0x20 : 0
    if current == UInt8(ascii: "0"), next == UInt8(ascii: "x") || next == UInt8(ascii: "b") {
      radix = next == UInt8(ascii: "x") ? 16 : 2
      index += 2
      return take(radix == 16 ? NumberLiteral.isHex : { $0 == 48 || $0 == 49 }) > 0
    }
    var count = take { (48...57).contains($0) }
    if current == UInt8(ascii: ".") {
      index += 1
      digits += "."
      isReal = true
      count += take { (48...57).contains($0) }
    }
    guard count > 0 else { return false }
    if current | 0x20 == UInt8(ascii: "e") { return readExponent() }
    return true
  }

  private mutating func readExponent() -> Bool {
    index += 1
    digits += "e"
    isReal = true
    if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") {
      digits.unicodeScalars.append(Unicode.Scalar(current))
      index += 1
    }
    return take { (48...57).contains($0) } > 0
  }

  private mutating func take(_ accepts: (UInt8) -> Bool) -> Int {
    let start = index
    while index < bytes.count, accepts(bytes[index]) { index += 1 }
    digits += String(decoding: bytes[start..<index], as: UTF8.self)
    return index - start
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...102).contains(byte | 0x20)
  }

  private mutating func readSuffix() {
    let first = current | 0x20
    let second = index + 1 < bytes.count ? bytes[index + 1] | 0x20 : 0
    if first == UInt8(ascii: "u") {
      suffix = "u"
      index += 1
      if [UInt8(ascii: "y"), UInt8(ascii: "s"), UInt8(ascii: "l")].contains(second) {
        suffix.unicodeScalars.append(Unicode.Scalar(second))
        index += 1
      }
    } else if [UInt8(ascii: "y"), UInt8(ascii: "s"), UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "d")]
      .contains(first), current != 0
    {
      suffix.unicodeScalars.append(Unicode.Scalar(first))
      index += 1
    }
  }

  private mutating func readMultiplier() {
    guard index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "b") else { return }
    let powers: [UInt8: Int64] = [
      UInt8(ascii: "k"): 10, UInt8(ascii: "m"): 20, UInt8(ascii: "g"): 30, UInt8(ascii: "t"): 40,
      UInt8(ascii: "p"): 50,
    ]
    guard let power = powers[bytes[index] | 0x20] else { return }
    multiplier = 1 << power
    index += 2
  }

  private func real() -> ScriptNumber? {
    let text = (isNegative ? "-" : "") + digits
    if suffix == "d" {
      guard let value = try? NumberParser.decimal(text, .float),
        let product = try? value.multiplied(by: PSDecimal(multiplier))
      else { return nil }
      return .decimal(product)
    }
    // Swift reads these forms as .NET does.
    guard let value = Double(text.utf8.last == UInt8(ascii: ".") ? text + "0" : text) else { return nil }
    let product = value * Double(multiplier)
    if suffix.isEmpty { return .double(product) }
    guard let rounded = BigInteger(truncating: product.rounded(.toNearestOrEven)) else { return nil }
    return typed(rounded)
  }

  private func whole() -> ScriptNumber? {
    if radix == 10, suffix.isEmpty, multiplier == 1, digits.utf8.count <= 18, let value = Int64(digits) {
      let signed = isNegative ? -value : value
      return Int32(exactly: signed).map { .int32($0) } ?? .int64(signed)
    }
    guard let value = magnitude(), let product = try? value.multiplied(by: BigInteger(multiplier)) else { return nil }
    let signed = isNegative ? -product : product
    if !suffix.isEmpty { return typed(signed) }
    if let small = signed.exactly(Int32.self) { return .int32(small) }
    if let large = signed.int64 { return .int64(large) }
    if let decimal = signed.decimal { return .decimal(decimal) }
    let real = signed.doubleValue
    return real.isFinite ? .double(real) : nil
  }

  /// The digits' value; hexadecimal and binary digits have a sign bit at the sizes of the types.
  private func magnitude() -> BigInteger? {
    guard let value = BigInteger(digits: digits, radix: radix) else { return nil }
    guard radix != 10, !suffix.hasPrefix("u") else { return value }
    let count = digits.utf8.count
    let isNegative: Bool
    if radix == 16 {
      isNegative = count % 8 == 0 && (digits.first?.hexDigitValue ?? 0) >= 8
    } else {
      isNegative = digits.first == "1" && ([8, 16, 32, 64, 96].contains(count) || count >= 128)
    }
    let width = radix == 16 ? count * 4 : count
    guard isNegative, let range = try? BigInteger.one.shifted(left: width) else { return value }
    return value - range
  }

  private func typed(_ value: BigInteger) -> ScriptNumber? {
    switch suffix {
    case "y": value.exactly(Int8.self).map { .int8($0) }
    case "uy": value.exactly(UInt8.self).map { .uint8($0) }
    case "s": value.exactly(Int16.self).map { .int16($0) }
    case "us": value.exactly(UInt16.self).map { .uint16($0) }
    case "u": value.exactly(UInt32.self).map { .uint32($0) } ?? value.uint64.map { .uint64($0) }
    case "l": value.int64.map { .int64($0) }
    case "ul": value.uint64.map { .uint64($0) }
    case "d": value.decimal.map { .decimal($0) }
    default: .bigInteger(value)
    }
  }
}
