import ADSyncWorld
import PSEngine
import PSRuntime

/// Stops and starts services. Follows Microsoft.PowerShell.Management/Restart-Service.
struct RestartServiceCommand: ServiceChange {
  static let metadata = CmdletMetadata(
    .restart, "Service", defaultParameterSet: "InputObject", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = serviceParameters() + [.init("Force") { $0.force = $1 }]
  var name: [String] = []
  var inputObject: [ObjectArgument<ServiceView>] = []
  var passThru = SwitchParameter()
  var force = SwitchParameter()
  func change(_ service: String, _ world: World) throws { try world.restartService(service) }
}
