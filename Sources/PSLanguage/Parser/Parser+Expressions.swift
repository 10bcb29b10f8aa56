extension Parser {
  /// Parses an expression; nil if none stands here. With `endNumber`, `?` and `:` end a number, as an operand is due.
  func expressionRule(endNumber: Bool = false) -> ExpressionAst? {
    // G  expression:
    // G      binary-expression
    // G      ternary-expression
    // G  ternary-expression:
    // G      binary-expression   '?'   new-lines:opt   expression   new-lines:opt   ':'   new-lines:opt   expression
    let savedMode = tokenizer.mode
    setMode(.expression)
    defer { setMode(savedMode) }
    guard let condition = binaryExpressionRule(endNumber: endNumber) else { return nil }
    let question = peekToken()
    if question.kind != .questionMark { return condition }
    skipToken()
    skipNewlines()
    return ternaryRule(condition, question)
  }

  private func ternaryRule(_ condition: ExpressionAst, _ question: ScannedToken) -> ExpressionAst {
    let ifTrue = ternaryOperandRule(question)
    skipNewlines()
    let colon = nextToken()
    if colon.kind != .colon {
      ungetToken(colon)
      let isError = ifTrue.kind == .errorExpression
      if !isError { reportIncomplete(colon.span, ParserStrings.missingColonInTernaryExpression) }
      return ErrorExpressionAst(
        at(Span(condition.span, colon.span.before)), nestedAst: isError ? [condition] : [condition, ifTrue])
    }
    skipNewlines()
    let ifFalse = ternaryOperandRule(colon)
    return TernaryExpressionAst(
      at(Span(condition.span, ifFalse.span)), condition: condition, ifTrue: ifTrue, ifFalse: ifFalse)
  }

  private func ternaryOperandRule(_ operatorToken: ScannedToken) -> ExpressionAst {
    if let operand = expressionRule(endNumber: true) { return operand }
    return missingOperand(operatorToken)
  }

  /// Reports that nothing follows an operator, and stands for it.
  private func missingOperand(_ operatorToken: ScannedToken) -> ExpressionAst {
    let span = operatorToken.span.after
    reportIncomplete(span, ParserStrings.expectedValueExpression(text(operatorToken)))
    return ErrorExpressionAst(at(span))
  }

  private func binaryExpressionRule(endNumber: Bool) -> ExpressionAst? {
    // G  binary-expression:
    // G      bitwise-expression
    // G      binary-expression   logical-operator   new-lines:opt   bitwise-expression
    // G  logical-operator:
    // G      '-and'
    // G      '-or'
    // G      '-xor'
    // G  bitwise-expression:
    // G      comparison-expression
    // G      bitwise-expression   bitwise-operator   new-lines:opt   comparison-expression
    // G  bitwise-operator:
    // G      '-band'
    // G      '-bor'
    // G      '-bxor'
    // G  comparison-expression:
    // G      nullcoalesce-expression
    // G      comparison-expression   comparison-operator   new-lines:opt   nullcoalesce-expression
    // G  nullcoalesce-expression:
    // G      additive-expression
    // G      nullcoalesce-expression   '??'   new-lines:opt   additive-expression
    // G  additive-expression:
    // G      multiplicative-expression
    // G      additive-expression   '+'   new-lines:opt   multiplicative-expression
    // G      additive-expression   dash   new-lines:opt   multiplicative-expression
    // G  multiplicative-expression:
    // G      format-expression
    // G      multiplicative-expression   '*'   new-lines:opt   format-expression
    // G      multiplicative-expression   '/'   new-lines:opt   format-expression
    // G      multiplicative-expression   '%'   new-lines:opt   format-expression
    // G  format-expression:
    // G      range-expression
    // G      format-expression   '-f'   new-lines:opt   range-expression
    // G  range-expression:
    // G      array-literal-expression
    // G      range-expression   '..'   new-lines:opt   array-literal-expression
    guard let first = arrayLiteralRule(endNumber: endNumber) else { return nil }
    let token = peekToken()
    if token.kind.has(.binaryOperator) {
      skipToken()
      return operandsRule(first, token)
    }
    return token.kind == .parameter ? parameterInExpression(token, first) : first
  }

  /// Parses the operators and operands behind a first operand, by precedence.
  private func operandsRule(_ first: ExpressionAst, _ firstOperator: ScannedToken) -> ExpressionAst {
    var operands = [first]
    var operators: [ScannedToken] = []
    var token = firstOperator
    var length = 0
    while true {
      while let last = operators.last, token.kind.binaryPrecedence <= last.kind.binaryPrecedence {
        reduce(&operands, &operators)
      }
      operators.append(token)
      skipNewlines()
      operands.append(arrayLiteralRule(endNumber: true) ?? missingOperand(token))
      token = nextToken()
      if !token.kind.has(.binaryOperator) { break }
      length += 1
      if length > Self.longestChain { giveUp() }
    }
    ungetToken(token)
    while !operators.isEmpty { reduce(&operands, &operators) }
    let result = operands.first ?? first
    return token.kind == .parameter ? parameterInExpression(token, result) : result
  }

  private func reduce(_ operands: inout [ExpressionAst], _ operators: inout [ScannedToken]) {
    guard let right = operands.popLast(), let left = operands.popLast(), let token = operators.popLast() else { return }
    operands.append(
      BinaryExpressionAst(
        at(Span(left.span, right.span)), left: left, operatorKind: token.kind, right: right,
        errorPosition: at(token.span)))
  }

  /// Takes a parameter for an operator that is not complete.
  private func parameterInExpression(_ token: ScannedToken, _ expression: ExpressionAst) -> ExpressionAst {
    report(token.span, ParserStrings.unexpectedToken(text(token)))
    skipToken()
    let parameter = CommandParameterAst(
      at(token.span), parameterName: parameterName(token), argument: nil, errorPosition: at(token.span))
    return ErrorExpressionAst(at(Span(expression.span, token.span)), nestedAst: [expression, parameter])
  }

  private func arrayLiteralRule(endNumber: Bool) -> ExpressionAst? {
    // G  array-literal-expression:
    // G      unary-expression
    // G      unary-expression   ','   new-lines:opt   array-literal-expression
    guard let first = unaryExpressionRule(endNumber: endNumber) else { return nil }
    var comma = peekToken()
    if comma.kind != .comma || disableCommaOperator { return first }
    var elements = [first]
    var last = first
    while comma.kind == .comma {
      skipToken()
      skipNewlines()
      guard let element = unaryExpressionRule(endNumber: true) else {
        reportIncomplete(comma.span.after, ParserStrings.missingExpressionAfterToken(text(comma)))
        last = ErrorExpressionAst(at(comma.span))
        elements.append(last)
        break
      }
      last = element
      elements.append(element)
      comma = peekToken()
    }
    return ArrayLiteralAst(at(Span(first.span, last.span)), elements: elements)
  }

  // MARK: Unary operators

  func unaryExpressionRule(endNumber: Bool = false) -> ExpressionAst? {
    // G  unary-expression:
    // G      primary-expression
    // G      expression-with-unary-operator
    // G      unary-expression   '++'
    // G      unary-expression   dashdash
    // G  expression-with-unary-operator:
    // G      ','   new-lines:opt   unary-expression
    // G      '-not'   new-lines:opt   unary-expression
    // G      '!'   new-lines:opt   unary-expression
    // G      '-bnot'   new-lines:opt   unary-expression
    // G      '+'   new-lines:opt   unary-expression
    // G      dash   new-lines:opt   unary-expression
    // G      '++'   new-lines:opt   unary-expression
    // G      dashdash   new-lines:opt   unary-expression
    // G      '-split'   new-lines:opt   unary-expression
    // G      '-join'   new-lines:opt   unary-expression
    // G      cast-expression
    if isTooDeep { return nil }
    let token = firstTokenOfUnary(endNumber: endNumber)
    let expression: ExpressionAst?
    if token.kind.has(.unaryOperator) {
      if disableCommaOperator, token.kind == .comma { return nil }
      skipToken()
      skipNewlines()
      guard let child = unaryExpressionRule(endNumber: true) else {
        reportIncomplete(token.span.after, ParserStrings.missingExpressionAfterOperator(text(token)))
        return ErrorExpressionAst(at(token.span))
      }
      let extent = at(Span(token.span, child.span))
      expression =
        token.kind == .comma
        ? ArrayLiteralAst(extent, elements: [child])
        : UnaryExpressionAst(extent, tokenKind: token.kind, child: child)
    } else if token.kind == .lBracket {
      let attributes = attributeListRule(inExpressionMode: true)
      guard let last = attributes.last else { return nil }
      if last.kind == .attribute {
        guard let attributed = attributedExpressionRule(token, attributes, last) else { return nil }
        if attributed.kind == .errorExpression { return attributed }
        expression = attributed
      } else {
        expression = wrapped(castRule(last), in: attributes.dropLast())
      }
    } else {
      expression = primaryExpressionRule(withMemberAccess: true)
    }
    return expression.map(postfixRule)
  }

  /// Looks at the next token; a sign before a number belongs to it here.
  private func firstTokenOfUnary(endNumber: Bool) -> ScannedToken {
    let saved = (tokenizer.allowSignedNumbers, tokenizer.forceEndNumberOnTernaryOperators)
    tokenizer.allowSignedNumbers = true
    tokenizer.forceEndNumberOnTernaryOperators = endNumber
    defer { (tokenizer.allowSignedNumbers, tokenizer.forceEndNumberOnTernaryOperators) = saved }
    if let ungot = ungotToken, ungot.kind == .minus || (endNumber && ungot.kind == .generic) { resync(ungot) }
    return peekToken()
  }

  private func postfixRule(_ expression: ExpressionAst) -> ExpressionAst {
    let token = peekToken()
    guard token.kind == .plusPlus || token.kind == .minusMinus else { return expression }
    skipToken()
    return UnaryExpressionAst(
      at(Span(expression.span, token.span)),
      tokenKind: token.kind == .plusPlus ? .postfixPlusPlus : .postfixMinusMinus, child: expression)
  }

  // MARK: Types before expressions

  private func attributedExpressionRule(
    _ first: ScannedToken, _ attributes: [AttributeBaseAst], _ last: AttributeBaseAst
  ) -> ExpressionAst? {
    skipNewlines()
    guard let child = unaryExpressionRule(endNumber: true) else {
      reportIncomplete(last.span, ParserStrings.unexpectedAttribute(last.typeName.fullName))
      return ErrorExpressionAst(at(Span(first.span, last.span)), nestedAst: attributes)
    }
    let expression = AttributedExpressionAst(at(Span(last.span, child.span)), attribute: last, child: child)
    return wrapped(expression, in: attributes.dropLast())
  }

  /// Parses what stands behind the last type: a member of the type, an expression to convert, or nothing.
  private func castRule(_ last: AttributeBaseAst) -> ExpressionAst {
    // G  cast-expression:
    // G      type-literal   unary-expression
    // G      attribute   new-lines:opt   unary-expression
    if let token = nextMemberAccessToken(allowBracket: false) {
      return memberAccessesRule(token, TypeExpressionAst(last.extent, typeName: last.typeName))
    }
    let kind = peekKind()
    if kind != .newLine, kind != .comma, let child = unaryExpressionRule(endNumber: true),
      let type = last as? TypeConstraintAst
    {
      return ConvertExpressionAst(at(Span(last.span, child.span)), type: type, child: child)
    }
    return TypeExpressionAst(last.extent, typeName: last.typeName)
  }

  private func wrapped(_ expression: ExpressionAst, in attributes: ArraySlice<AttributeBaseAst>) -> ExpressionAst {
    attributes.reversed().reduce(expression) { child, attribute in
      let extent = at(Span(attribute.span, child.span))
      if let type = attribute as? TypeConstraintAst { return ConvertExpressionAst(extent, type: type, child: child) }
      return AttributedExpressionAst(extent, attribute: attribute, child: child)
    }
  }
}
