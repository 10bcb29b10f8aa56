import PSEngine
import PSRuntime

/// Measures how long a script block takes by the session's clock; its output is thrown away.
///
/// The block runs in the caller's scope, once for each input object. Follows Microsoft.PowerShell.Utility/Measure-Command.
struct MeasureCommandCommand: Cmdlet {
  static let metadata = CmdletMetadata(.measure, "Command", outputTypes: ["System.TimeSpan"])

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Expression", .mandatory, .position(0)) { $0.expression = $1 },
  ]

  var inputObject = PSObjectParameter()
  var expression: ScriptBlock?
  private var elapsed: UInt64 = 0
  private var body: Activation?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    body = try expression.map { try runtime.activate($0, mode: .callerScope) }
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let body else { return }
    let services = runtime.context.services
    let start = services.monotonicNanoseconds
    let output = DiscardingPipe()
    for kind in [BlockKind.begin, .process, .end] where body.hasBlock(kind) {
      try body.run(kind, underscore: inputObject.value, output: output)
    }
    elapsed &+= services.monotonicNanoseconds &- start
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    dispose(runtime)
    try runtime.writeObject(.timeSpan(PSTimeSpan(ticks: Int64(clamping: elapsed / 100))))
  }

  mutating func dispose(_ runtime: CommandRuntime) {
    body?.close()
    body = nil
  }
}
