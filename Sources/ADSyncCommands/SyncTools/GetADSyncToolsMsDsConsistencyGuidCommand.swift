import ADSyncWorld
import PSEngine
import PSRuntime

/// The anchor that an object carries, as a `Guid`; nothing where there is none. Follows
/// ADSyncTools/Get-ADSyncToolsMsDsConsistencyGuid.
struct GetADSyncToolsMsDsConsistencyGuidCommand: SyncToolsCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncToolsMsDsConsistencyGuid")
  static let parameters: [Parameter<Self>] = identityParameter()
  var identity = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let (object, _) = try object(runtime, world)
    guard let bytes = object.attributes[.mSDSConsistencyGuid]?.binary, let id = UniqueID(bytes: bytes) else { return }
    try runtime.writeObject(id.psValue)
  }
}
