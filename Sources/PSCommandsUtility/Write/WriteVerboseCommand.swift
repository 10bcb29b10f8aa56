import PSEngine
import PSRuntime

/// Writes a verbose message. Follows Microsoft.PowerShell.Utility/Write-Verbose.
struct WriteVerboseCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Verbose")

  static let parameters: [Parameter<Self>] = [
    .init("Message", .mandatory, .position(0), .valueFromPipeline, .alias("Msg"), .allowEmptyString) { $0.message = $1 }
  ]

  var message = PSString.empty

  mutating func processRecord(_ runtime: CommandRuntime) throws { try runtime.writeVerbose(message) }
}
