extension PSDecimal {
  /// The value with at most `places` digits behind the point (0...28); a smaller scale stays as it is.
  public func rounded(places: Int = 0, _ mode: MidpointRounding = .toEven) -> PSDecimal {
    let target = Swift.min(Swift.max(places, 0), PSDecimal.maximumScale)
    guard Int(scale) > target else { return self }
    let divisor = WideInteger.powersOfTen[Int(scale) - target]
    var (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor)
    let other = divisor - remainder
    let up: Bool
    switch mode {
    case .toEven: up = remainder > other || (remainder == other && quotient & 1 == 1)
    case .awayFromZero: up = remainder >= other
    case .toZero: up = false
    case .toNegativeInfinity: up = remainder != 0 && isNegative
    case .toPositiveInfinity: up = remainder != 0 && !isNegative
    }
    if up { quotient += 1 }
    return PSDecimal(unchecked: quotient, scale: target, isNegative: isNegative)
  }

  /// The largest whole number that is not greater.
  public var floor: PSDecimal { rounded(places: 0, .toNegativeInfinity) }
  /// The smallest whole number that is not smaller.
  public var ceiling: PSDecimal { rounded(places: 0, .toPositiveInfinity) }
  /// The whole part.
  public var truncated: PSDecimal { rounded(places: 0, .toZero) }
}
