extension DecimalDigits {
  /// The fewest digits that read back as the same double; nil for infinities and NaN.
  public static func shortest(_ value: Double) -> DecimalDigits? {
    guard value.isFinite else { return nil }
    return parsed(value.description, isNegative: value.sign == .minus)
  }

  /// The fewest digits that read back as the same single; nil for infinities and NaN.
  public static func shortest(_ value: Float) -> DecimalDigits? {
    guard value.isFinite else { return nil }
    return parsed(value.description, isNegative: value.sign == .minus)
  }

  /// All digits of a double's exact value; nil for infinities and NaN.
  public static func exact(_ value: Double) -> DecimalDigits? {
    guard value.isFinite else { return nil }
    let negative = value.sign == .minus
    guard value != 0 else { return DecimalDigits(isNegative: negative, digits: [], scale: 0, kind: .floating) }
    let bits = value.magnitude.bitPattern
    let biased = Int(bits >> 52)
    var mantissa = bits & 0xf_ffff_ffff_ffff
    var exponent = biased == 0 ? -1074 : biased - 1075
    if biased != 0 { mantissa |= 1 << 52 }
    let zeros = mantissa.trailingZeroBitCount
    mantissa >>= UInt64(zeros)
    exponent += zeros
    var limbs = Limbs(mantissa)
    if exponent >= 0 {
      limbs.multiply(by: 1 << 29, times: exponent / 29)
      limbs.multiply(by: 1 << (exponent % 29), times: 1)
    } else {
      limbs.multiply(by: 1_220_703_125, times: -exponent / 13)
      limbs.multiply(by: Limbs.powersOfFive[-exponent % 13], times: 1)
    }
    var digits = limbs.digits
    let scale = digits.count + min(exponent, 0)
    while digits.last == 0 { digits.removeLast() }
    return DecimalDigits(isNegative: negative, digits: digits, scale: scale, kind: .floating)
  }

  /// The exact value rounded to significant digits, ties to even.
  public static func significant(_ value: Double, _ count: Int) -> DecimalDigits? {
    // With at most 15 digits the shortest form of an ordinary double is the rounded one.
    if count == 15, value.isNormal, let fewest = shortest(value), fewest.digits.count <= 15 { return fewest }
    guard var digits = exact(value) else { return nil }
    digits.roundHalfEven(keeping: max(count, 1))
    return digits
  }

  /// The exact value rounded to digits behind the point, ties to even.
  public static func fractional(_ value: Double, _ count: Int) -> DecimalDigits? {
    if let quick = fewPlaces(value, count) { return quick }
    guard var digits = exact(value) else { return nil }
    digits.roundHalfEven(keeping: digits.scale + count)
    return digits
  }

  /// The same for up to nine places of values below 2^53 by one multiplication of 128 bits.
  private static func fewPlaces(_ value: Double, _ count: Int) -> DecimalDigits? {
    let magnitude = value.magnitude
    guard (0...9).contains(count), magnitude < 9_007_199_254_740_992, magnitude > 1e-10 else { return nil }
    let shift = 1075 - Int(magnitude.bitPattern >> 52)
    let mantissa = magnitude.bitPattern & 0xf_ffff_ffff_ffff | 1 << 52
    let product = UInt128(mantissa) * WideInteger.powersOfTen[count]
    var quotient = product >> UInt128(shift)
    let rest = product - (quotient << UInt128(shift))
    let half = (UInt128(1) << UInt128(shift)) >> 1
    if rest > half || (rest == half && shift > 0 && quotient & 1 == 1) { quotient += 1 }
    var digits = DecimalDigits(wide: quotient, isNegative: value < 0, kind: .floating, fraction: count)
    while digits.digits.last == 0 { digits.digits.removeLast() }
    if digits.isZero { digits.scale = 0 }
    return digits
  }

  /// Takes Swift's description of a floating number apart, which has the shortest digits.
  private static func parsed(_ text: String, isNegative: Bool) -> DecimalDigits {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var exponentSign = 1
    var inExponent = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "e"): inExponent = true
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "-") where inExponent: exponentSign = -1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if inExponent { exponent = exponent * 10 + Int(byte - 48) } else { digits.append(byte - 48) }
      default: break
      }
    }
    var scale = (point ?? digits.count) + exponent * exponentSign
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    scale -= leading
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { scale = 0 }
    return DecimalDigits(isNegative: isNegative, digits: digits, scale: scale, kind: .floating)
  }
}

/// A whole number in limbs of nine decimal digits, the lowest first: enough to write a double exactly.
private struct Limbs {
  static let base: UInt64 = 1_000_000_000
  static let powersOfFive: [UInt64] = [
    1, 5, 25, 125, 625, 3125, 15625, 78125, 390_625, 1_953_125, 9_765_625, 48_828_125, 244_140_625,
  ]

  private var limbs: [UInt64] = []

  init(_ value: UInt64) {
    var rest = value
    while rest > 0 {
      limbs.append(rest % Limbs.base)
      rest /= Limbs.base
    }
  }

  mutating func multiply(by factor: UInt64, times: Int) {
    for _ in 0..<times {
      var carry: UInt64 = 0
      for index in limbs.indices {
        let product = limbs[index] &* factor &+ carry
        limbs[index] = product % Limbs.base
        carry = product / Limbs.base
      }
      while carry > 0 {
        limbs.append(carry % Limbs.base)
        carry /= Limbs.base
      }
    }
  }

  var digits: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(limbs.count * 9)
    for limb in limbs.reversed() {
      var divisor: UInt64 = 100_000_000
      while divisor > 0 {
        let digit = UInt8(truncatingIfNeeded: limb / divisor % 10)
        if digit != 0 || !result.isEmpty { result.append(digit) }
        divisor /= 10
      }
    }
    return result
  }
}
