extension PSDecimal {
  private static let doublePowersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
    1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28,
  ]

  /// The decimal of a double's 15 significant digits, as .NET converts; `overflow` for what does not fit, and NaN.
  public static func converting(_ value: Double) throws(ArithmeticError) -> PSDecimal {
    try converting(value, digits: 15, exponentBits: Int(value.magnitude.bitPattern >> 52) - 1022)
  }

  /// The decimal of a single's 7 significant digits, as .NET converts; `overflow` for what does not fit, and NaN.
  public static func converting(_ value: Float) throws(ArithmeticError) -> PSDecimal {
    try converting(Double(value), digits: 7, exponentBits: Int(value.magnitude.bitPattern >> 23) - 126)
  }

  private static func converting(
    _ value: Double, digits: Int, exponentBits: Int
  ) throws(ArithmeticError) -> PSDecimal {
    guard exponentBits >= -94 else { return zero }
    guard value.isFinite, exponentBits <= 96 else { throw ArithmeticError.overflow }
    var scaled = value.magnitude
    var power = digits - 1 - ((exponentBits * 19728) >> 16)
    let top = doublePowersOfTen[digits]
    if power >= 0 {
      power = Swift.min(power, maximumScale)
      scaled *= doublePowersOfTen[power]
    } else if power != -1 || scaled >= top {
      scaled /= doublePowersOfTen[Swift.min(-power, maximumScale)]
    } else {
      power = 0
    }
    if scaled < doublePowersOfTen[digits - 1], power < maximumScale {
      scaled *= 10
      power += 1
    }
    var mantissa = UInt64(scaled)
    let rest = scaled - Double(mantissa)
    if rest > 0.5 || (rest == 0.5 && mantissa & 1 == 1) { mantissa += 1 }
    guard mantissa != 0 else { return zero }
    let negative = value < 0
    if power < 0 {
      let wide = WideInteger(product: UInt128(mantissa), WideInteger.powersOfTen[Swift.min(-power, 38)])
      return try fitting(wide, scale: 0, isNegative: negative)
    }
    return PSDecimal(unchecked: UInt128(mantissa), scale: power, isNegative: negative).withoutTrailingZeros
  }

  /// The nearest double, computed as .NET does.
  public var doubleValue: Double {
    let value = (Double(low) + Double(high) * 18_446_744_073_709_551_616.0) / PSDecimal.doublePowersOfTen[Int(scale)]
    return isNegative ? -value : value
  }

  /// The nearest single, by way of a double.
  public var floatValue: Float { Float(doubleValue) }

  /// The whole part as an integer type; nil if it does not fit.
  public func truncated<T: FixedWidthInteger>(to type: T.Type) -> T? {
    let whole = truncated.magnitude
    if !isNegative { return T(exactly: whole) }
    guard let signed = Int128(exactly: whole) else { return nil }
    return T(exactly: -signed)
  }

  /// The value rounded half to even as an integer type, as `System.Convert` does; nil if it does not fit.
  public func rounded<T: FixedWidthInteger>(to type: T.Type) -> T? {
    rounded().truncated(to: type)
  }
}
