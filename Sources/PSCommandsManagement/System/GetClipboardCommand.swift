import PSEngine
import PSRuntime

/// Refuses: there is no clipboard. Follows Microsoft.PowerShell.Management/Get-Clipboard.
struct GetClipboardCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Clipboard")

  static let parameters: [Parameter<Self>] = [
    .init("Raw") { $0.raw = $1 },
    .init("Delimiter") { $0.delimiter = $1 },
  ]

  var delimiter: [String] = []
  var raw = SwitchParameter()

  mutating func beginProcessing(_ runtime: CommandRuntime) throws { throw ManagementStrings.refused("Get-Clipboard") }
}
