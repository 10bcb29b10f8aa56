import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives a user another sign-in name. Follows MSOnline/Set-MsolUserPrincipalName.
struct SetMsolUserPrincipalNameCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(
    .msOnline, .set, "MsolUserPrincipalName", className: "SetUserPrincipalName", set: "ById")
  static let parameters: [Parameter<Self>] =
    OnlineIdentity.parameters({ $0.name = $1 }, { $0.id = $1 }) + [
      .init("NewUserPrincipalName", .mandatory) { $0.newName = $1 },
      .init("ImmutableId") { $0.immutableID = $1 },
      .init("NewPassword") { $0.password = $1 },
    ]
  var name: String?
  var id: GuidArgument?
  var newName = ""
  var immutableID: String?
  var password: String?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try OnlineIdentity.user(name, id, world, tenant)
    try world.renameCloudUser(user, to: newName, in: tenant)
  }
}
