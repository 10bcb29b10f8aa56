import ADSyncWorld
import PSEngine
import PSRuntime

/// The members of a group, by identifier: what else they are stands in AdditionalProperties. Follows
/// Microsoft.Graph.Groups/Get-MgGroupMember.
struct GetMgGroupMemberCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .get, "MgGroupMember", className: "GetMgGroupMember_List", set: "List")
  static let parameters: [Parameter<Self>] =
    [.init("GroupId", .mandatory) { $0.id = $1 }] + GraphQuery.parameters(\.query)
  var id = ""
  var query = GraphQuery()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let group = try world.cloudObject(id, .group, in: tenant)
    for member in world.cloudMembers(of: group, in: tenant) {
      let more = PSHashtable(.hashtable)
      more.set(.text("@odata.type"), .text("#microsoft.graph.\(member.kind.rawValue.lowercased())"))
      more.set(.text("displayName"), .text(member.displayName))
      more.set(.text("userPrincipalName"), .text(member.userPrincipalName))
      try runtime.writeObject(
        OnlineRecord.make(
          GraphRecord.directoryObject,
          [
            ("DeletedDateTime", .null), ("Id", .text(member.objectID.description)),
            ("AdditionalProperties", .object(more)),
          ]))
    }
  }
}
