extension Parser {
  func primaryExpressionRule(withMemberAccess: Bool) -> ExpressionAst? {
    // G  primary-expression:
    // G      value
    // G      member-access
    // G      element-access
    // G      invocation-expression
    // G  value:
    // G      parenthesized-expression
    // G      sub-expression
    // G      array-expression
    // G      script-block-expression
    // G      hash-literal-expression
    // G      literal
    // G      variable
    // G  literal:
    // G      number
    // G      string-literal
    // G      string-literal-with-expressions
    let token = nextToken()
    let expression: ExpressionAst
    switch token.kind {
    case .variable, .splattedVariable:
      expression = variableRule(token, withMemberAccess: withMemberAccess)
    case .number:
      var value = ConstantValue.int32(0)
      if case .number(let number) = token.payload { value = number }
      expression = ConstantExpressionAst(at(token.span), value: value)
    case .stringLiteral, .hereStringLiteral, .stringExpandable, .hereStringExpandable:
      expression = stringRule(token)
    case .lParen: expression = parenthesizedExpressionRule(token)
    case .atParen, .dollarParen: expression = subExpressionRule(token)
    case .atCurly: expression = hashExpressionRule(token, isSchemaElement: false)
    case .lCurly: expression = scriptBlockExpressionRule(token)
    default:
      ungetToken(token)
      return nil
    }
    if !withMemberAccess { return expression }
    return memberAccessesRule(nextMemberAccessToken(allowBracket: true), expression)
  }

  private func variableRule(_ token: ScannedToken, withMemberAccess: Bool) -> ExpressionAst {
    // G  variable:
    // G      '$' name
    // G      '@' name
    // G      '${' braced-name '}'
    guard case .variable(let path) = token.payload else { return ErrorExpressionAst(at(token.span)) }
    let isSplatted = token.kind == .splattedVariable
    guard path.qualifier == .using, !path.unqualifiedPath.isEmpty else {
      return VariableExpressionAst(at(token.span), variablePath: path, splatted: isSplatted)
    }
    var child: ExpressionAst = VariableExpressionAst(
      at(token.span), variablePath: VariablePath(path.unqualifiedPath), splatted: isSplatted)
    if withMemberAccess { child = memberAccessesRule(nextMemberAccessToken(allowBracket: true), child) }
    return UsingExpressionAst(child.extent, subExpression: child)
  }

  // MARK: Strings

  private func stringRule(_ token: ScannedToken) -> ExpressionAst {
    let type: StringConstantType =
      switch token.kind {
      case .stringLiteral: .singleQuoted
      case .hereStringLiteral: .singleQuotedHereString
      case .stringExpandable: .doubleQuoted
      default: .doubleQuotedHereString
      }
    if case .expandable(let text) = token.payload { return expandableString(token, text, type) }
    let value = value(token)
    return StringConstantExpressionAst(
      at(token.span), value: value.text, units: value.units, stringConstantType: type)
  }

  /// Parses the expressions of an expandable string.
  func expandableString(
    _ token: ScannedToken, _ text: ExpandableText, _ type: StringConstantType
  ) -> ExpandableStringExpressionAst {
    var parts: [ExpandablePart] = []
    var nested: [ExpressionAst] = []
    for part in text.parts {
      switch part {
      case .text(let text): parts.append(.text(text.text, units: text.units))
      case .variable(let token):
        let expression = variableRule(token, withMemberAccess: false)
        nested.append(expression)
        parts.append(.expression(expression))
      case .subExpression(let unscanned):
        guard let expression = nestedExpressionRule(unscanned) else { continue }
        nested.append(expression)
        parts.append(.expression(expression))
      }
    }
    return ExpandableStringExpressionAst(
      at(token.span), value: text.value.text, stringConstantType: type, parts: parts, nestedExpressions: nested)
  }

  private func nestedExpressionRule(_ unscanned: UnscannedExpression) -> ExpressionAst? {
    tokenizer.nestedScan(unscanned) {
      let expression = primaryExpressionRule(withMemberAccess: true)
      ungotToken = nil
      return expression
    }
  }

  // MARK: Brackets

  private func parenthesizedExpressionRule(_ lParen: ScannedToken) -> ExpressionAst {
    // G  parenthesized-expression:
    // G      '('   new-lines:opt   pipeline-chain   new-lines:opt   ')'
    let saved = (tokenizer.mode, disableCommaOperator)
    setMode(.command)
    disableCommaOperator = false
    defer {
      disableCommaOperator = saved.1
      setMode(saved.0)
    }
    skipNewlines()
    let parsed = pipelineChainRule()
    if parsed == nil { reportIncomplete(lParen.span.after, ParserStrings.expectedExpression) }
    let pipeline = parsed ?? ErrorStatementAst(at(lParen.span.after))
    skipNewlines()
    let rParen = nextToken()
    var end = rParen.span
    if rParen.kind != .rParen {
      ungetToken(rParen)
      reportIncomplete(pipeline.span.after, ParserStrings.missingEndParenthesisInExpression)
      end = pipeline.span
    }
    return ParenExpressionAst(at(Span(lParen.span, end)), pipeline: pipeline)
  }

