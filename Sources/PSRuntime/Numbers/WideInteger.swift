/// 256 bits without sign: what products and aligned sums of decimals need between two roundings.
struct WideInteger: Comparable {
  var high: UInt128
  var low: UInt128

  static let powersOfTen: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 1...38 { powers.append(powers[powers.count - 1] &* 10) }
    return powers
  }()

  init(_ low: UInt128, high: UInt128 = 0) {
    self.low = low
    self.high = high
  }

  init(product left: UInt128, _ right: UInt128) {
    let product = left.multipliedFullWidth(by: right)
    self.init(product.low, high: product.high)
  }

  static func < (left: WideInteger, right: WideInteger) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }

  static func + (left: WideInteger, right: WideInteger) -> WideInteger {
    let (low, carry) = left.low.addingReportingOverflow(right.low)
    return WideInteger(low, high: left.high &+ right.high &+ (carry ? 1 : 0))
  }

  /// The difference; `left` is not smaller.
  static func - (left: WideInteger, right: WideInteger) -> WideInteger {
    let (low, borrow) = left.low.subtractingReportingOverflow(right.low)
    return WideInteger(low, high: left.high &- right.high &- (borrow ? 1 : 0))
  }

  /// The product with a small factor, high bits lost.
  func multiplied(by factor: UInt128) -> WideInteger {
    let product = low.multipliedFullWidth(by: factor)
    return WideInteger(product.low, high: product.high &+ high &* factor)
  }

  /// The quotient and remainder; the divisor is not zero.
  func divided(by divisor: UInt128) -> (quotient: WideInteger, remainder: UInt128) {
    if high == 0 {
      let (quotient, remainder) = low.quotientAndRemainder(dividingBy: divisor)
      return (WideInteger(quotient), remainder)
    }
    let (top, rest) = high.quotientAndRemainder(dividingBy: divisor)
    let (bottom, remainder) = divisor.dividingFullWidth((high: rest, low: low))
    return (WideInteger(bottom, high: top), remainder)
  }

  /// The quotient rounded to nearest, ties to even.
  func dividedHalfEven(by divisor: UInt128) -> WideInteger {
    let (quotient, remainder) = divided(by: divisor)
    let other = divisor - remainder
    let up = remainder > other || (remainder == other && quotient.low & 1 == 1)
    return up ? quotient + WideInteger(1) : quotient
  }

  /// The number of significant bits.
  var bitWidth: Int {
    high != 0 ? 256 - high.leadingZeroBitCount : 128 - low.leadingZeroBitCount
  }
}
