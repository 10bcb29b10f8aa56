extension Parser {
  // MARK: Attributes

  func attributeListRule(inExpressionMode: Bool) -> [AttributeBaseAst] {
    // G  attribute-list:
    // G      attribute
    // G      attribute-list   attribute
    var attributes: [AttributeBaseAst] = []
    while let attribute = attributeRule() {
      attributes.append(attribute)
      if attributes.count > Self.longestChain { giveUp() }
      if !inExpressionMode || attribute.kind == .attribute { skipNewlines() }
    }
    return attributes
  }

  func attributeRule() -> AttributeBaseAst? {
    // G  attribute:
    // G      '['   type-spec   '('   attribute-arguments:opt   ')'   ']'
    // G      type-literal
    // G  type-literal:
    // G      '['   type-spec   ']'
    guard let lBracket = nextLeftBracket() else { return nil }
    skipNewlines()
    guard let typeName = typeNameRule(allowAssembly: true) else {
      resync(lBracket)
      reportIncomplete(lBracket.span.after, ParserStrings.missingTypename)
      return nil
    }
    let token = nextToken()
    if token.kind == .lParen { return attributeWithArgumentsRule(lBracket, token, typeName) }
    if token.kind == .rBracket {
      return TypeConstraintAst(at(Span(lBracket.span, token.span)), typeName: typeName)
    }
    ungetToken(token)
    report(token.span.before, ParserStrings.endSquareBracketExpectedAtEndOfAttribute)
    return TypeConstraintAst(at(Span(lBracket.span, typeName.extent.span)), typeName: typeName)
  }

  private func attributeWithArgumentsRule(
    _ lBracket: ScannedToken, _ lParen: ScannedToken, _ typeName: AbstractTypeName
  ) -> AttributeAst {
    skipNewlines()
    var arguments = AttributeArguments(last: lParen.span)
    let savedMode = tokenizer.mode
    setMode(.expression)
    attributeArgumentsRule(&arguments)
    setMode(savedMode)
    skipNewlines()
    var end = arguments.last
    let rParen = nextToken()
    if rParen.kind == .rParen {
      end = rParen.span
    } else {
      ungetToken(rParen)
      reportIncomplete(arguments.last.after, ParserStrings.missingEndParenthesisInExpression)
    }
    skipNewlines()
    let rBracket = nextToken()
    if rBracket.kind == .rBracket {
      end = rBracket.span
    } else {
      ungetToken(rBracket)
      if rParen.kind == .rParen {
        reportIncomplete(rParen.span.after, ParserStrings.endSquareBracketExpectedAtEndOfAttribute)
      }
    }
    return AttributeAst(
      at(Span(lBracket.span, end)), typeName: typeName, positionalArguments: arguments.positional,
      namedArguments: arguments.named)
  }

  private struct AttributeArguments {
    var positional: [ExpressionAst] = []
    var named: [NamedAttributeArgumentAst] = []
    var last: Span
  }

  private func attributeArgumentsRule(_ arguments: inout AttributeArguments) {
    // G  attribute-arguments:
    // G      attribute-argument
    // G      attribute-argument   new-lines:opt   ','   attribute-arguments
    // G  attribute-argument:
    // G      new-lines:opt   expression
    // G      new-lines:opt   simple-name
    // G      new-lines:opt   simple-name   '='   new-lines:opt   expression
    let savedComma = disableCommaOperator
    disableCommaOperator = true
    defer { disableCommaOperator = savedComma }
    var comma: ScannedToken?
    while true {
      skipNewlines()
      if let name = simpleNameRule() {
        namedArgumentRule(name, &arguments)
      } else if let value = expressionRule() {
        arguments.positional.append(value)
        arguments.last = value.span
      } else if let comma {
        let span = comma.span.after
        reportIncomplete(span, ParserStrings.missingExpressionAfterToken(comma.kind.text))
        arguments.positional.append(ErrorExpressionAst(at(span)))
        arguments.last = span
      }
      skipNewlines()
      let token = peekToken()
      if token.kind != .comma { return }
      comma = token
      arguments.last = token.span
      skipToken()
    }
  }

  private func namedArgumentRule(_ name: StringConstantExpressionAst, _ arguments: inout AttributeArguments) {
    var value: ExpressionAst = ConstantExpressionAst(name.extent, value: .bool(true))
    let equals = peekToken()
    let isOmitted = equals.kind != .equals
    if !isOmitted {
      skipToken()
      skipNewlines()
      if let given = expressionRule() {
        value = given
      } else {
        let span = equals.span.after
        reportIncomplete(span, ParserStrings.missingExpressionInNamedArgument)
        value = ErrorExpressionAst(at(span))
        syncOnError(consumeClosing: true, .comma, .rParen, .rBracket, .newLine)
      }
      arguments.last = value.span
    }
    arguments.named.append(
      NamedAttributeArgumentAst(
        at(Span(name.span, value.span)), argumentName: name.value, argument: value, expressionOmitted: isOmitted))
  }

  // MARK: Type names

  func typeNameRule(allowAssembly: Bool) -> AbstractTypeName? {
    // G  type-spec:
    // G      array-type-name   dimension:opt   ']'
    // G      generic-type-name   generic-type-arguments   ']'
    // G      type-name
    // G  array-type-name:
    // G      type-name   '['
    // G  generic-type-name:
    // G      type-name   '['
    // G  dimension:
    // G      ','
    // G      dimension   ','
    // G  type-name:
    // G      type-name-identifier
    // G      type-name-identifier   ','   assembly-name-spec
    // G  type-name-identifier:
    // G      letters, digits, '.', '+', '`', '_', '#', '\'
    let savedMode = tokenizer.mode
    setMode(.typeName)
    defer { setMode(savedMode) }
    let name = nextToken()
    if name.kind != .identifier {
      ungetToken(name)
      return nil
    }
    return finishTypeNameRule(name, isUnbracketed: false, allowAssembly: allowAssembly)
  }

  /// A name without arguments.
  private func plainTypeName(_ token: ScannedToken, assembly: String? = nil, end: Span? = nil) -> TypeName {
    let span = Span(token.span, end ?? token.span)
    return TypeName(source, Int(span.start), Int(span.end), name: text(token), assemblyName: assembly)
  }

  private func finishTypeNameRule(
    _ name: ScannedToken, isUnbracketed: Bool, allowAssembly: Bool = true
  ) -> AbstractTypeName {
    let token = peekToken()
    if token.kind == .lBracket {
      skipToken()
      return bracketedTypeNameRule(name, token, isUnbracketed: isUnbracketed)
    }
    guard token.kind == .comma, allowAssembly, !isUnbracketed else { return plainTypeName(name) }
    skipToken()
    let assembly = tokenizer.scanAssemblyName()
    if assembly.isEmpty {
      report(token.span.after, ParserStrings.missingAssemblyNameSpecification)
      return plainTypeName(name)
    }
    return plainTypeName(name, assembly: assembly, end: tokenizer.currentSpan())
  }

  /// Parses what follows the `[` behind a name: an array's dimensions or generic arguments.
  private func bracketedTypeNameRule(
    _ name: ScannedToken, _ lBracket: ScannedToken, isUnbracketed: Bool
  ) -> AbstractTypeName {
    skipNewlines()
    let token = nextToken()
    switch token.kind {
    case .rBracket, .comma:
      return arrayTypeNameRule(plainTypeName(name), token, isUnbracketed: isUnbracketed)
    case .lBracket, .identifier:
      return genericTypeNameRule(name, token, isUnbracketed: isUnbracketed)
    case .endOfInput:
      ungetToken(token)
      reportIncomplete(lBracket.span.after, ParserStrings.missingTypename)
    default:
      report(token.span, ParserStrings.unexpectedToken(text(token)))
      syncOnError(consumeClosing: true, .rBracket)
    }
    return plainTypeName(name)
  }

  /// Parses the generic arguments of a name; gives the token behind them, too.
  func genericTypeArgumentsRule(_ first: ScannedToken) -> ([AbstractTypeName], ScannedToken) {
    // G  generic-type-arguments:
    // G      generic-type-argument
    // G      generic-type-arguments   ','   generic-type-argument
    // G  generic-type-argument:
    // G      type-spec
    // G      '['   type-spec   ']'
    if isTooDeep { return ([plainTypeName(first)], tokenizer.nextToken()) }
    var arguments = [genericArgumentRule(first)]
    while true {
      skipNewlines()
      let last = nextToken()
      if last.kind != .comma { return (arguments, last) }
      skipNewlines()
      let token = peekToken()
      if token.kind == .identifier || token.kind == .lBracket {
        skipToken()
        arguments.append(genericArgumentRule(token))
      } else {
        reportIncomplete(last.span.after, ParserStrings.missingTypename)
        arguments.append(errorTypeName(last))
      }
    }
  }

  private func errorTypeName(_ token: ScannedToken) -> TypeName {
    TypeName(source, Int(token.start), Int(token.end), name: ":ErrorTypeName:")
  }

  private func genericArgumentRule(_ first: ScannedToken) -> AbstractTypeName {
    if first.kind == .identifier { return finishTypeNameRule(first, isUnbracketed: true) }
    let token = nextToken()
    if token.kind != .identifier {
      ungetToken(token)
      reportIncomplete(token.span.after, ParserStrings.missingTypename)
      return errorTypeName(first)
    }
    let name = finishTypeNameRule(token, isUnbracketed: false)
    let rBracket = nextToken()
    if rBracket.kind != .rBracket {
      ungetToken(rBracket)
      reportIncomplete(rBracket.span.before, ParserStrings.endSquareBracketExpectedAtEndOfType)
    }
    return name
  }

  private func genericTypeNameRule(
    _ name: ScannedToken, _ first: ScannedToken, isUnbracketed: Bool
  ) -> AbstractTypeName {
    let (arguments, rBracket) = genericTypeArgumentsRule(first)
    var end = rBracket.span
    if rBracket.kind != .rBracket {
      ungetToken(rBracket)
      reportIncomplete(rBracket.span.before, ParserStrings.endSquareBracketExpectedAtEndOfAttribute)
      end = arguments.last?.extent.span ?? first.span
    }
    let span = Span(name.span, end)
    func make(_ assembly: String?) -> GenericTypeName {
      let open = TypeName(
        source, Int(name.start), Int(name.end), name: text(name), assemblyName: assembly,
        genericArgumentCount: arguments.count)
      return GenericTypeName(
        source, Int(span.start), Int(span.end), typeName: open, genericArguments: arguments)
    }
    let token = peekToken()
    if token.kind == .lBracket {
      skipToken()
      return arrayTypeNameRule(make(nil), nextToken(), isUnbracketed: isUnbracketed)
    }
    guard token.kind == .comma, !isUnbracketed else { return make(nil) }
    skipToken()
    let assembly = tokenizer.scanAssemblyName()
    if assembly.isEmpty { report(token.span.after, ParserStrings.missingAssemblyNameSpecification) }
    return make(assembly.isEmpty ? nil : assembly)
  }

  /// Parses dimensions of an array and of arrays of it; the token behind `[` was read.
  private func arrayTypeNameRule(
    _ element: AbstractTypeName, _ first: ScannedToken, isUnbracketed: Bool
  ) -> AbstractTypeName {
    var type = element
    var token = first
    while true {
      switch token.kind {
      case .comma: type = multidimensionalRule(type, token)
      case .rBracket: type = arrayOf(type, rank: 1, end: token.span)
      case .endOfInput:
        ungetToken(token)
        report(token.span.before, ParserStrings.endSquareBracketExpectedAtEndOfAttribute)
      default:
        report(token.span, ParserStrings.unexpectedToken(text(token)))
        syncOnError(consumeClosing: true, .rBracket)
      }
      let next = peekToken()
      if next.kind == .comma, !isUnbracketed {
        skipToken()
        let assembly = tokenizer.scanAssemblyName()
        if assembly.isEmpty { report(next.span.after, ParserStrings.missingAssemblyNameSpecification) }
        return assembly.isEmpty ? type : type.qualified(assembly)
      }
      if next.kind != .lBracket { return type }
      skipToken()
      token = nextToken()
    }
  }

  private func arrayOf(_ element: AbstractTypeName, rank: Int, end: Span) -> ArrayTypeName {
    let span = Span(element.extent.span, end)
    return ArrayTypeName(source, Int(span.start), Int(span.end), elementType: element, rank: rank)
  }

  private func multidimensionalRule(_ element: AbstractTypeName, _ first: ScannedToken) -> AbstractTypeName {
    var rank = 1
    var token = first
    var lastComma = first
    repeat {
      lastComma = token
      rank += 1
      token = nextToken()
    } while token.kind == .comma
    if rank > 32 {
      if token.kind != .rBracket { ungetToken(token) }
      report(Span(first.span, lastComma.span), ParserStrings.arrayHasTooManyDimensions(String(rank)))
      return element
    }
    if token.kind != .rBracket {
      ungetToken(token)
      report(lastComma.span.after, ParserStrings.endSquareBracketExpectedAtEndOfAttribute)
    }
    return arrayOf(element, rank: rank, end: token.span)
  }
}
