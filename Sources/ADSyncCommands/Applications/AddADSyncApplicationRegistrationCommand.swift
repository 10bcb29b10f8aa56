import ADSyncWorld
import PSEngine
import PSRuntime

/// Lets the connector sign in by a registered application. Follows ADSync/Add-ADSyncApplicationRegistration.
struct AddADSyncApplicationRegistrationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncApplicationRegistration")
  static let parameters: [Parameter<Self>] = [
    .init("CertificateSHA256Hash", .mandatory, .position(0), .validatePattern("^[0-9A-Fa-f]{64}$")) { $0.hash = $1 },
    .init("ApplicationAppId", .position(1)) { $0.application = $1 },
    .init("UserPrincipalName") { $0.account = $1 },
  ]
  var hash = ""
  var application: GuidArgument?
  var account: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.useApplication(certificateHash: hash, applicationID: application?.id)
  }
}
