/// Checks of the finished tree: what is well formed and still cannot be. Errors come in the order of the nodes, as in
/// PowerShell.
final class SemanticChecks {
  let log: ParseErrorLog
  let types: KnownTypes
  /// The nodes above the one that is checked, the root first.
  private var openNodes: [Unmanaged<Ast>] = []
  /// Members of classes that are being checked; nil for a script block within one, or outside of all.
  private(set) var members: [MemberAst?] = []
  /// Variables that a method reads without having assigned them.
  var unassigned: Set<ObjectIdentifier> = []

  private init(_ log: ParseErrorLog, _ types: KnownTypes) {
    self.log = log
    self.types = types
  }

  /// Checks a script and reports what is wrong.
  static func check(_ root: ScriptBlockAst, _ log: ParseErrorLog, _ types: KnownTypes) {
    let checks = SemanticChecks(log, types)
    checks.visit(root)
  }

  /// The node above the one that is checked, or one still higher.
  func ancestor(_ level: Int = 1) -> Ast? {
    openNodes.count >= level ? openNodes[openNodes.count - level].takeUnretainedValue() : nil
  }

  /// All nodes above the one that is checked.
  var ancestors: [Ast] { openNodes.map { $0.takeUnretainedValue() } }

  func report(_ ast: Ast, _ message: ParserMessage) { log.report(ast.span, message, incomplete: false) }

  func report(_ span: Span, _ message: ParserMessage) { log.report(span, message, incomplete: false) }

  /// The method, constructor or property that is being checked.
  var currentMember: MemberAst? { members.last ?? nil }

  private func visit(_ ast: Ast) {
    switch ast.kind {
    case .stringConstantExpression, .constantExpression, .mergingRedirection: return
    case .variableExpression:
      checkVariable(unsafeDowncast(ast, to: VariableExpressionAst.self))
      return
    case .scriptBlock, .functionMember, .propertyMember: visitScope(ast)
    default:
      check(ast)
      visitChildren(ast)
    }
  }

  private func visitChildren(_ ast: Ast) {
    openNodes.append(Unmanaged.passUnretained(ast))
    ast.visitChildren { self.visit($0) }
    openNodes.removeLast()
  }

  private func visitScope(_ ast: Ast) {
    if let member = ast as? MemberAst {
      members.append(member)
      check(ast)
      visitChildren(ast)
      members.removeLast()
    } else if ancestor()?.kind == .functionDefinition, ancestor(2)?.kind == .functionMember {
      visitChildren(ast)
    } else {
      members.append(nil)
      visitChildren(ast)
      members.removeLast()
    }
  }

  private func check(_ ast: Ast) {
    switch ast.kind {
    case .paramBlock: checkDuplicates(unsafeDowncast(ast, to: ParamBlockAst.self).parameters)
    case .functionDefinition: checkFunction(unsafeDowncast(ast, to: FunctionDefinitionAst.self))
    case .typeDefinition: checkResource(unsafeDowncast(ast, to: TypeDefinitionAst.self))
    case .functionMember: checkMethod(unsafeDowncast(ast, to: FunctionMemberAst.self))
    case .propertyMember: checkProperty(unsafeDowncast(ast, to: PropertyMemberAst.self))
    case .parameter: checkParameter(unsafeDowncast(ast, to: ParameterAst.self))
    case .attribute: checkAttribute(unsafeDowncast(ast, to: AttributeAst.self))
    case .typeConstraint: checkDepth(unsafeDowncast(ast, to: TypeConstraintAst.self).typeName, ast)
    case .usingStatement: checkUsing(unsafeDowncast(ast, to: UsingStatementAst.self))
    case .configurationDefinition: checkConfiguration(unsafeDowncast(ast, to: ConfigurationDefinitionAst.self))
    default:
      checkStatement(ast)
      checkExpression(ast)
    }
  }

  private func checkStatement(_ ast: Ast) {
    switch ast.kind {
    case .assignmentStatement: checkAssignment(unsafeDowncast(ast, to: AssignmentStatementAst.self))
    case .switchStatement: checkSwitch(unsafeDowncast(ast, to: SwitchStatementAst.self))
    case .forEachStatement: checkForeach(unsafeDowncast(ast, to: ForEachStatementAst.self))
    case .tryStatement: checkTry(unsafeDowncast(ast, to: TryStatementAst.self))
    case .breakStatement:
      let jump = unsafeDowncast(ast, to: BreakStatementAst.self)
      checkJump(jump, jump.label)
    case .continueStatement:
      let jump = unsafeDowncast(ast, to: ContinueStatementAst.self)
      checkJump(jump, jump.label)
    case .returnStatement: checkReturn(unsafeDowncast(ast, to: ReturnStatementAst.self))
    case .dataStatement: RestrictedLanguage.check(unsafeDowncast(ast, to: DataStatementAst.self), log, types)
    case .blockStatement: checkBlock(unsafeDowncast(ast, to: BlockStatementAst.self))
    default: break
    }
  }

  private func checkExpression(_ ast: Ast) {
    switch ast.kind {
    case .unaryExpression: checkUnary(unsafeDowncast(ast, to: UnaryExpressionAst.self))
    case .convertExpression: checkConvert(unsafeDowncast(ast, to: ConvertExpressionAst.self))
    case .attributedExpression: checkAttributed(unsafeDowncast(ast, to: AttributedExpressionAst.self))
    case .usingExpression: checkUsingExpression(unsafeDowncast(ast, to: UsingExpressionAst.self))
    case .hashtable: checkHashtable(unsafeDowncast(ast, to: HashtableAst.self))
    case .typeExpression: checkDepth(unsafeDowncast(ast, to: TypeExpressionAst.self).typeName, ast)
    default: break
    }
  }

  private func checkDepth(_ type: AbstractTypeName, _ ast: Ast) {
    var type = type
    var depth = 0
    while let array = type as? ArrayTypeName {
      depth += 1
      if depth > 200 { return report(ast, ParserStrings.scriptTooComplicated) }
      type = array.elementType
    }
  }
}
