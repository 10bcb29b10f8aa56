import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches password writeback. Follows ADSync/Set-ADSyncAADPasswordResetConfiguration.
struct SetADSyncAADPasswordResetConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncAADPasswordResetConfiguration")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0)) { $0.connector = $1 },
    .init("Enable", .mandatory, .position(1)) { $0.enable = $1 },
  ]
  var connector = ""
  var enable = false

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setPasswordResetConfiguration(connector: connector, enable: enable)
  }
}
