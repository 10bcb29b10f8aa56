import ADSyncWorld
import PSEngine
import PSRuntime

/// Ends the sessions of a user. Follows AzureAD/Revoke-AzureADUserAllRefreshToken.
struct RevokeAzureADUserAllRefreshTokenCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(
    .azureAD, .revoke, "AzureADUserAllRefreshToken", className: "RevokeUserAllRefreshToken")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .mandatory, .valueFromPipelineByPropertyName) { $0.id = $1 }
  ]
  var id = Value.null

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    world.revokeCloudSessions(of: try world.cloudUser(id, in: tenant, runtime), in: tenant)
  }
}
