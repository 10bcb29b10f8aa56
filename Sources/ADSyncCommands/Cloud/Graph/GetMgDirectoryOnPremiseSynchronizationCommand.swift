import ADSyncWorld
import PSEngine
import PSRuntime

/// The tenant's configuration and features of directory synchronization. Follows
/// Microsoft.Graph.Identity.DirectoryManagement/Get-MgDirectoryOnPremiseSynchronization.
struct GetMgDirectoryOnPremiseSynchronizationCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .get, "MgDirectoryOnPremiseSynchronization", className: "GetMgDirectoryOnPremiseSynchronization_List",
    set: "List")
  static let parameters: [Parameter<Self>] =
    [.init("OnPremisesDirectorySynchronizationId", .set("Get", .mandatory)) { $0.id = $1 }]
    + GraphQuery.parameters(\.query)
  var id: String?
  var query = GraphQuery()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let company = CloudTenant(world: world, tenant: tenant)
    if let id, !id.equalsIgnoringCase(company.identifier.description) { throw WorldError.unknownCloudResource(id) }
    let threshold = world.tenantDeletionThreshold
    let prevention = OnlineRecord.make(
      GraphRecord.prevention,
      [
        ("AlertThreshold", .int(Int32(clamping: threshold ?? 0))),
        ("SynchronizationPreventionType", .text(threshold == nil ? "disabled" : "enabledForCount")),
      ])
    let features = TenantFeatures.values(of: tenant).map { ($0.graph, Value.bool($0.isOn)) }.sorted { $0.0 < $1.0 }
    try runtime.writeObject(
      OnlineRecord.make(
        GraphRecord.synchronization,
        [
          (
            "Configuration",
            .object(
              OnlineRecord.make(
                GraphRecord.configuration, [("AccidentalDeletionPrevention", .object(prevention))]))
          ),
          ("Features", .object(OnlineRecord.make(GraphRecord.features, features))),
          ("Id", .text(company.identifier.description)),
        ]))
  }
}

extension WorldError {
  /// Nothing in the tenant has that identifier.
  static func unknownCloudResource(_ id: String) -> WorldError {
    WorldError(id: "UserNotFound", category: .objectNotFound, message: "", target: id)
  }
}
