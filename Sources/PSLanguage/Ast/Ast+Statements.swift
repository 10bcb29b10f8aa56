/// `if`, `elseif`, `else`.
public final class IfStatementAst: StatementAst, @unchecked Sendable {
  /// At least one.
  public let clauses: [IfClause]
  public let elseClause: StatementBlockAst?

  public init(_ extent: ScriptExtent, clauses: [IfClause], elseClause: StatementBlockAst?) {
    self.clauses = clauses
    self.elseClause = elseClause
    super.init(.ifStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for part in clauses {
      visit(part.condition)
      visit(part.body)
    }
    if let elseClause { visit(elseClause) }
  }
}

/// `data name -SupportedCommand c { }`.
public final class DataStatementAst: StatementAst, @unchecked Sendable {
  public let variable: String?
  public let commandsAllowed: [ExpressionAst]
  public let body: StatementBlockAst

  public init(_ extent: ScriptExtent, variable: String?, commandsAllowed: [ExpressionAst], body: StatementBlockAst) {
    self.variable = variable
    self.commandsAllowed = commandsAllowed
    self.body = body
    super.init(.dataStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in commandsAllowed { visit(child) }
    visit(body)
  }
}

/// `foreach ($v in pipeline) { }`.
public final class ForEachStatementAst: LoopStatementAst, @unchecked Sendable {
  public let variable: VariableExpressionAst
  public let throttleLimit: ExpressionAst?
  /// `-parallel`, of workflows.
  public let isParallel: Bool

  public init(
    _ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?, body: StatementBlockAst,
    variable: VariableExpressionAst, throttleLimit: ExpressionAst?, isParallel: Bool
  ) {
    self.variable = variable
    self.throttleLimit = throttleLimit
    self.isParallel = isParallel
    super.init(.forEachStatement, extent, label: label, condition: condition, body: body)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(variable)
    if let condition { visit(condition) }
    if let throttleLimit { visit(throttleLimit) }
    visit(body)
  }
}

/// `for (init; condition; iterator) { }`.
public final class ForStatementAst: LoopStatementAst, @unchecked Sendable {
  public let initializer: PipelineBaseAst?
  public let iterator: PipelineBaseAst?

  public init(
    _ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?, body: StatementBlockAst,
    initializer: PipelineBaseAst?, iterator: PipelineBaseAst?
  ) {
    self.initializer = initializer
    self.iterator = iterator
    super.init(.forStatement, extent, label: label, condition: condition, body: body)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let initializer { visit(initializer) }
    if let condition { visit(condition) }
    if let iterator { visit(iterator) }
    visit(body)
  }
}

/// `do { } while ( )`.
public final class DoWhileStatementAst: LoopStatementAst, @unchecked Sendable {

  public init(_ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?, body: StatementBlockAst) {
    super.init(.doWhileStatement, extent, label: label, condition: condition, body: body)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let condition { visit(condition) }
    visit(body)
  }
}

/// `do { } until ( )`.
public final class DoUntilStatementAst: LoopStatementAst, @unchecked Sendable {

  public init(_ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?, body: StatementBlockAst) {
    super.init(.doUntilStatement, extent, label: label, condition: condition, body: body)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let condition { visit(condition) }
    visit(body)
  }
}

/// `while ( ) { }`.
public final class WhileStatementAst: LoopStatementAst, @unchecked Sendable {

  public init(_ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?, body: StatementBlockAst) {
    super.init(.whileStatement, extent, label: label, condition: condition, body: body)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let condition { visit(condition) }
    visit(body)
  }
}

/// `switch -flags (condition) { clauses }`.
public final class SwitchStatementAst: LabeledStatementAst, @unchecked Sendable {
  public let flags: SwitchFlags
  public let clauses: [SwitchClause]
  public let defaultClause: StatementBlockAst?

  public init(
    _ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?, flags: SwitchFlags, clauses: [SwitchClause],
    defaultClause: StatementBlockAst?
  ) {
    self.flags = flags
    self.clauses = clauses
    self.defaultClause = defaultClause
    super.init(.switchStatement, extent, label: label, condition: condition)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let condition { visit(condition) }
    for part in clauses {
      visit(part.condition)
      visit(part.body)
    }
    if let defaultClause { visit(defaultClause) }
  }
}

/// `catch [type], [type] { }`.
public final class CatchClauseAst: Ast, @unchecked Sendable {
  /// Empty for a catch of everything.
  public let catchTypes: [TypeConstraintAst]
  public let body: StatementBlockAst

