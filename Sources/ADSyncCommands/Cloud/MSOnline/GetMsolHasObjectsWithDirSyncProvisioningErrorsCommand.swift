import ADSyncWorld
import PSEngine
import PSRuntime

/// Whether the tenant refused objects. Follows MSOnline/Get-MsolHasObjectsWithDirSyncProvisioningErrors.
struct GetMsolHasObjectsWithDirSyncProvisioningErrorsCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(
    .msOnline, .get, "MsolHasObjectsWithDirSyncProvisioningErrors",
    className: "GetHasObjectsWithDirSyncProvisioningErrors")
  static let parameters: [Parameter<Self>] = [.init("TenantId") { $0.tenantId = $1 }]
  var tenantId: GuidArgument?

  /// The tenant refuses an object while it is exported: nothing that is wrong gets in.
  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws { try runtime.writeObject(false) }
}
