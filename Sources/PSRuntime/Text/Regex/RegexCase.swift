/// Which characters are equal for `IgnoreCase`: those with the same lower case, as in .NET.
enum RegexCase {
  /// All units equal to `unit`, with itself; one element if it has no case.
  static func equivalents(of unit: UInt16, _ behavior: RegexCaseBehavior) -> [UInt16] {
    switch (unit, behavior) {
    case (0x49, .turkish), (0x131, .turkish): return [0x49, 0x131]
    case (0x69, .turkish), (0x130, .turkish): return [0x69, 0x130]
    case (0x49, .nonTurkish), (0x69, .nonTurkish), (0x130, .nonTurkish): return [0x49, 0x69, 0x130]
    case (0x49, .invariant), (0x69, .invariant): return [0x49, 0x69]
    case (0x130, _), (0x131, _): return [unit]
    default: break
    }
    if unit < 128 {
      let lower = unit | 0x20
      guard lower &- 0x61 < 26 else { return [unit] }
      return lower == 0x6B ? [0x4B, 0x6B, 0x212A] : [lower ^ 0x20, lower]
    }
    let mapping = CaseMapping.culture
    let lower = mapping.lower(unit)
    var result = [lower]
    for candidate in [mapping.upper(lower), titlecase(lower), exotic(lower)] {
      if candidate != 0, !result.contains(candidate), mapping.lower(candidate) == lower { result.append(candidate) }
    }
    if !result.contains(unit) { result.append(unit) }
    return result.sorted()
  }

  static func areEqual(_ left: UInt16, _ right: UInt16, _ behavior: RegexCaseBehavior) -> Bool {
    left == right || equivalents(of: left, behavior).contains(right)
  }

  /// The middle forms of the Croatian digraphs (U+01C5 of U+01C6).
  private static func titlecase(_ lower: UInt16) -> UInt16 {
    switch lower {
    case 0x1C6, 0x1C9, 0x1CC, 0x1F3: lower &- 1
    default: 0
    }
  }

  /// Second upper case forms: the Kelvin, Angstrom and Ohm signs, capital sharp s, theta symbol.
  private static func exotic(_ lower: UInt16) -> UInt16 {
    switch lower {
    case 0x6B: 0x212A
    case 0xE5: 0x212B
    case 0x3C9: 0x2126
    case 0xDF: 0x1E9E
    case 0x3B8: 0x3F4
    default: 0
    }
  }
}
