extension Parser {
  /// Where an argument stands, which decides what may follow.
  enum ArgumentContext {
    case commandName, commandNameAfterOperator, fileName, commandArgument, switchCondition

    var isCommandName: Bool { self == .commandName || self == .commandNameAfterOperator }
  }

  func singleCommandArgument(_ context: ArgumentContext) -> ExpressionAst? {
    let kind = peekKind()
    if kind == .comma || kind == .endOfInput { return nil }
    let savedMode = tokenizer.mode
    setMode(.command)
    defer { setMode(savedMode) }
    return commandArgument(context, nextToken())
  }

  /// Parses an argument whose first token was read; nil, and the token given back, if it cannot begin one.
  func commandArgument(_ context: ArgumentContext, _ first: ScannedToken) -> ExpressionAst? {
    // G  command-argument:
    // G      command-name-expr
    // G      command-argument   ','   new-lines:opt   command-name-expr
    // G  command-name-expr:
    // G      command-name
    // G      primary-expression
    // G  command-name:
    // G      generic-token
    var token = first
    var elements: [ExpressionAst] = []
    var comma: ScannedToken?
    while true {
      guard let element = argumentElement(context, token) else {
        ungetToken(token)
        guard let comma, let first = elements.first else { return nil }
        reportIncomplete(comma.span.after, ParserStrings.missingExpression(","))
        return ErrorExpressionAst(at(Span(first.span, comma.span)), nestedAst: elements)
      }
      let goesOn = context == .commandArgument && !(token.kind == .generic && isVerbatim(token))
      let next = goesOn ? peekToken() : nil
      guard let next, next.kind == .comma else {
        guard let first = elements.first else { return element }
        elements.append(element)
        return ArrayLiteralAst(at(Span(first.span, element.span)), elements: elements)
      }
      comma = next
      elements.append(element)
      skipToken()
      skipNewlines()
      token = nextToken()
    }
  }

  /// The word `--%`, behind which the line is taken as it is.
  private func isVerbatim(_ token: ScannedToken) -> Bool {
    switch token.kind {
    case .generic, .stringLiteral, .stringExpandable: token.end - token.start <= 8 && value(token).text == "--%"
    default: false
    }
  }

  private func argumentElement(_ context: ArgumentContext, _ token: ScannedToken) -> ExpressionAst? {
    switch token.kind {
    case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .redirection, .redirectInStd, .andAnd, .orOr,
      .ampersand, .minusMinus, .comma:
      return nil
    case .splattedVariable, .variable, .number, .hereStringExpandable, .stringExpandable, .hereStringLiteral,
      .stringLiteral, .lParen, .dollarParen, .atParen, .atCurly, .lCurly:
      ungetToken(token)
      return primaryExpressionRule(withMemberAccess: true)
    case .generic: return genericArgument(context, token)
    default: return bareWord(token)
    }
  }

  private func genericArgument(_ context: ArgumentContext, _ token: ScannedToken) -> ExpressionAst {
    // G  generic-token:
    // G      characters, quoted parts, variables and '$(' ')' without a blank
    if case .expandable(let text) = token.payload, context != .commandName {
      return expandableString(token, text, .bareWord)
    }
    let value = value(token)
    return StringConstantExpressionAst(
      at(token.span), value: value.text, units: value.units, stringConstantType: .bareWord)
  }

  // MARK: Commands

  /// What is known of a command while it is parsed.
  private struct CommandParts {
    var context = ArgumentContext.commandName
    var elements: [CommandElementAst] = []
    var redirections = Redirections()
    var end: Span
    var sawDashDash = false
    /// The rest of the line was taken as it is.
    var isFinished = false
  }

