import ADSyncWorld
import PSEngine
import PSRuntime

/// The writeback channel of an AAD connector. Follows ADSync/Get-ADSyncAADPasswordResetConfiguration.
struct GetADSyncAADPasswordResetConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADPasswordResetConfiguration")
  static let parameters: [Parameter<Self>] = [.init("Connector", .mandatory, .position(0)) { $0.connector = $1 }]
  var connector = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(world.passwordResetConfiguration(connector: connector).psValue)
  }
}
