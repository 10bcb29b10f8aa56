import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes a user from the tenant; asks first. Follows MSOnline/Remove-MsolUser.
struct RemoveMsolUserCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .remove, "MsolUser", className: "RemoveUser", set: "ById")
  static let parameters: [Parameter<Self>] =
    OnlineIdentity.parameters({ $0.name = $1 }, { $0.id = $1 }) + [
      .init("Force") { $0.force = $1 },
      .init("RemoveFromRecycleBin") { $0.fromBin = $1 },
    ]
  var name: String?
  var id: GuidArgument?
  var force = SwitchParameter()
  var fromBin = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try OnlineIdentity.user(name, id, world, tenant)
    if !force.isPresent {
      guard try runtime.shouldContinue("Continue with this operation?", caption: "Confirm") else { return }
    }
    world.removeCloudUser(user, in: tenant)
  }
}