  private func subExpressionRule(_ first: ScannedToken) -> ExpressionAst {
    // G  array-expression:
    // G      '@('   new-lines:opt   statement-list:opt   new-lines:opt   ')'
    // G  sub-expression:
    // G      '$('   new-lines:opt   statement-list:opt   new-lines:opt   ')'
    let saved = (tokenizer.mode, disableCommaOperator)
    setMode(.command)
    disableCommaOperator = false
    defer {
      disableCommaOperator = saved.1
      setMode(saved.0)
    }
    skipNewlines()
    var list = StatementList()
    let listSpan = statementListRule(&list)
    skipNewlines()
    let rParen = nextToken()
    var end = rParen.span
    if rParen.kind != .rParen {
      ungetToken(rParen)
      reportIncomplete(rParen.span, ParserStrings.missingEndParenthesisInSubexpression)
      end = listSpan ?? first.span
    }
    let extent = at(Span(first.span, end))
    let block = StatementBlockAst(at(listSpan ?? .nothing), statements: list.statements, traps: list.traps)
    return first.kind == .dollarParen
      ? SubExpressionAst(extent, subExpression: block) : ArrayExpressionAst(extent, subExpression: block)
  }

  func scriptBlockExpressionRule(_ lCurly: ScannedToken) -> ScriptBlockExpressionAst {
    // G  script-block-expression:
    // G      '{'   new-lines:opt   script-block   new-lines:opt   '}'
    let saved = (tokenizer.mode, disableCommaOperator)
    setMode(.command)
    disableCommaOperator = false
    defer {
      disableCommaOperator = saved.1
      setMode(saved.0)
    }
    skipNewlines()
    let block = scriptBlockRule(lCurly, isFilter: false)
    return ScriptBlockExpressionAst(block.extent, scriptBlock: block)
  }

  // MARK: Hash literals

  private func hashExpressionRule(_ atCurly: ScannedToken, isSchemaElement: Bool) -> ExpressionAst {
    // G  hash-literal-expression:
    // G      '@{'   new-lines:opt   hash-literal-body:opt   new-lines:opt   '}'
    // G  hash-literal-body:
    // G      hash-entry
    // G      hash-literal-body   statement-terminators   hash-entry
    skipNewlines()
    var pairs: [KeyValuePair] = []
    while let pair = hashEntryRule(isSchemaElement: isSchemaElement) {
      pairs.append(pair)
      let kind = peekKind()
      if kind != .newLine, kind != .semi { break }
      skipNewlinesAndSemicolons()
    }
    let rCurly = nextToken()
    var end = rCurly.span
    if rCurly.kind != .rCurly {
      ungetToken(rCurly)
      reportIncomplete(
        atCurly.span.after, detectedAt: rCurly.span,
        isSchemaElement ? ParserStrings.incompletePropertyAssignmentBlock : ParserStrings.missingEndCurlyBrace)
      end = rCurly.span.before
    }
    return HashtableAst(at(Span(atCurly.span, end)), keyValuePairs: pairs, isSchemaElement: isSchemaElement)
  }

  private func hashEntryRule(isSchemaElement: Bool) -> KeyValuePair? {
    // G  hash-entry:
    // G      key-expression   '='   new-lines:opt   statement
    let savedMode = tokenizer.mode
    setMode(.expression)
    guard let key = labelOrKeyRule() else {
      setMode(savedMode)
      return nil
    }
    let equals = nextToken()
    setMode(savedMode)
    if equals.kind != .equals {
      ungetToken(equals)
      let span = key.span.after
      report(
        span,
        isSchemaElement
          ? ParserStrings.missingEqualsInPropertyAssignmentBlock : ParserStrings.missingEqualsInHashLiteral)
      syncOnError(consumeClosing: false, .rCurly, .semi, .newLine)
      return KeyValuePair(key: key, value: ErrorStatementAst(at(span)))
    }
    setMode(.command)
    defer { setMode(savedMode) }
    skipNewlines()
    if let statement = statementRule() { return KeyValuePair(key: key, value: statement) }
    let span = equals.span.after
    reportIncomplete(
      span,
      isSchemaElement
        ? ParserStrings.missingEqualsInPropertyAssignmentBlock : ParserStrings.missingStatementInHashLiteral)
    return KeyValuePair(key: key, value: ErrorStatementAst(at(span)))
  }
}
