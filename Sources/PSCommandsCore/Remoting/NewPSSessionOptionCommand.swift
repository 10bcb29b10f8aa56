import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/New-PSSessionOption.
struct NewPSSessionOptionCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "PSSessionOption")

  static let parameters: [Parameter<Self>] = [
    .init("SkipCACheck") { $0.skipCACheck = $1 },
    .init("SkipCNCheck") { $0.skipCNCheck = $1 },
  ]

  var skipCACheck = SwitchParameter()
  var skipCNCheck = SwitchParameter()

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("New-PSSessionOption") }
}
