import ADSyncWorld
import PSEngine
import PSRuntime

/// The members of a group. Follows AzureAD/Get-AzureADGroupMember.
struct GetAzureADGroupMemberCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .get, "AzureADGroupMember", className: "GetGroupMembers")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .mandatory, .valueFromPipelineByPropertyName) { $0.id = $1 },
    .init("All") { $0.all = $1 },
    .init("Top") { $0.top = $1 },
  ]
  var id = ""
  var all: Bool?
  var top: Int32?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let group = try world.cloudObject(id, .group, in: tenant)
    let record = CloudRecord(world: world, tenant: tenant)
    for member in world.cloudMembers(of: group, in: tenant) {
      try runtime.writeObject(record.make(OpenRecord.userProperties, of: member, type: OpenRecord.user))
    }
  }
}
