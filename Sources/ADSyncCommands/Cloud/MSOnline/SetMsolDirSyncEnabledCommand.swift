import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches directory synchronization of the tenant; asks first. Follows MSOnline/Set-MsolDirSyncEnabled.
struct SetMsolDirSyncEnabledCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .set, "MsolDirSyncEnabled", className: "SetDirSyncEnabled")
  static let parameters: [Parameter<Self>] = [
    .init("EnableDirSync", .mandatory) { $0.enable = $1 },
    .init("Force") { $0.force = $1 },
    .init("TenantId") { $0.tenantId = $1 },
  ]
  var enable = false
  var force = SwitchParameter()
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    if !force.isPresent {
      guard try runtime.shouldContinue("Continue with this operation?", caption: "Confirm") else { return }
    }
    world.setDirectorySyncEnabled(enable, in: tenant)
  }
}
