import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches password sync of a connector towards the target that it has. Follows ADSync/Set-ADSyncAADPasswordSyncState.
struct SetADSyncAADPasswordSyncStateCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncAADPasswordSyncState")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .mandatory, .position(0), .alias("SourceConnector")) { $0.name = $1 },
    .init("Enable", .mandatory, .position(1)) { $0.enable = $1 },
    .init("AADUserName") { $0.account = $1 },
  ]
  var name = ""
  var enable = false
  var account: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setPasswordSyncState(connector: name, enable: enable)
  }
}
