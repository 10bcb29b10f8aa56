import PSEngine
import PSRuntime

/// Passes its arguments or its input on to the pipeline.
///
/// `-NoEnumerate` writes a collection as one object; loose arguments become a list. Follows Microsoft.PowerShell.Utility/Write-Output.
struct WriteOutputCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Output", aliases: ["echo", "write"])

  static let parameters: [Parameter<Self>] = [
    .init(
      "InputObject", .mandatory, .position(0), .valueFromPipeline, .valueFromRemainingArguments,
      .allowNull,
      .allowEmptyCollection
    ) { (command: inout Self, value: PSObjectParameter) in
      command.inputObject = value.value
    },
    .init("NoEnumerate") { $0.noEnumerate = $1 },
  ]

  var inputObject: Value = .null
  var noEnumerate = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    try runtime.writeObject(inputObject, enumerate: !noEnumerate.isPresent)
  }
}
