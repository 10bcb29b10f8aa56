import ADSyncWorld
import PSRuntime

/// A filter of the services: `startsWith(displayName,'A') and accountEnabled eq true`.
indirect enum ODataFilter {
  case and(ODataFilter, ODataFilter)
  case or(ODataFilter, ODataFilter)
  case not(ODataFilter)
  case compare(String, String, String)
  case starts(String, String)
  case ends(String, String)

  /// Reads a filter; an error of the service when it is not one.
  init(_ text: String) throws {
    var parser = Parser(tokens: Parser.tokens(text))
    guard let filter = parser.expression(0), parser.isAtEnd else { throw CloudStrings.invalidFilter(text) }
    self = filter
  }

  /// Whether an object fits; `value` gives a property as text, empty where it has none.
  func matches(_ value: (String) -> String) -> Bool {
    switch self {
    case .and(let left, let right): return left.matches(value) && right.matches(value)
    case .or(let left, let right): return left.matches(value) || right.matches(value)
    case .not(let part): return !part.matches(value)
    case .starts(let name, let start): return value(name).hasPrefixIgnoringCase(start)
    case .ends(let name, let end): return value(name).hasSuffixIgnoringCase(end)
    case .compare(let name, let comparison, let wanted):
      let found = value(name)
      let isEqual = found.equalsIgnoringCase(wanted == "null" ? "" : wanted)
      let order = found.lowercased() < wanted.lowercased()
      switch comparison {
      case "eq": return isEqual
      case "ne": return !isEqual
      case "lt": return order
      case "le": return order || isEqual
      case "gt": return !order && !isEqual
      default: return !order
      }
    }
  }

  private struct Parser {
    enum Token: Equatable {
      case word(String)
      case text(String)
      case sign(Character)
    }

    let tokens: [Token]
    var offset = 0

    var isAtEnd: Bool { offset >= tokens.count }

    static func tokens(_ text: String) -> [Token] {
      var result: [Token] = []
      var rest = text[...]
      while let first = rest.first {
        if first == " " {
          rest = rest.dropFirst()
        } else if first == "'" {
          let body = rest.dropFirst()
          let end = body.firstIndex(of: "'") ?? body.endIndex
          result.append(.text(String(body[..<end])))
          rest = end < body.endIndex ? body[body.index(after: end)...] : ""
        } else if "(),".contains(first) {
          result.append(.sign(first))
          rest = rest.dropFirst()
        } else {
          let word = rest.prefix { !" '(),".contains($0) }
          result.append(.word(String(word)))
          rest = rest.dropFirst(word.count)
        }
      }
      return result
    }

    private mutating func takeWord(_ words: String...) -> String? {
      guard offset < tokens.count, case .word(let word) = tokens[offset],
        words.contains(where: { $0.equalsIgnoringCase(word) })
      else { return nil }
      offset += 1
      return word.lowercased()
    }

    private mutating func take(_ sign: Character) -> Bool {
      guard offset < tokens.count, tokens[offset] == .sign(sign) else { return false }
      offset += 1
      return true
    }

    private mutating func operand() -> String? {
      guard offset < tokens.count else { return nil }
      defer { offset += 1 }
      switch tokens[offset] {
      case .word(let text), .text(let text): return text
      case .sign: return nil
      }
    }

    mutating func expression(_ depth: Int) -> ODataFilter? {
      guard var left = conjunction(depth) else { return nil }
      while takeWord("or") != nil {
        guard let right = conjunction(depth) else { return nil }
        left = .or(left, right)
      }
      return left
    }

    private mutating func conjunction(_ depth: Int) -> ODataFilter? {
      guard var left = part(depth) else { return nil }
      while takeWord("and") != nil {
        guard let right = part(depth) else { return nil }
        left = .and(left, right)
      }
      return left
    }

    private mutating func part(_ depth: Int) -> ODataFilter? {
      guard depth < 50 else { return nil }
      if takeWord("not") != nil { return part(depth + 1).map { .not($0) } }
      if take("(") {
        let inner = expression(depth + 1)
        return take(")") ? inner : nil
      }
      if let function = takeWord("startswith", "endswith") {
        guard take("("), let name = operand(), take(","), let wanted = operand(), take(")") else { return nil }
        _ = takeWord("eq").map { _ in operand() }
        return function == "startswith" ? .starts(name, wanted) : .ends(name, wanted)
      }
      guard let name = operand(), let comparison = takeWord("eq", "ne", "lt", "le", "gt", "ge"), let wanted = operand()
      else { return nil }
      return .compare(name, comparison, wanted)
    }
  }
}
