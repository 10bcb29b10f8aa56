/// The parts of a number as written, and the value PowerShell makes of them.
struct NumberLiteral {
  enum Radix { case decimal, hexadecimal, binary }

  enum Suffix {
    case none, byte, sbyte, short, ushort, unsigned, long, ulong, decimal, bigInteger

    init(_ unit: UInt16) {
      switch unit | 0x20 {
      case 0x75: self = .unsigned
      case 0x73: self = .short
      case 0x6C: self = .long
      case 0x64: self = .decimal
      case 0x79: self = .sbyte
      default: self = .bigInteger
      }
    }

    /// The same with a `u` before it.
    var unsigned: Suffix? {
      switch self {
      case .short: .ushort
      case .long: .ulong
      case .sbyte: .byte
      default: nil
      }
    }

    var isUnsigned: Bool { self == .unsigned || self == .byte || self == .ushort || self == .ulong }
  }

  /// Digits, a point and an exponent; without sign and without `0x`.
  var digits: [UInt8] = []
  var isNegative = false
  var radix = Radix.decimal
  var isReal = false
  var suffix = Suffix.none
  /// The multiplier as a power of two: 10 for `kb`.
  var multiplierShift: Int64 = 0

  mutating func append(_ unit: UInt16) { digits.append(UInt8(truncatingIfNeeded: unit)) }

  /// The value, or nil if it does not fit the suffix or is no number.
  var value: ConstantValue? {
    if isReal { return suffix == .decimal ? decimalValue : realValue }
    if radix == .decimal, digits.count <= 9, suffix == .none, multiplierShift == 0 { return smallValue }
    guard let (whole, suffix) = wholeNumber else { return nil }
    return Self.fit(whole.shifted(by: Int(multiplierShift)), suffix, mayBeReal: radix == .decimal)
  }

  private var smallValue: ConstantValue {
    let value = digits.reduce(Int32(0)) { $0 &* 10 &+ Int32($1 &- 0x30) }
    return .int32(isNegative ? 0 &- value : value)
  }

  // MARK: Whole numbers

  /// The number before its multiplier, and the suffix that its form gives it.
  private var wholeNumber: (WholeNumber, Suffix)? {
    switch radix {
    case .decimal: return (WholeNumber(digits, radix: 10, isNegative: isNegative), suffix)
    case .hexadecimal: return hexNumber
    case .binary: return binaryNumber
    }
  }

  /// With 8, 16, 24 ... digits and no `u`, the first bit is the sign.
  private var hexNumber: (WholeNumber, Suffix)? {
    let hasSignBit = !suffix.isUnsigned && digits.count % 8 == 0
    if digits.isEmpty { return suffix.isUnsigned ? (WholeNumber(), suffix) : nil }
    var number = WholeNumber(digits, radix: 16, isNegative: false)
    if hasSignBit, digits[0] >= 0x38 { number.subtractPowerOfTwo(4 * digits.count) }
    if isNegative { number.isNegative.toggle() }
    return (number, widened(when: digits.count + (hasSignBit ? 0 : 1) == 16))
  }

  /// With 8, 16, 32, 64, 96 digits, or 128 and more, and no `u`, the first bit is the sign.
  private var binaryNumber: (WholeNumber, Suffix)? {
    if digits.isEmpty { return nil }
    var number = WholeNumber(digits, radix: 2, isNegative: false)
    let signed = [8, 16, 32, 64, 96].contains(digits.count) || (digits.count >= 128 && digits.count % 8 == 0)
    if signed, !suffix.isUnsigned, digits[0] == 0x31 { number.subtractPowerOfTwo(digits.count) }
    if isNegative { number.isNegative.toggle() }
    return (number, widened(when: digits.count == 64))
  }

  private func widened(when isLong: Bool) -> Suffix {
    if !isLong { return suffix }
    return suffix == .none ? .long : suffix == .unsigned ? .ulong : suffix
  }

