import PSLanguage
import PSRuntime

extension Compiler {
  /// `try`: the protected code, the catch clauses behind a handler, the finally body once for each way out.
  mutating func tryStatement(_ ast: TryStatementAst) {
    let error = temp(), saved = temp(), done = builder.label()
    let start = builder.position
    if let finally = ast.finally { finallies.append(finally) }
    let bodyStart = builder.position
    block(ast.body)
    let bodyEnd = builder.position
    builder.jump(.jump, to: done)
    if !ast.catchClauses.isEmpty {
      builder.handlers.append(
        Handler(kind: .catchClause, start: bodyStart, end: bodyEnd, target: builder.position, register: error))
      catchClauses(ast.catchClauses, error: error, saved: saved, done: done)
    }
    let end = builder.position
    guard let finally = ast.finally else {
      builder.place(done)
      return
    }
    finallies.removeLast()
    // The normal way out, then the way of an error that goes on outwards.
    builder.place(done)
    block(finally)
    let behind = builder.label()
    builder.jump(.jump, to: behind)
    builder.handlers.append(
      Handler(kind: .finally, start: start, end: end, target: builder.position, register: error))
    block(finally)
    builder.emit(.rethrow, error)
    builder.place(behind)
  }

  private mutating func catchClauses(_ clauses: [CatchClauseAst], error: Int, saved: Int, done: CodeBuilder.Label) {
    let types = clauses.map { $0.catchTypes.map { TypeSite($0.typeName) } }
    for (i, clause) in clauses.enumerated() {
      let next = builder.label()
      matchClause(i, of: types, error: error, otherwise: next)
      builder.emit(.beginCatch, saved, error, tracksStatus ? 1 : 0)
      let bodyStart = builder.position
      caughtErrors.append(error)
      block(clause.body)
      caughtErrors.removeLast()
      let bodyEnd = builder.position
      builder.emit(.endCatch, saved)
      builder.jump(.jump, to: done)
      // An error inside the clause leaves it with `$_` as it was.
      let inner = temp()
      if bodyEnd > bodyStart {
        builder.handlers.append(
          Handler(kind: .restore, start: bodyStart, end: bodyEnd, target: builder.position, register: inner))
        builder.emit(.endCatch, saved)
        builder.emit(.rethrow, inner)
      }
      builder.place(next)
    }
    builder.emit(.rethrow, error)
  }

  /// Goes to `otherwise` unless a clause is the one of all that takes the error.
  private mutating func matchClause(_ i: Int, of types: [[TypeSite]], error: Int, otherwise: CodeBuilder.Label) {
    if types.count == 1 && types[0].isEmpty { return }
    builder.tables.catches.append(CatchClause(types: types, index: i))
    builder.jump(.catchMatch, error, builder.tables.catches.count - 1, to: otherwise)
  }

  /// `trap`: handlers of the whole block; the body decides whether the error is reported and where the script goes on.
  mutating func traps(_ traps: [TrapStatementAst], from start: Int) {
    let end = builder.position
    let over = builder.label()
    builder.jump(.jump, to: over)
    let error = temp(), saved = temp()
    builder.handlers.append(Handler(kind: .trap, start: start, end: end, target: builder.position, register: error))
    let types = traps.map { $0.trapType.map { [TypeSite($0.typeName)] } ?? [] }
    for (i, trap) in traps.enumerated() {
      let next = builder.label()
      matchClause(i, of: types, error: error, otherwise: next)
      trapBody(trap, error: error, saved: saved)
      builder.place(next)
    }
    builder.emit(.rethrow, error)
    builder.place(over)
  }

  /// The body as a loop of its own: `continue` resumes silently, `break` lets the error go on, the end reports and resumes.
  private mutating func trapBody(_ trap: TrapStatementAst, error: Int, saved: Int) {
    let loop = Loop(
      label: nil, breakLabel: builder.label(), continueLabel: builder.label(), finallyDepth: finallies.count,
      isSwitch: false)
    let outer = loops
    loops = [loop]
    builder.emit(.beginCatch, saved, error, tracksStatus ? 1 : 0)
    block(trap.body)
    loops = outer
    builder.emit(.endCatch, saved)
    builder.emit(.trapAction, error, 0)
    builder.place(loop.continueLabel)
    builder.emit(.endCatch, saved)
    builder.emit(.trapAction, error, 1)
    builder.place(loop.breakLabel)
    builder.emit(.endCatch, saved)
    builder.emit(.rethrow, error)
  }
}
