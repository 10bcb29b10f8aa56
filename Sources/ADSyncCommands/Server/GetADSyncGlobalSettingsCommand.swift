import ADSyncWorld
import PSEngine
import PSRuntime

/// The server's global settings. Follows ADSync/Get-ADSyncGlobalSettings.
struct GetADSyncGlobalSettingsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncGlobalSettings", shouldProcess: true)
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(GlobalSettingsView(parameters: world.globalSettings()).psValue)
  }
}
