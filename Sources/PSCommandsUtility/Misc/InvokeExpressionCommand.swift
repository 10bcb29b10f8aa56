import PSEngine
import PSRuntime

/// Runs text as a script in the caller's scope. Follows Microsoft.PowerShell.Utility/Invoke-Expression.
struct InvokeExpressionCommand: Cmdlet {
  static let metadata = CmdletMetadata(.invoke, "Expression")

  static let parameters: [Parameter<Self>] = [
    .init("Command", .mandatory, .position(0), .valueFromPipeline) { $0.command = $1 }
  ]

  var command = PSString.empty

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let block = try compile(runtime)
    let activation = try runtime.activate(block, mode: .callerScope)
    defer { activation.close() }
    for kind in [BlockKind.begin, .process, .end] where activation.hasBlock(kind) {
      try activation.run(kind, output: runtime.output)
    }
  }

  /// The text as a block; what does not parse ends the command in its own name.
  private func compile(_ runtime: CommandRuntime) throws -> ScriptBlock {
    do {
      return try runtime.context.compile(command.string)
    } catch let error as RuntimeException {
      error.record.commandTypeName = runtime.command.errorTypeName
      error.record.categoryActivity = runtime.command.name.string
      error.record.invocation = runtime.invocation
      error.isFromCommand = true
      throw error
    }
  }
}
