import CICU

/// What .NET's `char` and `CharUnicodeInfo` say about a character.
///
/// All functions take a code point or a UTF-16 unit; a lone surrogate is category `surrogate` and nothing else. The
/// tables are ICU's own static ones: nothing is loaded or built at start.
public enum UnicodeTraits {
  /// `CharUnicodeInfo.GetUnicodeCategory`.
  public static func category(_ value: UInt32) -> UnicodeCategory {
    let type = Int(icu_charType(Int32(truncatingIfNeeded: value)))
    guard type >= 0, type < UnicodeCategory.icuOrder.count else { return .otherNotAssigned }
    return UnicodeCategory.icuOrder[type]
  }

  public static func category(_ unit: UInt16) -> UnicodeCategory { category(UInt32(unit)) }

  public static func isLetter(_ value: UInt32) -> Bool {
    value < 128 ? isASCIILetter(value) : category(value).bit & UnicodeCategory.letterBits != 0
  }

  /// `char.IsDigit`: decimal digits of any script.
  public static func isDigit(_ value: UInt32) -> Bool {
    value < 128 ? value &- 0x30 < 10 : category(value) == .decimalDigitNumber
  }

  /// `char.IsNumber`: decimal digits, letter numbers (Ⅷ) and other numbers (½).
  public static func isNumber(_ value: UInt32) -> Bool {
    value < 128 ? value &- 0x30 < 10 : category(value).bit & UnicodeCategory.numberBits != 0
  }

  public static func isLetterOrDigit(_ value: UInt32) -> Bool { isLetter(value) || isDigit(value) }

  /// `char.IsWhiteSpace`: the separators and U+0009-U+000D, U+0085.
  public static func isWhiteSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case 0..<0x1680: false
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  public static func isUpper(_ value: UInt32) -> Bool {
    value < 128 ? value &- 0x41 < 26 : category(value) == .uppercaseLetter
  }

  public static func isLower(_ value: UInt32) -> Bool {
    value < 128 ? value &- 0x61 < 26 : category(value) == .lowercaseLetter
  }

  public static func isPunctuation(_ value: UInt32) -> Bool {
    category(value).bit & UnicodeCategory.punctuationBits != 0
  }

  public static func isSymbol(_ value: UInt32) -> Bool { category(value).bit & UnicodeCategory.symbolBits != 0 }

  public static func isSeparator(_ value: UInt32) -> Bool { category(value).bit & UnicodeCategory.separatorBits != 0 }

  public static func isControl(_ value: UInt32) -> Bool { value < 0x20 || (value >= 0x7F && value < 0xA0) }

  public static func isSurrogate(_ unit: UInt16) -> Bool { unit & 0xF800 == 0xD800 }

  public static func isHighSurrogate(_ unit: UInt16) -> Bool { unit & 0xFC00 == 0xD800 }

  public static func isLowSurrogate(_ unit: UInt16) -> Bool { unit & 0xFC00 == 0xDC00 }

  /// `char.GetNumericValue`: -1 for what is not a number, 0.5 for ½.
  public static func numericValue(_ value: UInt32) -> Double {
    let number = icu_numericValue(Int32(truncatingIfNeeded: value))
    return number == -123_456_789 ? -1 : number
  }

  /// The code point of a surrogate pair.
  public static func codePoint(high: UInt16, low: UInt16) -> UInt32 {
    0x10000 &+ (UInt32(high & 0x3FF) << 10) &+ UInt32(low & 0x3FF)
  }

  private static func isASCIILetter(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 }
}

extension TextView {
  /// The code point at `index` and its length in units: a pair counts as one, a lone surrogate as itself.
  public func codePoint(at index: Int) -> (value: UInt32, length: Int) {
    let unit = self[index]
    if UnicodeTraits.isHighSurrogate(unit), index &+ 1 < count, UnicodeTraits.isLowSurrogate(self[index &+ 1]) {
      return (UnicodeTraits.codePoint(high: unit, low: self[index &+ 1]), 2)
    }
    return (UInt32(unit), 1)
  }
}
