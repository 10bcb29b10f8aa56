import PSLanguage
import PSRuntime

extension SessionState {
  /// Runs a script as the host does: in the global scope, its output to the host. Gives the exit status.
  ///
  /// A script that the execution policy refuses or that has parse errors does not run: the first error is shown and the
  /// status is 1.
  /// `statusCounts`: a last statement that failed makes the status 1 (`-Command`).
  public func runScript(
    _ source: SourceText, arguments: [CommandCall.Argument], input: (() -> [Value])? = nil, statusCounts: Bool = false
  ) -> Int32 {
    let path = source.file ?? ""
    source.keepsStatus = statusCounts
    guard passes({ if !path.isEmpty { try hooks.authorizeScript?(path, self) } }) else { return 1 }
    let result = context.parse(source)
    guard result.errors.isEmpty else {
      // PowerShell says nothing of a command that breaks off.
      if statusCounts, result.errors.allSatisfy(\.incompleteInput) { return 1 }
      show(EngineStrings.parseErrors(result.errors))
      return 1
    }
    guard passes({ try ScriptRequirementsCheck(session: self).check(result.ast.scriptRequirements, script: path) })
    else {
      return 1
    }
    let program = Program(ast: result.ast, home: nil, context: context)
    let block = ScriptBlock(program: program, module: context.globalModule)
    let output = hooks.makeHostOutput?(self) ?? HostOutput(self)
    switch run(block, name: path, arguments: arguments, input: input, output) {
    case .finished: return statusCounts && !context.machine.hasSucceeded ? 1 : 0
    case .exit(let code): return code
    case .failed: return 1
    case .stopped: return 130
    }
  }

  /// Whether a check before a run lets it begin; what it refuses is shown.
  private func passes(_ check: () throws -> Void) -> Bool {
    do {
      try check()
      return true
    } catch {
      if let error = error as? RuntimeException { show(error) }
      return false
    }
  }

  /// How a run ended.
  enum Ending {
    case finished
    case exit(Int32)
    case failed
    case stopped
  }

  func run(
    _ block: ScriptBlock, name: String, arguments: [CommandCall.Argument], input: (() -> [Value])? = nil,
    _ output: ClosablePipe
  ) -> Ending {
    do {
      try runAttached(block, name: name, arguments: arguments, input: input, output)
      try output.close()
      return .finished
    } catch FlowControl.exit(let code) {
      output.abandon()
      return .exit(code)
    } catch let error as RuntimeException {
      output.abandon()
      addToErrorList(error.record)
      show(error)
      return .failed
    } catch FlowControl.stopPipeline {
      return .stopped
    } catch {
      // `break` and `continue` without a loop end the script silently.
      try? output.close()
      return .finished
    }
  }

  private func runAttached(
    _ block: ScriptBlock, name: String, arguments: [CommandCall.Argument], input: (() -> [Value])?, _ output: Pipe
  ) throws {
    let activation = try context.activate(block, lasting: context.globalModule.scope)
    defer { activation.close() }
    let path = PSString.make(name)
    let info = ExternalScriptInfo(name: PSString.make(FilePath.lastComponent(name)), path: path, block: block)
    if name.isEmpty {
      try activation.setArguments(arguments.map(\.plainValue))
    } else {
      try bind(info, activation, arguments)
    }
    let objects = activation.mentions("input") ? input?() : nil
    for kind in [BlockKind.begin, .process, .end] where activation.hasBlock(kind) {
      try activation.run(kind, input: objects, output: output)
    }
    if activation.hasBlock(.clean) { try activation.run(.clean, output: DiscardingPipe()) }
  }

  private func bind(_ info: ExternalScriptInfo, _ activation: Activation, _ arguments: [CommandCall.Argument]) throws {
    let call = CommandCall(target: .object(info), arguments: arguments)
    let processor = ScriptCommandProcessor(
      call, info.block, info, info.name, in: PipelineProcessor(context), activation: activation)
    try processor.prepare()
    if activation.mentions("PSScriptRoot") {
      try activation.setLocal("PSScriptRoot", .string(PSString.make(FilePath.parent(info.path.string))))
    }
    if activation.mentions("PSCommandPath") { try activation.setLocal("PSCommandPath", .string(info.path)) }
  }

  func show(_ error: RuntimeException) { try? show(error.record, to: nil) }
}

/// The host's output where no formatter is registered: each object as its text.
final class HostOutput: ClosablePipe {
  private let session: SessionState
  init(_ session: SessionState) { self.session = session }
  override func write(_ value: Value) throws {
    session.host.ui.writeLine(try LanguagePrimitives.text(value, session.context))
  }
}

extension CommandCall.Argument {
  /// The value of an argument without a name.
  fileprivate var plainValue: Value { if case .value(let value, _) = self { value } else { .null } }
}
