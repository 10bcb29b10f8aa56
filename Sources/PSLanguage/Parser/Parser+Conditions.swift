extension Parser {
  // MARK: if

  func ifStatementRule(_ ifToken: ScannedToken) -> StatementAst {
    // G  if-statement:
    // G      'if'   new-lines:opt   '('   pipeline-chain   ')'   statement-block   elseif-clauses:opt   else-clause:opt
    // G  elseif-clauses:
    // G      elseif-clause
    // G      elseif-clauses   elseif-clause
    // G  elseif-clause:
    // G      'elseif'   new-lines:opt   '('   pipeline-chain   ')'   statement-block
    // G  else-clause:
    // G      'else'   statement-block
    var clauses: [IfClause] = []
    var components: [Ast] = []
    var keyword = ifToken
    var elseClause: StatementBlockAst?
    while true {
      let (clause, error) = ifClauseRule(ifToken, keyword, &components)
      guard let clause else { return error }
      clauses.append(clause)
      let restorePoint = ungotToken.map { Int($0.start) } ?? tokenizer.restorePoint()
      skipNewlines()
      keyword = peekToken()
      if keyword.kind == .elseIf {
        skipToken()
        continue
      }
      if keyword.kind == .else {
        skipToken()
        skipNewlines()
        elseClause = statementBlockRule()
        if elseClause == nil {
          reportIncomplete(keyword.span.after, ParserStrings.missingStatementBlockAfterElse)
          return ErrorStatementAst(at(Span(ifToken.span, keyword.span)), nestedAst: components)
        }
      } else {
        resync(restorePoint)
      }
      break
    }
    let end = elseClause?.span ?? clauses.last?.body.span ?? keyword.span
    return IfStatementAst(at(Span(ifToken.span, end)), clauses: clauses, elseClause: elseClause)
  }

  /// Parses a condition and its block; without a clause there is the error statement to return.
  private func ifClauseRule(
    _ ifToken: ScannedToken, _ keyword: ScannedToken, _ components: inout [Ast]
  ) -> (IfClause?, ErrorStatementAst) {
    func failure(_ end: Span) -> (IfClause?, ErrorStatementAst) {
      (nil, ErrorStatementAst(at(Span(ifToken.span, end)), nestedAst: components))
    }
    skipNewlines()
    let lParen = nextToken()
    if lParen.kind != .lParen {
      ungetToken(lParen)
      reportIncomplete(keyword.span.after, ParserStrings.missingOpenParenthesisInIfStatement(text(keyword)))
      return failure(keyword.span)
    }
    skipNewlines()
    let condition = pipelineChainRule()
    if let condition {
      components.append(condition)
    } else {
      reportIncomplete(lParen.span.after, ParserStrings.ifStatementMissingCondition(text(keyword)))
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind != .rParen {
      ungetToken(rParen)
      if let condition, condition.kind != .errorStatement {
        reportIncomplete(rParen.span, ParserStrings.missingEndParenthesisAfterStatement(text(keyword)))
      }
      return failure(rParen.span.before)
    }
    skipNewlines()
    guard let body = statementBlockRule() else {
      reportIncomplete(rParen.span, ParserStrings.missingStatementBlock(text(keyword)))
      return failure(rParen.span)
    }
    components.append(body)
    let clause = IfClause(condition: condition ?? ErrorStatementAst(at(lParen.span.after)), body: body)
    return (clause, ErrorStatementAst(at(ifToken.span)))
  }

  // MARK: switch

  /// What is known of a switch statement while it is parsed.
  struct SwitchParts {
    var flags: SwitchFlags = []
    var condition: PipelineBaseAst?
    var clauses: [SwitchClause] = []
    var defaultClause: StatementBlockAst?
    /// End of what was read, for the error statement.
    var end: Span
    var isError = false
    var isIncomplete = false
    /// Children of the error statement: what `-file` names, then the condition in parentheses, then the clauses.
    var hasParenthesizedCondition = false
    var fileCondition: PipelineBaseAst?
    var errorAsts: [Ast] = []
  }

  func switchStatementRule(_ label: ScannedToken?, _ keyword: ScannedToken) -> StatementAst {
    // G  switch-statement:
    // G      'switch'   new-lines:opt   switch-parameters:opt   switch-condition   switch-body
    // G  switch-body:
    // G      new-lines:opt   '{'   new-lines:opt   switch-clauses   '}'
    let start = (label ?? keyword).span
    var parts = SwitchParts(end: start)
    skipNewlines()
    switchParametersRule(&parts)
    switchConditionRule(&parts)
    skipNewlines()
    let lCurly = nextToken()
    var rCurly: ScannedToken?
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      if !parts.isIncomplete {
        parts.isError = true
        reportIncomplete(parts.end.after, ParserStrings.missingCurlyBraceInSwitchStatement)
      }
    } else {
      parts.end = lCurly.span
      skipNewlines()
      rCurly = switchClausesRule(lCurly, &parts)
    }
    if parts.isError {
      let condition = parts.hasParenthesizedCondition ? parts.condition : nil
      return ErrorStatementAst(
        at(Span(start, parts.end)), keyword: .switch,
        nestedAst: .listing(parts.fileCondition, condition) + parts.errorAsts)
    }
    return SwitchStatementAst(
      at(Span(start, rCurly?.span ?? parts.end)), label: labelText(label), condition: parts.condition,
      flags: parts.flags, clauses: parts.clauses, defaultClause: parts.defaultClause)
  }

  private func switchParametersRule(_ parts: inout SwitchParts) {
    // G  switch-parameters:
    // G      switch-parameter
    // G      switch-parameters   switch-parameter
    // G  switch-parameter:
    // G      '-regex'
    // G      '-wildcard'
    // G      '-exact'
    // G      '-casesensitive'
    // G      '-parallel'
    while peekKind() == .parameter {
      let token = nextToken()
      parts.end = token.span
      if isSpecific(token, "regex") {
        parts.flags.insert(.regex)
        parts.flags.remove(.wildcard)
      } else if isSpecific(token, "wildcard") {
        parts.flags.insert(.wildcard)
        parts.flags.remove(.regex)
      } else if isSpecific(token, "exact") {
        parts.flags.subtract([.regex, .wildcard])
      } else if isSpecific(token, "casesensitive") {
        parts.flags.insert(.caseSensitive)
      } else if isSpecific(token, "parallel") {
        parts.flags.insert(.parallel)
      } else if isSpecific(token, "file") {
        switchFileRule(token, &parts)
      } else {
        parts.isError = true
        report(token.span, ParserStrings.invalidSwitchFlag(parameterName(token)))
      }
    }
  }

  private func switchFileRule(_ token: ScannedToken, _ parts: inout SwitchParts) {
    // G  switch-condition:
    // G      '('   new-lines:opt   pipeline-chain   new-lines:opt   ')'
    // G      '-file'   new-lines:opt   switch-filename
    // G  switch-filename:
    // G      command-argument
    // G      primary-expression
    parts.flags.insert(.file)
    skipNewlines()
    guard let file = singleCommandArgument(.fileName) else {
      parts.isError = true
      parts.isIncomplete = reportIncomplete(token.span.after, ParserStrings.missingFilenameOption)
      return
    }
    parts.end = file.span
    let condition = PipelineAst(file.extent, pipelineElements: [CommandExpressionAst(file.extent, expression: file)])
    parts.condition = condition
    parts.fileCondition = condition
  }

  private func switchConditionRule(_ parts: inout SwitchParts) {
    let lParen = peekToken()
    if lParen.kind != .lParen {
      if parts.condition == nil, !parts.flags.contains(.file) {
        parts.isError = true
        parts.isIncomplete = reportIncomplete(parts.end.after, ParserStrings.pipelineValueRequired)
      }
      return
    }
    parts.end = lParen.span
    skipToken()
    if parts.flags.contains(.file) {
      parts.isError = true
      report(lParen.span, ParserStrings.pipelineValueRequired)
    }
    parts.hasParenthesizedCondition = true
    skipNewlines()
    parts.condition = pipelineChainRule()
    if let condition = parts.condition {
      parts.end = condition.span
    } else {
      parts.isError = true
      parts.isIncomplete = reportIncomplete(lParen.span.after, ParserStrings.pipelineValueRequired)
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind == .rParen {
      parts.end = rParen.span
      return
    }
    ungetToken(rParen)
    if !parts.isIncomplete {
      parts.isError = true
      parts.isIncomplete = reportIncomplete(parts.end.after, ParserStrings.missingEndParenthesisInSwitchStatement)
    }
  }

  /// Parses clauses to the closing brace, which is given.
  private func switchClausesRule(_ lCurly: ScannedToken, _ parts: inout SwitchParts) -> ScannedToken? {
    // G  switch-clauses:
    // G      switch-clause
    // G      switch-clauses   switch-clause
    while true {
      guard switchClauseRule(&parts) else { return nil }
      skipNewlinesAndSemicolons()
      let token = peekToken()
      if token.kind == .rCurly {
        skipToken()
        return token
      }
      if token.kind == .endOfInput {
        if !parts.isIncomplete {
          parts.isError = true
          reportIncomplete(lCurly.span, detectedAt: token.span, ParserStrings.missingEndCurlyBrace)
        }
        return nil
      }
    }
  }

  /// Parses a clause; false if none stands here.
  private func switchClauseRule(_ parts: inout SwitchParts) -> Bool {
    // G  switch-clause:
    // G      switch-clause-condition   statement-block   statement-terminators:opt
    // G  switch-clause-condition:
    // G      'default'
    // G      command-argument
    // G      primary-expression
    let token = peekToken()
    let isDefault = token.kind == .default
    var condition: ExpressionAst? = bareWord(token)
    if isDefault { skipToken() } else { condition = singleCommandArgument(.switchCondition) }
    guard let condition else {
      parts.isError = true
      reportIncomplete(parts.end.after, ParserStrings.missingSwitchConditionExpression)
      if peekKind() == .rCurly { skipToken() }
      return false
    }
    parts.errorAsts.append(condition)
    parts.end = condition.span
    guard let body = statementBlockRule() else {
      parts.isError = true
      parts.isIncomplete = reportIncomplete(parts.end.after, ParserStrings.missingSwitchStatementClause)
      return true
    }
    parts.errorAsts.append(body)
    parts.end = body.span
    if !isDefault {
      parts.clauses.append(SwitchClause(condition: condition, body: body))
      return true
    }
    if parts.defaultClause != nil {
      parts.isError = true
      report(condition.span, ParserStrings.multipleSwitchDefaultClauses)
    }
    parts.defaultClause = body
    return true
  }

  // MARK: try

  func tryStatementRule(_ tryToken: ScannedToken) -> StatementAst {
    // G  try-statement:
    // G      'try'   statement-block   catch-clauses
    // G      'try'   statement-block   finally-clause
    // G      'try'   statement-block   catch-clauses   finally-clause
    // G  catch-clauses:
    // G      catch-clause
    // G      catch-clauses   catch-clause
    // G  finally-clause:
    // G      new-lines:opt   'finally'   statement-block
    skipNewlines()
    guard let body = statementBlockRule() else {
      reportIncomplete(tryToken.span.after, ParserStrings.missingTryStatementBlock)
      return ErrorStatementAst(at(tryToken.span))
    }
    var errorEnd: Span?
    var errorTypes: [TypeConstraintAst] = []
    var catches: [CatchClauseAst] = []
    while let clause = catchClauseRule(&errorEnd, &errorTypes) { catches.append(clause) }
    skipNewlines()
    let finallyToken = peekToken()
    var finally: StatementBlockAst?
    if finallyToken.kind == .finally {
      skipToken()
      finally = statementBlockRule()
      if finally == nil {
        errorEnd = finallyToken.span
        reportIncomplete(finallyToken.span.after, ParserStrings.missingFinallyStatementBlock)
      }
    }
    if catches.isEmpty, finally == nil, errorEnd == nil {
      errorEnd = body.span
      reportIncomplete(body.span.after, ParserStrings.missingCatchOrFinally)
    }
    if let errorEnd {
      return ErrorStatementAst(at(Span(tryToken.span, errorEnd)), nestedAst: [body] + catches + errorTypes)
    }
    let end = finally?.span ?? catches.last?.span ?? body.span
    return TryStatementAst(at(Span(tryToken.span, end)), body: body, catchClauses: catches, finally: finally)
  }

  private func catchClauseRule(_ errorEnd: inout Span?, _ errorTypes: inout [TypeConstraintAst]) -> CatchClauseAst? {
    // G  catch-clause:
    // G      new-lines:opt   'catch'   catch-type-list:opt   statement-block
    skipNewlines()
    let catchToken = nextToken()
    if catchToken.kind != .catch {
      ungetToken(catchToken)
      return nil
    }
    var types: [TypeConstraintAst] = []
    let comma = catchTypesRule(&types, &errorEnd)
    if let handler = statementBlockRule() {
      return CatchClauseAst(at(Span(catchToken.span, handler.span)), catchTypes: types, body: handler)
    }
    if comma == nil || errorEnd != comma?.span {
      let end = types.last?.span ?? catchToken.span
      errorEnd = end
      reportIncomplete(end.after, ParserStrings.missingCatchHandlerBlock)
    }
    errorTypes += types
    return nil
  }

  /// Parses the types of a catch clause; gives the last token that was looked at for a comma.
  private func catchTypesRule(_ types: inout [TypeConstraintAst], _ errorEnd: inout Span?) -> ScannedToken? {
    // G  catch-type-list:
    // G      new-lines:opt   type-literal
    // G      catch-type-list   new-lines:opt   ','   new-lines:opt   type-literal
    var comma: ScannedToken?
    while true {
      let restorePoint = tokenizer.restorePoint()
      skipNewlines()
      guard let attribute = attributeRule() else {
        if let comma {
          errorEnd = comma.span
          reportIncomplete(comma.span.after, ParserStrings.missingTypeLiteralToken)
        }
        return comma
      }
      guard let type = attribute as? TypeConstraintAst else {
        resync(restorePoint)
        return comma
      }
      types.append(type)
      skipNewlines()
      comma = peekToken()
      if comma?.kind != .comma { return comma }
      skipToken()
    }
  }
}
