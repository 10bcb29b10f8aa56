/// The name of a type as text, taken apart: `Dictionary[string, int[]]`, `System.Int32[,]`, ``List`1[[System.Int32]]``.
///
/// What follows a comma outside brackets (an assembly's name) is left out.
indirect enum TypeNameSyntax: Equatable {
  case plain(String)
  case generic(String, [TypeNameSyntax])
  case array(TypeNameSyntax, rank: Int)

  /// The parts of a name; nil where it is no type's name.
  static func parse(_ text: String) -> TypeNameSyntax? {
    var parser = TypeNameParser(Array(text.utf8))
    guard let result = parser.parseName(inBrackets: false) else { return nil }
    return parser.isAtEnd ? result : nil
  }
}

private struct TypeNameParser {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }

  /// - Parameter inBrackets: whether a comma ends the name (an argument) rather than begins the assembly's name.
  mutating func parseName(inBrackets: Bool) -> TypeNameSyntax? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 64 else { return nil }
    skipBlanks()
    guard let name = parseIdentifier() else { return nil }
    var result = TypeNameSyntax.plain(name)
    skipBlanks()
    while at < bytes.count && bytes[at] == UInt8(ascii: "[") {
      guard let next = parseBrackets(behind: result, name) else { return nil }
      result = next
      skipBlanks()
    }
    if !inBrackets && at < bytes.count && bytes[at] == UInt8(ascii: ",") { at = bytes.count }
    return result
  }

  private mutating func parseBrackets(behind element: TypeNameSyntax, _ name: String) -> TypeNameSyntax? {
    at += 1
    skipBlanks()
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "]") || bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "*") {
      var rank = 1
      while at < bytes.count && bytes[at] != UInt8(ascii: "]") {
        if bytes[at] == UInt8(ascii: ",") { rank += 1 } else if bytes[at] != 0x20 && bytes[at] != 0x2A { return nil }
        at += 1
      }
      guard at < bytes.count, rank <= 32 else { return nil }
      at += 1
      return .array(element, rank: rank)
    }
    guard case .plain = element else { return nil }
    var arguments: [TypeNameSyntax] = []
    while true {
      guard let argument = parseArgument() else { return nil }
      arguments.append(argument)
      skipBlanks()
      guard at < bytes.count else { return nil }
      if bytes[at] == UInt8(ascii: "]") { break }
      guard bytes[at] == UInt8(ascii: ",") else { return nil }
      at += 1
    }
    at += 1
    return .generic(name, arguments)
  }

  /// An argument of a generic type, alone or in brackets of its own with an assembly's name.
  private mutating func parseArgument() -> TypeNameSyntax? {
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "[") else { return parseName(inBrackets: true) }
    at += 1
    guard let name = parseName(inBrackets: true) else { return nil }
    while at < bytes.count && bytes[at] != UInt8(ascii: "]") { at += 1 }
    guard at < bytes.count else { return nil }
    at += 1
    return name
  }

  private mutating func parseIdentifier() -> String? {
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
        return at > start ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
      default: at += 1
      }
    }
    return at > start ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
  }

  private mutating func skipBlanks() {
    while at < bytes.count && (bytes[at] == 0x20 || bytes[at] == 0x09) { at += 1 }
  }
}
