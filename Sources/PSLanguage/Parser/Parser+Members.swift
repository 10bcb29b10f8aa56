extension Parser {
  /// Parses member and element accesses that follow an expression, the first operator of which was read.
  func memberAccessesRule(_ first: ScannedToken?, _ target: ExpressionAst) -> ExpressionAst {
    var expression = target
    var operatorToken = first
    var length = 0
    while let token = operatorToken {
      skipNewlines()
      if token.kind == .lBracket || token.kind == .questionLBracket {
        expression = elementAccessRule(expression, token)
      } else {
        expression = memberAccessRule(expression, token)
      }
      length += 1
      if length > Self.longestChain { giveUp() }
      operatorToken = nextMemberAccessToken(allowBracket: true)
    }
    return expression
  }

  private func memberNameRule() -> ExpressionAst? {
    // G  member-name:
    // G      simple-name
    // G      expression-with-unary-operator
    // G      value
    if let name = simpleNameRule() { return name }
    let token = peekToken()
    if token.kind.has(.unaryOperator) || token.kind == .lBracket { return unaryExpressionRule() }
    return primaryExpressionRule(withMemberAccess: false)
  }

  private func memberAccessRule(_ target: ExpressionAst, _ operatorToken: ScannedToken) -> ExpressionAst {
    // G  member-access:
    // G      primary-expression   '.'   member-name
    // G      primary-expression   '::'   member-name
    // G      primary-expression   '?.'   member-name
    let parsed = memberNameRule()
    if parsed != nil, ungotToken == nil {
      let restorePoint = tokenizer.restorePoint()
      let (types, rBracket) = genericMethodArgumentsRule(restorePoint)
      if let member = parsed, let opening = nextInvokeMemberToken() {
        return memberInvokeRule(
          Invocation(target: target, operatorToken: operatorToken, member: member, types: types), opening)
      }
      if rBracket != nil { resync(restorePoint) }
    }
    let member = parsed ?? missingMember(target, operatorToken)
    return MemberExpressionAst(
      at(Span(target.span, member.span)), expression: target, member: member,
      isStatic: operatorToken.kind == .colonColon, nullConditional: operatorToken.kind == .questionDot)
  }

  private func missingMember(_ target: ExpressionAst, _ operatorToken: ScannedToken) -> ExpressionAst {
    reportIncomplete(operatorToken.span.after, ParserStrings.missingPropertyName)
    return singleCommandArgument(.commandArgument)
      ?? ErrorExpressionAst(at(Span(target.span, operatorToken.span)))
  }

  /// Parses `[type, type]` of a generic method; gives the closing bracket if that is what stands there.
  private func genericMethodArgumentsRule(_ restorePoint: Int) -> ([AbstractTypeName], ScannedToken?) {
    // G  generic-method-arguments:
    // G      '['   new-lines:opt   generic-type-arguments   ']'
    if !tokenizer.mayReadBracket { return ([], nil) }
    let lBracket = nextToken()
    if lBracket.kind != .lBracket {
      resync(restorePoint)
      return ([], nil)
    }
    let savedMode = tokenizer.mode
    setMode(.typeName)
    skipNewlines()
    let first = nextToken()
    if first.kind != .identifier {
      setMode(savedMode)
      resync(restorePoint)
      return ([], nil)
    }
    let (types, rBracket) = genericTypeArgumentsRule(first)
    if rBracket.kind != .rBracket {
      ungetToken(rBracket)
      reportIncomplete(rBracket.span.before, ParserStrings.endSquareBracketExpectedAtEndOfType)
    }
    setMode(savedMode)
    return (types, rBracket.kind == .rBracket ? rBracket : nil)
  }

  private struct Invocation {
    let target: ExpressionAst
    let operatorToken: ScannedToken
    let member: ExpressionAst
    let types: [AbstractTypeName]
  }

  private func memberInvokeRule(_ call: Invocation, _ opening: ScannedToken) -> ExpressionAst {
    // G  invocation-expression:
    // G      member-access   generic-method-arguments:opt   '('   argument-list
    // G      member-access   generic-method-arguments:opt   script-block-expression
    var arguments: [ExpressionAst]
    var last: Span
    if opening.kind == .lParen {
      (arguments, last) = argumentListRule(opening)
    } else {
      skipNewlines()
      let block = scriptBlockExpressionRule(opening)
      arguments = [block]
      last = block.span
    }
    return InvokeMemberExpressionAst(
      at(Span(call.target.span, last)), expression: call.target, member: call.member,
      arguments: arguments.isEmpty ? nil : arguments, isStatic: call.operatorToken.kind == .colonColon,
      nullConditional: call.operatorToken.kind == .questionDot, genericTypeArguments: call.types)
  }

  /// Parses arguments in parentheses, the first of which was read; gives where they end, too.
  func argumentListRule(_ lParen: ScannedToken) -> ([ExpressionAst], Span) {
    // G  argument-list:
    // G      argument-expression-list:opt   new-lines:opt   ')'
    // G  argument-expression-list:
    // G      argument-expression
    // G      argument-expression   new-lines:opt   ','   argument-expression-list
    // G  argument-expression:
    // G      new-lines:opt   expression
    let savedComma = disableCommaOperator
    disableCommaOperator = true
    defer { disableCommaOperator = savedComma }
    var arguments: [ExpressionAst] = []
    var comma: ScannedToken?
    var isReported = false
    while true {
      skipNewlines()
      guard let argument = expressionRule() else {
        if let comma {
          reportIncomplete(comma.span.after, ParserStrings.missingExpressionAfterToken(","))
          isReported = true
        }
        break
      }
      arguments.append(argument)
      skipNewlines()
      comma = nextToken()
      if let token = comma, token.kind != .comma {
        ungetToken(token)
        comma = nil
        break
      }
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind == .rParen { return (arguments, rParen.span) }
    ungetToken(rParen)
    if !isReported {
      reportIncomplete(
        (arguments.last?.span ?? lParen.span).after, ParserStrings.missingEndParenthesisInMethodCall)
    }
    return (arguments, comma?.span ?? arguments.last?.span ?? lParen.span)
  }

  private func elementAccessRule(_ target: ExpressionAst, _ lBracket: ScannedToken) -> ExpressionAst {
    // G  element-access:
    // G      primary-expression   '['   new-lines:opt   expression   new-lines:opt   ']'
    // G      primary-expression   '?['   new-lines:opt   expression   new-lines:opt   ']'
    skipNewlines()
    let savedComma = disableCommaOperator
    disableCommaOperator = false
    let parsed = expressionRule()
    disableCommaOperator = savedComma
    if parsed == nil { reportIncomplete(lBracket.span.after, ParserStrings.missingArrayIndexExpression) }
    let index = parsed ?? ErrorExpressionAst(at(lBracket.span))
    skipNewlines()
    let rBracket = nextToken()
    var end = rBracket.span
    if rBracket.kind != .rBracket {
      ungetToken(rBracket)
      if index.kind != .errorExpression {
        reportIncomplete(index.span.after, ParserStrings.missingEndSquareBracket)
      }
      end = index.span
    }
    return IndexExpressionAst(
      at(Span(target.span, end)), target: target, index: index,
      nullConditional: lBracket.kind == .questionLBracket)
  }
}
