/// A set of ASCII characters: PowerShell's own classes of characters, as two words of bits.
struct CharTraits {
  private let low: UInt64
  private let high: UInt64

  private init(_ low: UInt64, _ high: UInt64) {
    self.low = low
    self.high = high
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    unit < 64 ? low &>> UInt64(unit) & 1 != 0 : unit < 128 && high &>> UInt64(unit &- 64) & 1 != 0
  }

  /// Letters and `_`.
  static let identifierStart = CharTraits(0x0000_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE)
  /// Letters, digits and `_`.
  static let identifierFollow = CharTraits(0x03FF_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE)
  /// Letters.
  static let letter = CharTraits(0x0000_0000_0000_0000, 0x07FF_FFFE_07FF_FFFE)
  /// What can follow the `$` of a variable.
  static let variableStart = CharTraits(0x87FF_0010_0000_0000, 0x07FF_FFFE_C7FF_FFFE)
  /// Decimal digits.
  static let digit = CharTraits(0x03FF_0000_0000_0000, 0x0000_0000_0000_0000)
  /// Hexadecimal digits.
  static let hexDigit = CharTraits(0x03FF_0000_0000_0000, 0x0000_007E_0000_007E)
  /// First letter of a multiplier such as `kb`.
  static let multiplierStart = CharTraits(0x0000_0000_0000_0000, 0x0011_2880_0011_2880)
  /// Suffixes of numbers.
  static let typeSuffix = CharTraits(0x0000_0000_0000_0000, 0x0228_5010_0228_5010)
  /// White space that does not end a line.
  static let blank = CharTraits(0x0000_0001_0000_1A00, 0x0000_0000_0000_0000)
  /// Ends any token.
  static let forceStartNewToken = CharTraits(0x0800_1341_0000_3E01, 0x3800_0000_0000_0000)
  /// Ends a part of an assembly's name.
  static let forceStartInAssemblyName = CharTraits(0x2000_1001_0000_3E01, 0x0000_0000_2000_0000)
  /// Ends a number in an expression.
  static let forceStartAfterNumber = CharTraits(0x7000_EC2A_0000_0000, 0x0000_0000_2000_0000)
  /// Part of a bare word that needs no look: no quote, `$`, backtick or end of a token.
  static let plainWord = CharTraits(0xF7FF_EC2A_FFFF_C1FE, 0xC7FF_FFFE_FFFF_FFFF)
}

extension UInt16 {
  @inline(__always)
  func has(_ trait: CharTraits) -> Bool { trait.contains(self) }

  /// White space that does not end a line.
  var isBlank: Bool {
    if self < 128 { return has(.blank) }
    if self <= 256 { return self == 0xA0 || self == 0x85 }
    return isSeparator
  }

  var isDash: Bool { self == 0x2D || (self >= 0x2013 && self <= 0x2015) }
  var isSingleQuote: Bool { self == 0x27 || (self >= 0x2018 && self <= 0x201B) }
  var isDoubleQuote: Bool { self == 0x22 || (self >= 0x201C && self <= 0x201E) }
  var isVariableStart: Bool { self < 128 ? has(.variableStart) : isLetterOrDigit }
  var isIdentifierStart: Bool { self < 128 ? has(.identifierStart) : isLetter }
  var isIdentifierFollow: Bool { self < 128 ? has(.identifierFollow) : isLetterOrDigit }
  /// Ends a word or number, whatever the mode.
  var forcesNewToken: Bool { self < 128 ? has(.forceStartNewToken) : isBlank }
  var forcesNewTokenInAssemblyName: Bool { self < 128 ? has(.forceStartInAssemblyName) : isBlank }

  /// Ends a number in expression mode.
  func forcesNewTokenAfterNumber(orTernary: Bool) -> Bool {
    if self >= 128 { return isDash }
    return has(.forceStartAfterNumber) || (orTernary && (self == 0x3F || self == 0x3A))
  }

  /// .NET's `char.IsLetter`.
  var isLetter: Bool {
    if self < 128 { return has(.letter) }
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// .NET's `char.IsDigit`.
  var isDecimalDigit: Bool { self < 128 ? has(.digit) : category == .decimalNumber }
  /// .NET's `char.IsLetterOrDigit`.
  var isLetterOrDigit: Bool { isLetter || isDecimalDigit }

  private var isSeparator: Bool {
    switch category {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// .NET's `char.IsWhiteSpace`.
  var isWhiteSpace: Bool {
    if self < 128 { return self == 0x20 || (self >= 9 && self <= 13) }
    return self == 0x85 || isSeparator
  }

  private var category: Unicode.GeneralCategory {
    UnicodeScalar(self)?.properties.generalCategory ?? .surrogate
  }

  /// Lower case of an ASCII letter, everything else unchanged.
  var asciiLowered: UInt16 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
