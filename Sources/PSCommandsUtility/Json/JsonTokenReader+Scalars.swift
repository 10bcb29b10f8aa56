import PSRuntime

extension JsonTokenReader {
  /// A text, a number or one of the words.
  mutating func readScalar() throws {
    switch unit {
    case 0x22, 0x27:
      let text = try readText()
      try set(.text(text))
    case UInt16(ascii: "t"): try readWord("true", .bool(true), "Error parsing boolean value.")
    case UInt16(ascii: "f"): try readWord("false", .bool(false), "Error parsing boolean value.")
    case UInt16(ascii: "n"): try readNull()
    case UInt16(ascii: "N"): try readWord("NaN", .double(.nan), "Error parsing NaN value.")
    case UInt16(ascii: "I"): try readWord("Infinity", .double(.infinity), "Error parsing Infinity value.")
    case UInt16(ascii: "u"): try readWord("undefined", .null, "Error parsing undefined value.")
    case 0x2D where at + 1 < units.count && units[at + 1] == UInt16(ascii: "I"):
      try readWord("-Infinity", .double(-.infinity), "Error parsing -Infinity value.")
    case 0x2D, 0x2E: try readNumber()
    default:
      guard UnicodeTraits.isNumber(UInt32(unit)) else {
        throw error("Unexpected character encountered while parsing value: \(character).")
      }
      try readNumber()
    }
  }

  private mutating func readNull() throws {
    guard at + 1 < units.count else {
      at += 1
      throw unexpectedEnd()
    }
    guard units[at + 1] == UInt16(ascii: "u") else {
      throw error("Unexpected character encountered while parsing value: n.")
    }
    try readWord("null", .null, "Error parsing null value.")
  }

  private mutating func readWord(_ word: StaticString, _ value: Value, _ message: String) throws {
    let letters = String(describing: word).utf16
    guard at + letters.count <= units.count else {
      at = units.count
      throw unexpectedEnd()
    }
    for letter in letters {
      guard units[at] == letter else { throw error(message) }
      at += 1
    }
    guard isAtEnd || isSeparator else { throw error(message) }
    try set(.value(value))
  }

  private var isSeparator: Bool {
    switch unit {
    case 0, 0x2C, 0x5D, 0x7D: true
    case 0x2F: at + 1 < units.count && (units[at + 1] == 0x2A || units[at + 1] == 0x2F)
    default: UnicodeTraits.isWhiteSpace(UInt32(unit))
    }
  }

  // MARK: - Numbers

  private mutating func readNumber() throws {
    let start = at
    while !isAtEnd, isNumberPart(unit) { at += 1 }
    if !isAtEnd, unit != 0, !isNumberEnd(unit) {
      throw error("Unexpected character encountered while parsing number: \(character).")
    }
    finishValue()
    let text = String(decoding: units[start..<at], as: UTF16.self)
    guard let value = JsonNumber.value(text) else { throw error("Input string '\(text)' is not a valid number.") }
    replace(.value(value))
  }

