import CICU

/// Upper and lower case as .NET maps them: one character for one, no context, so `ß` stays `ß`.
public enum CaseMapping: UInt8, Sendable {
  /// `ToUpperInvariant`, `ToLowerInvariant`: the Turkish letters U+0130 and U+0131 stay as they are.
  case invariant
  /// `ToUpper`, `ToLower` under any culture that is not Turkic.
  case culture
  /// The Turkic cultures: i goes with U+0130, I with U+0131.
  case turkic

  /// The mapping of a culture by its name; the empty name is the invariant culture.
  public init(cultureName: String) {
    switch RegexCaseBehavior(cultureName: cultureName) {
    case .invariant: self = .invariant
    case .nonTurkish: self = .culture
    case .turkish: self = .turkic
    }
  }

  /// The upper case of a code point; itself if it has none.
  public func upper(_ value: UInt32) -> UInt32 {
    if value < 128 {
      guard value &- 0x61 < 26 else { return value }
      return self == .turkic && value == 0x69 ? 0x130 : value &- 0x20
    }
    if value == 0x131 && self == .invariant { return value }
    return UInt32(bitPattern: icu_toUpper(Int32(truncatingIfNeeded: value)))
  }

  /// The lower case of a code point; itself if it has none.
  public func lower(_ value: UInt32) -> UInt32 {
    if value < 128 {
      guard value &- 0x41 < 26 else { return value }
      return self == .turkic && value == 0x49 ? 0x131 : value &+ 0x20
    }
    if value == 0x130 && self == .invariant { return value }
    return UInt32(bitPattern: icu_toLower(Int32(truncatingIfNeeded: value)))
  }

  public func upper(_ unit: UInt16) -> UInt16 { UInt16(truncatingIfNeeded: upper(UInt32(unit))) }

  public func lower(_ unit: UInt16) -> UInt16 { UInt16(truncatingIfNeeded: lower(UInt32(unit))) }

  /// Appends `text` in upper case (`up`) or lower case; surrogate pairs are mapped as one character.
  public func append(_ text: TextView, up: Bool, to result: inout TextBuilder) {
    if text.isASCII && self != .turkic { return result.appendASCII(text, from: up ? 0x61 : 0x41) }
    var index = 0
    while index < text.count {
      let (value, length) = text.codePoint(at: index)
      result.append(scalar: up ? upper(value) : lower(value))
      index &+= length
    }
  }

  /// False if `append` would give back the same text, so that the caller can keep the object it has.
  public func changes(_ text: TextView, up: Bool) -> Bool {
    if text.isASCII {
      let first: UInt8 = up ? 0x61 : 0x41
      for index in 0..<text.count where text.bytes[index] &- first < 26 { return true }
      return false
    }
    var index = 0
    while index < text.count {
      let (value, length) = text.codePoint(at: index)
      if (up ? upper(value) : lower(value)) != value { return true }
      index &+= length
    }
    return false
  }
}
