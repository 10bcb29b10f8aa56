import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives a user another password in the cloud: it counts until the next change on premises. Follows
/// MSOnline/Set-MsolUserPassword.
///
/// The real cmdlet prints the password; here only one that it made up itself, as nobody else knows that one.
struct SetMsolUserPasswordCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(
    .msOnline, .set, "MsolUserPassword", className: "SetUserPassword", set: "ById")
  static let parameters: [Parameter<Self>] =
    OnlineIdentity.parameters({ $0.name = $1 }, { $0.id = $1 }) + [
      .init("NewPassword", .valueFromPipelineByPropertyName) { $0.password = $1 },
      .init("ForceChangePassword") { $0.forceChange = $1 },
      .init("ForceChangePasswordOnly") { $0.forceChangeOnly = $1 },
      .init("TenantId") { $0.tenantId = $1 },
    ]
  var name: String?
  var id: GuidArgument?
  var password: String?
  var forceChange: Bool?
  var forceChangeOnly: Bool?
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try OnlineIdentity.user(name, id, world, tenant)
    if forceChangeOnly ?? false { return world.setCloudMustChange(true, of: user, in: tenant) }
    let made = CloudPassword.generate("\(user.userPrincipalName) \(world.clock.now.ticks)")
    try world.setCloudPassword(password ?? made, forceChange: forceChange ?? true, of: user, in: tenant)
    if password == nil { try runtime.writeObject(made) }
  }
}
