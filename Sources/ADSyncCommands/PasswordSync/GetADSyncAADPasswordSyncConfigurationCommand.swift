import ADSyncWorld
import PSEngine
import PSRuntime

/// The password sync channels. Follows ADSync/Get-ADSyncAADPasswordSyncConfiguration.
struct GetADSyncAADPasswordSyncConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADPasswordSyncConfiguration")
  static let parameters: [Parameter<Self>] = [.init("SourceConnector", .position(0)) { $0.source = $1 }]
  var source: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.passwordSyncConfiguration(source: source))
  }
}
