extension Parser {
  /// Parses a statement; nil if none stands here.
  func statementRule() -> StatementAst? {
    // G  statement:
    // G      if-statement
    // G      label:opt   labeled-statement
    // G      function-statement
    // G      flow-control-statement   statement-terminator
    // G      trap-statement
    // G      try-statement
    // G      data-statement
    // G      block-statement
    // G      configuration-statement
    // G      class-statement
    // G      enum-statement
    // G      dynamic-keyword-statement
    // G      pipeline-chain   statement-terminator
    // G  flow-control-statement:
    // G      'break'   label-expression:opt
    // G      'continue'   label-expression:opt
    // G      'throw'   pipeline-chain:opt
    // G      'return'   pipeline-chain:opt
    // G      'exit'   pipeline-chain:opt
    if isTooDeep { return nil }
    var token = nextToken()
    var attributes: [AttributeBaseAst] = []
    let restorePoint = Int(token.start)
    if token.kind == .generic, source[restorePoint] == 0x5B {
      attributes = statementAttributesRule(&token)
    }
    switch token.kind {
    case .endOfInput where attributes.isEmpty:
      ungetToken(token)
      return nil
    case .else, .elseIf, .catch, .until:
      if !log.isEmpty {
        skipNewlines()
        return statementRule()
      }
    case .class: return classDefinitionRule(attributes, token)
    case .enum: return enumDefinitionRule(attributes, token)
    case .configuration: return configurationStatementRule(attributes, token)
    default:
      if token.kind.has(.keyword) || token.kind == .label, let rule = keywordStatementRule(token) { return rule }
    }
    if attributes.isEmpty { ungetToken(token) } else { resync(restorePoint) }
    return pipelineChainRule()
  }

  /// Parses attributes before a statement, and reads the token behind them; a token before which they mean something
  /// else puts both back.
  private func statementAttributesRule(_ token: inout ScannedToken) -> [AttributeBaseAst] {
    let restorePoint = Int(token.start)
    resync(token)
    let attributes = attributeListRule(inExpressionMode: false)
    token = nextToken()
    guard let first = attributes.first else { return [] }
    let type = attributes.first { $0.kind == .typeConstraint }
    if token.has(.statementDoesntSupportAttributes) {
      if type != nil {
        resync(restorePoint)
        token = nextToken()
      } else {
        report(first.span, ParserStrings.unexpectedAttribute(first.typeName.fullName))
      }
    } else if token.has(.keyword) {
      if let type { report(type.span, ParserStrings.typeNotAllowedBeforeStatement(type.typeName.fullName)) }
    } else {
      resync(restorePoint)
      token = nextToken()
    }
    return attributes
  }

  /// Parses the statement of a keyword or label that was read; nil if the keyword begins none.
  private func keywordStatementRule(_ token: ScannedToken) -> StatementAst? {
    switch token.kind {
    case .if: return ifStatementRule(token)
    case .switch: return switchStatementRule(nil, token)
    case .foreach: return foreachStatementRule(nil, token)
    case .for: return forStatementRule(nil, token)
    case .while: return whileStatementRule(nil, token)
    case .do: return doStatementRule(nil, token)
    case .function, .filter, .workflow: return functionDeclarationRule(token)
    case .return, .throw, .exit: return flowStatementRule(token)
    case .break, .continue: return jumpStatementRule(token)
    case .trap: return trapStatementRule(token)
    case .try: return tryStatementRule(token)
    case .data: return dataStatementRule(token)
    case .parallel, .sequence: return blockStatementRule(token)
    case .from, .define, .var:
      report(token.span, ParserStrings.reservedKeywordNotAllowed(token.kind.text))
      return ErrorStatementAst(at(token.span))
    case .label:
      skipNewlines()
      return labeledStatementRule(token)
    case .dynamicKeyword: return dynamicKeywordStatementRule(token)
    case .using:
      let statement = usingStatementRule(token)
      report(statement.span, ParserStrings.usingMustBeAtStartOfScript)
      return statement
    default: return nil
    }
  }

  private func labeledStatementRule(_ label: ScannedToken) -> StatementAst? {
    // G  labeled-statement:
    // G      switch-statement
    // G      foreach-statement
    // G      for-statement
    // G      while-statement
    // G      do-statement
    // G      pipeline-chain
    let token = nextToken()
    switch token.kind {
    case .switch: return switchStatementRule(label, token)
    case .foreach: return foreachStatementRule(label, token)
    case .for: return forStatementRule(label, token)
    case .while: return whileStatementRule(label, token)
    case .do: return doStatementRule(label, token)
    default:
      resync(label)
      return pipelineChainRule()
    }
  }

  /// Text of a label without its colon.
  func labelText(_ label: ScannedToken?) -> String? { label.map { String(text($0).dropFirst()) } }

  private func flowStatementRule(_ token: ScannedToken) -> StatementAst {
    let pipeline = pipelineChainRule()
    let extent = at(Span(token.span, pipeline?.span ?? token.span))
    switch token.kind {
    case .return: return ReturnStatementAst(extent, pipeline: pipeline)
    case .throw: return ThrowStatementAst(extent, pipeline: pipeline)
    default: return ExitStatementAst(extent, pipeline: pipeline)
    }
  }

