import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches features of directory synchronization. Follows
/// Microsoft.Graph.Identity.DirectoryManagement/Update-MgDirectoryOnPremiseSynchronization.
struct UpdateMgDirectoryOnPremiseSynchronizationCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .update, "MgDirectoryOnPremiseSynchronization",
    className: "UpdateMgDirectoryOnPremiseSynchronization_UpdateExpanded", set: "UpdateExpanded", changes: true)
  static let parameters: [Parameter<Self>] = [
    .init("OnPremisesDirectorySynchronizationId", .mandatory) { $0.id = $1 },
    .init("BodyParameter", .set("Update", .mandatory)) { $0.body = $1 },
    .init("Features", .set("UpdateExpanded")) { $0.features = $1 },
    .init("Configuration", .set("UpdateExpanded")) { $0.configuration = $1 },
  ]
  var id = ""
  var body = Value.null
  var features = Value.null
  var configuration = Value.null

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let company = CloudTenant(world: world, tenant: tenant)
    guard id.equalsIgnoringCase(company.identifier.description) else { throw WorldError.unknownCloudResource(id) }
    guard try runtime.shouldProcess(target: id) else { return }
    var wanted = features
    if wanted.isNull, !body.isNull { wanted = try MemberAccess.get(body, PSString.make("Features"), runtime.context) }
    guard !wanted.isNull else { return }
    for feature in TenantFeatures.values(of: tenant) {
      let value = try MemberAccess.get(wanted, PSString.make(feature.graph), runtime.context)
      if !value.isNull, LanguagePrimitives.isTrue(value) != feature.isOn {
        world.setTenantFeature(feature.graph, LanguagePrimitives.isTrue(value), in: tenant)
      }
    }
  }
}
