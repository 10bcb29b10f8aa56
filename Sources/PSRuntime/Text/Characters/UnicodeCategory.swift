/// .NET's `System.Globalization.UnicodeCategory`, with its values.
public enum UnicodeCategory: UInt8, Sendable, CaseIterable {
  case uppercaseLetter, lowercaseLetter, titlecaseLetter, modifierLetter, otherLetter
  case nonSpacingMark, spacingCombiningMark, enclosingMark
  case decimalDigitNumber, letterNumber, otherNumber
  case spaceSeparator, lineSeparator, paragraphSeparator
  case control, format, surrogate, privateUse
  case connectorPunctuation, dashPunctuation, openPunctuation, closePunctuation
  case initialQuotePunctuation, finalQuotePunctuation, otherPunctuation
  case mathSymbol, currencySymbol, modifierSymbol, otherSymbol
  case otherNotAssigned

  /// One bit for each category, to test for several at once.
  public var bit: UInt32 { 1 << UInt32(rawValue) }
}

extension UnicodeCategory {
  static let letterBits: UInt32 = 0b11111
  static let numberBits: UInt32 = 0b111 << 8
  static let separatorBits: UInt32 = 0b111 << 11
  static let punctuationBits: UInt32 = 0b1111111 << 18
  static let symbolBits: UInt32 = 0b1111 << 25
  static let markBits: UInt32 = 0b111 << 5

  /// The categories in the order of ICU's `UCharCategory`.
  static let icuOrder: [UnicodeCategory] = [
    .otherNotAssigned, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonSpacingMark, .enclosingMark, .spacingCombiningMark, .decimalDigitNumber, .letterNumber, .otherNumber,
    .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .privateUse, .surrogate,
    .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation, .otherPunctuation, .mathSymbol,
    .currencySymbol, .modifierSymbol, .otherSymbol, .initialQuotePunctuation, .finalQuotePunctuation,
  ]
}