  private func jumpStatementRule(_ token: ScannedToken) -> StatementAst {
    let label = labelOrKeyRule()
    let extent = at(Span(token.span, label?.span ?? token.span))
    return token.kind == .break
      ? BreakStatementAst(extent, label: label) : ContinueStatementAst(extent, label: label)
  }

  func labelOrKeyRule() -> ExpressionAst? {
    // G  label-expression:
    // G      simple-name
    // G      unary-expression
    // G  key-expression:
    // G      simple-name
    // G      unary-expression
    if let name = simpleNameRule() { return name }
    let kind = peekKind()
    if kind == .newLine || kind == .semi { return nil }
    let saved = disableCommaOperator
    disableCommaOperator = true
    defer { disableCommaOperator = saved }
    return unaryExpressionRule()
  }

  /// Parses an identifier, nil if none stands here.
  func simpleNameRule() -> StringConstantExpressionAst? {
    // G  simple-name:
    // G      identifier
    tokenizer.wantSimpleName = true
    let token = peekToken()
    tokenizer.wantSimpleName = false
    guard token.kind == .identifier else { return nil }
    skipToken()
    return bareWord(token)
  }

  /// A token as a string without quotes.
  func bareWord(_ token: ScannedToken) -> StringConstantExpressionAst {
    StringConstantExpressionAst(at(token.span), value: text(token), stringConstantType: .bareWord)
  }

  private func blockStatementRule(_ keyword: ScannedToken) -> StatementAst {
    // G  block-statement:
    // G      'parallel'   statement-block
    // G      'sequence'   statement-block
    guard let body = statementBlockRule() else {
      reportIncomplete(keyword.span.after, ParserStrings.missingStatementAfterKeyword(text(keyword)))
      return ErrorStatementAst(at(keyword.span))
    }
    return BlockStatementAst(at(Span(keyword.span, body.span)), blockKind: keyword.kind, body: body)
  }

  private func trapStatementRule(_ trap: ScannedToken) -> StatementAst {
    // G  trap-statement:
    // G      'trap'   new-lines:opt   type-literal:opt   statement-block
    let restorePoint = tokenizer.restorePoint()
    skipNewlines()
    let attribute = attributeRule()
    let type = attribute as? TypeConstraintAst
    if attribute != nil, type == nil { resync(restorePoint) }
    guard let body = statementBlockRule() else {
      let end = type?.span ?? trap.span
      reportIncomplete(end.after, ParserStrings.missingTrapStatement)
      return ErrorStatementAst(at(Span(trap.span, end)), nestedAst: .listing(type))
    }
    return TrapStatementAst(at(Span(trap.span, body.span)), trapType: type, body: body)
  }

  private func dataStatementRule(_ data: ScannedToken) -> StatementAst {
    // G  data-statement:
    // G      'data'   new-lines:opt   simple-name:opt   data-commands-allowed:opt   statement-block
    // G  data-commands-allowed:
    // G      new-lines:opt   '-supportedcommand'   data-commands-list
    // G  data-commands-list:
    // G      new-lines:opt   data-command
    // G      data-commands-list   ','   new-lines:opt   data-command
    // G  data-command:
    // G      command-name-expr
    skipNewlines()
    let name = simpleNameRule()
    skipNewlines()
    var commands: [ExpressionAst] = []
    var errorEnd: Span?
    let parameter = peekToken()
    if parameter.kind == .parameter {
      skipToken()
      errorEnd = dataCommandsRule(parameter, &commands)
    }
    if errorEnd == nil {
      if let body = statementBlockRule() {
        return DataStatementAst(
          at(Span(data.span, body.span)), variable: name?.value, commandsAllowed: commands, body: body)
      }
      errorEnd = commands.last?.span ?? name?.span ?? data.span
      reportIncomplete((errorEnd ?? data.span).after, ParserStrings.missingStatementBlockForDataSection)
    }
    return ErrorStatementAst(at(Span(data.span, errorEnd ?? data.span)), nestedAst: commands)
  }

  /// Parses the commands behind `-SupportedCommand`; gives the end of the error statement if there is an error.
  private func dataCommandsRule(_ parameter: ScannedToken, _ commands: inout [ExpressionAst]) -> Span? {
    var errorEnd: Span?
    if !isSpecific(parameter, "supportedcommand") {
      errorEnd = parameter.span
      report(parameter.span, ParserStrings.invalidParameterForDataSectionStatement(parameterName(parameter)))
    }
    var comma: ScannedToken?
    while true {
      skipNewlines()
      guard let command = singleCommandArgument(.commandName) else {
        let last = (comma ?? parameter).span
        if errorEnd == nil {
          reportIncomplete(last.after, ParserStrings.missingValueForSupportedCommandInDataSectionStatement)
        }
        return last
      }
      commands.append(command)
      let token = peekToken()
      if token.kind != .comma { return errorEnd }
      comma = token
      skipToken()
    }
  }
}
