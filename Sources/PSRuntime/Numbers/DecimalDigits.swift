/// A number as decimal digits: the common form from which all number formats are written.
///
/// The value is 0.d1d2d3... times ten to the `scale`; no digits at all are zero.
public struct DecimalDigits: Equatable, Sendable {
  /// What kind of number the digits come from: it decides about negative zero and the general format.
  public enum Kind: Sendable {
    case integer, decimal, floating
  }

  public var isNegative: Bool
  /// Digits 0...9, the first one not 0.
  public var digits: [UInt8]
  /// How many of the digits stand before the decimal point; negative for zeros behind it.
  public var scale: Int
  public var kind: Kind

  public init(isNegative: Bool, digits: [UInt8], scale: Int, kind: Kind) {
    self.isNegative = isNegative
    self.digits = digits
    self.scale = scale
    self.kind = kind
  }

  /// The digits of a whole number.
  public init(magnitude: UInt64, isNegative: Bool) {
    self.init(wide: UInt128(magnitude), isNegative: isNegative, kind: .integer, fraction: 0)
  }

  /// The digits of a wide magnitude whose last `fraction` digits stand behind the point.
  init(wide magnitude: UInt128, isNegative: Bool, kind: Kind, fraction: Int) {
    var reversed: [UInt8] = []
    reversed.reserveCapacity(30)
    var rest = magnitude
    while rest > UInt128(UInt64.max) {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      reversed.append(UInt8(truncatingIfNeeded: remainder))
      rest = quotient
    }
    var small = UInt64(truncatingIfNeeded: rest)
    while small > 0 {
      reversed.append(UInt8(truncatingIfNeeded: small % 10))
      small /= 10
    }
    reversed.reverse()
    let scale = reversed.isEmpty ? 0 : reversed.count - fraction
    self.init(isNegative: isNegative, digits: reversed, scale: scale, kind: kind)
  }

  public var isZero: Bool { digits.isEmpty }

  /// The digit at an index, 0 behind the last one.
  func digit(_ index: Int) -> UInt8 {
    index >= 0 && index < digits.count ? digits[index] : 0
  }

  /// Keeps at most `count` digits and drops zeros at the end, as .NET does before writing.
  ///
  /// - Parameter correctlyRounded: the digits were already rounded to this place, so the next one does not matter.
  public mutating func round(keeping count: Int, correctlyRounded: Bool = false) {
    var kept = 0
    let limit = min(max(count, 0), digits.count)
    if !correctlyRounded, count >= 0, count < digits.count, digits[count] >= 5 {
      kept = limit
      while kept > 0, digits[kept - 1] == 9 { kept -= 1 }
      if kept > 0 {
        digits[kept - 1] += 1
        digits.removeSubrange(kept...)
      } else {
        digits = [1]
        scale += 1
      }
      return
    }
    kept = limit
    while kept > 0, digits[kept - 1] == 0 { kept -= 1 }
    digits.removeSubrange(kept...)
    if digits.isEmpty {
      scale = 0
      if kind != .floating { isNegative = false }
    }
  }

  /// Rounds the exact value to `count` digits, ties to the even digit; drops zeros at the end.
  mutating func roundHalfEven(keeping count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      scale = 0
      return
    }
    let next = digits[count]
    let tail = digits[(count + 1)...].contains { $0 != 0 }
    let odd = count > 0 && digits[count - 1] & 1 == 1
    digits.removeSubrange(count...)
    guard next > 5 || (next == 5 && (tail || odd)) else {
      while digits.last == 0 { digits.removeLast() }
      if digits.isEmpty { scale = 0 }
      return
    }
    while let last = digits.last, last == 9 { digits.removeLast() }
    if digits.isEmpty {
      digits = [1]
      scale += 1
    } else {
      digits[digits.count - 1] += 1
    }
  }
}
