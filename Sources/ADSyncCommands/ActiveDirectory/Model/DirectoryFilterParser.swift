import ADSyncWorld
import PSEngine
import PSRuntime

/// Reads the filters of `-Filter`: the module has a grammar of its own for what looks like PowerShell.
struct DirectoryFilterParser {
  private let query: String
  private let text: [Unicode.Scalar]
  private var offset = 0
  private let context: ExecutionContext

  static func parse(_ query: String, _ context: ExecutionContext) throws -> DirectoryFilter {
    var parser = DirectoryFilterParser(query: query, text: Array(query.unicodeScalars), context: context)
    parser.skipSpace()
    if parser.rest == "*" { return .all }
    let filter = try parser.expression(depth: 0)
    parser.skipSpace()
    guard parser.offset >= parser.text.count else { throw parser.syntaxError() }
    return filter
  }

  private init(query: String, text: [Unicode.Scalar], context: ExecutionContext) {
    self.query = query
    self.text = text
    self.context = context
  }

  private var rest: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[min(offset, text.count)...])
    return String(view).trimmingSpaces
  }

  private func syntaxError(_ message: String = "syntax error", at position: Int? = nil) -> WorldError {
    DirectoryStrings.syntax(query, message, at: (position ?? offset) + 1)
  }

  private mutating func skipSpace() {
    while offset < text.count, text[offset].properties.isWhitespace { offset += 1 }
  }

  private var current: Unicode.Scalar? { offset < text.count ? text[offset] : nil }

  /// A word of letters, digits and the few signs that names have.
  private mutating func word() -> String {
    var view = String.UnicodeScalarView()
    while let scalar = current, scalar.properties.isAlphabetic || "0123456789_-.".unicodeScalars.contains(scalar) {
      view.append(scalar)
      offset += 1
    }
    return String(view)
  }

  private mutating func operation() -> String? {
    let start = offset
    skipSpace()
    guard current == "-" || current == "\u{2013}" else {
      offset = start
      return nil
    }
    offset += 1
    let name = word().lowercased()
    guard !name.isEmpty else {
      offset = start
      return nil
    }
    return name
  }

  private mutating func expression(depth: Int) throws -> DirectoryFilter {
    var left = try term(depth: depth)
    while true {
      let start = offset
      switch operation() {
      case "and"?: left = .and(left, try term(depth: depth))
      case "or"?: left = .or(left, try term(depth: depth))
      default:
        offset = start
        return left
      }
    }
  }

  private mutating func term(depth: Int) throws -> DirectoryFilter {
    skipSpace()
    guard depth < 100, let scalar = current else { throw syntaxError() }
    if scalar == "(" {
      offset += 1
      let inner = try expression(depth: depth + 1)
      skipSpace()
      guard current == ")" else { throw syntaxError() }
      offset += 1
      return inner
    }
    if scalar == "!" {
      offset += 1
      return .not(try term(depth: depth + 1))
    }
    let start = offset
    if operation() == "not" { return .not(try term(depth: depth + 1)) }
    offset = start
    return try comparison()
  }

  private mutating func comparison() throws -> DirectoryFilter {
    let start = offset
    var name: String
    if current == "'" || current == "\"" { name = try quoted() } else { name = word() }
    guard !name.isEmpty else { throw syntaxError(at: start) }
    if name.hasPrefix("-") { name = String(name.dropFirst()) }
    skipSpace()
    let position = offset
    guard let found = operation() else {
      let sign = rest.prefix { $0 != " " }
      throw sign.isEmpty ? syntaxError() : syntaxError("Operator Not supported: \(sign)", at: position)
    }
    guard let comparison = DirectoryFilter.Comparison(rawValue: found) else {
      throw syntaxError("Operator Not supported: -\(found)", at: position)
    }
    return .compare(name, comparison, try value())
  }

  private mutating func value() throws -> Value {
    skipSpace()
    guard let scalar = current else { throw syntaxError() }
    switch scalar {
    case "'", "\"": return .text(try quoted())
    case "$": return try variable()
    default:
      let word = word()
      guard !word.isEmpty else { throw syntaxError() }
      return .text(word)
    }
  }

  /// A text in quotes; double ones take variables.
  private mutating func quoted() throws -> String {
    guard let quote = current else { return "" }
    offset += 1
    var view = String.UnicodeScalarView()
    while let scalar = current {
      if scalar == quote {
        offset += 1
        guard current == quote else { return String(view) }
      } else if scalar == "$", quote == "\"", offset + 1 < text.count, text[offset + 1].properties.isAlphabetic {
        let shown = try LanguagePrimitives.text(try variable(), context).string
        view.append(contentsOf: shown.unicodeScalars)
        continue
      }
      view.append(scalar)
      offset += 1
    }
    throw syntaxError()
  }

  /// `$name`, `$name.Property`.
  private mutating func variable() throws -> Value {
    let start = offset
    offset += 1
    let isBraced = current == "{"
    if isBraced { offset += 1 }
    var path = word()
    if isBraced, current == "}" { offset += 1 }
    if path.hasSuffix(".") {
      path.removeLast()
      offset -= 1
    }
    let parts = path.split(separator: ".").map(String.init)
    guard let name = parts.first else { throw syntaxError(at: start) }
    if name.equalsIgnoringCase("true") || name.equalsIgnoringCase("false") {
      return .bool(name.equalsIgnoringCase("true"))
    }
    guard var value = context.variable(name), !value.isNull else {
      throw DirectoryStrings.undefinedVariable(name, in: "$" + path)
    }
    for part in parts.dropFirst() { value = try MemberAccess.get(value, PSString.make(part), context) }
    if value.isNull { throw DirectoryStrings.undefinedVariable(name, in: "$" + path) }
    return value
  }
}
