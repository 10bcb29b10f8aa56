import ADSyncWorld
import PSEngine
import PSRuntime

/// The limit of deletions that the tenant keeps. Follows MSOnline/Get-MsolDirSyncConfiguration.
struct GetMsolDirSyncConfigurationCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(
    .msOnline, .get, "MsolDirSyncConfiguration", className: "GetDirSyncConfiguration")
  static let parameters: [Parameter<Self>] = [.init("TenantId") { $0.tenantId = $1 }]
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let threshold = world.tenantDeletionThreshold
    try runtime.writeObject(
      OnlineRecord.make(
        OnlineRecord.syncConfiguration,
        [
          ("AccidentalDeletionThreshold", .int(Int32(clamping: threshold ?? 0))),
          ("DeletionPreventionType", .text(threshold == nil ? "Disabled" : "EnabledForCount")),
        ]))
  }
}
