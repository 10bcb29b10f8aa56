// What follows a backslash outside of classes, and the small scanners.
extension RegexParser {
  /// Reads an escape after its backslash; gives nil when only counting groups.
  mutating func scanBackslash(scanOnly: Bool) throws(RegexParseError) -> Int? {
    let letter = current
    let ecma = options.contains(.ecmaScript)
    if let kind = assertion(letter, ecma: ecma) {
      position &+= 1
      return scanOnly ? nil : add(RegexNode(kind, options))
    }
    var set = RegexSetBuilder()
    switch letter {
    case 0x77, 0x57: set.addWord(ecma: ecma, negated: letter == 0x57)
    case 0x73, 0x53: set.addSpace(ecma: ecma, negated: letter == 0x53)
    case 0x64, 0x44: set.addDigit(ecma: ecma, negated: letter == 0x44)
    case 0x70, 0x50:
      position &+= 1
      if scanOnly { return nil }
      try addProperty(to: &set, negated: letter == 0x50, ignoreCase: options.contains(.ignoreCase))
      if options.contains(.ignoreCase) { set.addCaseEquivalences(caseBehavior) }
      return setNode(set.build())
    default: return try scanBasicBackslash(scanOnly: scanOnly)
    }
    position &+= 1
    return scanOnly ? nil : setNode(set.build())
  }

  private func assertion(_ letter: UInt16, ecma: Bool) -> RegexNode.Kind? {
    switch letter {
    case 0x62: ecma ? .ecmaBoundary : .boundary
    case 0x42: ecma ? .nonECMABoundary : .nonBoundary
    case 0x41: .beginning
    case 0x47: .start
    case 0x5A: .endZ
    case 0x7A: .end
    default: nil
    }
  }

  /// References (`\1`, `\k<name>`, `\<name>`) and character escapes.
  private mutating func scanBasicBackslash(scanOnly: Bool) throws(RegexParseError) -> Int? {
    let start = position
    var close: UInt16 = 0
    if current == 0x6B {
      position &+= 1
      if current == 0x3C || current == 0x27 { close = current == 0x27 ? 0x27 : 0x3E }
      if !isAtEnd { position &+= 1 }
      guard close != 0, !isAtEnd else {
        throw failure(.malformedNamedReference, RegexStrings.malformedNamedReference)
      }
    } else if (current == 0x3C || current == 0x27) && position &+ 1 < pattern.count {
      close = current == 0x27 ? 0x27 : 0x3E
      position &+= 1
    }
    if close != 0 {
      if let found = try scanAngledReference(close, scanOnly: scanOnly) { return scanOnly ? nil : reference(found) }
    } else if Self.isDigit(current) && current != 0x30 {
      if options.contains(.ecmaScript) {
        if let number = scanECMAReference() { return scanOnly ? nil : reference(number) }
      } else {
        let number = try scanDecimal()
        if scanOnly { return nil }
        if slots[number] != nil { return reference(number) }
        if number <= 9 { throw failure(.undefinedNumberedReference, RegexStrings.undefinedNumber(number)) }
      }
    }
    position = start
    let unit = try scanCharacterEscape()
    return scanOnly ? nil : literal(unit)
  }

  /// The group of `<1>` or `<name>`; nil if the text is no reference after all.
  private mutating func scanAngledReference(_ close: UInt16, scanOnly: Bool) throws(RegexParseError) -> Int? {
    if Self.isDigit(current) {
      let number = try scanDecimal()
      guard !isAtEnd else { return nil }
      position &+= 1
      guard pattern[position &- 1] == close else { return nil }
      guard scanOnly || slots[number] != nil else {
        throw failure(.undefinedNumberedReference, RegexStrings.undefinedNumber(number))
      }
      return number
    }
    guard RegexSet.isBoundaryWord(current) else { return nil }
    let name = scanName()
    guard !isAtEnd else { return nil }
    position &+= 1
    guard pattern[position &- 1] == close else { return nil }
    guard let number = nameNumbers[name] ?? (scanOnly ? 0 : nil) else {
      throw failure(.undefinedNamedReference, RegexStrings.undefinedName(name))
    }
    return number
  }

  /// ECMAScript: the longest number that names a group opened before.
  private mutating func scanECMAReference() -> Int? {
    var found: Int?
    let start = position &- 1
    let top = slots.keys.max() ?? 0
    var number = Int(current &- 0x30)
    while number <= top {
      if let place = slots[number], place < start { found = number }
      position &+= 1
      guard !isAtEnd, Self.isDigit(current) else { break }
      number = number &* 10 &+ Int(current &- 0x30)
    }
    return found
  }

