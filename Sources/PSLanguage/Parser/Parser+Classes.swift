extension Parser {
  func classDefinitionRule(_ attributes: [AttributeBaseAst], _ keyword: ScannedToken) -> StatementAst {
    // G  class-statement:
    // G      attribute-list:opt   'class'   new-lines:opt   simple-name   base-type-list:opt   '{'   class-member-list:opt   '}'
    skipNewlines()
    guard let name = simpleNameRule() else {
      reportIncomplete(keyword.span.after, ParserStrings.missingNameAfterKeyword(text(keyword)))
      return ErrorStatementAst(at(keyword.span))
    }
    skipNewlines()
    let savedMode = tokenizer.mode
    setMode(.signature)
    defer { setMode(savedMode) }
    let baseTypes = baseTypesRule()
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      let last = baseTypes.last?.span ?? name.span
      reportIncomplete(last.after, ParserStrings.missingTypeBody(keyword.kind.text))
      return ErrorStatementAst(at(Span(keyword.span, last)), nestedAst: baseTypes)
    }
    var body = ClassBody(className: name.value, last: lCurly.span)
    classMembersRule(&body)
    let rCurly = nextToken()
    if rCurly.kind == .rCurly {
      body.last = rCurly.span
    } else {
      ungetToken(rCurly)
      reportIncomplete(lCurly.span.after, detectedAt: rCurly.span, ParserStrings.missingEndCurlyBrace)
    }
    let extent = at(Span(attributes.first?.span ?? keyword.span, body.last))
    typeDefinitions.append(extent.span)
    let definition = TypeDefinitionAst(
      extent, name: name.value, nameExtent: name.extent, attributes: attributes.compactMap { $0 as? AttributeAst },
      members: body.members, typeAttributes: .class, baseTypes: baseTypes)
    let types = attributes.filter { $0.kind == .typeConstraint }
    let nested = body.errorAsts + types + (types.isEmpty ? [] : [definition])
    return nested.isEmpty ? definition : ErrorStatementAst(extent, nestedAst: nested)
  }

  private func baseTypesRule() -> [TypeConstraintAst] {
    // G  base-type-list:
    // G      ':'   new-lines:opt   type-spec   new-lines:opt
    // G      base-type-list   ','   new-lines:opt   type-spec   new-lines:opt
    var types: [TypeConstraintAst] = []
    var last = peekToken()
    if last.kind != .colon { return types }
    skipToken()
    skipNewlines()
    while true {
      guard let type = typeNameRule(allowAssembly: false) else {
        reportIncomplete(last.span.after, ParserStrings.typeNameExpected)
        return types
      }
      types.append(TypeConstraintAst(type.extent, typeName: type))
      skipNewlines()
      let comma = peekToken()
      if comma.kind != .comma { return types }
      last = comma
      skipToken()
      skipNewlines()
    }
  }

  // MARK: Members

  private struct ClassBody {
    let className: String
    var members: [MemberAst] = []
    /// Parts of broken members.
    var errorAsts: [Ast] = []
    var last: Span
  }

  private func classMembersRule(_ body: inout ClassBody) {
    // G  class-member-list:
    // G      class-member   new-lines:opt
    // G      class-member-list   class-member
    while true {
      var errors: [Ast] = []
      let member = classMemberRule(body.className, &errors)
      if member == nil, errors.isEmpty { return }
      if let member {
        body.members.append(member)
        body.last = member.span
      }
      if let last = errors.last {
        body.errorAsts += errors
        body.last = last.span
      }
    }
  }

  /// What stands before the name of a member.
  private struct MemberPrefix {
    var start: Span?
    var attributes: [AttributeAst] = []
    var type: TypeConstraintAst?
    var isStatic = false
    var isHidden = false
    /// Where the last attribute or modifier stands.
    var last: Span?

    var modifiers: MemberModifiers {
      var modifiers: MemberModifiers = .public
      if isStatic { modifiers.insert(.static) }
      if isHidden { modifiers.insert(.hidden) }
      return modifiers
    }

    var asts: [Ast] { attributes + [Ast].listing(type) }
  }

  private func classMemberRule(_ className: String, _ errors: inout [Ast]) -> MemberAst? {
    // G  class-member:
    // G      method-member
    // G      property-member
    var prefix = MemberPrefix()
    let token = memberPrefixRule(&prefix)
    let start = prefix.start ?? token.span
    if token.kind == .variable, case .variable(let path) = token.payload {
      skipToken()
      return propertyMemberRule(PropertyStart(start: start, variable: token, name: path.userPath), prefix, &errors)
    }
    if token.kind == .identifier || token.kind == .dynamicKeyword || token.kind.has(.keyword) {
      skipToken()
      return methodMemberRule(start, token, className, prefix, &errors)
    }
    if let last = prefix.last {
      reportIncomplete(last.after, ParserStrings.incompleteMemberDefinition)
      errors += prefix.asts
    }
    return nil
  }

  /// Parses attributes, a type and modifiers; gives the token behind them without taking it.
  private func memberPrefixRule(_ prefix: inout MemberPrefix) -> ScannedToken {
    // G  member-attribute-list:
    // G      member-attribute
    // G      member-attribute-list   member-attribute
    // G  member-attribute:
    // G      attribute
    // G      'static'
    // G      'hidden'
    while true {
      skipNewlines()
      if let attribute = attributeRule() {
        prefix.last = attribute.span
        prefix.start = prefix.start ?? attribute.span
        if let attribute = attribute as? AttributeAst {
          prefix.attributes.append(attribute)
        } else if prefix.type == nil {
          prefix.type = attribute as? TypeConstraintAst
        } else {
          report(attribute.span, ParserStrings.tooManyTypes)
        }
        continue
      }
      let token = peekToken()
      prefix.start = prefix.start ?? token.span
      switch token.kind {
      case .hidden:
        if prefix.isHidden { report(token.span, ParserStrings.duplicateQualifier(text(token))) }
        prefix.isHidden = true
      case .static:
        if prefix.isStatic { report(token.span, ParserStrings.duplicateQualifier(text(token))) }
        prefix.isStatic = true
      default: return token
      }
      prefix.last = token.span
      skipToken()
    }
  }

  private struct PropertyStart {
    let start: Span
    let variable: ScannedToken
    let name: String
  }

  private func propertyMemberRule(
    _ property: PropertyStart, _ prefix: MemberPrefix, _ errors: inout [Ast]
  ) -> MemberAst? {
    // G  property-member:
    // G      member-attribute-list:opt   variable
    // G      member-attribute-list:opt   variable   '='   new-lines:opt   expression
    var value: ExpressionAst?
    if peekKind() == .equals {
      skipToken()
      skipNewlines()
      value = expressionRule()
    }
    var end = value?.span ?? property.variable.span
    let terminator = peekToken()
    if terminator.kind != .newLine, terminator.kind != .semi, terminator.kind != .rCurly {
      reportIncomplete(end.after, ParserStrings.missingPropertyTerminator)
    }
    skipNewlinesAndSemicolons()
    if terminator.kind == .semi { end = terminator.span }
    if property.name.isEmpty {
      errors += prefix.asts + [Ast].listing(value)
      return nil
    }
    return PropertyMemberAst(
      at(Span(property.start, end)), name: property.name, nameExtent: at(property.variable.span),
      propertyType: prefix.type, attributes: prefix.attributes, modifiers: prefix.modifiers, initialValue: value)
  }

  private func methodMemberRule(
    _ start: Span, _ name: ScannedToken, _ className: String, _ prefix: MemberPrefix, _ errors: inout [Ast]
  ) -> MemberAst? {
    // G  method-member:
    // G      member-attribute-list:opt   method-statement
    let method = methodDeclarationRule(name, className, isStatic: prefix.isStatic)
    guard let function = method as? FunctionDefinitionAst else {
      syncOnError(consumeClosing: false, .rCurly)
      errors += prefix.asts
      return nil
    }
    return FunctionMemberAst(
      at(Span(start, function.span)), name: function.name, functionDefinition: function, returnType: prefix.type,
      attributes: prefix.attributes, modifiers: prefix.modifiers,
      isConstructor: function.name.lowercased() == className.lowercased())
  }

  private func methodDeclarationRule(_ name: ScannedToken, _ className: String, isStatic: Bool) -> StatementAst {
    // G  method-statement:
    // G      function-name   function-parameter-declaration   base-ctor-call:opt   '{'   script-block   '}'
    var declaration = FunctionParameters()
    if peekKind() == .lParen {
      declaration = functionParametersRule()
    } else {
      reportIncomplete(name.span.after, ParserStrings.missingMethodParameterList)
    }
    let isConstructor = !isStatic && text(name).lowercased() == className.lowercased()
    var errorEnd = declaration.errorEnd
    let baseCall = isConstructor ? baseConstructorCallRule(&errorEnd) : nil
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      if errorEnd == nil {
        let end = declaration.rParen?.span ?? name.span
        errorEnd = end
        reportIncomplete(end.after, ParserStrings.missingFunctionBody)
      }
    }
    if let errorEnd { return ErrorStatementAst(at(Span(name.span, errorEnd)), nestedAst: declaration.parameters ?? []) }
    let savedMode = tokenizer.mode
    setMode(.command)
    defer { setMode(savedMode) }
    let body = scriptBlockRule(lCurly, isFilter: false, predefined: baseCall)
    return FunctionDefinitionAst(
      at(Span(name.span, body.span)), isFilter: false, isWorkflow: false, name: text(name), nameExtent: at(name.span),
      parameters: declaration.parameters, body: body)
  }

  /// Parses the call of the base constructor, or makes the one that is left out.
  private func baseConstructorCallRule(_ errorEnd: inout Span?) -> StatementAst {
    // G  base-ctor-call:
    // G      new-lines:opt   ':'   new-lines:opt   'base'   new-lines:opt   '('   argument-list   new-lines:opt
    skipNewlines()
    let savedMode = tokenizer.mode
    setMode(.signature)
    defer { setMode(savedMode) }
    var arguments: [ExpressionAst] = []
    var keywordSpan = Span.nothing
    var callSpan = Span.nothing
    let colon = peekToken()
    if colon.kind == .colon {
      skipToken()
      skipNewlines()
      let base = peekToken()
      if base.kind != .base {
        errorEnd = colon.span
        reportIncomplete(colon.span.after, ParserStrings.missingBaseCtorCall)
      } else {
        skipToken()
        skipNewlines()
        keywordSpan = base.span
        callSpan = base.span
        let lParen = peekToken()
        if lParen.kind == .lParen {
          skipToken()
          let (given, last) = argumentListRule(lParen)
          arguments = given
          callSpan = Span(base.span, last)
          skipNewlines()
        } else {
          errorEnd = base.span
          reportIncomplete(base.span.after, ParserStrings.missingMethodParameterList)
        }
      }
    }
    return baseConstructorCall(keywordSpan, callSpan, arguments)
  }

  private func baseConstructorCall(_ keyword: Span, _ call: Span, _ arguments: [ExpressionAst]) -> StatementAst {
    let this = VariableExpressionAst(at(keyword), variablePath: VariablePath("this"), splatted: false)
    let member = StringConstantExpressionAst(at(keyword), value: ".ctor", stringConstantType: .bareWord)
    let invocation = BaseCtorInvokeMemberExpressionAst(
      at(call), expression: this, member: member, arguments: arguments.isEmpty ? nil : arguments)
    return CommandExpressionAst(at(call), expression: invocation)
  }

  // MARK: Enums

  func enumDefinitionRule(_ attributes: [AttributeBaseAst], _ keyword: ScannedToken) -> StatementAst {
    // G  enum-statement:
    // G      attribute-list:opt   'enum'   new-lines:opt   simple-name   enum-underlying-type:opt   '{'   enum-member-list:opt   '}'
    skipNewlines()
    guard let name = simpleNameRule() else {
      reportIncomplete(keyword.span.after, ParserStrings.missingNameAfterKeyword(text(keyword)))
      return ErrorStatementAst(at(keyword.span))
    }
    let savedMode = tokenizer.mode
    setMode(.signature)
    defer { setMode(savedMode) }
    let underlyingType = enumUnderlyingTypeRule()
    skipNewlines()
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      reportIncomplete(name.span.after, ParserStrings.missingTypeBody(keyword.kind.text))
      return ErrorStatementAst(at(Span(keyword.span, name.span)))
    }
    var members: [MemberAst] = []
    while let member = enumMemberRule() { members.append(member) }
    let rCurly = nextToken()
    if rCurly.kind != .rCurly {
      ungetToken(rCurly)
      reportIncomplete(lCurly.span.after, detectedAt: rCurly.span, ParserStrings.missingEndCurlyBrace)
    }
    let start = attributes.first?.span ?? keyword.span
    let extent = at(Span(start, rCurly.span))
    typeDefinitions.append(extent.span)
    let definition = TypeDefinitionAst(
      extent, name: name.value, nameExtent: name.extent,
      attributes: attributes.compactMap { $0 as? AttributeAst }, members: members, typeAttributes: .enum,
      baseTypes: underlyingType.map { [$0] } ?? [])
    let types = attributes.filter { $0.kind == .typeConstraint }
    return types.isEmpty ? definition : ErrorStatementAst(at(start), nestedAst: types + [definition])
  }

  private func enumUnderlyingTypeRule() -> TypeConstraintAst? {
    // G  enum-underlying-type:
    // G      ':'   new-lines:opt   type-spec   new-lines:opt
    let colon = peekToken()
    if colon.kind != .colon { return nil }
    skipToken()
    skipNewlines()
    guard let type = typeNameRule(allowAssembly: false) else {
      reportIncomplete(colon.span.after, ParserStrings.typeNameExpected)
      return nil
    }
    if !KnownTypes.isEnumUnderlyingType(type.fullName) {
      report(type.extent.span, ParserStrings.invalidUnderlyingType(type.name))
    }
    return TypeConstraintAst(type.extent, typeName: type)
  }

  private func enumMemberRule() -> MemberAst? {
    // G  enum-member-list:
    // G      enum-member   new-lines:opt
    // G      enum-member-list   enum-member
    // G  enum-member:
    // G      simple-name
    // G      simple-name   '='   expression
    skipNewlines()
    guard let name = simpleNameRule() else { return nil }
    var end = name.span
    var isMissing = false
    let value = enumValueRule(&end, &isMissing)
    let terminator = peekToken()
    let isTerminated = terminator.kind == .newLine || terminator.kind == .semi || terminator.kind == .rCurly
    if !isTerminated, !isMissing { reportIncomplete(end.after, ParserStrings.missingPropertyTerminator) }
    skipNewlinesAndSemicolons()
    if terminator.kind == .semi { end = terminator.span }
    return PropertyMemberAst(
      at(Span(name.span, end)), name: name.value, nameExtent: name.extent, propertyType: nil, attributes: [],
      modifiers: [.public, .static, .literal], initialValue: value)
  }

  private func enumValueRule(_ end: inout Span, _ isMissing: inout Bool) -> ExpressionAst? {
    let savedMode = tokenizer.mode
    setMode(.expression)
    defer { setMode(savedMode) }
    let equals = peekToken()
    if equals.kind != .equals { return nil }
    skipToken()
    let value = expressionRule()
    if let value {
      end = value.span
    } else {
      report(equals.span.after, ParserStrings.expectedValueExpression(equals.kind.text))
      end = equals.span
      isMissing = true
    }
    return value
  }
}