  private static func fit(_ number: WholeNumber, _ suffix: Suffix, mayBeReal: Bool) -> ConstantValue? {
    switch suffix {
    case .sbyte: return number.exactly(Int8.self).map { .int8($0) }
    case .byte: return number.exactly(UInt8.self).map { .uint8($0) }
    case .short: return number.exactly(Int16.self).map { .int16($0) }
    case .ushort: return number.exactly(UInt16.self).map { .uint16($0) }
    case .long: return number.exactly(Int64.self).map { .int64($0) }
    case .ulong: return number.exactly(UInt64.self).map { .uint64($0) }
    case .unsigned: return number.exactly(UInt32.self).map { .uint32($0) } ?? fit(number, .ulong, mayBeReal: false)
    case .decimal: return number.decimal
    case .bigInteger: return .bigInteger(number.decimalDigits)
    case .none:
      if let value = number.exactly(Int32.self) { return .int32(value) }
      if let value = number.exactly(Int64.self) { return .int64(value) }
      if !mayBeReal { return nil }
      return number.decimal ?? Double(number.decimalDigits).map { .double($0) }
    }
  }

  // MARK: Real numbers

  private var realValue: ConstantValue? {
    guard var value = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
    if isNegative { value = -value }
    value *= Double(sign: .plus, exponent: Int(multiplierShift), significand: 1)
    if suffix == .none { return .double(value) }
    guard value.isFinite, let number = WholeNumber(value.rounded(.toNearestOrEven)) else { return nil }
    return Self.fit(number, suffix, mayBeReal: false)
  }

  private var decimalValue: ConstantValue? {
    guard let parsed = DecimalLiteral(digits) else { return nil }
    let (product, overflow) = parsed.magnitude.multipliedReportingOverflow(by: UInt128(1) << UInt128(multiplierShift))
    if overflow { return nil }
    return DecimalLiteral.fitted(product, parsed.scale).map {
      .decimal(magnitude: $0.magnitude, scale: $0.scale, negative: isNegative)
    }
  }
}

/// A decimal number of 96 bits and a scale, read from digits.
struct DecimalLiteral {
  static let limit = UInt128(1) << 96
  var magnitude: UInt128
  var scale: UInt8

  /// Reads digits with a point and an exponent; nil if the number is too large.
  init?(_ text: [UInt8]) {
    var magnitude: UInt128 = 0
    var scale = 0
    var seenPoint = false
    var dropped: [UInt8] = []
    var exponent = 0
    for (place, byte) in text.enumerated() {
      if byte == 0x2E {
        seenPoint = true
        continue
      }
      if byte | 0x20 == 0x65 {
        guard let value = Int(String(decoding: text[(place + 1)...], as: UTF8.self)) else { return nil }
        exponent = value
        break
      }
      let next = magnitude * 10 + UInt128(byte &- 0x30)
      if !dropped.isEmpty || next >= Self.limit || (seenPoint && scale - exponent >= 28) {
        dropped.append(byte)
        if !seenPoint { scale -= 1 }
        continue
      }
      magnitude = next
      if seenPoint { scale += 1 }
    }
    scale -= exponent
    while scale < 0 {
      magnitude *= 10
      scale += 1
      if magnitude >= Self.limit { return nil }
    }
    if let first = dropped.first, first >= 0x35 {
      let isTie = first == 0x35 && dropped.dropFirst().allSatisfy { $0 == 0x30 }
      if !isTie || magnitude & 1 == 1 { magnitude += 1 }
    }
    guard let fitted = Self.fitted(magnitude, UInt8(min(scale, 255))) else { return nil }
    self = fitted
  }

  private init(magnitude: UInt128, scale: UInt8) {
    self.magnitude = magnitude
    self.scale = scale
  }

  /// Brings a magnitude below 2^96 and a scale to 28 or less, by rounding; nil if it cannot be.
  static func fitted(_ magnitude: UInt128, _ scale: UInt8) -> DecimalLiteral? {
    var magnitude = magnitude
    var scale = scale
    var last: UInt128 = 0
    var isTie = true
    while magnitude >= limit || scale > 28 {
      if scale == 0 { return nil }
      if last != 0 { isTie = false }
      last = magnitude % 10
      magnitude /= 10
      scale -= 1
    }
    if last > 5 || (last == 5 && (!isTie || magnitude & 1 == 1)) { magnitude += 1 }
    return magnitude >= limit ? nil : DecimalLiteral(magnitude: magnitude, scale: scale)
  }
}
