import ADSyncWorld
import PSEngine
import PSRuntime

/// The scheduler's own settings among the global ones. Follows ADSync/Get-ADSyncSchedulerSettings.
struct GetADSyncSchedulerSettingsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncSchedulerSettings")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(Array(world.globalSettings()).filter { $0.name.hasPrefix("Microsoft.Synchronize.") })
  }
}
