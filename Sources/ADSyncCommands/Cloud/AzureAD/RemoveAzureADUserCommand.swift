import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes a user from the tenant. Follows AzureAD/Remove-AzureADUser.
struct RemoveAzureADUserCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .remove, "AzureADUser", className: "RemoveUser")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .mandatory, .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.id = $1 }
  ]
  var id = Value.null

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    world.removeCloudUser(try world.cloudUser(id, in: tenant, runtime), in: tenant)
  }
}