  public init(_ extent: ScriptExtent, catchTypes: [TypeConstraintAst], body: StatementBlockAst) {
    self.catchTypes = catchTypes
    self.body = body
    super.init(.catchClause, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in catchTypes { visit(child) }
    visit(body)
  }
}

/// `try { } catch { } finally { }`.
public final class TryStatementAst: StatementAst, @unchecked Sendable {
  public let body: StatementBlockAst
  public let catchClauses: [CatchClauseAst]
  public let finally: StatementBlockAst?

  public init(
    _ extent: ScriptExtent, body: StatementBlockAst, catchClauses: [CatchClauseAst], finally: StatementBlockAst?
  ) {
    self.body = body
    self.catchClauses = catchClauses
    self.finally = finally
    super.init(.tryStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(body)
    for child in catchClauses { visit(child) }
    if let finally { visit(finally) }
  }
}

/// `trap [type] { }`.
public final class TrapStatementAst: StatementAst, @unchecked Sendable {
  public let trapType: TypeConstraintAst?
  public let body: StatementBlockAst

  public init(_ extent: ScriptExtent, trapType: TypeConstraintAst?, body: StatementBlockAst) {
    self.trapType = trapType
    self.body = body
    super.init(.trapStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let trapType { visit(trapType) }
    visit(body)
  }
}

/// `break label`.
public final class BreakStatementAst: StatementAst, @unchecked Sendable {
  public let label: ExpressionAst?

  public init(_ extent: ScriptExtent, label: ExpressionAst?) {
    self.label = label
    super.init(.breakStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let label { visit(label) }
  }
}

/// `continue label`.
public final class ContinueStatementAst: StatementAst, @unchecked Sendable {
  public let label: ExpressionAst?

  public init(_ extent: ScriptExtent, label: ExpressionAst?) {
    self.label = label
    super.init(.continueStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let label { visit(label) }
  }
}

/// `return pipeline`.
public final class ReturnStatementAst: StatementAst, @unchecked Sendable {
  public let pipeline: PipelineBaseAst?

  public init(_ extent: ScriptExtent, pipeline: PipelineBaseAst?) {
    self.pipeline = pipeline
    super.init(.returnStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let pipeline { visit(pipeline) }
  }
}

/// `exit pipeline`.
public final class ExitStatementAst: StatementAst, @unchecked Sendable {
  public let pipeline: PipelineBaseAst?

  public init(_ extent: ScriptExtent, pipeline: PipelineBaseAst?) {
    self.pipeline = pipeline
    super.init(.exitStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let pipeline { visit(pipeline) }
  }
}

/// `throw pipeline`.
public final class ThrowStatementAst: StatementAst, @unchecked Sendable {
  public let pipeline: PipelineBaseAst?

  public init(_ extent: ScriptExtent, pipeline: PipelineBaseAst?) {
    self.pipeline = pipeline
    super.init(.throwStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    if let pipeline { visit(pipeline) }
  }
}

/// `parallel { }` or `sequence { }` of workflows.
public final class BlockStatementAst: StatementAst, @unchecked Sendable {
  public let blockKind: TokenKind
  public let body: StatementBlockAst

  public init(_ extent: ScriptExtent, blockKind: TokenKind, body: StatementBlockAst) {
    self.blockKind = blockKind
    self.body = body
    super.init(.blockStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    visit(body)
  }
}

/// What was read of a statement that is broken.
public final class ErrorStatementAst: PipelineBaseAst, @unchecked Sendable {
  /// The keyword it began with, or `unknown`.
  public let keyword: TokenKind
  /// All that could be read, in order.
  public let nestedAst: [Ast]

  public init(_ extent: ScriptExtent, keyword: TokenKind = .unknown, nestedAst: [Ast] = []) {
    self.keyword = keyword
    self.nestedAst = nestedAst
    super.init(.errorStatement, extent)
  }

  public override func visitChildren(_ visit: (Ast) -> Void) {
    for child in nestedAst { visit(child) }
  }
}
