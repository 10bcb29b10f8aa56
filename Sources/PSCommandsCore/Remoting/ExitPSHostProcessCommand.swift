import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Exit-PSHostProcess.
struct ExitPSHostProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(.exit, "PSHostProcess")

  static let parameters: [Parameter<Self>] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("Exit-PSHostProcess") }
}
