import ADSyncWorld
import PSEngine
import PSRuntime

/// Who has a directory role. Follows MSOnline/Get-MsolRoleMember.
struct GetMsolRoleMemberCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolRoleMember", className: "GetRoleMember")
  static let parameters: [Parameter<Self>] = [
    .init("RoleObjectId", .mandatory, .valueFromPipelineByPropertyName, .alias("ObjectId")) { $0.id = $1 }
  ]
  var id: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    for user in world.cloudUsers(in: tenant) where user.role == "Global Administrator" {
      try runtime.writeObject(
        OnlineRecord.make(
          OnlineRecord.roleMember,
          [
            ("DisplayName", .text(user.displayName)), ("EmailAddress", .text(user.userPrincipalName)),
            ("IsLicensed", .bool(false)), ("ObjectId", user.objectID.psValue), ("RoleMemberType", .text("User")),
          ]))
    }
  }
}
