extension Parser {
  // MARK: foreach

  func foreachStatementRule(_ label: ScannedToken?, _ keyword: ScannedToken) -> StatementAst {
    // G  foreach-statement:
    // G      'foreach'   new-lines:opt   foreach-parameters:opt   '('   variable   'in'   pipeline-chain   ')'   statement-block
    let start = (label ?? keyword).span
    skipNewlines()
    var parts = ForeachParts()
    foreachParametersRule(&parts)
    let lParen = nextToken()
    if lParen.kind != .lParen {
      ungetToken(lParen)
      reportIncomplete(
        keyword.span.after, ParserStrings.missingOpenParenthesisAfterKeyword(keyword.kind.text))
      return ErrorStatementAst(at(Span(start, keyword.span)))
    }
    skipNewlines()
    let token = nextToken()
    guard case .variable(let path) = token.payload else {
      ungetToken(token)
      reportIncomplete(lParen.span.after, ParserStrings.missingVariableNameAfterForeach)
      return ErrorStatementAst(at(Span(start, lParen.span)))
    }
    let variable = VariableExpressionAst(
      at(token.span), variablePath: path, splatted: token.kind == .splattedVariable)
    skipNewlines()
    foreachBodyRule(variable, &parts)
    if let end = parts.errorEnd {
      return ErrorStatementAst(
        at(Span(start, end)), nestedAst: .listing(variable, parts.condition, parts.body))
    }
    guard let body = parts.body else { return ErrorStatementAst(at(start)) }
    return ForEachStatementAst(
      at(Span(start, body.span)), label: labelText(label), condition: parts.condition, body: body,
      variable: variable, throttleLimit: parts.throttleLimit, isParallel: parts.isParallel)
  }

  /// What is known of a foreach statement while it is parsed.
  private struct ForeachParts {
    var isParallel = false
    var throttleLimit: ExpressionAst?
    var condition: PipelineBaseAst?
    var body: StatementBlockAst?
    var errorEnd: Span?
  }

  private func foreachParametersRule(_ parts: inout ForeachParts) {
    // G  foreach-parameters:
    // G      foreach-parameter
    // G      foreach-parameters   foreach-parameter
    // G  foreach-parameter:
    // G      '-parallel'
    // G      '-throttlelimit'   new-lines:opt   foreach-throttlelimit
    // G  foreach-throttlelimit:
    // G      command-argument
    // G      primary-expression
    while peekKind() == .parameter {
      let token = nextToken()
      if isSpecific(token, "parallel") {
        parts.isParallel = true
      } else if isSpecific(token, "throttlelimit") {
        skipNewlines()
        parts.throttleLimit = singleCommandArgument(.commandArgument)
        if parts.throttleLimit == nil { reportIncomplete(token.span.after, ParserStrings.missingThrottleLimit) }
      } else {
        parts.errorEnd = token.span
        report(token.span, ParserStrings.invalidForeachFlag(parameterName(token)))
      }
      skipNewlines()
    }
  }

  private func foreachBodyRule(_ variable: ExpressionAst, _ parts: inout ForeachParts) {
    func fail(_ end: Span, _ message: ParserMessage) {
      parts.errorEnd = end
      reportIncomplete(end.after, message)
    }
    let inToken = nextToken()
    if inToken.kind != .in {
      ungetToken(inToken)
      return fail(variable.span, ParserStrings.missingInInForeach)
    }
    skipNewlines()
    parts.condition = pipelineChainRule()
    guard let condition = parts.condition else { return fail(inToken.span, ParserStrings.missingForeachExpression) }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind != .rParen {
      ungetToken(rParen)
      return fail(condition.span, ParserStrings.missingEndParenthesisAfterForeach)
    }
    parts.body = statementBlockRule()
    if parts.body == nil { fail(rParen.span, ParserStrings.missingForeachStatement) }
  }

  // MARK: for

  func forStatementRule(_ label: ScannedToken?, _ keyword: ScannedToken) -> StatementAst {
    // G  for-statement:
    // G      'for'   new-lines:opt   '('   for-part:opt   for-part:opt   for-part:opt   ')'   statement-block
    // G  for-part:
    // G      new-lines:opt   pipeline-chain:opt   ';'
    // G      new-lines:opt   pipeline-chain
    let start = (label ?? keyword).span
    skipNewlines()
    let lParen = nextToken()
    if lParen.kind != .lParen {
      ungetToken(lParen)
      reportIncomplete(
        keyword.span.after, ParserStrings.missingOpenParenthesisAfterKeyword(keyword.kind.text))
      return ErrorStatementAst(at(Span(start, keyword.span)))
    }
    var errorEnd: Span?
    let initializer = forPartRule(&errorEnd, semicolon: true)
    let condition = forPartRule(&errorEnd, semicolon: true)
    let iterator = forPartRule(&errorEnd, semicolon: false)
    skipNewlines()
    let rParen = nextToken()
    var body: StatementBlockAst?
    if rParen.kind != .rParen {
      ungetToken(rParen)
      let end = errorEnd ?? lParen.span
      errorEnd = end
      reportIncomplete(end.after, ParserStrings.missingEndParenthesisAfterStatement(keyword.kind.text))
    } else {
      body = statementBlockRule()
      if body == nil {
        errorEnd = rParen.span
        reportIncomplete(rParen.span.after, ParserStrings.missingLoopStatement(keyword.kind.text))
      }
    }
    guard let body else {
      return ErrorStatementAst(
        at(Span(start, errorEnd ?? lParen.span)), nestedAst: .listing(initializer, condition, iterator))
    }
    return ForStatementAst(
      at(Span(start, body.span)), label: labelText(label), condition: condition, body: body,
      initializer: initializer, iterator: iterator)
  }

