import ADSyncWorld
import PSEngine
import PSRuntime

/// Stops the run of a connector, or all. Follows ADSync/Stop-ADSyncRunProfile.
struct StopADSyncRunProfileCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.stop, "ADSyncRunProfile")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .position(0)) { $0.name = $1 }]
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.stopRunProfile(connector: name) }
}
