import CSupport
import PSLanguage
import PSRuntime

extension Machine {
  /// Finds where the script goes on after an error in the frame on top: a handler, a loop that a `break` means, the next
  /// statement; leaves frames on the way. Throws the error on where `entry`'s frame has nothing.
  @inline(never) func unwind(_ error: any Error, entry: FramePointer) throws {
    var error = error
    // What fails while Ctrl-C waits (a long match that gave up) fails because of it.
    if interrupt_pending() != 0, error is RuntimeException { error = FlowControl.stopPipeline }
    while true {
      let code = frame.pointee.code.takeUnretainedValue()
      let pc = frame.pointee.pc - code.instructions - 1
      if isUnsetInText(error, code, pc) {
        setValue(frame.pointee.base + Int(code.instructions[pc].a), .null)
        return
      }
      if let e = error as? RuntimeException { context.attachPosition(e, extent: code.extent(at: pc)) }
      if let target = try landing(&error, code, pc) {
        frame.pointee.pc = code.instructions + target
        return
      }
      if frame == entry { throw error }
      leaveFrame()
    }
  }

  /// Whether a string asks for a variable that is not set, which the first version of strict mode allows.
  private func isUnsetInText(_ error: any Error, _ code: Code, _ pc: Int) -> Bool {
    guard code.tables.textLoads.contains(pc), let e = error as? RuntimeException else { return false }
    return e.record.errorId == "VariableIsUndefined" && !context.isStrict(2)
  }

  /// The instruction to go on with in this code, nil where the error leaves the frame.
  private func landing(_ error: inout any Error, _ code: Code, _ pc: Int) throws -> Int? {
    let resumable = (error as? RuntimeException).map(isResumable) ?? false
    let handler = code.handlers.filter { $0.covers(pc) && accepts($0, error, resumable) }.min { $0.size < $1.size }
    let statement = code.statement(around: pc)
    // An error that is only reported goes on behind its statement; inside `try` and `finally` that is the whole `try`.
    if resumable, let statement, handler.map({ $0.kind != .finally && $0.size >= statement.size }) ?? true {
      if let e = error as? RuntimeException {
        do {
          try context.report(e)
          succeeded = false
          return Int(statement.end)
        } catch let other { error = other }
      }
    }
    if let loop = loopTarget(error, code, pc), handler.map({ loop.size <= $0.size }) ?? true { return loop.target }
    guard let handler else { return nil }
    // What `finally` does is not stopped by the key that led there.
    if case .stopPipeline? = error as? FlowControl { interrupt_clear() }
    let resume = code.outermostStatement(around: pc, in: handler).map { Int($0.end) } ?? handler.end
    setValue(frame.pointee.base + handler.register, .object(CaughtError(error, resumeAt: resume)))
    return handler.target
  }

  /// Whether a handler takes an error: catch clauses and traps take errors, `finally` takes everything that leaves.
  private func accepts(_ handler: Handler, _ error: any Error, _ resumable: Bool) -> Bool {
    switch handler.kind {
    case .catchClause, .trap: error is RuntimeException
    case .finally: true
    case .restore: !resumable
    }
  }

  /// Whether an error is reported and the script goes on: no `throw`, no `Stop`, and no `try` around any caller.
  private func isResumable(_ e: RuntimeException) -> Bool {
    if e.isScriptTerminating { return false }
    var f = frame
    while f >= frames {
      let code = f.pointee.code.takeUnretainedValue()
      let pc = f.pointee.pc - code.instructions - 1
      if code.isMethod { return false }
      if code.handlers.contains(where: { ($0.kind == .catchClause || $0.kind == .trap) && $0.covers(pc) }) {
        return false
      }
      f -= 1
    }
    return context.propagatesErrors == 0
  }

  private func loopTarget(_ error: any Error, _ code: Code, _ pc: Int) -> (target: Int, size: Int)? {
    guard let flow = error as? FlowControl else { return nil }
    let label: String, isBreak: Bool
    switch flow {
    case .breakLoop(let l): (label, isBreak) = (l, true)
    case .continueLoop(let l): (label, isBreak) = (l, false)
    default: return nil
    }
    let fitting = code.loops.filter { $0.start <= pc && pc < $0.end && (label.isEmpty || $0.label == label) }
    return fitting.min { $0.end - $0.start < $1.end - $1.start }.map {
      (isBreak ? $0.breakTarget : $0.continueTarget, $0.end - $0.start)
    }
  }

  // MARK: - Instructions

  func rethrow(_ p: ValuePointer) throws {
    guard case .object(let o) = p.pointee, let caught = o as? CaughtError else { return }
    throw caught.error
  }

  /// After a trap's body: 0 report and resume, 1 resume silently.
  func trapAction(_ p: ValuePointer, silently: Bool) throws -> Int? {
    guard case .object(let o) = p.pointee, let caught = o as? CaughtError else { return nil }
    if !silently, let e = caught.error as? RuntimeException { try context.report(e) }
    return caught.resumeAt
  }

  /// `throw`: a record or an exception as it is, everything else as the message of a runtime exception.
  func throwValue(_ value: Value) throws {
    let exception = try context.exception(thrown: value)
    // Under a silent preference not even `throw` stops the script.
    let preference = context.session.preference("ErrorActionPreference", default: .continue)
    exception.isThrown = true
    exception.isScriptTerminating = preference != .silentlyContinue && preference != .ignore
    exception.record.exception.markThrown()
    throw exception
  }
}

extension Handler {
  func covers(_ pc: Int) -> Bool { start <= pc && pc < end }
  var size: Int { end - start }
}

extension StatementRange {
  var size: Int { Int(end - start) }
}

extension Code {
  /// The innermost statement around an instruction.
  func statement(around pc: Int) -> StatementRange? {
    statements.filter { Int($0.start) <= pc && pc < Int($0.end) }.min { $0.size < $1.size }
  }
}

extension Code {
  /// The statement of a handler's own block around an instruction: a trap resumes behind it.
  func outermostStatement(around pc: Int, in handler: Handler) -> StatementRange? {
    let inside = statements.filter {
      Int($0.start) <= pc && pc < Int($0.end) && Int($0.start) >= handler.start && Int($0.end) <= handler.end
    }
    return inside.max { $0.size < $1.size }
  }
}
