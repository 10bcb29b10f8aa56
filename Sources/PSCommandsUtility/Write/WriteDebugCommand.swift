import PSEngine
import PSRuntime

/// Writes a debug message. Follows Microsoft.PowerShell.Utility/Write-Debug.
struct WriteDebugCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Debug")

  static let parameters: [Parameter<Self>] = [
    .init("Message", .mandatory, .position(0), .valueFromPipeline, .alias("Msg"), .allowEmptyString) { $0.message = $1 }
  ]

  var message = PSString.empty

  mutating func processRecord(_ runtime: CommandRuntime) throws { try runtime.writeDebug(message) }
}
