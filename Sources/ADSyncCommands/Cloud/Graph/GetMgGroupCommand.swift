import ADSyncWorld
import PSEngine
import PSRuntime

/// The groups of the tenant. Follows Microsoft.Graph.Groups/Get-MgGroup.
struct GetMgGroupCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(.graph, .get, "MgGroup", className: "GetMgGroup_List", set: "List")
  static let parameters: [Parameter<Self>] =
    [.init("GroupId", .set("Get", .mandatory)) { $0.id = $1 }] + GraphQuery.parameters(\.query)
  var id: String?
  var query = GraphQuery()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let record = CloudRecord(world: world, tenant: tenant)
    let groups = if let id { [try world.cloudObject(id, .group, in: tenant)] } else { world.cloudGroups(in: tenant) }
    let all = groups.map { record.make(GraphRecord.groupProperties, of: $0, type: GraphRecord.group) }
    try runtime.write(records: query.select(all, runtime.context))
  }
}
