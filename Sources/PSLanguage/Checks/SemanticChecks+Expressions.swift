extension SemanticChecks {
  func checkAssignment(_ ast: AssignmentStatementAst) {
    checkTarget(ast.left, isSimple: ast.operatorKind == .equals) { ParserStrings.invalidLeftHandSide }
  }

  func checkUnary(_ ast: UnaryExpressionAst) {
    switch ast.tokenKind {
    case .plusPlus, .postfixPlusPlus, .minusMinus, .postfixMinusMinus:
      checkTarget(ast.child, isSimple: false) {
        ParserStrings.operatorRequiresVariableOrProperty(ast.tokenKind.text)
      }
    default: break
    }
  }

  /// Reports what cannot be assigned to; only `=` takes a list of targets.
  private func checkTarget(_ ast: ExpressionAst, isSimple: Bool, _ message: () -> ParserMessage) {
    switch ast {
    case is VariableExpressionAst: break
    case let list as ArrayLiteralAst where isSimple:
      for element in list.elements { checkTarget(element, isSimple: true, message) }
    case let paren as ParenExpressionAst:
      if let inner = paren.pipeline.pureExpression {
        checkTarget(inner, isSimple: isSimple, message)
      } else {
        report(paren.pipeline, message())
      }
    case let member as MemberExpressionAst where !member.nullConditional: break
    case let call as InvokeMemberExpressionAst where !call.nullConditional: break
    case let index as IndexExpressionAst where !index.nullConditional: break
    case is AttributedExpressionAst, is ConvertExpressionAst: checkTypedTarget(ast, isSimple: isSimple, message)
    default: report(ast, message())
    }
  }

  private func checkTypedTarget(_ ast: ExpressionAst, isSimple: Bool, _ message: () -> ParserMessage) {
    var target = ast
    var converts = 0
    var reference: TypeConstraintAst?
    var lastType: AbstractTypeName?
    while true {
      if let convert = target as? ConvertExpressionAst {
        converts += 1
        lastType = convert.type.typeName
        if convert.type.typeName.isReference { reference = convert.type }
        if convert.type.typeName.isVoid { report(convert.type, ParserStrings.voidTypeConstraintNotAllowed) }
        target = convert.child
      } else if let attributed = target as? AttributedExpressionAst {
        target = attributed.child
      } else {
        break
      }
    }
    if let reference, converts > 1 {
      return report(reference, ParserStrings.referenceNeedsToBeByItselfInTypeConstraint)
    }
    if let variable = target as? VariableExpressionAst { checkAutomatic(variable, lastType, ast) }
    checkTarget(target, isSimple: isSimple, message)
  }

  /// Types that the automatic variables have; they can be assigned with no other.
  private static let automaticTypes: [String: String] = [
    "_": "System.Object", "args": "System.Object[]", "this": "System.Object", "input": "System.Object",
    "pscmdlet": "System.Management.Automation.PSScriptCmdlet",
    "psboundparameters": "System.Management.Automation.PSBoundParametersDictionary",
    "myinvocation": "System.Management.Automation.InvocationInfo", "psscriptroot": "System.String",
    "pscommandpath": "System.String",
  ]

  private func checkAutomatic(_ variable: VariableExpressionAst, _ type: AbstractTypeName?, _ ast: Ast) {
    let path = variable.variablePath
    guard path.isUnscopedVariable || path.isLocal || path.isPrivate,
      let expected = Self.automaticTypes[path.unqualifiedPath.lowercased()]
    else { return }
    let given = type.map { types.fullName(of: $0.fullName).lowercased() }
    if given != expected.lowercased() {
      report(ast, ParserStrings.assignmentStatementToAutomaticNotSupported(path.unqualifiedPath, expected))
    }
  }

  // MARK: Conversions

  func checkConvert(_ ast: ConvertExpressionAst) {
    if ast.type.typeName.isOrdered {
      if ast.child.kind != .hashtable {
        report(ast, ParserStrings.orderedAttributeOnlyOnHashLiteralNode(ast.type.typeName.fullName))
      }
      return
    }
    guard ast.type.typeName.isReference else { return }
    var isRepeated = false
    var child = ast.child
    while true {
      if let convert = child as? ConvertExpressionAst {
        if convert.type.typeName.isReference {
          isRepeated = true
          report(convert.type, ParserStrings.referenceNeedsToBeByItselfInTypeSequence)
        }
        child = convert.child
      } else if let attributed = child as? AttributedExpressionAst {
        child = attributed.child
      } else {
        break
      }
    }
    if !isRepeated { checkReferenceIsLast(ast) }
  }

  /// Reports `[int][ref]`, unless it is a target of an assignment, which has an error of its own.
  private func checkReferenceIsLast(_ ast: ConvertExpressionAst) {
    guard let parent = ancestor() as? ConvertExpressionAst, !parent.type.typeName.isReference else { return }
    for (level, above) in ancestors.enumerated().reversed() {
      if above.kind == .commandExpression { break }
      if let assignment = above as? AssignmentStatementAst {
        let below = level + 1 < ancestors.count ? ancestors[level + 1] : ast
        if assignment.left === below { return }
        break
      }
    }
    report(ast.type, ParserStrings.referenceNeedsToBeLastTypeInTypeConversion)
  }

  func checkAttributed(_ ast: AttributedExpressionAst) {
    var child = ast.child
    while true {
      if child is VariableExpressionAst { return }
      if let attributed = child as? AttributedExpressionAst {
        child = attributed.child
      } else if let convert = child as? ConvertExpressionAst {
        child = convert.child
      } else {
        break
      }
    }
    report(ast.attribute, ParserStrings.unexpectedAttribute(ast.attribute.typeName.fullName))
  }

  // MARK: Variables

  func checkUsingExpression(_ ast: UsingExpressionAst) {
    var expression = ast.subExpression
    while true {
      if expression is VariableExpressionAst { return }
      if let member = expression as? MemberExpressionAst, member.member is StringConstantExpressionAst {
        expression = member.expression
      } else if let index = expression as? IndexExpressionAst {
        if !ConstantExpressions.isAttributeArgument(index.index, types, inClass: false) {
          return report(index.index, ParserStrings.invalidUsingExpression)
        }
        expression = index.target
      } else {
        return report(expression, ParserStrings.invalidUsingExpression)
      }
    }
  }

  func checkVariable(_ ast: VariableExpressionAst) {
    if ast.splatted { checkSplatting(ast) }
    if !unassigned.isEmpty, unassigned.contains(ObjectIdentifier(ast)) {
      report(ast, ParserStrings.variableNotLocal)
    }
    if currentMember?.isStatic ?? false, ast.variablePath.userPath.lowercased() == "this" {
      report(ast, ParserStrings.nonStaticMemberAccessInStaticMember(ast.variablePath.userPath))
    }
  }

  private func checkSplatting(_ ast: VariableExpressionAst) {
    let parent = ancestor()?.kind
    if parent == .command || parent == .usingExpression { return }
    let name = ast.variablePath.userPath
    let inList = parent == .arrayLiteral && ancestor(2)?.kind == .command
    report(
      ast, inList ? ParserStrings.splattingNotPermittedInArgumentList(name) : ParserStrings.splattingNotPermitted(name))
  }

  // MARK: Hash literals

  func checkHashtable(_ ast: HashtableAst) {
    if ast.keyValuePairs.count < 2 { return }
    var keys: Set<String> = []
    for pair in ast.keyValuePairs {
      guard let key = ConstantExpressions.text(pair.key) else { continue }
      if keys.insert(key.uppercased()).inserted { continue }
      report(
        pair.key,
        ast.isSchemaElement
          ? ParserStrings.duplicatePropertyInInstanceDefinition : ParserStrings.duplicateKeyInHashLiteral(key))
    }
  }
}

extension MemberAst {
  var isStatic: Bool {
    if let method = self as? FunctionMemberAst { return method.modifiers.contains(.static) }
    return (self as? PropertyMemberAst)?.modifiers.contains(.static) ?? false
  }
}
