import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes an earlier certificate from the application. Follows ADSync/Remove-EntraApplicationKey.
struct RemoveEntraApplicationKeyCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.remove, "EntraApplicationKey", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("CertificateId", .mandatory, .position(0)) { $0.certificate = $1 },
    .init("UserPrincipalName") { $0.account = $1 },
  ]
  var certificate = ""
  var account: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard try runtime.shouldProcess(target: certificate) else { return }
    try world.removeApplicationKey(certificate)
  }
}
