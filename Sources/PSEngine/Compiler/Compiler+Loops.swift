import PSLanguage
import PSRuntime

extension Compiler {
  private mutating func enter(_ label: String?, isSwitch: Bool = false) -> Loop {
    let loop = Loop(
      label: label?.lowercased(), breakLabel: builder.label(), continueLabel: builder.label(),
      finallyDepth: finallies.count, isSwitch: isSwitch)
    loops.append(loop)
    loopStarts.append(builder.position)
    return loop
  }

  private mutating func leaveLoop() {
    guard let loop = loops.popLast(), let start = loopStarts.popLast() else { return }
    builder.loops.append((start, builder.position, loop.label, loop.breakLabel, loop.continueLabel))
  }

  mutating func forLoop(_ ast: ForStatementAst) {
    if let initializer = ast.initializer { expressionFree(initializer) }
    let loop = enter(ast.label)
    let test = builder.label(), body = builder.label()
    builder.jump(.jump, to: test)
    builder.place(body)
    block(ast.body)
    builder.place(loop.continueLabel)
    if let iterator = ast.iterator { expressionFree(iterator) }
    builder.place(test)
    loopEnd(ast.condition, body: body)
    builder.place(loop.breakLabel)
    leaveLoop()
  }

  /// The initialiser and the step of `for`: their values are not written, and an error in them ends the loop.
  private mutating func expressionFree(_ ast: PipelineBaseAst) {
    let saved = target
    target = .discard
    at(ast.extent) { c in c.scoped { $0.dispatch(ast) } }
    target = saved
  }

  /// Jumps back to the body while the condition holds; asks for an interrupt each time.
  private mutating func loopEnd(_ condition: PipelineBaseAst?, body: CodeBuilder.Label, while wanted: Bool = true) {
    guard let condition else {
      builder.jump(.jumpBack, to: body)
      return
    }
    let start = builder.position
    let out = builder.label()
    self.condition(condition, jumpIf: !wanted, to: out)
    builder.jump(.jumpBack, to: body)
    builder.place(out)
    builder.statements.append(
      StatementRange(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: builder.position)))
  }

  mutating func whileLoop(_ ast: WhileStatementAst) {
    let loop = enter(ast.label)
    let body = builder.label()
    builder.jump(.jump, to: loop.continueLabel)
    builder.place(body)
    block(ast.body)
    builder.place(loop.continueLabel)
    loopEnd(ast.condition, body: body)
    builder.place(loop.breakLabel)
    leaveLoop()
  }

  mutating func doLoop(_ ast: LoopStatementAst, until: Bool) {
    let loop = enter(ast.label)
    let body = builder.label()
    builder.place(body)
    block(ast.body)
    builder.place(loop.continueLabel)
    loopEnd(ast.condition, body: body, while: !until)
    builder.place(loop.breakLabel)
    leaveLoop()
  }

  mutating func forEachLoop(_ ast: ForEachStatementAst) {
    if ast.isParallel { return unsupported("foreach -parallel") }
    let items = temp(), iterator = temp(), item = temp()
    if let condition = ast.condition {
      at(condition.extent) { $0.iterable(condition, to: items) }
    } else {
      builder.emit(.loadNull, items)
    }
    builder.emit(.iterate, iterator, items)
    let loop = enter(ast.label)
    let body = builder.label()
    let place = variable(ast.variable.variablePath)
    let enumerator = Enumerator("foreach", iterator, in: &self)
    builder.jump(.jump, to: loop.continueLabel)
    builder.place(body)
    at(ast.variable.extent) { $0.store(item, to: place) }
    block(ast.body)
    builder.place(loop.continueLabel)
    builder.jump(.next, iterator, item, to: loop.breakLabel)
    builder.jump(.jumpBack, to: body)
    builder.place(loop.breakLabel)
    builder.emit(.loadNull, iterator)
    enumerator?.restore(in: &self)
    leaveLoop()
  }

  /// What a loop goes through; a range of whole numbers stays a pair of numbers.
  private mutating func iterable(_ ast: PipelineBaseAst, to register: Int) {
    value(of: ast, to: register)
  }

  /// `$foreach` or `$switch`, where the code asks for it: what goes through the items, and what it was before.
  private struct Enumerator {
    let variable: Variable
    let saved: Int

    init?(_ name: String, _ iterator: Int, in compiler: inout Compiler) {
      variable = compiler.variable(VariablePath(name))
      if case .dynamic = variable { return nil }
      saved = compiler.temp()
      compiler.load(variable, to: saved)
      compiler.store(iterator, to: variable)
    }

    func restore(in compiler: inout Compiler) { compiler.store(saved, to: variable) }
  }

  // MARK: - Switch

  mutating func switchStatement(_ ast: SwitchStatementAst) {
    let items = temp(), iterator = temp(), item = temp(), matched = temp(), savedItem = temp()
    if let condition = ast.condition { at(condition.extent) { $0.value(of: condition, to: items) } }
    if ast.flags.contains(.file) {
      builder.tables.nodes.append(.switchFile)
      builder.emit(.runNode, items, builder.tables.nodes.count - 1, items)
    }
    builder.emit(.iterate, iterator, items, 1)
    builder.emit(.loadVariable, savedItem, FrameLayout.underscore)
    let enumerator = Enumerator("switch", iterator, in: &self)
    let loop = enter(ast.label, isSwitch: true)
    let body = builder.label(), skip = builder.label()
    builder.jump(.jump, to: loop.continueLabel)
    builder.place(body)
    builder.emit(.loadNull, matched)
    setUnderscore(item)
    for clause in ast.clauses { switchClause(clause, ast.flags, item: item, matched: matched) }
    if let otherwise = ast.defaultClause {
      builder.jump(.jumpNotNull, matched, to: skip)
      setUnderscore(item)
      block(otherwise)
      builder.place(skip)
    }
    builder.place(loop.continueLabel)
    builder.jump(.next, iterator, item, to: loop.breakLabel)
    builder.jump(.jumpBack, to: body)
    builder.place(loop.breakLabel)
    setUnderscore(savedItem)
    enumerator?.restore(in: &self)
    leaveLoop()
  }

  private mutating func setUnderscore(_ register: Int) {
    builder.emit(.storeVariable, FrameLayout.underscore, register)
  }

  private mutating func switchClause(_ clause: SwitchClause, _ flags: SwitchFlags, item: Int, matched: Int) {
    let next = builder.label()
    scoped { c in
      let test = c.temp()
      c.at(clause.condition.extent) { c in
        c.expression(clause.condition, to: test)
        c.builder.jump(.switchMatch, item, test, to: next)
        c.builder.emit(.switchMatch, Int(flags.rawValue))
      }
    }
    builder.emit(.loadInt, matched, 1)
    setUnderscore(item)
    block(clause.body)
    builder.place(next)
  }
}
