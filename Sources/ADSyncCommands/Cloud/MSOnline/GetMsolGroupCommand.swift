import ADSyncWorld
import PSEngine
import PSRuntime

/// The groups of the tenant. Follows MSOnline/Get-MsolGroup.
struct GetMsolGroupCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolGroup", className: "GetGroup")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .valueFromPipelineByPropertyName) { $0.id = $1 },
    .init("All") { $0.all = $1 },
    .init("MaxResults") { $0.maxResults = $1 },
    .init("SearchString") { $0.searchString = $1 },
  ]
  var id: GuidArgument?
  var all = SwitchParameter()
  var maxResults: Int32?
  var searchString: String?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    var found: [CloudObject]
    if let id {
      found = [try world.cloudObject(id.id.description, .group, in: tenant)]
    } else {
      found = world.cloudGroups(in: tenant).filter { item in
        searchString.map { item.displayName.hasPrefixIgnoringCase($0) } ?? true
      }
    }
    if let maxResults { found = Array(found.prefix(max(0, Int(maxResults)))) }
    let record = CloudRecord(world: world, tenant: tenant)
    for item in found {
      try runtime.writeObject(record.make(OnlineRecord.groupProperties, of: item, type: OnlineRecord.group))
    }
  }
}
