import ADSyncWorld
import PSEngine
import PSRuntime

/// Signs in to the tenant and says where; without a credential as the administrator whom the browser knows. Follows
/// AzureAD/Connect-AzureAD.
struct ConnectAzureADCommand: CloudConnectCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .connect, "AzureAD", className: "ConnectAzureAD")
  static let parameters: [Parameter<Self>] = [
    .init("Credential", .position(0)) { $0.credential = $1 },
    .init("AccountId") { $0.account = $1 },
    .init("AzureEnvironmentName") { $0.environment = $1 },
    .init("TenantId", .alias("Domain")) { $0.tenant = $1 },
  ]
  var credential = Value.null
  var account: String?
  var environment: String?
  var tenant: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let account = try Self.service.connect(credential, runtime, world)
    try runtime.writeObject(GetAzureADCurrentSessionInfoCommand.record(account, world))
  }
}
