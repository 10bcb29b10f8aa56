import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Enable-ExperimentalFeature.
struct EnableExperimentalFeatureCommand: Cmdlet {
  static let metadata = CmdletMetadata(.enable, "ExperimentalFeature", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("Scope") { $0.scope = $1 },
  ]

  var name: [String] = []
  var scope = ConfigScopeParameter()

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    throw CoreStrings.refused("Enable-ExperimentalFeature")
  }
}
