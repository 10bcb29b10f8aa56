import Glibc

/// .NET's `Math` and `Convert` on plain Swift numbers, where Swift or C differ from them.
public enum DotNetMath {
  /// A double as an integer type, rounded half to even as `System.Convert` does; nil if it does not fit or is NaN.
  public static func rounded<T: FixedWidthInteger>(_ value: Double) -> T? {
    T(exactly: value.rounded(.toNearestOrEven))
  }

  /// `Math.Round(value, digits, mode)`; digits outside 0...15 give nil.
  public static func round(_ value: Double, digits: Int = 0, _ mode: MidpointRounding = .toEven) -> Double? {
    guard (0...15).contains(digits) else { return nil }
    guard value.magnitude < 1e16 else { return value }
    if digits == 0 { return round(whole: value, mode) }
    let power = powersOfTen[digits]
    return round(whole: value * power, mode) / power
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func round(whole value: Double, _ mode: MidpointRounding) -> Double {
    switch mode {
    case .toEven: value.rounded(.toNearestOrEven)
    // Adding just less than a half keeps 0.49999999999999994 at 0.
    case .awayFromZero: (value + (value.sign == .minus ? -0.5 : 0.5).nextTowardZero).rounded(.towardZero)
    case .toZero: value.rounded(.towardZero)
    case .toNegativeInfinity: value.rounded(.down)
    case .toPositiveInfinity: value.rounded(.up)
    }
  }

  /// `Math.IEEERemainder`: what is left after the nearest whole quotient.
  public static func ieeeRemainder(_ x: Double, _ y: Double) -> Double {
    if y == 0 { return .nan }
    return Glibc.remainder(x, y)
  }

  /// `Math.Sign`; nil for NaN, where .NET throws.
  public static func sign(_ value: Double) -> Int? {
    value.isNaN ? nil : value > 0 ? 1 : value < 0 ? -1 : 0
  }

  /// `Math.Log(value, base)` with .NET's special cases.
  public static func log(_ value: Double, base: Double) -> Double {
    if value.isNaN { return value }
    if base.isNaN { return base }
    if base == 1 { return .nan }
    if value != 1, base == 0 || base == .infinity { return .nan }
    return Glibc.log(value) / Glibc.log(base)
  }

  /// `Math.Max`: NaN wins, and 0 is greater than -0.
  public static func max(_ x: Double, _ y: Double) -> Double {
    if x.isNaN || y.isNaN { return .nan }
    if x == y { return x.sign == .minus ? y : x }
    return x > y ? x : y
  }

  /// `Math.Min`: NaN wins, and -0 is smaller than 0.
  public static func min(_ x: Double, _ y: Double) -> Double {
    if x.isNaN || y.isNaN { return .nan }
    if x == y { return x.sign == .minus ? x : y }
    return x < y ? x : y
  }

  /// `Math.Clamp`; nil where the minimum is above the maximum.
  public static func clamp<T: Comparable>(_ value: T, _ minimum: T, _ maximum: T) -> T? {
    guard !(minimum > maximum) else { return nil }
    return value < minimum ? minimum : value > maximum ? maximum : value
  }

  /// `Math.BigMul` of two 64-bit numbers.
  public static func bigMul(_ x: Int64, _ y: Int64) -> (high: Int64, low: UInt64) {
    let product = x.multipliedFullWidth(by: y)
    return (product.high, product.low)
  }

  /// `Math.BigMul` of two 32-bit numbers.
  public static func bigMul(_ x: Int32, _ y: Int32) -> Int64 { Int64(x) * Int64(y) }
}

extension Double {
  fileprivate var nextTowardZero: Double { sign == .minus ? nextUp : nextDown }
}
