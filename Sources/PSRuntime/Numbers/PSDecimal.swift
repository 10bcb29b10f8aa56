/// .NET's `System.Decimal`: a magnitude of 96 bits, a scale of 0...28 and a sign.
///
/// `1.0` and `1.00` are equal and hash alike but keep their own texts.
public struct PSDecimal: Sendable {
  var low: UInt64
  var high: UInt32
  /// How many decimal digits stand behind the point, 0...28.
  public private(set) var scale: UInt8
  public private(set) var isNegative: Bool

  public static let maximumScale = 28
  static let maximumMagnitude = UInt128(1) << 96 - 1

  /// A decimal of these parts; nil if the magnitude has more than 96 bits or the scale is above 28.
  public init?(magnitude: UInt128, scale: Int, isNegative: Bool) {
    guard magnitude <= PSDecimal.maximumMagnitude, scale >= 0, scale <= PSDecimal.maximumScale else { return nil }
    self.init(unchecked: magnitude, scale: scale, isNegative: isNegative)
  }

  init(unchecked magnitude: UInt128, scale: Int, isNegative: Bool) {
    low = UInt64(truncatingIfNeeded: magnitude)
    high = UInt32(truncatingIfNeeded: magnitude >> 64)
    self.scale = UInt8(truncatingIfNeeded: scale)
    self.isNegative = isNegative
  }

  public init(_ value: Int64) {
    self.init(unchecked: UInt128(value.magnitude), scale: 0, isNegative: value < 0)
  }

  public init(_ value: UInt64) {
    self.init(unchecked: UInt128(value), scale: 0, isNegative: false)
  }

  public var magnitude: UInt128 { UInt128(high) << 64 | UInt128(low) }
  public var isZero: Bool { low == 0 && high == 0 }

  public static let zero = PSDecimal(Int64(0))
  public static let one = PSDecimal(Int64(1))
  public static let minusOne = PSDecimal(Int64(-1))
  public static let max = PSDecimal(unchecked: maximumMagnitude, scale: 0, isNegative: false)
  public static let min = PSDecimal(unchecked: maximumMagnitude, scale: 0, isNegative: true)

  /// The value with the other sign.
  public var negated: PSDecimal {
    PSDecimal(unchecked: magnitude, scale: Int(scale), isNegative: !isNegative)
  }

  /// The value without its sign.
  public var absolute: PSDecimal {
    PSDecimal(unchecked: magnitude, scale: Int(scale), isNegative: false)
  }

  /// -1, 0 or 1.
  public var signum: Int { isZero ? 0 : isNegative ? -1 : 1 }

  /// The four 32-bit words of .NET's `Decimal.GetBits`: low, middle, high, and flags.
  public var bits: [Int32] {
    let flags = UInt32(scale) << 16 | (isNegative ? 0x8000_0000 : 0)
    return [
      Int32(truncatingIfNeeded: low), Int32(truncatingIfNeeded: low >> 32), Int32(bitPattern: high),
      Int32(bitPattern: flags),
    ]
  }
}

extension PSDecimal: Comparable, Hashable {
  /// -1, 0 or 1 as the left value is smaller, equal or greater.
  public static func compare(_ left: PSDecimal, _ right: PSDecimal) -> Int {
    if left.isZero || right.isZero || left.isNegative != right.isNegative {
      return (left.signum - right.signum).signum()
    }
    let common = Swift.max(left.scale, right.scale)
    let first = left.aligned(to: common)
    let second = right.aligned(to: common)
    if first == second { return 0 }
    return (first < second) != left.isNegative ? -1 : 1
  }

  public static func == (left: PSDecimal, right: PSDecimal) -> Bool { compare(left, right) == 0 }
  public static func < (left: PSDecimal, right: PSDecimal) -> Bool { compare(left, right) < 0 }

  public func hash(into hasher: inout Hasher) {
    let plain = withoutTrailingZeros
    hasher.combine(plain.low)
    hasher.combine(plain.high)
    hasher.combine(plain.isZero ? 0 : plain.scale)
    hasher.combine(plain.isNegative && !plain.isZero)
  }

  /// The magnitude as a whole number of units of a larger scale.
  func aligned(to target: UInt8) -> WideInteger {
    WideInteger(product: magnitude, WideInteger.powersOfTen[Int(target - scale)])
  }

  /// The same value with the smallest scale.
  var withoutTrailingZeros: PSDecimal {
    var rest = magnitude
    var places = Int(scale)
    while places > 0 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { break }
      rest = quotient
      places -= 1
    }
    return PSDecimal(unchecked: rest, scale: places, isNegative: isNegative)
  }
}
