import PSRuntime

extension CommandRuntime {
  /// Makes a frame for a script block of this command, below the scope that the command was called from; the command closes it.
  public func activate(_ block: ScriptBlock, mode: ScopeMode) throws -> Activation {
    try context.activate(block, mode: mode, caller: callerScope)
  }

  /// Writes an error in the name of the function or script that called this command (`Write-Error`).
  public func writeCallersError(_ record: ErrorRecord) throws {
    let caller = context.callerInvocation()
    if record.invocation == nil { record.invocation = caller ?? InvocationInfo(command: nil, extent: nil) }
    if record.commandTypeName == nil {
      record.commandTypeName = caller?.command?.name.string ?? context.scriptFileName ?? command.errorTypeName
    }
    if record.categoryActivity.isEmpty { record.categoryActivity = command.name.string }
    try writeError(record)
  }
}

extension ExecutionContext {
  /// How the function that runs was called; nil at the top of a script.
  func callerInvocation() -> InvocationInfo? {
    let frame = machine.frame
    guard frame > machine.frames else { return nil }
    let activation = machine.activations.last { $0.scopePointer == frame.pointee.scope }
    guard let function = frame.pointee.function else {
      return activation?.invocation?.command is ExternalScriptInfo ? activation?.invocation : nil
    }
    if let activation { return activation.invocation }
    let caller = (frame - 1).pointee
    let code = caller.code.takeUnretainedValue()
    return InvocationInfo(
      command: function.takeUnretainedValue(), extent: code.extent(at: caller.pc - code.instructions - 1))
  }

  /// The name of the script file that runs; nil at the prompt.
  var scriptFileName: String? {
    let code = machine.frame.pointee.code.takeUnretainedValue()
    guard let file = code.extent(at: 0)?.file, !file.isEmpty else { return nil }
    return FilePath.lastComponent(file)
  }
}
