extension Parser {
  func functionDeclarationRule(_ keyword: ScannedToken) -> StatementAst {
    // G  function-statement:
    // G      'function'   new-lines:opt   function-name   function-parameter-declaration:opt   '{'   script-block   '}'
    // G      'filter'   new-lines:opt   function-name   function-parameter-declaration:opt   '{'   script-block   '}'
    // G      'workflow'   new-lines:opt   function-name   function-parameter-declaration:opt   '{'   script-block   '}'
    // G  function-name:
    // G      command-argument
    skipNewlines()
    let name = nextToken()
    if Self.notFunctionNames.contains(name.kind) {
      ungetToken(name)
      reportIncomplete(keyword.span.after, ParserStrings.missingNameAfterKeyword(text(keyword)))
      return ErrorStatementAst(at(keyword.span))
    }
    let declaration = functionParametersRule()
    let lCurly = nextToken()
    var errorEnd = declaration.errorEnd
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      if errorEnd == nil {
        let end = declaration.rParen?.span ?? name.span
        errorEnd = end
        reportIncomplete(end.after, ParserStrings.missingFunctionBody)
      }
    }
    if let errorEnd {
      return ErrorStatementAst(at(Span(keyword.span, errorEnd)), nestedAst: declaration.parameters ?? [])
    }
    let savedContext = tokenizer.inWorkflowContext
    tokenizer.inWorkflowContext = keyword.kind == .workflow
    defer { tokenizer.inWorkflowContext = savedContext }
    let body = scriptBlockRule(lCurly, isFilter: keyword.kind == .filter)
    return FunctionDefinitionAst(
      at(Span(keyword.span, body.span)), isFilter: keyword.kind == .filter, isWorkflow: keyword.kind == .workflow,
      name: name.kind == .generic ? value(name).text : text(name), nameExtent: at(name.span),
      parameters: declaration.parameters, body: body)
  }

  private static let notFunctionNames: Set<TokenKind> = [
    .pipe, .lParen, .lCurly, .atParen, .atCurly, .rCurly, .rParen, .endOfInput, .semi, .redirection, .redirectInStd,
    .andAnd, .orOr, .ampersand, .variable, .splattedVariable, .hereStringExpandable, .hereStringLiteral,
    .stringLiteral, .stringExpandable,
  ]

  /// Parameters in parentheses behind a name.
  struct FunctionParameters {
    var parameters: [ParameterAst]?
    var rParen: ScannedToken?
    /// End of the error statement, if there was an error.
    var errorEnd: Span?
  }

  func functionParametersRule() -> FunctionParameters {
    // G  function-parameter-declaration:
    // G      new-lines:opt   '('   parameter-list   new-lines:opt   ')'
    var result = FunctionParameters()
    skipNewlines()
    let lParen = peekToken()
    if lParen.kind != .lParen { return result }
    skipToken()
    let parameters = parameterListRule()
    result.parameters = parameters.isEmpty ? nil : parameters
    skipNewlines()
    let rParen = nextToken()
    result.rParen = rParen
    if rParen.kind != .rParen {
      ungetToken(rParen)
      let end = parameters.last?.span ?? lParen.span
      result.errorEnd = end
      reportIncomplete(end.after, ParserStrings.missingEndParenthesisInFunctionParameterList)
    }
    skipNewlines()
    return result
  }

  func paramBlockRule() -> ParamBlockAst? {
    // G  param-block:
    // G      new-lines:opt   attribute-list:opt   new-lines:opt   'param'   new-lines:opt   '('   parameter-list:opt   new-lines:opt   ')'
    skipNewlines()
    let candidates = attributeListRule(inExpressionMode: false)
    skipNewlines()
    let param = peekToken()
    if param.kind != .param { return nil }
    skipToken()
    skipNewlines()
    let lParen = nextToken()
    if lParen.kind != .lParen {
      ungetToken(lParen)
      return nil
    }
    let parameters = parameterListRule()
    skipNewlines()
    let rParen = nextToken()
    var end = rParen.span
    if rParen.kind != .rParen {
      ungetToken(rParen)
      end = rParen.span.before
      reportIncomplete(
        (parameters.last?.span ?? lParen.span).after, ParserStrings.missingEndParenthesisInFunctionParameterList)
    }
    for type in candidates where type.kind != .attribute {
      report(type.span, ParserStrings.typeNotAllowedBeforeParam(type.typeName.fullName))
    }
    return ParamBlockAst(
      at(Span(param.span, end)), attributes: candidates.filter { $0.kind == .attribute }, parameters: parameters)
  }

  func parameterListRule() -> [ParameterAst] {
    // G  parameter-list:
    // G      script-parameter
    // G      parameter-list   new-lines:opt   ','   script-parameter
    var parameters: [ParameterAst] = []
    var comma: ScannedToken?
    while true {
      guard let parameter = parameterRule() else {
        if let comma {
          reportIncomplete(comma.span.after, ParserStrings.missingExpressionAfterToken(comma.kind.text))
        }
        return parameters
      }
      parameters.append(parameter)
      skipNewlines()
      let token = peekToken()
      if token.kind != .comma { return parameters }
      comma = token
      skipToken()
    }
  }

  private func parameterRule() -> ParameterAst? {
    // G  script-parameter:
    // G      new-lines:opt   attribute-list:opt   new-lines:opt   variable   script-parameter-default:opt
    // G  script-parameter-default:
    // G      new-lines:opt   '='   new-lines:opt   expression
    let savedComma = disableCommaOperator
    let savedMode = tokenizer.mode
    disableCommaOperator = true
    setMode(.expression)
    defer {
      disableCommaOperator = savedComma
      setMode(savedMode)
    }
    skipNewlines()
    let attributes = attributeListRule(inExpressionMode: false)
    skipNewlines()
    let token = nextToken()
    guard case .variable(let path) = token.payload else {
      ungetToken(token)
      return attributes.isEmpty ? nil : attributesWithoutParameter(attributes)
    }
    let name = VariableExpressionAst(at(token.span), variablePath: path, splatted: token.kind == .splattedVariable)
    let value = parameterDefaultRule()
    return ParameterAst(
      at(Span(attributes.first?.span ?? token.span, value?.span ?? token.span)), name: name, attributes: attributes,
      defaultValue: value)
  }

  private func parameterDefaultRule() -> ExpressionAst? {
    skipNewlines()
    let equals = peekToken()
    if equals.kind != .equals { return nil }
    skipToken()
    skipNewlines()
    let value = expressionRule()
    if value == nil {
      reportIncomplete(equals.span.after, ParserStrings.missingExpressionAfterToken(equals.kind.text))
    }
    return value
  }

  /// Reports attributes that no variable follows; they stay in the tree for completion.
  private func attributesWithoutParameter(_ attributes: [AttributeBaseAst]) -> ParameterAst {
    let first = attributes.first?.span ?? .nothing
    let last = attributes.last?.span ?? .nothing
    reportIncomplete(last.after, ParserStrings.invalidFunctionParameter)
    syncOnError(consumeClosing: true, .rParen)
    let extent = at(Span(first, last))
    let name = VariableExpressionAst(extent, variablePath: VariablePath("__error__"), splatted: false)
    return ParameterAst(extent, name: name, attributes: attributes, defaultValue: nil)
  }
}
