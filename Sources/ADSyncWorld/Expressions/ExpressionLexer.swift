/// Reads a rule expression's tokens. White space, line ends among it, separates them.
struct ExpressionLexer {
  private let units: [Unicode.Scalar]
  private(set) var offset = 0

  init(_ text: String) { units = Array(text.unicodeScalars) }

  mutating func next() throws -> (token: ExpressionToken, offset: Int) {
    while offset < units.count, units[offset].properties.isWhitespace { offset += 1 }
    let start = offset
    guard offset < units.count else { return (.end, start) }
    let unit = units[offset]
    switch unit {
    case "[": return (.attribute(try enclosed(by: "]")), start)
    case "%": return (.parameter(try enclosed(by: "%")), start)
    case "\"": return (.string(try string()), start)
    case "$":
      offset += 1
      return (.variable(word()), start)
    case "&" where offset + 1 < units.count && "hH".unicodeScalars.contains(units[offset + 1]) && isHex(offset + 2):
      return (.number(try hexadecimal()), start)
    case "0"..."9": return (.number(try decimal()), start)
    default: break
    }
    if isWordUnit(unit) { return (.name(word()), start) }
    return (.symbol(try symbol()), start)
  }

  private func isWordUnit(_ unit: Unicode.Scalar) -> Bool {
    unit == "_" || unit == "." || unit.properties.isAlphabetic || ("0"..."9").contains(unit)
  }

  private func isHex(_ index: Int) -> Bool { index < units.count && units[index].properties.isASCIIHexDigit }

  private mutating func word() -> String {
    var text = String.UnicodeScalarView()
    while offset < units.count, isWordUnit(units[offset]) {
      text.append(units[offset])
      offset += 1
    }
    return String(text)
  }

  private mutating func enclosed(by end: Unicode.Scalar) throws -> String {
    var text = String.UnicodeScalarView()
    offset += 1
    while offset < units.count, units[offset] != end {
      text.append(units[offset])
      offset += 1
    }
    guard offset < units.count else { throw ExpressionError.unexpectedEnd() }
    offset += 1
    return String(text)
  }

  /// A text between quotes; a doubled quote stands for one, a doubled backslash too.
  private mutating func string() throws -> String {
    var text = String.UnicodeScalarView()
    offset += 1
    while offset < units.count {
      let unit = units[offset]
      offset += 1
      if unit == "\"" {
        guard offset < units.count, units[offset] == "\"" else { return String(text) }
        offset += 1
      } else if unit == "\\", offset < units.count, units[offset] == "\\" {
        offset += 1
      }
      text.append(unit)
    }
    throw ExpressionError.unexpectedEnd()
  }

  private mutating func decimal() throws -> Int64 {
    let text = word()
    guard let number = Int64(text) else { throw ExpressionError.unexpected(text, at: offset - text.count) }
    return number
  }

  private mutating func hexadecimal() throws -> Int64 {
    offset += 2
    var number: UInt64 = 0
    while isHex(offset) {
      guard number >> 60 == 0 else { throw ExpressionError.overflow() }
      number =
        number << 4 | UInt64(units[offset].properties.numericType == nil ? letter(units[offset]) : digit(units[offset]))
      offset += 1
    }
    return Int64(bitPattern: number)
  }

  private func digit(_ unit: Unicode.Scalar) -> UInt32 { unit.value - 48 }
  private func letter(_ unit: Unicode.Scalar) -> UInt32 { (unit.value | 0x20) - 87 }

  private mutating func symbol() throws -> String {
    let pairs = ["&&", "||", "<>", "<=", ">="]
    if offset + 1 < units.count {
      let pair = String(String.UnicodeScalarView([units[offset], units[offset + 1]]))
      if pairs.contains(pair) {
        offset += 2
        return pair
      }
    }
    let single = String(Character(units[offset]))
    guard "+-*&=<>(),".contains(single) else { throw ExpressionError.unexpected(single, at: offset) }
    offset += 1
    return single
  }
}
