import ADSyncWorld
import PSEngine
import PSRuntime

/// Removes an account of a synchronization server from the tenant. Follows ADSync/Remove-ADSyncAADServiceAccount.
struct RemoveADSyncAADServiceAccountCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.remove, "ADSyncAADServiceAccount", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("AADCredential", .mandatory, .position(0)) { $0.credential = $1 },
    .init("Name", .mandatory, .position(1)) { $0.name = $1 },
  ]
  var credential = Value.null
  var name = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard try runtime.shouldProcess(target: name) else { return }
    try world.removeServiceAccount(name)
  }
}
