/// A search filter of LDAP: `(&(objectClass=user)(cn=A*))`.
public indirect enum LDAPFilter: Equatable, Sendable {
  case and([LDAPFilter])
  case or([LDAPFilter])
  case not(LDAPFilter)
  case present(String)
  /// The parts between the asterisks; one part is an equality.
  case matches(String, [String])
  case greaterOrEqual(String, String)
  case lessOrEqual(String, String)
  /// `(attribute:1.2.840.113556.1.4.803:=2)`: all bits; `...804`: any bit.
  case bits(String, Int64, isAll: Bool)

  /// Reads a filter; an error when it is not one.
  public init(_ text: String) throws {
    var parser = Parser(text: Array(text.unicodeScalars))
    guard let filter = parser.filter(depth: 0), parser.isAtEnd else { throw WorldError.invalidFilter(text) }
    self = filter
  }

  private struct Parser {
    let text: [Unicode.Scalar]
    var offset = 0

    var isAtEnd: Bool { offset >= text.count }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      while offset < text.count, text[offset] == " " { offset += 1 }
      guard offset < text.count, text[offset] == scalar else { return false }
      offset += 1
      return true
    }

    mutating func filter(depth: Int) -> LDAPFilter? {
      guard depth < 100, take("("), offset < text.count else { return nil }
      let result: LDAPFilter?
      switch text[offset] {
      case "&", "|":
        let isAnd = text[offset] == "&"
        offset += 1
        var parts: [LDAPFilter] = []
        while offset < text.count, text[offset] != ")" {
          guard let part = filter(depth: depth + 1) else { return nil }
          parts.append(part)
        }
        result = isAnd ? .and(parts) : .or(parts)
      case "!":
        offset += 1
        result = filter(depth: depth + 1).map { .not($0) }
      default: result = item()
      }
      guard let result, take(")") else { return nil }
      return result
    }

    private mutating func item() -> LDAPFilter? {
      var body = String.UnicodeScalarView()
      while offset < text.count, text[offset] != ")" {
        body.append(text[offset])
        offset += 1
      }
      let item = String(body)
      guard let equal = item.firstIndex(of: "=") else { return nil }
      var name = String(item[..<equal])
      let value = String(item[item.index(after: equal)...])
      if name.hasSuffix(">") { return .greaterOrEqual(String(name.dropLast()), Parser.unescaped(value)) }
      if name.hasSuffix("<") { return .lessOrEqual(String(name.dropLast()), Parser.unescaped(value)) }
      if name.hasSuffix(":") {
        let pieces = name.split(separator: ":")
        guard pieces.count == 2, let mask = Int64(value) else { return nil }
        return .bits(String(pieces[0]), mask, isAll: pieces[1] == "1.2.840.113556.1.4.803")
      }
      name = name.trimmingSpaces
      guard !name.isEmpty, !value.isEmpty else { return nil }
      if value == "*" { return .present(name) }
      return .matches(
        name, value.split(separator: "*", omittingEmptySubsequences: false).map { Parser.unescaped(String($0)) })
    }

    /// `\2a` stands for an asterisk, and so on.
    private static func unescaped(_ text: String) -> String {
      guard text.contains("\\") else { return text }
      var bytes: [UInt8] = []
      var rest = Array(text.utf8)[...]
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "\\"), rest.count >= 2,
          let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
          bytes.append(value)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
