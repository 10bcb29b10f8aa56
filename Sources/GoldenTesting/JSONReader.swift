/// A value of a JSON document.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// The members in the order of the document.
  case object([(key: String, value: JSONValue)])

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  var items: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// The members of an object; none of any other value.
  var members: [(key: String, value: JSONValue)] {
    if case .object(let members) = self { members } else { [] }
  }

  subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }
}

/// Reads a JSON document of at most 200 levels.
struct JSONReader {
  private let text: [UInt8]
  /// Where reading stands, or where it stopped at what is no JSON.
  private(set) var offset = 0
  private var depth = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  private var current: UInt8? { offset < text.count ? text[offset] : nil }

  /// The whole document; nil where it is no JSON.
  mutating func document() -> JSONValue? {
    guard let value = value() else { return nil }
    skipBlanks()
    return offset == text.count ? value : nil
  }

  private mutating func value() -> JSONValue? {
    skipBlanks()
    guard depth < 200, let byte = current else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch byte {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "t"): return word("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return word("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return word("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { offset += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: String) -> Bool {
    guard text[offset...].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  private mutating func number() -> JSONValue? {
    let start = offset
    while let byte = current, "+-.eE0123456789".utf8.contains(byte) { offset += 1 }
    return Double(Text.string(text[start..<offset])).map(JSONValue.number)
  }

  private mutating func array() -> JSONValue? {
    offset += 1
    var items: [JSONValue] = []
    skipBlanks()
    if take("]") { return .array(items) }
    while let item = value() {
      items.append(item)
      skipBlanks()
      if take("]") { return .array(items) }
      guard take(",") else { return nil }
    }
    return nil
  }

  private mutating func object() -> JSONValue? {
    offset += 1
    var members: [(key: String, value: JSONValue)] = []
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard current == UInt8(ascii: "\""), let key = string() else { return nil }
      skipBlanks()
      guard take(":"), let value = value() else { return nil }
      members.append((key, value))
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func string() -> String? {
    offset += 1
    var units: [UInt16] = []
    var start = offset
    while let byte = current {
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      units += Text.string(text[start..<offset]).utf16
      offset += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF16.self) }
      guard let unit = escape() else { return nil }
      units.append(unit)
      start = offset
    }
    return nil
  }

  /// The character after a backslash.
  private mutating func escape() -> UInt16? {
    guard let byte = current else { return nil }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(byte)
    case UInt8(ascii: "u"):
      guard text.count - offset >= 4 else { return nil }
      defer { offset += 4 }
      return UInt16(Text.string(text[offset..<(offset + 4)]), radix: 16)
    default: return nil
    }
  }
}