  private func forPartRule(_ errorEnd: inout Span?, semicolon: Bool) -> PipelineBaseAst? {
    skipNewlines()
    let pipeline = pipelineChainRule()
    if let pipeline { errorEnd = pipeline.span }
    if semicolon, peekKind() == .semi { errorEnd = nextToken().span }
    return pipeline
  }

  // MARK: while, do

  func whileStatementRule(_ label: ScannedToken?, _ keyword: ScannedToken) -> StatementAst {
    // G  while-statement:
    // G      'while'   new-lines:opt   '('   new-lines:opt   while-condition   new-lines:opt   ')'   statement-block
    // G  while-condition:
    // G      pipeline-chain
    let start = (label ?? keyword).span
    skipNewlines()
    let lParen = nextToken()
    if lParen.kind != .lParen {
      ungetToken(lParen)
      reportIncomplete(keyword.span.after, ParserStrings.missingOpenParenthesisAfterKeyword(text(keyword)))
      return ErrorStatementAst(at(Span(start, keyword.span)))
    }
    skipNewlines()
    let condition = pipelineChainRule()
    let conditionSpan = condition?.span ?? lParen.span.after
    if condition == nil {
      reportIncomplete(conditionSpan, ParserStrings.missingExpressionAfterKeyword(keyword.kind.text))
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind != .rParen {
      ungetToken(rParen)
      if let condition, condition.kind != .errorStatement {
        reportIncomplete(
          conditionSpan.after, ParserStrings.missingEndParenthesisAfterStatement(keyword.kind.text))
      }
      return ErrorStatementAst(at(Span(start, conditionSpan)), nestedAst: .listing(condition))
    }
    skipNewlines()
    guard let body = statementBlockRule() else {
      reportIncomplete(rParen.span.after, ParserStrings.missingLoopStatement(keyword.kind.text))
      return ErrorStatementAst(at(Span(start, rParen.span)), nestedAst: .listing(condition))
    }
    return WhileStatementAst(
      at(Span(start, body.span)), label: labelText(label),
      condition: condition ?? ErrorStatementAst(at(conditionSpan)), body: body)
  }

  func doStatementRule(_ label: ScannedToken?, _ keyword: ScannedToken) -> StatementAst {
    // G  do-statement:
    // G      'do'   statement-block   new-lines:opt   'while'   new-lines:opt   '('   while-condition   new-lines:opt   ')'
    // G      'do'   statement-block   new-lines:opt   'until'   new-lines:opt   '('   while-condition   new-lines:opt   ')'
    let start = (label ?? keyword).span
    guard let body = statementBlockRule() else {
      reportIncomplete(keyword.span.after, ParserStrings.missingLoopStatement(keyword.kind.text))
      return ErrorStatementAst(at(Span(start, keyword.span)))
    }
    skipNewlines()
    let loop = nextToken()
    if loop.kind != .while && loop.kind != .until {
      ungetToken(loop)
      reportIncomplete(body.span.after, ParserStrings.missingWhileOrUntilInDoWhile)
      return ErrorStatementAst(at(Span(start, body.span)), nestedAst: [body])
    }
    skipNewlines()
    let lParen = nextToken()
    if lParen.kind != .lParen {
      ungetToken(lParen)
      reportIncomplete(loop.span.after, ParserStrings.missingOpenParenthesisAfterKeyword(loop.kind.text))
      return ErrorStatementAst(at(Span(start, loop.span)), nestedAst: [body])
    }
    skipNewlines()
    return doConditionRule(DoParts(start: start, label: labelText(label), body: body, loop: loop, lParen: lParen))
  }

  private struct DoParts {
    let start: Span
    let label: String?
    let body: StatementBlockAst
    let loop: ScannedToken
    let lParen: ScannedToken
  }

  private func doConditionRule(_ parts: DoParts) -> StatementAst {
    var errorEnd: Span?
    let condition = pipelineChainRule()
    if condition == nil {
      errorEnd = parts.lParen.span
      reportIncomplete(
        parts.lParen.span.after, ParserStrings.missingExpressionAfterKeyword(parts.loop.kind.text))
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind != .rParen {
      ungetToken(rParen)
      if let condition {
        errorEnd = condition.span
        reportIncomplete(
          condition.span.after, ParserStrings.missingEndParenthesisAfterStatement(parts.loop.kind.text))
      }
    }
    if let errorEnd {
      return ErrorStatementAst(at(Span(parts.start, errorEnd)), nestedAst: .listing(parts.body, condition))
    }
    let extent = at(Span(parts.start, rParen.span))
    return parts.loop.kind == .until
      ? DoUntilStatementAst(extent, label: parts.label, condition: condition, body: parts.body)
      : DoWhileStatementAst(extent, label: parts.label, condition: condition, body: parts.body)
  }
}
