import PSLanguage
import PSRuntime

extension SessionState {
  /// Runs a script as the host does: in the global scope, its output to the host. Gives the exit status.
  ///
  /// A script with parse errors does not run: the first error is shown and the status is 1.
  public func runScript(_ source: SourceText, arguments: [CommandCall.Argument]) -> Int32 {
    let result = Parser.parse(source)
    guard result.errors.isEmpty else {
      show(EngineStrings.parseErrors(result.errors))
      return 1
    }
    let program = Program(ast: result.ast, home: nil, context: context)
    let block = ScriptBlock(program: program, module: context.globalModule)
    let output = hooks.makeHostOutput?(self) ?? HostOutput(self)
    return run(block, name: source.file ?? "", arguments: arguments, output)
  }

  private func run(_ block: ScriptBlock, name: String, arguments: [CommandCall.Argument], _ output: ClosablePipe) -> Int32 {
    do {
      try runAttached(block, name: name, arguments: arguments, output)
      try output.close()
      return 0
    } catch FlowControl.exit(let code) {
      return code
    } catch let error as RuntimeException {
      addToErrorList(error.record)
      show(error)
      return 1
    } catch FlowControl.stopPipeline {
      return 130
    } catch {
      // `break` and `continue` without a loop end the script silently.
      try? output.close()
      return 0
    }
  }

  private func runAttached(
    _ block: ScriptBlock, name: String, arguments: [CommandCall.Argument], _ output: Pipe
  ) throws {
    let activation = try context.activate(block, lasting: context.globalModule.scope)
    defer { activation.close() }
    let path = PSString.make(name)
    let info = ExternalScriptInfo(name: path, path: path, block: block)
    try bind(info, activation, arguments)
    for kind in [BlockKind.begin, .process, .end] where activation.hasBlock(kind) {
      try activation.run(kind, output: output)
    }
    if activation.hasBlock(.clean) { try activation.run(.clean, output: DiscardingPipe()) }
  }

  private func bind(_ info: ExternalScriptInfo, _ activation: Activation, _ arguments: [CommandCall.Argument]) throws {
    let call = CommandCall(target: .object(info), arguments: arguments)
    let processor = ScriptCommandProcessor(
      call, info.block, info, info.name, in: PipelineProcessor(context), activation: activation)
    try processor.prepare()
    if activation.mentions("PSScriptRoot") {
      try activation.setLocal("PSScriptRoot", .string(PSString.make(SessionState.folder(of: info.path.string))))
    }
    if activation.mentions("PSCommandPath") { try activation.setLocal("PSCommandPath", .string(info.path)) }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func show(_ error: RuntimeException) { try? show(error.record, to: nil) }
}

/// The host's output where no formatter is registered: each object as its text.
final class HostOutput: ClosablePipe {
  private let session: SessionState
  init(_ session: SessionState) { self.session = session }
  override func write(_ value: Value) throws {
    session.host.ui.writeLine(try LanguagePrimitives.text(value, session.context))
  }
}
