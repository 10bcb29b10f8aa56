/// A set of units below 128, one bit each.
struct ASCIIBits: Sendable, Equatable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  func contains(_ unit: UInt16) -> Bool {
    unit < 64 ? low >> UInt64(unit) & 1 == 1 : high >> UInt64(unit &- 64) & 1 == 1
  }

  var count: Int { low.nonzeroBitCount &+ high.nonzeroBitCount }

  var inverted: ASCIIBits { ASCIIBits(low: ~low, high: ~high) }

  func subtracting(_ other: ASCIIBits) -> ASCIIBits { ASCIIBits(low: low & ~other.low, high: high & ~other.high) }

  mutating func formUnion(_ other: ASCIIBits) {
    low |= other.low
    high |= other.high
  }

  /// Inserts all units from `first` to `last`, both below 128.
  mutating func insert(_ first: UInt16, _ last: UInt16) {
    for unit in first...Swift.max(first, last) {
      if unit < 64 { low |= 1 << UInt64(unit) } else { high |= 1 << UInt64(unit &- 64) }
    }
  }

  /// The members of some of `UnicodeCategory`'s bits; 0 stands for white space.
  static func categories(_ categories: UInt32) -> ASCIIBits {
    if categories == 0 { return space }
    if categories == RegexSet.CategoryTerm.wordBits { return word }
    if categories == UnicodeCategory.decimalDigitNumber.bit { return digit }
    var bits = ASCIIBits()
    for unit in UInt16(0)..<128 where UnicodeTraits.category(unit).bit & categories != 0 { bits.insert(unit, unit) }
    return bits
  }

  private static let space = ASCIIBits(low: 0x1_0000_3E00, high: 0)
  private static let digit = ASCIIBits(low: 0x03FF_0000_0000_0000, high: 0)
  private static let word = ASCIIBits(low: 0x03FF_0000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
}
