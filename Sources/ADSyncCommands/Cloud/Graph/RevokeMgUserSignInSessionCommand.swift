import ADSyncWorld
import PSEngine
import PSRuntime

/// Ends the sessions of a user. Follows Microsoft.Graph.Users.Actions/Revoke-MgUserSignInSession.
struct RevokeMgUserSignInSessionCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .revoke, "MgUserSignInSession", className: "RevokeMgUserSignInSession_Revoke", changes: true)
  static let parameters: [Parameter<Self>] = [.init("UserId", .mandatory) { $0.id = $1 }]
  var id = Value.null

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try world.cloudUser(id, in: tenant, runtime)
    guard try runtime.shouldProcess(target: user.userPrincipalName) else { return }
    world.revokeCloudSessions(of: user, in: tenant)
    try runtime.writeObject(true)
  }
}
