import ADSyncWorld
import PSEngine
import PSRuntime

/// Takes an object's anchor away. Follows ADSyncTools/Clear-ADSyncToolsMsDsConsistencyGuid.
struct ClearADSyncToolsMsDsConsistencyGuidCommand: SyncToolsCommand {
  static let metadata = CmdletMetadata.function(.clear, "ADSyncToolsMsDsConsistencyGuid")
  static let parameters: [Parameter<Self>] = identityParameter()
  var identity = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setValues([], of: "mS-DS-ConsistencyGuid", on: try object(runtime, world).0)
  }
}
