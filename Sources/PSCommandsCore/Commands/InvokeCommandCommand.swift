import PSEngine
import PSRuntime

/// Runs a script block in a new scope of this session. Other computers cannot be reached.
struct InvokeCommandCommand: Cmdlet {
  static let metadata = CmdletMetadata(.invoke, "Command", defaultParameterSet: "InProcess")

  static let parameters: [Parameter<Self>] = [
    .init("ComputerName", .set("ComputerName", .position(0)), .alias("Cn"), .validateNotNullOrEmpty) {
      $0.computerNames = $1
    },
    .init(
      "ScriptBlock", .set("InProcess", .mandatory, .position(0)), .set("ComputerName", .mandatory, .position(1)),
      .alias("Command"), .validateNotNull
    ) { $0.block = $1 },
    .init("NoNewScope", .set("InProcess")) { $0.noNewScope = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("ArgumentList", .alias("Args")) { $0.arguments = $1 },
    .init("Credential", .set("ComputerName", .valueFromPipelineByPropertyName)) { $0.credential = $1 },
    .init("AsJob", .set("ComputerName")) { $0.asJob = $1 },
  ]

  var computerNames: [String] = []
  var block: ScriptBlock?
  var noNewScope = SwitchParameter()
  var inputObject: Value = .unset
  var arguments: [Value] = []
  var credential: Value = .null
  var asJob = SwitchParameter()
  private var input: [Value] = []

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    guard let name = computerNames.first else { return }
    try runtime.throwTerminating(
      CoreStrings.noRemoting(name), id: "PSSessionStateBroken", category: .openError, target: .text(name))
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if !inputObject.isUnset && (runtime.expectingInput || runtime.isBound("InputObject")) { input.append(inputObject) }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard let block else { return }
    try runtime.context.invoke(
      block, arguments: arguments, underscore: nil, input: input, mode: noNewScope.isPresent ? .callerScope : .newScope,
      output: runtime.output)
  }
}
