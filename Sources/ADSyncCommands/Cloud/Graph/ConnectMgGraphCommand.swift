import ADSyncWorld
import PSEngine
import PSRuntime

/// Signs in to the tenant and greets. Follows Microsoft.Graph.Authentication/Connect-MgGraph.
struct ConnectMgGraphCommand: CloudConnectCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata(
    .connect, "MgGraph", typeName: "Microsoft.Graph.PowerShell.Authentication.Cmdlets.ConnectMgGraph")
  static let parameters: [Parameter<Self>] = [
    .init("Scopes", .position(1)) { $0.scopes = $1 },
    .init("ClientId", .alias("AppId", "ApplicationId")) { $0.clientId = $1 },
    .init("TenantId", .alias("Audience", "Tenant")) { $0.tenant = $1 },
    .init("CertificateThumbprint") { $0.thumbprint = $1 },
    .init("Certificate") { $0.certificate = $1 },
    .init("ClientSecretCredential", .alias("SecretCredential", "Credential")) { $0.secret = $1 },
    .init("AccessToken") { $0.accessToken = $1 },
    .init("ContextScope") { $0.contextScope = $1 },
    .init("Environment", .alias("EnvironmentName", "NationalCloud")) { $0.environment = $1 },
    .init("Identity", .alias("ManagedIdentity")) { $0.identity = $1 },
    .init("NoWelcome") { $0.noWelcome = $1 },
    .init("UseDeviceAuthentication", .alias("UseDeviceCode", "DeviceCode", "DeviceAuth", "Device")) {
      $0.deviceCode = $1
    },
  ]
  var scopes: [String] = []
  var clientId: String?
  var tenant: String?
  var thumbprint: String?
  var certificate = Value.null
  var secret = Value.null
  var accessToken = Value.null
  var contextScope: String?
  var environment: String?
  var identity = SwitchParameter()
  var noWelcome = SwitchParameter()
  var deviceCode = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let isApplication =
      !secret.isNull || thumbprint != nil || !certificate.isNull || identity.isPresent || !accessToken.isNull
    _ = try Self.service.connect(.null, runtime, world, scopes: scopes)
    guard !noWelcome.isPresent else { return }
    let way = isApplication ? "apponly access" : "delegated access"
    for line in GraphStrings.welcome(way, clientId ?? GraphStrings.clientId) { try runtime.writeObject(line) }
  }
}
