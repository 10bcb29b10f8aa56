import ADSyncWorld
import PSEngine
import PSRuntime

/// An object of the forests with what the tools need of it. Follows ADSyncTools/Search-ADSyncToolsADobject.
struct SearchADSyncToolsADobjectCommand: SyncToolsCommand {
  static let metadata = CmdletMetadata.function(.search, "ADSyncToolsADobject")
  static let parameters: [Parameter<Self>] = identityParameter()
  var identity = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let (object, domain) = try object(runtime, world)
    let reader = DirectoryReader(world: world, domain: domain)
    try runtime.writeObject(
      reader.record(
        object, as: .object, properties: ["mS-DS-ConsistencyGuid", "sAMAccountName", "userPrincipalName"]))
  }
}
