import PSLanguage
import PSRuntime

extension SessionState {
  /// Runs one input of the prompt and keeps it in the history; nil where the session goes on, the status where it was `exit`.
  public func runInput(_ text: String) -> Int32? {
    history.current = PSString.make(text)
    let start = context.services.now
    let ending = runParsed(text)
    if let line = history.current {
      let status =
        switch ending {
        case .stopped: "Stopped"
        case .failed: "Failed"
        default: "Completed"
        }
      _ = history.add(line, start: start, end: context.services.now, status: status, limit: maximumHistoryCount)
    }
    if case .exit(let code) = ending { return code }
    return nil
  }

  private func runParsed(_ text: String) -> Ending {
    let result = context.parse(SourceText(text))
    guard result.errors.isEmpty else {
      let error = EngineStrings.parseErrors(result.errors)
      addToErrorList(error.record)
      show(error)
      return .failed
    }
    let program = Program(ast: result.ast, home: nil, context: context)
    let block = ScriptBlock(program: program, module: context.globalModule)
    // Code that never asks for `$?` does not keep it: an input that says nothing else has succeeded.
    if !text.utf8.contains(UInt8(ascii: "?")) { context.machine.succeeded = true }
    return run(block, name: "", arguments: [], hooks.makeHostOutput?(self) ?? HostOutput(self))
  }

  private var maximumHistoryCount: Int {
    if case .int(let n)? = context.variable("MaximumHistoryCount")?.base, n > 0 { return Int(n) }
    return 4096
  }

  /// What the `prompt` function gives, its last object where there are several; empty where it is missing, fails or gives
  /// nothing. `$?` stays as the last input left it.
  public func promptText() -> String {
    let succeeded = context.machine.succeeded
    defer { context.machine.succeeded = succeeded }
    let found = try? findCommand(PSString.make("prompt"), types: .function, from: context.globalModule.scope)
    guard let function = found as? FunctionInfo else { return "" }
    let output = CollectingPipe()
    try? context.invoke(function.block, arguments: [], underscore: nil, input: [], mode: .newScope, output: output)
    guard let last = output.items.last, let text = try? LanguagePrimitives.text(last, context) else { return "" }
    return text.string
  }
}
