import ADSyncWorld
import PSEngine
import PSRuntime

/// Stops the running cycle. Follows ADSync/Stop-ADSyncSyncCycle.
struct StopADSyncSyncCycleCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.stop, "ADSyncSyncCycle")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.stopSyncCycle() }
}
