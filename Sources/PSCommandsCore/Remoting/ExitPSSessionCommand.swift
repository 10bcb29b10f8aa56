import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Exit-PSSession.
struct ExitPSSessionCommand: Cmdlet {
  static let metadata = CmdletMetadata(.exit, "PSSession")

  static let parameters: [Parameter<Self>] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("Exit-PSSession") }
}
