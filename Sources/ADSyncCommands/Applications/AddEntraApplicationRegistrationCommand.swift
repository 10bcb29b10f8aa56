import ADSyncWorld
import PSEngine
import PSRuntime

/// Registers an application for the server in the tenant. Follows ADSync/Add-EntraApplicationRegistration.
struct AddEntraApplicationRegistrationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "EntraApplicationRegistration")
  static let parameters: [Parameter<Self>] = [
    .init("CertificateSHA256Hash", .mandatory, .position(0), .validatePattern("^[0-9A-Fa-f]{64}$")) { $0.hash = $1 },
    .init("UserPrincipalName") { $0.account = $1 },
  ]
  var hash = ""
  var account: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(world.registerApplication(certificateHash: hash).psValue)
  }
}