  /// Parses a command; nil if none stands here.
  func commandRule() -> CommandAst? {
    // G  command:
    // G      command-name   command-elements:opt
    // G      command-invocation-operator   command-name-expr   command-elements:opt
    // G  command-invocation-operator:
    // G      '&'
    // G      '.'
    // G  command-elements:
    // G      command-element
    // G      command-elements   command-element
    let savedMode = tokenizer.mode
    setMode(.command)
    let first = nextToken()
    var token = first
    var parts = CommandParts(end: first.span)
    let hasOperator = first.kind == .dot || first.kind == .ampersand
    if hasOperator {
      token = nextToken()
      parts.context = .commandNameAfterOperator
    }
    while commandElementRule(token, &parts) {
      if parts.isFinished { break }
      parts.context = .commandArgument
      token = nextToken()
    }
    setMode(savedMode)
    if parts.elements.isEmpty {
      if hasOperator { report(first.span, ParserStrings.missingExpression(text(first))) }
      return nil
    }
    return CommandAst(
      at(Span(first.span, parts.end)), redirections: parts.redirections.list, commandElements: parts.elements,
      invocationOperator: hasOperator ? first.kind : .unknown)
  }

  /// Parses an element whose first token was read; false, and the token given back, at the end of the command.
  private func commandElementRule(_ token: ScannedToken, _ parts: inout CommandParts) -> Bool {
    // G  command-element:
    // G      command-parameter
    // G      command-argument
    // G      redirection
    switch token.kind {
    case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .andAnd, .orOr, .ampersand:
      ungetToken(token)
      return false
    case .minusMinus: dashDashRule(token, &parts)
    case .comma:
      parts.end = token.span
      report(token.span, ParserStrings.missingArgument)
      skipNewlines()
    case .parameter: commandParameterRule(token, &parts)
    case .redirection, .redirectInStd:
      if parts.context.isCommandName {
        parts.end = token.span
        parts.elements.append(bareWord(token))
      } else {
        parts.end = redirectionRule(token, &parts.redirections).span
      }
    case .inlineScript where parts.context == .commandName: return inlineScriptRule(token, &parts)
    default: commandArgumentRule(token, &parts)
    }
    return true
  }

  private func dashDashRule(_ token: ScannedToken, _ parts: inout CommandParts) {
    let extent = at(token.span)
    parts.end = token.span
    parts.elements.append(
      parts.sawDashDash
        ? bareWord(token)
        : CommandParameterAst(extent, parameterName: "-", argument: nil, errorPosition: extent))
    parts.sawDashDash = true
  }

  private func commandParameterRule(_ token: ScannedToken, _ parts: inout CommandParts) {
    // G  command-parameter:
    // G      dash   name
    // G      dash   name   ':'   command-argument
    parts.end = token.span
    if parts.context.isCommandName || parts.sawDashDash {
      parts.elements.append(bareWord(token))
      return
    }
    var argument: ExpressionAst?
    if usedColon(token), peekKind() != .comma {
      argument = commandArgument(.commandArgument, nextToken())
      if let argument {
        parts.end = Span(token.span, argument.span)
      } else {
        report(token.span.after, ParserStrings.parameterRequiresArgument(text(token)))
      }
    }
    parts.elements.append(
      CommandParameterAst(
        at(parts.end), parameterName: parameterName(token), argument: argument, errorPosition: at(token.span)))
  }

  private func commandArgumentRule(_ token: ScannedToken, _ parts: inout CommandParts) {
    guard let argument = commandArgument(parts.context, token) else {
      parts.isFinished = true
      return
    }
    parts.elements.append(argument)
    parts.end = argument.span
    guard isVerbatim(token), let verbatim = nextVerbatimArgument() else { return }
    parts.elements.append(bareWord(verbatim))
    parts.end = verbatim.span
    parts.isFinished = true
  }

  private func inlineScriptRule(_ token: ScannedToken, _ parts: inout CommandParts) -> Bool {
    parts.elements.append(bareWord(token))
    parts.end = token.span
    skipNewlines()
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      reportIncomplete(token.span.after, ParserStrings.missingStatementAfterKeyword(text(token)))
      return false
    }
    let block = scriptBlockExpressionRule(lCurly)
    parts.elements.append(block)
    parts.end = block.span
    return true
  }
}
