import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the application another certificate. Follows ADSync/Invoke-ADSyncApplicationCredentialRotation.
struct InvokeADSyncApplicationCredentialRotationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.invoke, "ADSyncApplicationCredentialRotation")
  static let parameters: [Parameter<Self>] = [
    .init("CertificateSHA256Hash", .mandatory, .position(0), .validatePattern("^[0-9A-Fa-f]{64}$")) { $0.hash = $1 },
    .init("UserPrincipalName") { $0.account = $1 },
  ]
  var hash = ""
  var account: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.rotateCertificate(hash) }
}
