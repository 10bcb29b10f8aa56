import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes a user from the tenant. Follows Microsoft.Graph.Users/Remove-MgUser.
struct RemoveMgUserCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .remove, "MgUser", className: "RemoveMgUser_Delete", set: "Delete", changes: true)
  static let parameters: [Parameter<Self>] = [
    .init("UserId", .set("Delete", .mandatory)) { $0.id = $1 },
    .init("InputObject", .set("DeleteViaIdentity", .mandatory, .valueFromPipeline)) { $0.id = $1 },
    .init("PassThru") { $0.passThru = $1 },
  ]
  var id = Value.null
  var passThru = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try world.cloudUser(id, in: tenant, runtime)
    guard try runtime.shouldProcess(target: user.userPrincipalName, action: "Remove-MgUser_Delete") else { return }
    world.removeCloudUser(user, in: tenant)
    if passThru.isPresent { try runtime.writeObject(true) }
  }
}
