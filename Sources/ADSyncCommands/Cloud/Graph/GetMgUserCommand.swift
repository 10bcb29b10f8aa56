import ADSyncWorld
import PSEngine
import PSRuntime

/// Users of the tenant; properties beyond the usual ones only with `-Property`. Follows Microsoft.Graph.Users/Get-MgUser.
struct GetMgUserCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(.graph, .get, "MgUser", className: "GetMgUser_List", set: "List")
  static let parameters: [Parameter<Self>] =
    [
      .init("UserId", .set("Get", .mandatory)) { $0.id = $1 },
      .init("InputObject", .set("GetViaIdentity", .mandatory, .valueFromPipeline)) { $0.id = $1 },
    ] + GraphQuery.parameters(\.query)
  var id = Value.null
  var query = GraphQuery()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let record = CloudRecord(world: world, tenant: tenant)
    let wanted = query.wanted
    func make(_ user: CloudObject) -> RecordObject {
      record.make(GraphRecord.userProperties, of: user, type: GraphRecord.user, wanted: wanted)
    }
    if !id.isNull { return try runtime.writeObject(make(world.cloudUser(id, in: tenant, runtime))) }
    let all = world.cloudUsers(in: tenant).map {
      record.make(GraphRecord.userProperties, of: $0, type: GraphRecord.user)
    }
    let found = try query.select(all, runtime.context)
    if let name = query.countVariable { try runtime.context.setVariable(name, .int(Int32(clamping: found.count))) }
    try runtime.write(records: found.compactMap { ($0.subject as? CloudObject).map(make) })
  }
}
