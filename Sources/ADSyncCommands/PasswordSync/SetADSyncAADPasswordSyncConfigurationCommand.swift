import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches a password sync channel. Follows ADSync/Set-ADSyncAADPasswordSyncConfiguration.
struct SetADSyncAADPasswordSyncConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncAADPasswordSyncConfiguration")
  static let parameters: [Parameter<Self>] = [
    .init("SourceConnector", .mandatory, .position(0)) { $0.source = $1 },
    .init("TargetConnector", .mandatory, .position(1)) { $0.target = $1 },
    .init("Enable", .mandatory, .position(2)) { $0.enable = $1 },
  ]
  var source = ""
  var target = ""
  var enable = false

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setPasswordSyncConfiguration(source: source, target: target, enable: enable)
  }
}