  private func isNumberPart(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x41...0x46, 0x61...0x66, 0x58, 0x78: true
    default: false
    }
  }

  private func isNumberEnd(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2C, 0x7D, 0x5D, 0x29, 0x2F: true
    default: UnicodeTraits.isWhiteSpace(UInt32(unit))
    }
  }

  // MARK: - Texts and names

  private mutating func readText() throws -> PSString {
    let quote = unit
    at += 1
    var builder = PSStringBuilder()
    while !isAtEnd {
      switch unit {
      case quote:
        at += 1
        return builder.build()
      case 0x5C: try readEscape(&builder, quote)
      case 0x0A, 0x0D:
        let start = at
        _ = skipBlank()
        for i in start..<at { builder.append(units[i]) }
      default:
        builder.append(unit)
        at += 1
      }
    }
    throw unterminated(quote)
  }

  private func unterminated(_ quote: UInt16) -> RuntimeException {
    error("Unterminated string. Expected delimiter: \(String(decoding: [quote], as: UTF16.self)).")
  }

  private mutating func readEscape(_ builder: inout PSStringBuilder, _ quote: UInt16) throws {
    at += 1
    guard !isAtEnd else { throw unterminated(quote) }
    let letter = unit
    at += 1
    switch letter {
    case UInt16(ascii: "b"): builder.append(UInt16(8))
    case UInt16(ascii: "f"): builder.append(UInt16(12))
    case UInt16(ascii: "n"): builder.append(UInt16(10))
    case UInt16(ascii: "r"): builder.append(UInt16(13))
    case UInt16(ascii: "t"): builder.append(UInt16(9))
    case 0x22, 0x27, 0x2F, 0x5C: builder.append(letter)
    case UInt16(ascii: "u"): try readUnicodeEscape(&builder)
    default: throw error("Bad JSON escape sequence: \\\(String(decoding: [letter], as: UTF16.self)).")
    }
  }

  /// A lone surrogate becomes the replacement character.
  private mutating func readUnicodeEscape(_ builder: inout PSStringBuilder) throws {
    var code = try readHexadecimal()
    while UnicodeTraits.isHighSurrogate(code), at + 2 < units.count, units[at] == 0x5C,
      units[at + 1] == UInt16(ascii: "u")
    {
      at += 2
      let next = try readHexadecimal()
      if UnicodeTraits.isLowSurrogate(next) {
        builder.append(code)
        builder.append(next)
        return
      }
      builder.append(UInt16(0xFFFD))
      code = next
    }
    builder.append(UnicodeTraits.isSurrogate(code) ? 0xFFFD : code)
  }

  private mutating func readHexadecimal() throws -> UInt16 {
    guard at + 4 <= units.count else { throw error("Unexpected end while parsing Unicode escape sequence.") }
    let digits = String(decoding: units[at..<at + 4], as: UTF16.self)
    guard digits.allSatisfy(\.isHexDigit), let code = UInt16(digits, radix: 16) else {
      throw error("Invalid Unicode escape sequence: \\u\(digits).")
    }
    at += 4
    return code
  }

  mutating func readPropertyName() throws {
    let name: PSString
    if unit == 0x22 || unit == 0x27 {
      name = try readText()
    } else if isNamePart(unit) {
      name = try readBareName()
    } else {
      throw error("Invalid property identifier character: \(character).")
    }
    skipBlanks()
    guard unit == 0x3A else {
      throw error("Invalid character after parsing property name. Expected ':' but got: \(character).")
    }
    at += 1
    try set(.propertyName(name))
  }

  private mutating func readBareName() throws -> PSString {
    let start = at
    while isNamePart(unit) { at += 1 }
    guard !isAtEnd else { throw error("Unexpected end while parsing unquoted property name.") }
    guard unit == 0x3A || unit == 0 || UnicodeTraits.isWhiteSpace(UInt32(unit)) else {
      throw error("Invalid JavaScript property identifier character: \(character).")
    }
    return PSString.make(units: Array(units[start..<at]))
  }

  private func isNamePart(_ unit: UInt16) -> Bool {
    unit == 0x5F || unit == 0x24 || UnicodeTraits.isLetterOrDigit(UInt32(unit))
  }

  // MARK: - Comments

  mutating func readComment() throws {
    at += 1
    guard at + 1 < units.count else { throw error("Unexpected end while parsing comment.") }
    guard unit == 0x2A || unit == 0x2F else { throw error("Error parsing comment. Expected: *, got \(character).") }
    let isBlock = unit == 0x2A
    at += 1
    while !isAtEnd {
      switch unit {
      case 0x2A where isBlock && at + 1 < units.count && units[at + 1] == 0x2F:
        at += 2
        return try set(.comment)
      case 0x0A, 0x0D:
        if !isBlock { return try set(.comment) }
        _ = skipBlank()
      default: at += 1
      }
    }
    if isBlock { throw error("Unexpected end while parsing comment.") }
    try set(.comment)
  }
}

extension UInt16 {
  fileprivate init(ascii scalar: Unicode.Scalar) { self = UInt16(UInt8(ascii: scalar)) }
}
