import ADSyncWorld
import PSEngine
import PSRuntime

/// Takes changed global settings over. Follows ADSync/Set-ADSyncGlobalSettings.
struct SetADSyncGlobalSettingsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncGlobalSettings")
  static let parameters: [Parameter<Self>] = [
    .init("GlobalSettings", .mandatory, .position(0), .valueFromPipeline) { $0.settings = $1 }
  ]
  var settings: ObjectArgument<GlobalSettingsView>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let settings else { return }
    try world.setGlobalSettings(settings.content.parameters)
    try runtime.writeObject(GlobalSettingsView(parameters: world.globalSettings()).psValue)
  }
}
