extension PSDecimal: CustomStringConvertible {
  /// The digits for formatting; the scale keeps zeros at the end.
  public var decimalDigits: DecimalDigits {
    DecimalDigits(wide: magnitude, isNegative: isNegative, kind: .decimal, fraction: Int(scale))
  }

  /// The invariant text with all digits of the scale: `1.50`; zero has no sign.
  public var description: String { text(.invariant) }

  /// The culture's text with all digits of the scale.
  public func text(_ format: NumberFormatInfo) -> String {
    let places = Int(scale)
    var digits = high == 0 ? String(low) : String(magnitude)
    if places > 0 {
      if digits.utf8.count <= places {
        digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
      }
      let point = digits.utf8.index(digits.utf8.endIndex, offsetBy: -places)
      digits = String(digits[..<point]) + format.decimalSeparator + String(digits[point...])
    }
    return isNegative && !isZero ? format.negativeSign + digits : digits
  }

  /// The decimal of digits that were read; digits beyond what fits are rounded, ties to even. Nil on overflow.
  ///
  /// - Parameter digits: digits and scale with all zeros that stood behind the point.
  init?(digits: DecimalDigits) {
    if digits.scale < 0 || digits.isZero {
      self.init(smallDigits: digits)
      return
    }
    var magnitude: UInt128 = 0
    var used = 0
    var places = 0
    let count = digits.digits.count
    let total = Swift.max(digits.scale, count)
    while used < total {
      let behindPoint = used >= digits.scale
      if behindPoint && places == PSDecimal.maximumScale { break }
      let next = magnitude * 10 + UInt128(digits.digit(used))
      guard next <= PSDecimal.maximumMagnitude else {
        guard behindPoint else { return nil }
        break
      }
      magnitude = next
      used += 1
      if behindPoint { places += 1 }
    }
    if used < count, PSDecimal.roundsUp(digits.digits, at: used, odd: magnitude & 1 == 1) {
      magnitude += 1
      if magnitude > PSDecimal.maximumMagnitude {
        guard places > 0 else { return nil }
        magnitude = (magnitude + 5) / 10
        places -= 1
      }
    }
    self.init(magnitude: magnitude, scale: places, isNegative: digits.isNegative)
  }

  /// Zero, or digits that begin behind zeros after the point, which count as places.
  private init?(smallDigits digits: DecimalDigits) {
    let zeros = Swift.max(-digits.scale, 0)
    var magnitude: UInt128 = 0
    let kept = Swift.min(digits.digits.count, Swift.max(PSDecimal.maximumScale - zeros, 0))
    for digit in digits.digits.prefix(kept) { magnitude = magnitude * 10 + UInt128(digit) }
    let places = Swift.min(zeros + digits.digits.count, PSDecimal.maximumScale)
    if zeros <= PSDecimal.maximumScale, kept < digits.digits.count,
      PSDecimal.roundsUp(digits.digits, at: kept, odd: magnitude & 1 == 1)
    {
      magnitude += 1
    }
    self.init(magnitude: magnitude, scale: places, isNegative: digits.isNegative)
  }

  private static func roundsUp(_ digits: [UInt8], at index: Int, odd: Bool) -> Bool {
    guard digits[index] == 5 else { return digits[index] > 5 }
    return odd || digits[(index + 1)...].contains { $0 != 0 }
  }
}
