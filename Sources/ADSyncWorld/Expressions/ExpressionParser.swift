/// Turns a rule expression's text into a tree.
///
/// The pages say that all operators have one priority, left to right; the product's own rules only work when comparisons
/// bind tighter than `&&` and `||`. So: arithmetic and `&` first, then comparisons, then logic, each from left to right.
struct ExpressionParser {
  private var lexer: ExpressionLexer
  private var token = ExpressionToken.end
  private var tokenOffset = 0
  private var depth = 0
  private let table: AttributeTable

  private init(_ text: String, table: AttributeTable) throws {
    lexer = ExpressionLexer(text)
    self.table = table
    try advance()
  }

  /// The tree of a text. Names are case sensitive; unknown ones are errors.
  static func parse(_ text: String, table: AttributeTable) throws -> Expression {
    var parser = try ExpressionParser(text, table: table)
    let expression = try parser.expression()
    guard parser.token == .end else { throw parser.unexpected() }
    return expression
  }

  private mutating func advance() throws { (token, tokenOffset) = try lexer.next() }

  private func unexpected() -> ExpressionError {
    switch token {
    case .end: return .unexpectedEnd()
    case .symbol(let text), .name(let text), .attribute(let text), .parameter(let text), .variable(let text),
      .string(let text):
      return .unexpected(text, at: tokenOffset)
    case .number(let number): return .unexpected(String(number), at: tokenOffset)
    }
  }

  private mutating func take(_ symbol: String) throws {
    guard token == .symbol(symbol) else { throw unexpected() }
    try advance()
  }

  private mutating func expression() throws -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw ExpressionError.tooDeep() }
    return try chain(["&&", "||"]) { try $0.comparison() }
  }

  private mutating func comparison() throws -> Expression {
    try chain(["=", "<>", "<", "<=", ">", ">="]) { try $0.sum() }
  }

  private mutating func sum() throws -> Expression { try chain(["+", "-", "*", "&"]) { try $0.operand() } }

  private mutating func chain(
    _ symbols: [String], _ part: (inout ExpressionParser) throws -> Expression
  ) throws -> Expression {
    var result = try part(&self)
    while case .symbol(let text) = token, symbols.contains(text), let symbol = Expression.Operator(rawValue: text) {
      try advance()
      result = .binary(symbol, result, try part(&self))
    }
    return result
  }

  private mutating func operand() throws -> Expression {
    let current = token
    switch current {
    case .string(let text):
      try advance()
      return .constant(.string(text))
    case .number(let number):
      try advance()
      return .constant(.number(number))
    case .attribute(let name):
      try advance()
      return .attribute(table.id(name))
    case .parameter(let name):
      try advance()
      return .parameter(name)
    case .variable(let name):
      try advance()
      return .variable(name)
    case .symbol("-"):
      try advance()
      return .binary(.subtract, .constant(.number(0)), try operand())
    case .symbol("("):
      try advance()
      let inner = try expression()
      try take(")")
      return inner
    case .name(let name):
      try advance()
      return token == .symbol("(") ? try call(name) : try constant(name)
    default: throw unexpected()
    }
  }

  private func constant(_ name: String) throws -> Expression {
    switch name {
    case "True": return .constant(.boolean(true))
    case "False": return .constant(.boolean(false))
    case "NULL": return .constant(.null)
    case "AuthoritativeNull": return .constant(.authoritativeNull)
    case "IgnoreThisFlow": return .constant(.ignoreThisFlow)
    case "CRLF": return .constant(.string("\r\n"))
    default:
      // The members of the functions' enumerations are passed on as their names.
      if ExpressionParser.enumerations.contains(name) { return .constant(.string(name)) }
      throw ExpressionError.unknownName(name)
    }
  }

  private static let enumerations: Set<String> = [
    "CaseInsensitive", "CaseSensitive", "Unicode", "ASCII", "UTF8", "vbTextCompare", "vbBinaryCompare", "DC",
  ]

  private mutating func call(_ name: String) throws -> Expression {
    var arguments: [Expression] = []
    try take("(")
    if token != .symbol(")") {
      arguments.append(try expression())
      while token == .symbol(",") {
        try advance()
        arguments.append(try expression())
      }
    }
    try take(")")
    return try ExpressionParser.node(name, arguments, table: table)
  }

  private static func node(_ name: String, _ arguments: [Expression], table: AttributeTable) throws -> Expression {
    switch name {
    case "IIF":
      guard arguments.count == 3 else { throw ExpressionError.argumentCount(name) }
      return .choice(arguments[0], arguments[1], arguments[2])
    case "Switch":
      guard !arguments.isEmpty, arguments.count % 2 == 0 else { throw ExpressionError.notPaired() }
      return .cases(stride(from: 0, to: arguments.count, by: 2).map { (arguments[$0], arguments[$0 + 1]) })
    case "Select", "Where", "With":
      guard arguments.count == 3, case .variable(let variable) = arguments[0] else {
        throw ExpressionError.argumentCount(name)
      }
      if name == "With" { return .with(variable: variable, value: arguments[1], body: arguments[2]) }
      return .each(variable: variable, values: arguments[1], body: arguments[2], isFilter: name == "Where")
    case "ImportedValue":
      guard arguments.count == 1, case .constant(.string(let attribute)) = arguments[0] else {
        throw ExpressionError.argumentCount(name)
      }
      return .imported(table.id(attribute))
    case "ValueCount":
      // The one function that takes an attribute's name as text.
      guard arguments.count == 1, case .constant(.string(let attribute)) = arguments[0] else {
        throw ExpressionError.argumentCount(name)
      }
      return .unary(FunctionTable.count, .attribute(table.id(attribute)))
    default: return try plainCall(name, arguments)
    }
  }

  private static func plainCall(_ name: String, _ arguments: [Expression]) throws -> Expression {
    if let unary = FunctionTable.unary[name] {
      guard arguments.count == 1 else { throw ExpressionError.argumentCount(name) }
      return .unary(unary, arguments[0])
    }
    guard let function = FunctionTable.functions[name] else { throw ExpressionError.unknownFunction(name) }
    guard function.arguments.contains(arguments.count) else { throw ExpressionError.argumentCount(name) }
    return .call(function, arguments)
  }
}
