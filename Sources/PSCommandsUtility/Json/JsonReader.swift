import PSRuntime

/// Reads JSON as Json.NET does: comments, single quotes, bare names, trailing commas, `NaN` and hexadecimal numbers are taken.
///
/// Errors carry the path, the line and the position of that reader, so that their texts are its texts.
struct JsonReader {
  private let units: [UInt16]
  private var at = 0
  private var line = 1
  private var lineStart = 0
  private var path = JsonPath()
  private let options: JsonOptions
  private let context: RuntimeContext

  init(_ text: PSString, _ options: JsonOptions, _ context: RuntimeContext) {
    units = text.unitArray
    self.options = options
    self.context = context
  }

  /// The value of the whole text; `.nothing` where the text is blank.
  mutating func read() throws -> Value {
    try skipBlanks()
    guard at < units.count else { return .nothing }
    let value = try value(depth: 1)
    try skipBlanks()
    if at < units.count {
      at += 1
      throw error("Additional text encountered after finished reading JSON content: \(character(at - 1)).", from: at)
    }
    return value
  }

  // MARK: - Values

  private mutating func value(depth: Int) throws -> Value {
    try skipBlanks()
    guard at < units.count else { throw unexpectedEnd() }
    switch UInt8(exactly: units[at]) ?? 0 {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try options.text(string(), context)
    case UInt8(ascii: "t"): return try word("true", .bool(true), "Error parsing boolean value.")
    case UInt8(ascii: "f"): return try word("false", .bool(false), "Error parsing boolean value.")
    case UInt8(ascii: "n"): return try word("null", .null, "Error parsing null value.")
    case UInt8(ascii: "N"): return try word("NaN", .double(.nan), "Error parsing NaN value.")
    case UInt8(ascii: "I"): return try word("Infinity", .double(.infinity), "Error parsing positive infinity value.")
    case UInt8(ascii: "u"): return try word("undefined", .null, "Error parsing undefined value.")
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error("Unexpected character encountered while parsing value: \(character(at)).")
    }
  }

  private mutating func object(depth: Int) throws -> Value {
    try check(depth)
    at += 1
    let builder = options.objectBuilder(context)
    path.enterObject()
    while true {
      try skipBlanks()
      guard at < units.count else { throw unexpectedEnd() }
      let unit = units[at]
      if unit == 0x7D {
        at += 1
        path.leave()
        return builder.value
      }
      if unit == 0x5D { throw mismatch("EndArray", "Object") }
      let name = try propertyName()
      path.set(name)
      try skipBlanks()
      guard at < units.count else { throw unexpectedEnd() }
      guard units[at] == 0x3A else {
        throw error("Invalid character after parsing property name. Expected ':' but got: \(character(at)).")
      }
      at += 1
      try builder.add(name, value(depth: depth + 1))
      try separator(0x7D)
      try skipBlanks()
      guard at < units.count else {
        throw JsonStrings.conversionFailed(
          "Unexpected end when deserializing object. Path '\(path.text)', line \(line), position \(at - lineStart).")
      }
    }
  }

  private mutating func array(depth: Int) throws -> Value {
    try check(depth)
    at += 1
    var items: [Value] = []
    path.enterArray()
    while true {
      try skipBlanks()
      // An array that breaks off behind a value is taken as it is.
      guard at < units.count else {
        if items.isEmpty || units.last == 0x2C { throw unexpectedEnd() }
        path.leave()
        return .array(PSArray(items))
      }
      if units[at] == 0x5D {
        at += 1
        path.leave()
        return .array(PSArray(items))
      }
      if units[at] == 0x7D { throw mismatch("EndObject", "Array") }
      if units[at] == 0x2C {
        items.append(.null)
        at += 1
        path.advance()
        continue
      }
      items.append(try value(depth: depth + 1))
      try separator(0x5D)
      path.advance()
    }
  }

  /// A comma, or the closing bracket which the caller sees next.
  private mutating func separator(_ closing: UInt16) throws {
    try skipBlanks()
    guard at < units.count else { return }
    if units[at] == 0x2C {
      at += 1
    } else if units[at] != closing && units[at] != 0x7D && units[at] != 0x5D {
      throw error("After parsing a value an unexpected character was encountered: \(character(at)).")
    }
  }

  private mutating func word(_ text: String, _ value: Value, _ message: String) throws -> Value {
    for unit in text.utf16 {
      guard at < units.count, units[at] == unit else { throw error(message) }
      at += 1
    }
    if at < units.count, !isDelimiter(units[at]) { throw error(message) }
    return value
  }

  private func isDelimiter(_ unit: UInt16) -> Bool {
    unit == 0x2C || unit == 0x7D || unit == 0x5D || unit == 0x2F || unit <= 0x20 || unit == 0x29
  }

  // MARK: - Numbers

