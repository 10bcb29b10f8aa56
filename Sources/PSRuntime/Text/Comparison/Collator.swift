import CICU

/// Linguistic comparison of one culture, as .NET's `CompareInfo` does it with ICU.
///
/// ASCII texts are compared by a table that agrees with ICU's root collation; ICU is opened when the first other
/// character comes, or when the culture has an order of its own for ASCII (da, cs, ...). Zero width characters and
/// controls are ignored, composed and decomposed characters are equal. Not for several threads at once.
public final class Collator {
  public let cultureName: String
  private let locale: String
  private var opened: [CompareOptions: OpaquePointer] = [:]
  private var asciiIsRoot: Bool?

  /// A collator for a culture by .NET's name (`en-US`, `da-DK`); the empty name is the invariant culture.
  public init(cultureName: String) {
    self.cultureName = cultureName
    locale = String(cultureName.map { $0 == "-" ? "_" : $0 })
    if cultureName.isEmpty || cultureName == "en" || cultureName.hasPrefix("en-") { asciiIsRoot = true }
  }

  deinit { for collator in opened.values { icu_collatorClose(collator) } }

  // MARK: Comparison

  /// -1, 0 or 1.
  public func compare(_ left: TextView, _ right: TextView, options: CompareOptions = []) -> Int {
    if options.contains(.ordinal) { return OrdinalComparison.compare(left, right).signum() }
    if options.contains(.ordinalIgnoreCase) { return OrdinalComparison.compareIgnoringCase(left, right).signum() }
    if left.isASCII && right.isASCII && usesTable(options) {
      return ASCIICollation.compare(left, right, ignoringCase: options.contains(.ignoreCase))
    }
    guard let collator = collator(options) else {
      return options.contains(.ignoreCase)
        ? OrdinalComparison.compareIgnoringCase(left, right).signum() : OrdinalComparison.compare(left, right).signum()
    }
    return withUnits(left) { a, aCount in
      withUnits(right) { b, bCount in Int(icu_collate(collator, a, aCount, b, bCount)) }
    }
  }

  public func equals(_ left: TextView, _ right: TextView, options: CompareOptions = []) -> Bool {
    compare(left, right, options: options) == 0
  }

  /// ICU's sort key: equal for equal texts, ordered by bytes like the texts; empty if ICU cannot be opened.
  public func sortKey(_ text: TextView, options: CompareOptions = []) -> [UInt8] {
    guard let collator = collator(options) else { return [] }
    return withUnits(text) { units, count in
      let needed = icu_sortKey(collator, units, count, nil, 0)
      guard needed > 0 else { return [] }
      return [UInt8](unsafeUninitializedCapacity: Int(needed)) { buffer, filled in
        filled = Int(Swift.min(needed, icu_sortKey(collator, units, count, buffer.baseAddress, needed)))
      }
    }
  }

  // MARK: Searching

  /// The first match of `value`, nil if there is none; an empty or ignored value matches at 0.
  public func firstMatch(of value: TextView, in text: TextView, options: CompareOptions = []) -> TextSpan? {
    if let ordinal = ordinalMode(options) {
      let index = OrdinalComparison.firstIndex(of: value, in: text, ignoringCase: ordinal)
      return index < 0 ? nil : TextSpan(start: index, length: value.count)
    }
    if isIgnorable(value, options) { return TextSpan(start: 0, length: 0) }
    guard text.isASCII && value.isASCII && usesTable(options) else { return search(value, text, options, last: false) }
    if !ASCIICollation.hasIgnorable(text) && !ASCIICollation.hasIgnorable(value) {
      let index = OrdinalComparison.firstIndex(of: value, in: text, ignoringCase: options.contains(.ignoreCase))
      return index < 0 ? nil : TextSpan(start: index, length: value.count)
    }
    return tableMatch(0..<text.count, value, text, options)
  }

  /// The last match of `value`, nil if there is none; an empty or ignored value matches at the end.
  public func lastMatch(of value: TextView, in text: TextView, options: CompareOptions = []) -> TextSpan? {
    if let ordinal = ordinalMode(options) {
      let index = OrdinalComparison.lastIndex(of: value, in: text, before: text.count, ignoringCase: ordinal)
      return index < 0 ? nil : TextSpan(start: index, length: value.count)
    }
    if isIgnorable(value, options) { return TextSpan(start: text.count, length: 0) }
    guard text.isASCII && value.isASCII && usesTable(options) else { return search(value, text, options, last: true) }
    if !ASCIICollation.hasIgnorable(text) && !ASCIICollation.hasIgnorable(value) {
      let ignoringCase = options.contains(.ignoreCase)
      let index = OrdinalComparison.lastIndex(of: value, in: text, before: text.count, ignoringCase: ignoringCase)
      return index < 0 ? nil : TextSpan(start: index, length: value.count)
    }
    return tableMatch((0..<text.count).reversed(), value, text, options)
  }

