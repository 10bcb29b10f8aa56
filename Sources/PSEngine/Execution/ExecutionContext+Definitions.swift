import PSLanguage
import PSRuntime

extension ExecutionContext {
  /// Runs a `function` statement: the function belongs to the scope that runs, or to the one its name asks for.
  func define(_ ast: FunctionDefinitionAst, in scope: ScopePointer) throws {
    let path = VariablePath(ast.name)
    let target: ScopePointer =
      switch path.qualifier {
      case .global: globalModule.scope
      case .script: scope.pointee.script ?? scope
      default: machine.assignmentScope(scope)
      }
    let name = path.qualifier == .drive || path.qualifier == .none ? ast.name : path.unqualifiedPath
    let program = Program(ast: ast.body, name: name, parameters: ast.parameters, home: nil, context: self)
    program.isFilter = ast.isFilter
    let block = ScriptBlock(program: program, module: currentModule)
    let info = FunctionInfo(name: PSString.make(name), block: block, isFilter: ast.isFilter)
    if path.qualifier == .private { info.options.insert(.private) }
    try define(info, in: target)
  }

  /// Puts a function into a scope, replacing one of the name unless that is read-only.
  public func define(_ function: FunctionInfo, in scope: ScopePointer) throws {
    let state = machine.extra(machine.assignmentScope(scope))
    let key = NameKey(function.name)
    if let known = state.functions[key], !known.options.isDisjoint(with: [.readOnly, .constant]) {
      throw EngineStrings.functionNotWritable(function.name)
    }
    function.module = currentModule.info
    state.functions[key] = function
    commandVersion += 1
  }

  /// A function by name seen from the scope that runs.
  public func function(named name: PSString, from scope: ScopePointer? = nil) -> FunctionInfo? {
    let key = NameKey(name)
    var at: ScopePointer? = scope ?? machine.scope
    var isInside = true
    while let record = at {
      if let found = record.pointee.extra?._withUnsafeGuaranteedRef({ $0.functions[key] }),
        isInside || !found.options.contains(.private)
      {
        return found
      }
      if !record.pointee.isOverlay { isInside = false }
      at = record.pointee.parent
    }
    return nil
  }

  /// An alias by name seen from the scope that runs.
  public func alias(named name: PSString, from scope: ScopePointer? = nil) -> AliasInfo? {
    let key = NameKey(name)
    var at: ScopePointer? = scope ?? machine.scope
    while let record = at {
      if let found = record.pointee.extra?._withUnsafeGuaranteedRef({ $0.aliases[key] }) { return found }
      at = record.pointee.parent
    }
    return nil
  }

  // MARK: - Errors

  /// Gives an error the position of the statement that failed, unless one has been set already.
  func attachPosition(_ error: RuntimeException, extent: ScriptExtent?) {
    if error.record.invocation == nil {
      error.record.invocation = InvocationInfo(command: nil, extent: extent)
    } else if let info = error.record.invocation as? InvocationInfo, info.extent == nil {
      info.extent = extent
    }
    wrap(error)
    if error.record.scriptStackTrace.isEmpty { error.record.scriptStackTrace = stackTrace(innermost: extent) }
  }

  /// Exceptions that carry a record and are no runtime exceptions (failed casts) stand inside one when an expression fails.
  private func wrap(_ error: RuntimeException) {
    let inner = error.record.exception
    guard !error.isFromCommand, error.record.commandTypeName == nil, inner.exceptionType === PSType.psInvalidCast else {
      return
    }
    let outer = ExceptionObject(.runtimeException, inner.message, inner: inner)
    outer.record = error.record
    error.record.exception = outer
  }

  /// `at f, /path/x.ps1: line 3` for each frame.
  func stackTrace(innermost: ScriptExtent?) -> PSString {
    var lines: [String] = []
    var extent = innermost
    var frame = machine.frame
    while frame >= machine.frames {
      let record = frame.pointee
      let function = record.function?.takeUnretainedValue()
      let name = function.flatMap { $0.name.isEmpty ? nil : $0.name.string } ?? "<ScriptBlock>"
      let code = record.code.takeUnretainedValue()
      let at = extent ?? code.extent(at: record.pc - code.instructions - 1)
      lines.append("at \(name), \(at?.file ?? "<No file>"): line \(at?.startLineNumber ?? 0)")
      extent = nil
      frame -= 1
    }
    return PSString.make(lines.joined(separator: "\n"))
  }

  /// What `throw` throws.
  func exception(thrown value: Value) throws -> RuntimeException {
    if case .object(let o) = value.base {
      if let record = o as? ErrorRecord { return RuntimeException(record) }
      if let exception = o as? ExceptionObject { return RuntimeException(record(of: exception)) }
    }
    if value.isNull { return EngineStrings.scriptHalted() }
    let text = try LanguagePrimitives.text(value, self)
    return EngineStrings.thrown(text, value)
  }

  /// The record of a thrown exception object.
  private func record(of exception: ExceptionObject) -> ErrorRecord {
    if let record = exception.record {
      guard PSType.sessionState.isAssignable(from: exception.exceptionType), record.commandTypeName != nil else {
        return record
      }
      // The exception's own record knows nothing of the command that wrote it.
      let own = record.copy()
      own.commandTypeName = nil
      own.categoryActivity = ""
      own.invocation = nil
      return own
    }
    let record = ErrorRecord(exception, id: exception.message.string, category: .operationStopped)
    return record
  }
}