  private mutating func number() throws -> Value {
    let start = at
    if units[at] == 0x2D, at + 1 < units.count, units[at + 1] == 0x49 {
      at += 1
      return try word("Infinity", .double(-.infinity), "Error parsing negative infinity value.")
    }
    while at < units.count, isNumberPart(units[at]) { at += 1 }
    if at < units.count, !isDelimiter(units[at]) {
      throw error("Unexpected character encountered while parsing number: \(character(at)).")
    }
    let text = String(decoding: units[start..<at], as: UTF16.self)
    guard let value = JsonNumber.value(text) else { throw error("Input string '\(text)' is not a valid number.") }
    return value
  }

  private func isNumberPart(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x41...0x46, 0x61...0x66, 0x58, 0x78: true
    default: false
    }
  }

  // MARK: - Texts and names

  private mutating func string() throws -> PSString {
    let quote = units[at]
    at += 1
    var builder = PSStringBuilder()
    while at < units.count {
      let unit = units[at]
      if unit == quote {
        at += 1
        return builder.build()
      }
      at += 1
      if unit == 0x5C {
        try escape(&builder)
      } else {
        if unit == 0x0A || (unit == 0x0D && !(at < units.count && units[at] == 0x0A)) { newLine() }
        builder.append(unit)
      }
    }
    throw error("Unterminated string. Expected delimiter: \(String(decoding: [quote], as: UTF16.self)).")
  }

  private mutating func escape(_ builder: inout PSStringBuilder) throws {
    guard at < units.count else { throw error("Unterminated string. Expected delimiter: \".") }
    let unit = units[at]
    at += 1
    switch unit {
    case 0x62: builder.append(UInt16(8))
    case 0x66: builder.append(UInt16(12))
    case 0x6E: builder.append(UInt16(10))
    case 0x72: builder.append(UInt16(13))
    case 0x74: builder.append(UInt16(9))
    case 0x22, 0x27, 0x2F, 0x5C: builder.append(unit)
    case 0x75:
      guard at + 4 <= units.count else {
        throw error("Unexpected end while parsing Unicode escape sequence.")
      }
      let digits = String(decoding: units[at..<at + 4], as: UTF16.self)
      guard let code = UInt16(digits, radix: 16) else {
        throw error("Invalid Unicode escape sequence: \\u\(digits).")
      }
      at += 4
      builder.append(code)
    default: throw error("Bad JSON escape sequence: \\\(String(decoding: [unit], as: UTF16.self)).")
    }
  }

  private mutating func propertyName() throws -> PSString {
    let unit = units[at]
    if unit == 0x22 || unit == 0x27 { return try string() }
    guard isNamePart(unit) else { throw error("Invalid property identifier character: \(character(at)).") }
    let start = at
    while at < units.count, isNamePart(units[at]) { at += 1 }
    guard at < units.count else { throw error("Unexpected end while parsing unquoted property name.") }
    guard units[at] == 0x3A || units[at] <= 0x20 else {
      throw error("Invalid JavaScript property identifier character: \(character(at)).")
    }
    return PSString.make(units: Array(units[start..<at]))
  }

  private func isNamePart(_ unit: UInt16) -> Bool {
    unit == 0x5F || unit == 0x24 || UnicodeTraits.isLetterOrDigit(UInt32(unit))
  }

  // MARK: - Blanks

  private mutating func skipBlanks() throws {
    while at < units.count {
      switch units[at] {
      case 0x0A:
        at += 1
        newLine()
      case 0x0D:
        at += 1
        if at < units.count, units[at] == 0x0A { at += 1 }
        newLine()
      case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x2028, 0x2029, 0xFEFF: at += 1
      case 0x2F: try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws {
    at += 1
    guard at < units.count, units[at] == 0x2A || units[at] == 0x2F else {
      throw error("Error parsing comment. Expected: *, got \(at < units.count ? character(at) : "").")
    }
    let isBlock = units[at] == 0x2A
    at += 1
    while at < units.count {
      if !isBlock, units[at] == 0x0A || units[at] == 0x0D { return }
      if isBlock, units[at] == 0x2A, at + 1 < units.count, units[at + 1] == 0x2F {
        at += 2
        return
      }
      at += 1
      if units[at - 1] == 0x0A { newLine() }
    }
    if isBlock { throw error("Unexpected end while parsing comment.") }
  }

  private mutating func newLine() {
    line += 1
    lineStart = at
  }

  // MARK: - Errors

  private func character(_ i: Int) -> String { String(decoding: [units[i]], as: UTF16.self) }

  private func check(_ depth: Int) throws {
    guard depth > options.depth else { return }
    throw JsonStrings.conversionFailed(
      "The reader's MaxDepth of \(options.depth) has been exceeded. Path '\(path.text)', line \(line), position \(at + 1 - lineStart)."
    )
  }

  private mutating func mismatch(_ token: String, _ kind: String) -> RuntimeException {
    at += 1
    return error("JsonToken \(token) is not valid for closing JsonType \(kind).")
  }

  private func unexpectedEnd() -> RuntimeException {
    JsonStrings.conversionFailed("Unexpected end when reading token. Path '\(path.text)'.")
  }

  private func error(_ message: String, from position: Int? = nil) -> RuntimeException {
    JsonStrings.conversionFailed(
      "\(message) Path '\(path.text)', line \(line), position \((position ?? at) - lineStart).")
  }
}
