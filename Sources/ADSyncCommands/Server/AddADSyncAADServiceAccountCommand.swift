import ADSyncWorld
import PSEngine
import PSRuntime

/// A new password for the cloud account. Follows ADSync/Add-ADSyncAADServiceAccount.
struct AddADSyncAADServiceAccountCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncAADServiceAccount", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("AADCredential", .mandatory, .position(0)) { $0.credential = $1 },
    .init("Name", .position(1)) { $0.name = $1 },
  ]
  var credential = Value.null
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.resetCloudAccount(name: name) }
}
