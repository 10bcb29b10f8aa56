import ADSyncWorld
import PSEngine
import PSRuntime

/// Users of the tenant. Follows AzureAD/Get-AzureADUser.
struct GetAzureADUserCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .get, "AzureADUser", className: "GetUser", set: "GetQuery")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .set("GetById", .mandatory, .valueFromPipeline, .valueFromPipelineByPropertyName)) {
      $0.id = $1
    },
    .init("All", .sets(["GetQuery", "GetVague"])) { $0.all = $1 },
    .init("Filter", .set("GetQuery", .valueFromPipelineByPropertyName)) { $0.filter = $1 },
    .init("SearchString", .set("GetVague", .valueFromPipelineByPropertyName)) { $0.searchString = $1 },
    .init("Top", .set("GetQuery")) { $0.top = $1 },
  ]
  var id: Value = .null
  var all: Bool?
  var filter: String?
  var searchString: String?
  var top: Int32?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let record = CloudRecord(world: world, tenant: tenant)
    func make(_ user: CloudObject) -> RecordObject {
      record.make(OpenRecord.userProperties, of: user, type: OpenRecord.user)
    }
    if !id.isNull { return try runtime.writeObject(make(world.cloudUser(id, in: tenant, runtime))) }
    var users = world.cloudUsers(in: tenant).map(make)
    if let filter {
      let filter = try ODataFilter(filter)
      users = users.filter { user in filter.matches { CloudText.of(user[$0], runtime.context) } }
    }
    if let searchString {
      users = users.filter { user in
        ["DisplayName", "UserPrincipalName"].contains {
          CloudText.of(user[$0], runtime.context).hasPrefixIgnoringCase(searchString)
        }
      }
    }
    if !(all ?? false) { users = Array(users.prefix(max(0, Int(top ?? 100)))) }
    try runtime.write(records: users)
  }
}
