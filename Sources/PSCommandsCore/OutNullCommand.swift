import PSEngine
import PSRuntime

/// Discards what it is given. Follows Microsoft.PowerShell.Core/Out-Null.
struct OutNullCommand: Cmdlet {
  static let metadata = CmdletMetadata(.out, "Null")
  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline, .allowNull) { (command: inout Self, value: PSObjectParameter) in
      command.inputObject = value.value
    }
  ]
  var inputObject: Value = .null
}
