import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives a user another password in the cloud. Follows AzureAD/Set-AzureADUserPassword.
struct SetAzureADUserPasswordCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .set, "AzureADUserPassword", className: "SetUserPassword")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .mandatory, .valueFromPipelineByPropertyName) { $0.id = $1 },
    .init("Password", .mandatory) { $0.password = $1 },
    .init("ForceChangePasswordNextLogin") { $0.forceChange = $1 },
    .init("EnforceChangePasswordPolicy") { $0.enforcePolicy = $1 },
  ]
  var id = Value.null
  var password = Value.null
  var forceChange: Bool?
  var enforcePolicy: Bool?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try world.cloudUser(id, in: tenant, runtime)
    try world.setCloudPassword(
      password.securePassword ?? "", forceChange: forceChange ?? true, of: user, in: tenant)
  }
}
