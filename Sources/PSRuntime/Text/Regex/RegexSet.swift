/// A set of UTF-16 units as a character class describes it: ranges and categories, negated or not, less another set.
final class RegexSet: Sendable {
  /// Units that belong to (or, negated, do not belong to) one of some categories, or white space.
  struct CategoryTerm: Sendable, Equatable {
    /// Bits of `UnicodeCategory`; 0 stands for .NET's white space.
    var categories: UInt32
    var isNegated: Bool

    static let wordBits: UInt32 =
      UnicodeCategory.letterBits | UnicodeCategory.nonSpacingMark.bit | UnicodeCategory.decimalDigitNumber.bit
      | UnicodeCategory.connectorPunctuation.bit

    func contains(_ unit: UInt16) -> Bool {
      let isMember =
        categories == 0
        ? UnicodeTraits.isWhiteSpace(UInt32(unit)) : UnicodeTraits.category(unit).bit & categories != 0
      return isMember != isNegated
    }
  }

  typealias Range = ClosedRange<UInt16>

  /// Sorted, without overlaps.
  let ranges: [Range]
  let terms: [CategoryTerm]
  let isNegated: Bool
  let subtraction: RegexSet?
  /// The members below 128.
  let bits: ASCIIBits

  init(ranges: [Range], terms: [CategoryTerm] = [], isNegated: Bool = false, subtraction: RegexSet? = nil) {
    let merged = RegexSet.merged(ranges)
    self.ranges = merged
    self.terms = terms
    self.isNegated = isNegated
    self.subtraction = subtraction
    var bits = RegexSet.lowMembers(merged, terms)
    if isNegated { bits = bits.inverted }
    if let subtraction { bits = bits.subtracting(subtraction.bits) }
    self.bits = bits
  }

  static let any = RegexSet(ranges: [0...0xFFFF])
  static let notNewline = RegexSet(ranges: [0x0A...0x0A], isNegated: true)
  static let word = RegexSet(ranges: [], terms: [CategoryTerm(categories: CategoryTerm.wordBits, isNegated: false)])
  static let space = RegexSet(ranges: [], terms: [CategoryTerm(categories: 0, isNegated: false)])
  static let digit = RegexSet(
    ranges: [], terms: [CategoryTerm(categories: UnicodeCategory.decimalDigitNumber.bit, isNegated: false)])

  func contains(_ unit: UInt16) -> Bool {
    if unit < 128 { return bits.contains(unit) }
    if RegexSet.member(unit, ranges, terms) == isNegated { return false }
    return subtraction?.contains(unit) != true
  }

  /// \b's idea of a word character: \w and the two zero width joiners.
  static func isBoundaryWord(_ unit: UInt16) -> Bool { word.contains(unit) || unit == 0x200C || unit == 0x200D }

  static func isECMAWord(_ unit: UInt16) -> Bool {
    (unit | 0x20) &- 0x61 < 26 || unit &- 0x30 < 10 || unit == 0x5F || unit == 0x130
  }

  private static func lowMembers(_ ranges: [Range], _ terms: [CategoryTerm]) -> ASCIIBits {
    var bits = ASCIIBits()
    for range in ranges where range.lowerBound < 128 { bits.insert(range.lowerBound, Swift.min(range.upperBound, 127)) }
    for term in terms {
      let members = ASCIIBits.categories(term.categories)
      bits.formUnion(term.isNegated ? members.inverted : members)
    }
    return bits
  }

  private static func member(_ unit: UInt16, _ ranges: [Range], _ terms: [CategoryTerm]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low &+ high) / 2
      if ranges[middle].upperBound < unit { low = middle &+ 1 } else { high = middle }
    }
    if low < ranges.count, ranges[low].lowerBound <= unit { return true }
    for term in terms where term.contains(unit) { return true }
    return false
  }

  private static func merged(_ ranges: [Range]) -> [Range] {
    guard ranges.count > 1 else { return ranges }
    var result: [Range] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, Int(range.lowerBound) <= Int(last.upperBound) &+ 1 {
        result[result.count &- 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

/// A set while the parser reads it.
struct RegexSetBuilder {
  var ranges: [RegexSet.Range] = []
  var terms: [RegexSet.CategoryTerm] = []
  var isNegated = false
  var subtraction: RegexSet?

  mutating func add(_ first: UInt16, _ last: UInt16) { ranges.append(first...last) }

  mutating func addWord(ecma: Bool, negated: Bool) {
    guard ecma else { return terms.append(.init(categories: RegexSet.CategoryTerm.wordBits, isNegated: negated)) }
    addRanges([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0x130...0x130], negated: negated)
  }

  mutating func addSpace(ecma: Bool, negated: Bool) {
    guard ecma else { return terms.append(.init(categories: 0, isNegated: negated)) }
    addRanges([0x09...0x0D, 0x20...0x20], negated: negated)
  }

  mutating func addDigit(ecma: Bool, negated: Bool) {
    guard ecma else {
      return terms.append(.init(categories: UnicodeCategory.decimalDigitNumber.bit, isNegated: negated))
    }
    addRanges([0x30...0x39], negated: negated)
  }

  /// Adds a category (`Lu`, `L`) or block (`IsGreek`); false if there is none of this name.
  mutating func addProperty(_ name: String, negated: Bool, ignoreCase: Bool) -> Bool {
    if let bits = RegexProperties.categories(name) {
      let cased: UInt32 = 0b111
      let isCased = ignoreCase && (bits == 1 || bits == 2 || bits == 4)
      terms.append(.init(categories: isCased ? cased : bits, isNegated: negated))
      return true
    }
    guard let block = RegexProperties.block(name) else { return false }
    addRanges([block], negated: negated)
    return true
  }

  /// Adds every unit that equals one of the ranges' units when case is ignored.
  mutating func addCaseEquivalences(_ behavior: RegexCaseBehavior) {
    var extra: [RegexSet.Range] = []
    for range in ranges {
      for unit in range {
        for other in RegexCase.equivalents(of: unit, behavior) where other != unit { extra.append(other...other) }
      }
    }
    ranges.append(contentsOf: extra)
  }

  func build() -> RegexSet {
    RegexSet(ranges: ranges, terms: terms, isNegated: isNegated, subtraction: subtraction)
  }

  /// Adds sorted ranges or everything between them.
  private mutating func addRanges(_ added: [RegexSet.Range], negated: Bool) {
    guard negated else { return ranges.append(contentsOf: added) }
    var next = 0
    for range in added {
      if Int(range.lowerBound) > next { ranges.append(UInt16(next)...(range.lowerBound &- 1)) }
      next = Int(range.upperBound) &+ 1
    }
    if next <= 0xFFFF { ranges.append(UInt16(next)...0xFFFF) }
  }
}
