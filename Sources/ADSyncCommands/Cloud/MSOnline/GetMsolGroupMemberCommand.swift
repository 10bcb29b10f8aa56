import ADSyncWorld
import PSEngine
import PSRuntime

/// The members of a group. Follows MSOnline/Get-MsolGroupMember.
struct GetMsolGroupMemberCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolGroupMember", className: "GetGroupMember")
  static let parameters: [Parameter<Self>] = [
    .init("GroupObjectId", .mandatory, .valueFromPipelineByPropertyName, .alias("ObjectId")) { $0.id = $1 },
    .init("All") { $0.all = $1 },
    .init("MaxResults") { $0.maxResults = $1 },
  ]
  var id: GuidArgument?
  var all = SwitchParameter()
  var maxResults: Int32?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let group = try world.cloudObject(id?.id.description ?? "", .group, in: tenant)
    let record = CloudRecord(world: world, tenant: tenant)
    for member in world.cloudMembers(of: group, in: tenant) {
      try runtime.writeObject(record.make(OnlineRecord.memberProperties, of: member, type: OnlineRecord.member))
    }
  }
}
