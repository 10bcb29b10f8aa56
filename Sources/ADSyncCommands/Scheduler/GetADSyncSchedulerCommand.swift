import ADSyncWorld
import PSEngine
import PSRuntime

/// The scheduler's settings and state. Follows ADSync/Get-ADSyncScheduler.
struct GetADSyncSchedulerCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncScheduler")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let settings = try world.schedulerSettings()
    if world.server.build.hasSchedulerState {
      try runtime.writeObject(settings.psValue)
    } else {
      try runtime.writeObject(EarlySchedulerSettings(settings: settings).psValue)
    }
  }
}
