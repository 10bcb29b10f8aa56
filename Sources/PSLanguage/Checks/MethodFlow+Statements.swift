extension MethodFlow {
  func flow(_ statements: [StatementAst]) {
    for statement in statements { flow(statement) }
  }

  /// Follows a node: statements that branch by their own rules, everything else by its children in order.
  func flow(_ ast: Ast) {
    switch ast {
    case let ast as VariableExpressionAst: read(ast)
    case let ast as AssignmentStatementAst: flow(assignment: ast)
    case let ast as PipelineAst: flow(pipeline: ast)
    case let ast as StatementBlockAst: flow(ast.statements)
    case let ast as IfStatementAst: flow(if: ast)
    case let ast as SwitchStatementAst: flow(switch: ast)
    case let ast as LoopStatementAst: flow(loop: ast)
    case let ast as TryStatementAst: flow(try: ast)
    case let ast as BreakStatementAst: jump(ast.label) { $0.breakTarget }
    case let ast as ContinueStatementAst: jump(ast.label) { $0.continueTarget }
    case is ReturnStatementAst, is ThrowStatementAst, is ExitStatementAst: leave(ast)
    case let ast as BinaryExpressionAst where ast.operatorKind == .and || ast.operatorKind == .or:
      flow(ast.left)
      optional { self.flow(ast.right) }
    case let ast as TernaryExpressionAst:
      flow(ast.condition)
      branch([{ self.flow(ast.ifTrue) }, { self.flow(ast.ifFalse) }])
    case is FunctionDefinitionAst, is ScriptBlockExpressionAst, is TypeDefinitionAst, is TrapStatementAst,
      is UsingExpressionAst, is ErrorStatementAst, is ErrorExpressionAst, is BaseCtorInvokeMemberExpressionAst,
      is ConfigurationDefinitionAst, is DynamicKeywordStatementAst, is TypeConstraintAst, is AttributeAst:
      break
    default: ast.visitChildren { self.flow($0) }
    }
  }

  /// What may be left out.
  private func optional(_ body: () -> Void) {
    let after = Block()
    let inner = Block()
    current.flows(to: after)
    current.flows(to: inner)
    current = inner
    body()
    current.flows(to: after)
    current = after
  }

  private func branch(_ bodies: [() -> Void]) {
    let after = Block()
    let before = current
    for body in bodies {
      let inner = Block()
      before.flows(to: inner)
      current = inner
      body()
      current.flows(to: after)
    }
    current = after
  }

  private func flow(if ast: IfStatementAst) {
    let after = Block()
    if ast.elseClause == nil { current.flows(to: after) }
    for (at, clause) in ast.clauses.enumerated() {
      let inner = Block()
      let isLast = at == ast.clauses.count - 1 && ast.elseClause == nil
      let next = isLast ? after : Block()
      flow(clause.condition)
      current.flows(to: inner)
      current.flows(to: next)
      current = inner
      flow(clause.body)
      current.flows(to: after)
      current = next
    }
    if let other = ast.elseClause {
      flow(other)
      current.flows(to: after)
    }
    current = after
  }

  private func flow(switch ast: SwitchStatementAst) {
    loop(
      ast.label,
      condition: { if let condition = ast.condition { self.flow(condition) } },
      body: {
        let after = Block()
        for (at, clause) in ast.clauses.enumerated() {
          let inner = Block()
          let isLast = at == ast.clauses.count - 1 && ast.defaultClause == nil
          let next = isLast ? after : Block()
          self.flow(clause.condition)
          self.current.flows(to: next)
          self.current.flows(to: inner)
          self.current = inner
          self.flow(clause.body)
          if !isLast {
            self.current.flows(to: next)
            self.current = next
          }
        }
        if let other = ast.defaultClause {
          self.current.flows(to: after)
          self.flow(other)
        }
        self.current.flows(to: after)
        self.current = after
      })
  }

  // MARK: Loops

  private func flow(loop ast: LoopStatementAst) {
    switch ast {
    case let ast as ForEachStatementAst:
      let after = Block()
      loop(
        ast.label,
        condition: {
          if let condition = ast.condition { self.flow(condition) }
          self.current.flows(to: after)
          self.assign(ast.variable, nil)
        },
        body: { self.flow(ast.body) })
      current.flows(to: after)
      current = after
    case let ast as ForStatementAst:
      if let initializer = ast.initializer { flow(initializer) }
      let condition = ast.condition.map { condition in { self.flow(condition) } }
      loop(ast.label, condition: condition, iterator: ast.iterator) { self.flow(ast.body) }
    case let ast as WhileStatementAst:
      loop(
        ast.label,
        condition: { if let condition = ast.condition { self.flow(condition) } },
        body: { self.flow(ast.body) })
    default: flow(do: ast)
    }
  }

  private func loop(_ label: String?, condition: (() -> Void)?, iterator: Ast? = nil, body: () -> Void) {
    let again = Block()
    if let iterator {
      let behind = Block()
      current.flows(to: behind)
      current = again
      flow(iterator)
      current.flows(to: behind)
      current = behind
    } else {
      current.flows(to: again)
      current = again
    }
    let inner = Block()
    let after = Block()
    if let condition {
      condition()
      current.flows(to: after)
    }
    loops.append(Loop(label: label ?? "", breakTarget: after, continueTarget: again))
    current.flows(to: inner)
    current = inner
    body()
    current.flows(to: again)
    current = after
    loops.removeLast()
  }

  private func flow(do ast: LoopStatementAst) {
    let again = Block()
    let inner = Block()
    let after = Block()
    let back = Block()
    loops.append(Loop(label: ast.label ?? "", breakTarget: after, continueTarget: again))
    current.flows(to: inner)
    current = inner
    flow(ast.body)
    current.flows(to: again)
    current = again
    if let condition = ast.condition { flow(condition) }
    current.flows(to: after)
    current.flows(to: back)
    back.flows(to: inner)
    current = after
    loops.removeLast()
  }

  private func jump(_ label: ExpressionAst?, _ target: (Loop) -> Block) {
    var found: Block?
    if let label {
      flow(label)
      let name = (label as? StringConstantExpressionAst)?.value.lowercased()
      found = loops.last { $0.label.lowercased() == name }.map(target)
    } else {
      found = loops.last.map(target)
    }
    if let found {
      current.flows(to: found)
    } else {
      current.flows(to: exit)
      current.leaves = true
    }
    current = Block()
  }

  private func leave(_ ast: Ast) {
    ast.visitChildren { self.flow($0) }
    current.flows(to: exit)
    current.leaves = true
    current = Block()
  }

  // MARK: Others

  private func flow(try ast: TryStatementAst) {
    let before = current
    current = Block()
    before.flows(to: current)
    flow(ast.body)
    let lastInTry = current
    let finally = ast.finally == nil ? nil : Block()
    let after = Block()
    for clause in ast.catchClauses {
      current = Block()
      before.flows(to: current)
      flow(clause.body)
      current.flows(to: finally ?? after)
    }
    lastInTry.flows(to: finally ?? after)
    if let finally, let body = ast.finally {
      current = finally
      flow(body)
      current.flows(to: after)
      if !ast.catchClauses.contains(where: \.catchTypes.isEmpty) {
        before.flows(to: finally)
        let rethrow = Block()
        current.flows(to: rethrow)
        rethrow.leaves = true
        rethrow.flows(to: exit)
      }
    }
    current = after
  }

  private func flow(assignment ast: AssignmentStatementAst) {
    flow(ast.right)
    for target in Self.targets(ast.left) {
      var left = target
      var types: [AbstractTypeName] = []
      var hasAttributes = false
      while true {
        if let convert = left as? ConvertExpressionAst {
          types.append(convert.type.typeName)
          left = convert.child
        } else if let attributed = left as? AttributedExpressionAst {
          hasAttributes = true
          left = attributed.child
        } else {
          break
        }
      }
      guard let variable = left as? VariableExpressionAst else {
        flow(target)
        continue
      }
      if hasAttributes || types.count > 1 { makeDynamic(variable) } else { assign(variable, types.first) }
    }
  }

  private static func targets(_ ast: ExpressionAst) -> [ExpressionAst] {
    if let list = ast as? ArrayLiteralAst { return list.elements.flatMap(targets) }
    if let paren = ast as? ParenExpressionAst { return paren.pipeline.pureExpression.map(targets) ?? [] }
    return [ast]
  }

  /// A command could break out of the loops around it.
  private func flow(pipeline ast: PipelineAst) {
    ast.visitChildren { self.flow($0) }
    for case let command as CommandAst in ast.pipelineElements { note(command) }
    guard !loops.isEmpty, ast.pipelineElements.contains(where: { $0.kind == .command }) else { return }
    for loop in loops {
      current.flows(to: loop.breakTarget)
      current.flows(to: loop.continueTarget)
    }
    let next = Block()
    current.flows(to: next)
    current = next
  }
}
