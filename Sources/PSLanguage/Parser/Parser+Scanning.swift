extension Parser {
  /// Reads a number as a script's text would be read, sign and suffix included; nil if the text, without blanks around
  /// it, is no number or not only one. PowerShell converts strings to numbers by it.
  public static func scanNumber(_ text: String) -> ConstantValue? {
    let units = Array(text.utf16)
    guard let first = units.firstIndex(where: { !$0.isWhiteSpace }),
      let last = units.lastIndex(where: { !$0.isWhiteSpace })
    else { return nil }
    let source = SourceText(units: units[first...last])
    let tokenizer = Tokenizer(source, ParseErrorLog(source), collectTokens: false)
    tokenizer.allowSignedNumbers = true
    let token = tokenizer.nextToken()
    guard case .number(let value) = token.payload, Int(token.end) >= source.count else { return nil }
    return value
  }

  /// Reads the name of a type, such as `int[]` or `Collections.Generic.List[string]`; nil if the text is not only that.
  public static func scanTypeName(_ text: String) -> AbstractTypeName? {
    let parser = Parser(SourceText(text))
    parser.skipNewlines()
    guard let name = parser.typeNameRule(allowAssembly: true) else { return nil }
    parser.skipNewlines()
    return parser.log.isEmpty && parser.peekKind() == .endOfInput ? name : nil
  }

  /// Reads a text as if it stood between double quotes, for `ExpandString`.
  public static func scanExpandableString(_ text: String) -> (ExpressionAst?, [ParseError]) {
    var quoted = "\""
    for character in text.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted += "\"" }
    }
    let parser = Parser(SourceText(quoted + "\""))
    let expression = parser.primaryExpressionRule(withMemberAccess: false)
    return (expression, parser.log.errors)
  }
}
