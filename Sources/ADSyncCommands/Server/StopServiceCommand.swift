import ADSyncWorld
import PSEngine
import PSRuntime

/// Stops services. Follows Microsoft.PowerShell.Management/Stop-Service.
struct StopServiceCommand: ServiceChange {
  static let metadata = CmdletMetadata(
    .stop, "Service", defaultParameterSet: "InputObject", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] =
    serviceParameters() + [
      .init("Force") { $0.force = $1 }, .init("NoWait") { $0.noWait = $1 },
    ]
  var name: [String] = []
  var inputObject: [ObjectArgument<ServiceView>] = []
  var passThru = SwitchParameter()
  var force = SwitchParameter()
  var noWait = SwitchParameter()
  func change(_ service: String, _ world: World) throws { try world.setService(service, status: .stopped) }
}
