/// A whole number of any size, enough arithmetic for literals.
struct WholeNumber {
  /// The magnitude, 32 bits each, lowest first, without leading zeros.
  private var limbs: [UInt32] = []
  var isNegative = false

  init() {}

  /// Reads ASCII digits of radix 2, 10 or 16.
  init(_ digits: [UInt8], radix: UInt32, isNegative: Bool) {
    self.isNegative = isNegative
    for digit in digits { multiplyAdd(radix, UInt16(digit).hexValue ?? 0) }
  }

  /// Takes a finite double without fraction.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    let magnitude = value.magnitude
    if magnitude == 0 { return }
    let shift = max(Int(magnitude.exponent) - 52, 0)
    var significand = UInt64(magnitude / Double(sign: .plus, exponent: shift, significand: 1))
    while significand != 0 {
      limbs.append(UInt32(truncatingIfNeeded: significand))
      significand >>= 32
    }
    self = shifted(by: shift)
  }

  private mutating func multiplyAdd(_ factor: UInt32, _ addend: UInt32) {
    var carry = UInt64(addend)
    for at in limbs.indices {
      carry += UInt64(limbs[at]) * UInt64(factor)
      limbs[at] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry != 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  /// Multiplied by a power of two.
  func shifted(by bits: Int) -> WholeNumber {
    if bits == 0 || limbs.isEmpty { return self }
    var result = self
    var left = bits
    while left >= 32 {
      result.limbs.insert(0, at: 0)
      left -= 32
    }
    result.multiplyAdd(UInt32(1) << UInt32(left), 0)
    return result
  }

  /// Becomes its value minus 2^bits, which is larger: digits with a sign bit.
  mutating func subtractPowerOfTwo(_ bits: Int) {
    var power = [UInt32](repeating: 0, count: bits / 32) + [UInt32(1) << UInt32(bits % 32)]
    var borrow: UInt64 = 0
    for at in power.indices {
      let other = (at < limbs.count ? UInt64(limbs[at]) : 0) + borrow
      let value = UInt64(power[at])
      borrow = value < other ? 1 : 0
      power[at] = UInt32(truncatingIfNeeded: value &- other)
    }
    while power.last == 0 { power.removeLast() }
    limbs = power
    isNegative = true
  }

  /// The magnitude, if it has at most 128 bits.
  private var magnitude: UInt128? {
    limbs.count > 4 ? nil : limbs.reversed().reduce(UInt128(0)) { $0 << 32 | UInt128($1) }
  }

  /// The value as an integer type, nil if it does not fit.
  func exactly<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer? {
    guard let magnitude, magnitude <= UInt128(UInt64.max) else { return nil }
    let wide = Int128(magnitude)
    return Integer(exactly: isNegative ? -wide : wide)
  }

  /// The value as a decimal without fraction, nil if it does not fit.
  var decimal: ConstantValue? {
    guard let magnitude, magnitude < DecimalLiteral.limit else { return nil }
    return .decimal(magnitude: magnitude, scale: 0, negative: isNegative && magnitude != 0)
  }

  /// Decimal digits with a minus sign if negative.
  var decimalDigits: String {
    var rest = limbs
    var groups: [UInt32] = []
    while !rest.isEmpty {
      var remainder: UInt64 = 0
      for at in rest.indices.reversed() {
        remainder = remainder << 32 | UInt64(rest[at])
        rest[at] = UInt32(truncatingIfNeeded: remainder / 1_000_000_000)
        remainder %= 1_000_000_000
      }
      groups.append(UInt32(truncatingIfNeeded: remainder))
      while rest.last == 0 { rest.removeLast() }
    }
    guard let first = groups.last else { return "0" }
    var text = isNegative ? "-" : ""
    text += String(first)
    for group in groups.dropLast().reversed() {
      let digits = String(group)
      text += String(repeating: "0", count: 9 - digits.utf8.count) + digits
    }
    return text
  }
}
