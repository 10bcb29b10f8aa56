import ADSyncWorld
import PSEngine
import PSRuntime

/// Signs in to the tenant; without a credential as the administrator whom the browser knows. Follows
/// MSOnline/Connect-MsolService.
struct ConnectMsolServiceCommand: CloudConnectCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .connect, "MsolService", className: "ConnectMsolService")
  static let parameters: [Parameter<Self>] = [
    .init("Credential", .position(0)) { $0.credential = $1 },
    .init("AdGraphAccessToken") { $0.accessToken = $1 },
    .init("MsGraphAccessToken") { $0.graphToken = $1 },
    .init("AzureEnvironment") { $0.environment = $1 },
  ]
  var credential = Value.null
  var accessToken: String?
  var graphToken: String?
  var environment: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    _ = try Self.service.connect(credential, runtime, world)
  }
}
