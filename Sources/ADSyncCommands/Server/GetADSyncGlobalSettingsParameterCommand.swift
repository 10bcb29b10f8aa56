import ADSyncWorld
import PSEngine
import PSRuntime

/// The parameters of the global settings. Follows ADSync/Get-ADSyncGlobalSettingsParameter.
struct GetADSyncGlobalSettingsParameterCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncGlobalSettingsParameter")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws { try runtime.write(Array(world.globalSettings())) }
}
