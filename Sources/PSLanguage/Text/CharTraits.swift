/// What a UTF-16 unit can be in PowerShell's text: PowerShell's own classes of characters.
struct CharTraits: OptionSet {
  let rawValue: UInt16

  static let identifierStart = CharTraits(rawValue: 0x0002)
  static let multiplierStart = CharTraits(rawValue: 0x0004)
  static let typeSuffix = CharTraits(rawValue: 0x0008)
  static let whitespace = CharTraits(rawValue: 0x0010)
  static let newline = CharTraits(rawValue: 0x0020)
  static let hexDigit = CharTraits(rawValue: 0x0040)
  static let digit = CharTraits(rawValue: 0x0080)
  static let variableStart = CharTraits(rawValue: 0x0100)
  static let forceStartNewToken = CharTraits(rawValue: 0x0200)
  static let forceStartInAssemblyName = CharTraits(rawValue: 0x0400)
  static let forceStartAfterNumber = CharTraits(rawValue: 0x0800)
  /// Part of a bare word that needs no look: no quote, `$`, backtick, end of token.
  static let plainWord = CharTraits(rawValue: 0x1000)

  /// Traits of the ASCII units.
  nonisolated(unsafe) static let table: UnsafePointer<CharTraits> = {
    let table = UnsafeMutablePointer<CharTraits>.allocate(capacity: 128)
    for unit in 0..<128 { table[unit] = of(UInt16(unit)) }
    return UnsafePointer(table)
  }()

  private static func of(_ unit: UInt16) -> CharTraits {
    let character = Character(UnicodeScalar(UInt8(unit)))
    var traits: CharTraits = []
    func mark(_ trait: CharTraits, _ characters: String) {
      if characters.contains(character) { traits.insert(trait) }
    }
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    mark(.identifierStart, letters + "_")
    mark(.variableStart, letters + "0123456789_$:?^")
    mark(.digit, "0123456789")
    mark(.hexDigit, "0123456789abcdefABCDEF")
    mark(.multiplierStart, "gkmptGKMPT")
    mark(.typeSuffix, "dlnsuyDLNSUY")
    mark(.whitespace, "\t\u{B}\u{C} ")
    mark(.newline, "\n\r")
    mark(.forceStartNewToken, "\0\t\n\u{B}\u{C}\r &(),;{|}")
    mark(.forceStartInAssemblyName, "\0\t\n\u{B}\u{C}\r ,=]")
    mark(.forceStartAfterNumber, "!#%*+-./<=>]")
    if !traits.contains(.forceStartNewToken) && !"'\"$`".contains(character) { traits.insert(.plainWord) }
    return traits
  }
}

extension UInt16 {
  @inline(__always)
  func has(_ trait: CharTraits) -> Bool { self < 128 && !CharTraits.table[Int(self)].isDisjoint(with: trait) }

  /// White space that does not end a line.
  var isBlank: Bool {
    if self < 128 { return has(.whitespace) }
    if self <= 256 { return self == 0xA0 || self == 0x85 }
    return isSeparator
  }

  var isDash: Bool { self == 0x2D || (self >= 0x2013 && self <= 0x2015) }
  var isSingleQuote: Bool { self == 0x27 || (self >= 0x2018 && self <= 0x201B) }
  var isDoubleQuote: Bool { self == 0x22 || (self >= 0x201C && self <= 0x201E) }
  var isVariableStart: Bool { self < 128 ? has(.variableStart) : isLetterOrDigit }
  var isIdentifierStart: Bool { self < 128 ? has(.identifierStart) : isLetter }
  var isIdentifierFollow: Bool { self < 128 ? has([.identifierStart, .digit]) : isLetterOrDigit }
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
    if self < 128 { return has(.identifierStart) && self != 0x5F }
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
