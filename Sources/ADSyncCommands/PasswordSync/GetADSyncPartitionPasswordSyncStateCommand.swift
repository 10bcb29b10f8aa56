import ADSyncWorld
import PSEngine
import PSRuntime

/// The state of password sync per partition. Follows ADSync/Get-ADSyncPartitionPasswordSyncState.
struct GetADSyncPartitionPasswordSyncStateCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncPartitionPasswordSyncState")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws { try runtime.write(world.partitionPasswordSyncStates()) }
}
