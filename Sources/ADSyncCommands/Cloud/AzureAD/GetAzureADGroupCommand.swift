import ADSyncWorld
import PSEngine
import PSRuntime

/// The groups of the tenant. Follows AzureAD/Get-AzureADGroup.
struct GetAzureADGroupCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .get, "AzureADGroup", className: "GetGroup", set: "GetQuery")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .set("GetById", .mandatory, .valueFromPipelineByPropertyName)) { $0.id = $1 },
    .init("All", .sets(["GetQuery", "GetVague"])) { $0.all = $1 },
    .init("Filter", .set("GetQuery")) { $0.filter = $1 },
    .init("SearchString", .set("GetVague")) { $0.searchString = $1 },
    .init("Top", .set("GetQuery")) { $0.top = $1 },
  ]
  var id: String?
  var all: Bool?
  var filter: String?
  var searchString: String?
  var top: Int32?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let record = CloudRecord(world: world, tenant: tenant)
    let groups = if let id { [try world.cloudObject(id, .group, in: tenant)] } else { world.cloudGroups(in: tenant) }
    var found = groups.map { record.make(OpenRecord.groupProperties, of: $0, type: OpenRecord.group) }
    if let filter {
      let filter = try ODataFilter(filter)
      found = found.filter { group in filter.matches { CloudText.of(group[$0], runtime.context) } }
    }
    if let searchString {
      found = found.filter { CloudText.of($0["DisplayName"], runtime.context).hasPrefixIgnoringCase(searchString) }
    }
    if let top { found = Array(found.prefix(max(0, Int(top)))) }
    try runtime.write(records: found)
  }
}
