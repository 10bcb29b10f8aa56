import PSEngine
import PSRuntime

/// Writes a warning message. Follows Microsoft.PowerShell.Utility/Write-Warning.
struct WriteWarningCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Warning")

  static let parameters: [Parameter<Self>] = [
    .init("Message", .mandatory, .position(0), .valueFromPipeline, .alias("Msg"), .allowEmptyString) { $0.message = $1 }
  ]

  var message = PSString.empty

  mutating func processRecord(_ runtime: CommandRuntime) throws { try runtime.writeWarning(message) }
}
