import ADSyncWorld
import PSEngine
import PSRuntime

/// Starts services. Follows Microsoft.PowerShell.Management/Start-Service.
struct StartServiceCommand: ServiceChange {
  static let metadata = CmdletMetadata(
    .start, "Service", defaultParameterSet: "InputObject", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = serviceParameters()
  var name: [String] = []
  var inputObject: [ObjectArgument<ServiceView>] = []
  var passThru = SwitchParameter()
  func change(_ service: String, _ world: World) throws { try world.setService(service, status: .running) }
}