  private mutating func reference(_ number: Int) -> Int {
    var node = RegexNode(.reference, options)
    node.number = number
    return add(node)
  }

  /// Reads `{name}` after `\p` and adds the property to `set`.
  mutating func addProperty(
    to set: inout RegexSetBuilder, negated: Bool, ignoreCase: Bool
  ) throws(RegexParseError) {
    let name = try scanPropertyName()
    guard set.addProperty(name, negated: negated, ignoreCase: ignoreCase) else {
      throw failure(.invalidUnicodePropertyEscape, RegexStrings.unknownProperty(name))
    }
  }

  mutating func scanPropertyName() throws(RegexParseError) -> String {
    guard position &+ 2 < pattern.count else {
      throw failure(.invalidUnicodePropertyEscape, RegexStrings.incompleteProperty)
    }
    position &+= 1
    guard pattern[position &- 1] == 0x7B else {
      throw failure(.malformedUnicodePropertyEscape, RegexStrings.malformedProperty)
    }
    let start = position
    while !isAtEnd, RegexSet.isBoundaryWord(current) || current == 0x2D { position &+= 1 }
    let name = String(decoding: pattern[start..<position], as: UTF16.self)
    let closes = current == 0x7D && !isAtEnd
    if !isAtEnd { position &+= 1 }
    guard closes else { throw failure(.invalidUnicodePropertyEscape, RegexStrings.incompleteProperty) }
    return name
  }

  /// Reads an escape that stands for one unit, after its backslash.
  mutating func scanCharacterEscape() throws(RegexParseError) -> UInt16 {
    let letter = current
    position &+= 1
    if letter >= 0x30 && letter <= 0x37 {
      position &-= 1
      return scanOctal()
    }
    switch letter {
    case 0x78: return try scanHex(2)
    case 0x75: return try scanHex(4)
    case 0x61: return 0x07
    case 0x62: return 0x08
    case 0x65: return 0x1B
    case 0x66: return 0x0C
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x76: return 0x0B
    case 0x63: return try scanControl()
    default:
      if !options.contains(.ecmaScript) && RegexSet.isBoundaryWord(letter) {
        throw failure(.unrecognizedEscape, RegexStrings.unrecognizedEscape(String(decoding: [letter], as: UTF16.self)))
      }
      return letter
    }
  }

  private mutating func scanOctal() -> UInt16 {
    var value: UInt16 = 0
    var digits = 0
    while digits < 3, !isAtEnd, current &- 0x30 < 8 {
      value = value &* 8 &+ (current &- 0x30)
      position &+= 1
      digits &+= 1
      if options.contains(.ecmaScript) && value >= 0x20 { break }
    }
    return value & 0xFF
  }

  private mutating func scanHex(_ digits: Int) throws(RegexParseError) -> UInt16 {
    var value: UInt16 = 0
    var missing = digits
    if position &+ digits <= pattern.count {
      while missing > 0 {
        let unit = current
        position &+= 1
        guard unit < 128, let digit = Character(UnicodeScalar(UInt8(unit))).hexDigitValue else { break }
        value = value &* 16 &+ UInt16(digit)
        missing &-= 1
      }
    }
    guard missing == 0 else {
      throw failure(.insufficientOrInvalidHexDigits, RegexStrings.insufficientHexDigits)
    }
    return value
  }

  private mutating func scanControl() throws(RegexParseError) -> UInt16 {
    guard !isAtEnd else { throw failure(.missingControlCharacter, RegexStrings.missingControlCharacter) }
    var unit = current
    position &+= 1
    if unit &- 0x61 < 26 { unit &-= 0x20 }
    unit = unit &- 0x40
    guard unit < 0x20 else {
      throw failure(.unrecognizedControlCharacter, RegexStrings.unrecognizedControlCharacter)
    }
    return unit
  }

  /// Reads decimal digits; 0 if there are none.
  mutating func scanDecimal() throws(RegexParseError) -> Int {
    var value = 0
    while !isAtEnd, Self.isDigit(current) {
      let digit = Int(current &- 0x30)
      position &+= 1
      value = value &* 10 &+ digit
      guard value <= Int(Int32.max) else {
        throw failure(.quantifierOrCaptureGroupOutOfRange, RegexStrings.numberOutOfRange)
      }
    }
    return value
  }

  /// Reads word characters.
  mutating func scanName() -> String {
    let start = position
    while !isAtEnd, RegexSet.isBoundaryWord(current) { position &+= 1 }
    return String(decoding: pattern[start..<position], as: UTF16.self)
  }
}
