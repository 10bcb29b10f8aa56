import CGMP

extension BigInteger {
  /// The whole part of a double; nil for infinities and NaN.
  public init?(truncating value: Double) {
    guard value.isFinite else { return nil }
    self = BigInteger.make { __gmpz_set_d($0, value) }
  }

  /// The whole part of a decimal.
  public init(truncating value: PSDecimal) {
    self.init(wide: value.truncated.magnitude, isNegative: value.isNegative)
  }

  init(wide magnitude: UInt128, isNegative: Bool) {
    self = BigInteger.make {
      __gmpz_set_ui($0, UInt(truncatingIfNeeded: magnitude >> 64))
      __gmpz_mul_2exp($0, $0, 64)
      __gmpz_add_ui($0, $0, UInt(truncatingIfNeeded: magnitude))
      if isNegative { __gmpz_neg($0, $0) }
    }
  }

  /// The nearest double, ties to even; infinity where it is too large.
  public var doubleValue: Double {
    let bits = bitWidth
    if bits <= 64 { return int64.map { Double($0) } ?? (isNegative ? -1 : 1) * Double(magnitude.uint64 ?? 0) }
    guard bits <= 1024 else { return isNegative ? -.infinity : .infinity }
    let shift = bits - 64
    let top = BigInteger.make { __gmpz_tdiv_q_2exp($0, storage.value, UInt(shift)) }
    var leading = top.magnitude.uint64 ?? 0
    // Any bit that was cut off makes the low bit odd, so that the one rounding below sees it.
    if __gmpz_scan1(storage.value, 0) < UInt(shift) { leading |= 1 }
    let value = Double(sign: .plus, exponent: shift, significand: Double(leading))
    return isNegative ? -value : value
  }

  /// The decimal of the same value; nil if it has more than 96 bits.
  public var decimal: PSDecimal? {
    guard bitWidth <= 96 else { return nil }
    let low = UInt128(__gmpz_getlimbn(storage.value, 0))
    let high = UInt128(__gmpz_getlimbn(storage.value, 1))
    return PSDecimal(magnitude: high << 64 | low, scale: 0, isNegative: isNegative)
  }

  /// The two's complement bytes, the lowest first, with one sign bit at least: .NET's `ToByteArray`.
  public var bytes: [UInt8] {
    if isZero { return [0] }
    // A negative number has the complement's bits inverted.
    let source = isNegative ? ~self : self
    var result = [UInt8](repeating: 0, count: source.bitWidth / 8 + 1)
    var written = 0
    __gmpz_export(&result, &written, -1, 1, 0, 0, source.storage.value)
    if isNegative { for index in result.indices { result[index] = ~result[index] } }
    return result
  }

  /// The number of two's complement bytes, the lowest first.
  public init(bytes: [UInt8], isUnsigned: Bool = false) {
    let negative = !isUnsigned && (bytes.last ?? 0) >= 0x80
    let plain = negative ? bytes.map { ~$0 } : bytes
    let positive = BigInteger.make { __gmpz_import($0, plain.count, -1, 1, 0, 0, plain) }
    self = negative ? ~positive : positive
  }
}

extension BigInteger: CustomStringConvertible {
  /// The decimal digits, with `-` before a negative number.
  public var description: String { text(radix: 10) }

  /// The digits in a radix of 2...36, lower case.
  public func text(radix: Int) -> String {
    var buffer = [CChar](repeating: 0, count: __gmpz_sizeinbase(storage.value, CInt(radix)) + 2)
    __gmpz_get_str(&buffer, CInt(radix), storage.value)
    return String(decoding: buffer.prefix { $0 != 0 }.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The number of ASCII digits in a radix, with or without `-`; nil for anything else.
  public init?(digits: String, radix: Int = 10) {
    let bytes = digits.utf8.first == UInt8(ascii: "-") ? digits.utf8.dropFirst() : digits.utf8[...]
    guard !bytes.isEmpty, bytes.allSatisfy({ BigInteger.isDigit($0, radix) }) else { return nil }
    let storage = Storage()
    guard __gmpz_set_str(storage.value, digits, CInt(radix)) == 0 else { return nil }
    self.storage = storage
  }

  private static func isDigit(_ byte: UInt8, _ radix: Int) -> Bool {
    switch byte {
    case 48...57: Int(byte) - 48 < radix
    case 65...90: Int(byte) - 55 < radix
    case 97...122: Int(byte) - 87 < radix
    default: false
    }
  }

  /// The digits for formatting.
  public var decimalDigits: DecimalDigits {
    var digits = magnitude.description.utf8.map { $0 - 48 }
    if isZero { digits = [] }
    return DecimalDigits(isNegative: isNegative, digits: digits, scale: digits.count, kind: .integer)
  }
}
