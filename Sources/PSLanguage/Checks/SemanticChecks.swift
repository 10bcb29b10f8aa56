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
    switch ast {
    case let ast as ParamBlockAst: checkDuplicates(ast.parameters)
    case let ast as FunctionDefinitionAst: checkFunction(ast)
    case let ast as TypeDefinitionAst: checkResource(ast)
    case let ast as FunctionMemberAst: checkMethod(ast)
    case let ast as PropertyMemberAst: checkProperty(ast)
    case let ast as ParameterAst: checkParameter(ast)
    case let ast as AttributeAst: checkAttribute(ast)
    case let ast as SwitchStatementAst: checkSwitch(ast)
    case let ast as ForEachStatementAst: checkForeach(ast)
    case let ast as TryStatementAst: checkTry(ast)
    case let ast as BreakStatementAst: checkJump(ast, ast.label)
    case let ast as ContinueStatementAst: checkJump(ast, ast.label)
    case let ast as ReturnStatementAst: checkReturn(ast)
    case let ast as DataStatementAst: RestrictedLanguage.check(ast, log, types)
    case let ast as BlockStatementAst: checkBlock(ast)
    case let ast as UsingStatementAst: checkUsing(ast)
    case let ast as ConfigurationDefinitionAst: checkConfiguration(ast)
    case let ast as PipelineBaseAst:
      if let assignment = ast as? AssignmentStatementAst { checkAssignment(assignment) }
    case let ast as ExpressionAst: checkExpression(ast)
    case let ast as TypeConstraintAst: checkDepth(ast.typeName, ast)
    default: break
    }
  }

  private func checkExpression(_ ast: ExpressionAst) {
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
