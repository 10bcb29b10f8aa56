import PSLanguage
import PSRuntime

extension Compiler {
  /// Statements in order; each is a range that the script goes on behind when it fails.
  mutating func statements(_ list: [StatementAst], traps: [TrapStatementAst] = []) {
    let start = builder.position
    for statement in list { self.statement(statement) }
    if !traps.isEmpty { self.traps(traps, from: start) }
  }

  mutating func block(_ block: StatementBlockAst) { statements(block.statements, traps: block.traps) }

  mutating func statement(_ ast: StatementAst) {
    let start = builder.position
    at(ast.extent) { c in c.scoped { $0.dispatch(ast) } }
    if builder.position > start {
      builder.statements.append(
        StatementRange(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: builder.position)))
    }
  }

  // The statement dispatch: one line a node kind.
  mutating func dispatch(_ ast: StatementAst) {
    switch ast.kind {
    case .pipeline: pipelineStatement(unsafeDowncast(ast, to: PipelineAst.self))
    case .pipelineChain: chain(unsafeDowncast(ast, to: PipelineChainAst.self))
    case .assignmentStatement: assignmentStatement(unsafeDowncast(ast, to: AssignmentStatementAst.self))
    case .ifStatement: ifStatement(unsafeDowncast(ast, to: IfStatementAst.self))
    case .forStatement: forLoop(unsafeDowncast(ast, to: ForStatementAst.self))
    case .forEachStatement: forEachLoop(unsafeDowncast(ast, to: ForEachStatementAst.self))
    case .whileStatement: whileLoop(unsafeDowncast(ast, to: WhileStatementAst.self))
    case .doWhileStatement: doLoop(unsafeDowncast(ast, to: LoopStatementAst.self), until: false)
    case .doUntilStatement: doLoop(unsafeDowncast(ast, to: LoopStatementAst.self), until: true)
    case .switchStatement: switchStatement(unsafeDowncast(ast, to: SwitchStatementAst.self))
    case .tryStatement: tryStatement(unsafeDowncast(ast, to: TryStatementAst.self))
    case .functionDefinition: function(unsafeDowncast(ast, to: FunctionDefinitionAst.self))
    case .typeDefinition, .usingStatement, .trapStatement: break
    case .returnStatement: returnStatement(unsafeDowncast(ast, to: ReturnStatementAst.self))
    case .exitStatement: exitStatement(unsafeDowncast(ast, to: ExitStatementAst.self))
    case .throwStatement: throwStatement(unsafeDowncast(ast, to: ThrowStatementAst.self))
    case .breakStatement: leave(unsafeDowncast(ast, to: BreakStatementAst.self).label, isBreak: true)
    case .continueStatement: leave(unsafeDowncast(ast, to: ContinueStatementAst.self).label, isBreak: false)
    case .dataStatement: dataStatement(unsafeDowncast(ast, to: DataStatementAst.self))
    case .blockStatement: unsupported(unsafeDowncast(ast, to: BlockStatementAst.self).blockKind.text)
    case .commandExpression: expressionStatement(unsafeDowncast(ast, to: CommandExpressionAst.self).expression)
    case .statementBlock: break
    case .configurationDefinition: unsupported("configuration")
    case .dynamicKeywordStatement: unsupported("a dynamic keyword")
    default: unsupported(ast.kind.typeName)
    }
  }

  // MARK: - Pipelines as statements

  private mutating func pipelineStatement(_ ast: PipelineAst) {
    if let expression = ast.pureExpression {
      expressionStatement(expression)
    } else {
      pipeline(ast, into: target)
    }
  }

  /// An expression whose value is written; assignments in parentheses, `++` and void calls write nothing by themselves.
  private mutating func expressionStatement(_ ast: ExpressionAst) {
    if isIncrement(ast) {
      let register = temp()
      expression(ast, to: register, valueUsed: false)
    } else if case .discard = target {
      expression(ast, to: temp())
    } else {
      emitValue(operand(ast))
    }
    if tracksStatus && ast.setsStatus { builder.emit(.succeed) }
  }

  private func isIncrement(_ ast: ExpressionAst) -> Bool {
    guard ast.kind == .unaryExpression else { return false }
    switch unsafeDowncast(ast, to: UnaryExpressionAst.self).tokenKind {
    case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus: return true
    default: return false
    }
  }

  /// Writes a register's value, item by item, to where output goes here.
  mutating func emitValue(_ register: Int) {
    switch target {
    case .frame: builder.emit(.emit, register)
    case .capture(let capture): builder.emit(.emitTo, register, capture)
    case .discard: break
    }
  }

  private mutating func chain(_ ast: PipelineChainAst) {
    statement(ast.leftChain)
    let done = builder.label()
    builder.jump(ast.chainOperator == .andAnd ? .jumpFailed : .jumpSucceeded, to: done)
    statement(ast.rightPipeline)
    builder.place(done)
  }

  // MARK: - Branches

  private mutating func ifStatement(_ ast: IfStatementAst) {
    let done = builder.label()
    for clause in ast.clauses {
      let next = builder.label()
      condition(clause.condition, jumpIf: false, to: next)
      block(clause.body)
      builder.jump(.jump, to: done)
      builder.place(next)
    }
    if let otherwise = ast.elseClause { block(otherwise) }
    builder.place(done)
  }

  /// Jumps when a condition is true or false. The condition is a statement range of its own: if it fails, neither branch runs.
  mutating func condition(_ ast: PipelineBaseAst, jumpIf wanted: Bool, to label: CodeBuilder.Label) {
    at(ast.extent) { c in
      c.scoped { c in
        if let pure = ast.pureExpression {
          c.branch(pure, jumpIf: wanted, to: label)
        } else {
          let register = c.temp()
          c.value(of: ast, to: register)
          if c.tracksStatus { c.builder.emit(.succeed) }
          c.builder.jump(wanted ? .jumpTrue : .jumpFalse, register, to: label)
        }
      }
    }
  }

  // MARK: - Leaving

  private mutating func returnStatement(_ ast: ReturnStatementAst) {
    flushCaptures()
    if let pipeline = ast.pipeline {
      if program.methodOf != nil {
        let register = temp()
        value(of: pipeline, to: register)
        builder.emit(.emitWhole, register)
      } else if let pure = pipeline.pureExpression {
        let register = operand(pure)
        if finallies.isEmpty {
          builder.emit(.returnValue, register)
          return
        }
        builder.emit(.emit, register)
      } else {
        let saved = target
        target = .frame
        statement(pipeline)
        target = saved
      }
    }
    runFinallies(downTo: 0)
    builder.emit(.returnFrame)
  }

  /// What the statements around have written into captures so far goes out before a `return` leaves them.
  private mutating func flushCaptures() {
    guard program.methodOf == nil, case .capture = target else { return }
    let register = temp()
    for capture in captures {
      builder.emit(.collapse, register, capture)
      builder.emit(.emit, register)
    }
  }

  private mutating func exitStatement(_ ast: ExitStatementAst) {
    let register = temp()
    if let pipeline = ast.pipeline { value(of: pipeline, to: register) } else { builder.emit(.loadNothing, register) }
    builder.emit(.exitScript, register)
  }

  private mutating func throwStatement(_ ast: ThrowStatementAst) {
    guard let pipeline = ast.pipeline else {
      if let error = caughtErrors.last { return builder.emit(.rethrow, error) }
      let register = temp()
      builder.emit(.loadNothing, register)
      return builder.emit(.throwValue, register)
    }
    let register = temp()
    value(of: pipeline, to: register)
    builder.emit(.throwValue, register)
  }

  /// `break` and `continue`: a jump where the loop is in this code, else the machine looks among the callers.
  private mutating func leave(_ label: ExpressionAst?, isBreak: Bool) {
    var name: String?
    if let label {
      guard label.kind == .stringConstantExpression else {
        let register = temp()
        expression(label, to: register)
        builder.emit(isBreak ? .breakDynamic : .continueDynamic, register, 1)
        return
      }
      name = unsafeDowncast(label, to: StringConstantExpressionAst.self).value.lowercased()
    }
    if let loop = loops.last(where: { name == nil || $0.label == name }) {
      runFinallies(downTo: loop.finallyDepth)
      builder.jump(.jump, to: isBreak ? loop.breakLabel : loop.continueLabel)
    } else {
      let register = temp()
      load(.text(name ?? ""), to: register)
      builder.emit(isBreak ? .breakDynamic : .continueDynamic, register, 1)
    }
  }

  /// The bodies of the `finally` blocks that a jump leaves, the innermost first.
  mutating func runFinallies(downTo depth: Int) {
    let saved = finallies
    while finallies.count > depth {
      let body = finallies.removeLast()
      let target = self.target
      block(body)
      self.target = target
    }
    finallies = saved
  }

  // MARK: - Definitions

  private mutating func function(_ ast: FunctionDefinitionAst) {
    if ast.isWorkflow { return unsupported("workflow") }
    builder.tables.functions.append(ast)
    builder.emit(.defineFunction, builder.tables.functions.count - 1)
  }

  private mutating func dataStatement(_ ast: DataStatementAst) {
    guard let name = ast.variable else {
      block(ast.body)
      return
    }
    let capture = temp()
    builder.emit(.loadUnset, capture)
    capturing(capture) { $0.block(ast.body) }
    builder.emit(.collapse, capture, capture)
    store(capture, to: variable(VariablePath(name)))
  }
}
