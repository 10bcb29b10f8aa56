import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Switch-Process.
struct SwitchProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(.switch, "Process")

  static let parameters: [Parameter<Self>] = [
    .init("WithCommand", .position(0), .valueFromRemainingArguments) { $0.withCommand = $1 }
  ]

  var withCommand: [String] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("Switch-Process") }
}
