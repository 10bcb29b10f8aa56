import PSLanguage
import PSRuntime

/// Finds the variables of a scope: everything assigned in its blocks and in the script block literals inside, and the
/// automatic variables that are mentioned. Functions and classes inside are scopes of their own.
struct VariableCollector {
  private(set) var found: [Int32] = []
  private var seen: Set<Int32> = []
  private let symbols: SymbolTable

  /// Automatic variables that get a slot where they are mentioned, since each scope sets its own.
  static let perScope: Set<String> = [
    "input", "this", "psboundparameters", "myinvocation", "pscmdlet", "psscriptroot", "pscommandpath", "matches",
    "foreach",
    "switch",
  ]

  /// Those of them that an activation sets from the way it was called.
  static let perInvocation = [
    "input", "this", "psboundparameters", "myinvocation", "pscmdlet", "psscriptroot", "pscommandpath",
  ]

  init(symbols: SymbolTable) { self.symbols = symbols }

  mutating func add(_ name: String) {
    let symbol = symbols.intern(name.lowercased() == "psitem" ? "_" : name)
    if seen.insert(symbol).inserted { found.append(symbol) }
  }

  mutating func collect(_ root: ScriptBlockAst) {
    var open: [Ast] = root.children
    while let node = open.popLast() {
      switch node.kind {
      case .functionDefinition, .typeDefinition: continue
      case .assignmentStatement: addTargets(unsafeDowncast(node, to: AssignmentStatementAst.self).left)
      case .forEachStatement: addVariable(unsafeDowncast(node, to: ForEachStatementAst.self).variable)
      case .unaryExpression: addIncrement(unsafeDowncast(node, to: UnaryExpressionAst.self))
      case .parameter: addVariable(unsafeDowncast(node, to: ParameterAst.self).name)
      case .dataStatement:
        if let name = unsafeDowncast(node, to: DataStatementAst.self).variable { add(name) }
      case .variableExpression: addMention(unsafeDowncast(node, to: VariableExpressionAst.self))
      default: break
      }
      open.append(contentsOf: node.children)
    }
  }

  private mutating func addIncrement(_ node: UnaryExpressionAst) {
    switch node.tokenKind {
    case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus: addTargets(node.child)
    default: break
    }
  }

  private mutating func addMention(_ node: VariableExpressionAst) {
    let name = node.variablePath.userPath
    if node.variablePath.isUnqualified, VariableCollector.perScope.contains(name.lowercased()) { add(name) }
  }

  private mutating func addTargets(_ target: ExpressionAst) {
    switch target.kind {
    case .variableExpression: addVariable(unsafeDowncast(target, to: VariableExpressionAst.self))
    case .convertExpression: addTargets(unsafeDowncast(target, to: ConvertExpressionAst.self).child)
    case .attributedExpression: addTargets(unsafeDowncast(target, to: AttributedExpressionAst.self).child)
    case .arrayLiteral: for e in unsafeDowncast(target, to: ArrayLiteralAst.self).elements { addTargets(e) }
    case .parenExpression:
      if let inner = unsafeDowncast(target, to: ParenExpressionAst.self).pipeline.pureExpression { addTargets(inner) }
    default: break
    }
  }

  private mutating func addVariable(_ variable: VariableExpressionAst) {
    let path = variable.variablePath
    if path.isUnqualified || path.isLocal || path.qualifier == .variable { add(path.unqualifiedPath) }
  }
}

extension PipelineBaseAst {
  /// The expression where the pipeline is nothing else (`PipelineBaseAst.GetPureExpression`).
  var pureExpression: ExpressionAst? {
    guard kind == .pipeline else { return nil }
    let pipeline = unsafeDowncast(self, to: PipelineAst.self)
    guard pipeline.pipelineElements.count == 1, !pipeline.background, let only = pipeline.pipelineElements.first,
      only.kind == .commandExpression, only.redirections.isEmpty
    else { return nil }
    return unsafeDowncast(only, to: CommandExpressionAst.self).expression
  }
}