  public func starts(_ text: TextView, with value: TextView, options: CompareOptions = []) -> Bool {
    if let ordinal = ordinalMode(options) {
      return OrdinalComparison.starts(text, with: value, ignoringCase: ordinal)
    }
    if text.isASCII && value.isASCII && usesTable(options) {
      return ASCIICollation.match(text, at: 0, value, ignoringCase: options.contains(.ignoreCase)) != nil
    }
    guard let found = firstMatch(of: value, in: text, options: options) else { return false }
    return found.start == 0 || isIgnorable(text.slice(0, found.start), options)
  }

  public func ends(_ text: TextView, with value: TextView, options: CompareOptions = []) -> Bool {
    if let ordinal = ordinalMode(options) { return OrdinalComparison.ends(text, with: value, ignoringCase: ordinal) }
    guard let found = lastMatch(of: value, in: text, options: options) else { return false }
    return found.end == text.count || isIgnorable(text.suffix(from: found.end), options)
  }

  /// Whether collation ignores all of `text`; true for the empty text.
  public func isIgnorable(_ text: TextView, _ options: CompareOptions) -> Bool {
    if text.isEmpty { return true }
    if text.isASCII && usesTable(options) { return ASCIICollation.isIgnorable(text) }
    guard let collator = collator(options) else { return false }
    return withUnits(text) { units, count in icu_isIgnorable(collator, units, count) != 0 }
  }

  // MARK: Parts

  /// For the ordinal options whether they ignore case, nil for linguistic ones.
  private func ordinalMode(_ options: CompareOptions) -> Bool? {
    if options.contains(.ordinal) { return false }
    return options.contains(.ordinalIgnoreCase) ? true : nil
  }

  private func tableMatch(
    _ starts: some Sequence<Int>, _ value: TextView, _ text: TextView, _ options: CompareOptions
  ) -> TextSpan? {
    let ignoringCase = options.contains(.ignoreCase)
    for start in starts where !ASCIICollation.isIgnorable(text[start]) {
      if let end = ASCIICollation.match(text, at: start, value, ignoringCase: ignoringCase) {
        return TextSpan(start: start, length: end &- start)
      }
    }
    return nil
  }

  private func search(_ value: TextView, _ text: TextView, _ options: CompareOptions, last: Bool) -> TextSpan? {
    guard !text.isEmpty, let collator = collator(options) else { return nil }
    return withUnits(value) { pattern, patternCount in
      withUnits(text) { units, count in
        var length: Int32 = 0
        let start = icu_search(collator, pattern, patternCount, units, count, last ? 1 : 0, &length)
        return start < 0 ? nil : TextSpan(start: Int(start), length: Int(length))
      }
    }
  }

  /// Whether the table serves for ASCII texts: the culture orders them like the root, and only case is ignored.
  private func usesTable(_ options: CompareOptions) -> Bool {
    guard options.subtracting([.ignoreCase, .ignoreNonSpace, .ignoreKanaType, .ignoreWidth, .stringSort]).isEmpty
    else { return false }
    if options.contains(.ignoreNonSpace) && !options.contains(.ignoreCase) { return false }
    if let asciiIsRoot { return asciiIsRoot }
    let isRoot = collator([]).map { icu_collatorHasRules($0) == 0 } ?? true
    asciiIsRoot = isRoot
    return isRoot
  }

  /// ICU's collator for the options, opened on first use; nil if ICU has no data.
  private func collator(_ options: CompareOptions) -> OpaquePointer? {
    let relevant = options.intersection([.ignoreCase, .ignoreNonSpace, .ignoreSymbols])
    if let known = opened[relevant] { return known }
    let strength: Int32 =
      options.contains(.ignoreNonSpace)
      ? Int32(UCOL_PRIMARY.rawValue) : (options.contains(.ignoreCase) ? Int32(UCOL_SECONDARY.rawValue) : -1)
    guard let collator = icu_collatorOpen(locale, strength) else { return nil }
    if options.contains(.ignoreSymbols) { icu_collatorIgnoreSymbols(collator) }
    if options.contains(.ignoreNonSpace) && !options.contains(.ignoreCase) { icu_collatorCaseLevelOn(collator) }
    opened[relevant] = collator
    return collator
  }
}

/// Calls `body` with the text's UTF-16 units; ASCII texts are widened for it.
func withUnits<Result>(_ text: TextView, _ body: (UnsafePointer<UInt16>, Int32) throws -> Result) rethrows -> Result {
  if !text.isASCII { return try body(text.units, Int32(clamping: text.count)) }
  return try withUnsafeTemporaryAllocation(of: UInt16.self, capacity: text.count &+ 1) { buffer in
    for index in 0..<text.count { buffer[index] = UInt16(text.bytes[index]) }
    buffer[text.count] = 0
    guard let base = buffer.baseAddress else { return try body([], 0) }
    return try body(base, Int32(clamping: text.count))
  }
}
