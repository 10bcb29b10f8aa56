/// Arithmetic with .NET's rules: sums keep the larger scale, products add the scales, quotients take as many
/// digits as fit, and what does not fit is rounded to nearest with ties to even.
extension PSDecimal {
  /// The sum; `overflow` if it has no 96-bit form.
  public func adding(_ other: PSDecimal) throws(ArithmeticError) -> PSDecimal {
    let common = Swift.max(scale, other.scale)
    let left = aligned(to: common)
    let right = other.aligned(to: common)
    if isNegative == other.isNegative {
      return try PSDecimal.fitting(left + right, scale: Int(common), isNegative: isNegative)
    }
    if left < right {
      return try PSDecimal.fitting(right - left, scale: Int(common), isNegative: other.isNegative)
    }
    return try PSDecimal.fitting(left - right, scale: Int(common), isNegative: isNegative)
  }

  /// The difference; `overflow` if it has no 96-bit form.
  public func subtracting(_ other: PSDecimal) throws(ArithmeticError) -> PSDecimal {
    try adding(other.negated)
  }

  /// The product; `overflow` if it has no 96-bit form.
  public func multiplied(by other: PSDecimal) throws(ArithmeticError) -> PSDecimal {
    let product = WideInteger(product: magnitude, other.magnitude)
    let places = Int(scale) + Int(other.scale)
    if places > 47, product.bitWidth <= 64 { return PSDecimal.zero }
    // .NET keeps the scale of a zero only where both factors have 32 bits.
    if product.bitWidth == 0, magnitude | other.magnitude > UInt128(UInt32.max) { return PSDecimal.zero }
    return try PSDecimal.fitting(product, scale: places, isNegative: isNegative != other.isNegative)
  }

  /// The quotient, exact or with as many digits as fit; `divideByZero`, `overflow`.
  public func divided(by other: PSDecimal) throws(ArithmeticError) -> PSDecimal {
    let divisor = other.magnitude
    guard divisor != 0 else { throw ArithmeticError.divideByZero }
    let negative = isNegative != other.isNegative
    var places = Int(scale) - Int(other.scale)
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor)
    if remainder == 0, places >= 0 {
      return PSDecimal(unchecked: quotient, scale: places, isNegative: negative)
    }
    if isZero { return PSDecimal(unchecked: 0, scale: 0, isNegative: negative) }
    var numerator = WideInteger(magnitude)
    let limit = WideInteger(product: divisor, PSDecimal.maximumMagnitude)
    while places < PSDecimal.maximumScale {
      let larger = numerator.multiplied(by: 10)
      guard larger.bitWidth < 250, larger < limit else { break }
      numerator = larger
      places += 1
    }
    guard places >= 0 else { throw ArithmeticError.overflow }
    let rounded = numerator.dividedHalfEven(by: divisor)
    return try PSDecimal.fitting(rounded, scale: places, isNegative: negative).withoutTrailingZeros
  }

  /// The remainder with the sign of the dividend; `divideByZero`.
  public func remainder(dividingBy other: PSDecimal) throws(ArithmeticError) -> PSDecimal {
    guard !other.isZero else { throw ArithmeticError.divideByZero }
    let common = Swift.max(scale, other.scale)
    let left = aligned(to: common)
    let right = other.aligned(to: common)
    guard right <= left, right.high == 0 else { return self }
    let rest = left.divided(by: right.low).remainder
    return try PSDecimal.fitting(WideInteger(rest), scale: Int(common), isNegative: isNegative)
  }

  /// The decimal of a wide magnitude: digits are dropped, ties to even, until it has 96 bits and a scale up to 28.
  static func fitting(_ wide: WideInteger, scale: Int, isNegative: Bool) throws(ArithmeticError) -> PSDecimal {
    var dropped = Swift.max(scale - maximumScale, 0)
    let excess = wide.bitWidth - 97
    if excess > 0 { dropped = Swift.max(dropped, excess * 77 / 256) }
    while dropped <= scale {
      let rounded = droppingDigits(wide, dropped)
      if rounded.high == 0, rounded.low <= maximumMagnitude {
        return PSDecimal(unchecked: rounded.low, scale: scale - dropped, isNegative: isNegative)
      }
      dropped += 1
    }
    throw ArithmeticError.overflow
  }

  private static func droppingDigits(_ wide: WideInteger, _ count: Int) -> WideInteger {
    if count == 0 { return wide }
    if count <= 38 { return wide.dividedHalfEven(by: WideInteger.powersOfTen[count]) }
    let (first, remainder) = wide.divided(by: WideInteger.powersOfTen[38])
    let sticky = remainder == 0 ? first : WideInteger(first.low | 1, high: first.high)
    return sticky.dividedHalfEven(by: WideInteger.powersOfTen[Swift.min(count - 38, 38)])
  }
}
