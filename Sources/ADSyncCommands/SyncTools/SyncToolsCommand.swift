import ADSyncWorld
import PSEngine
import PSRuntime

/// A function of ADSyncTools about an object of a forest.
protocol SyncToolsCommand: ServerCommand {
  var identity: Value { get set }
}

extension SyncToolsCommand {
  static func identityParameter() -> [Parameter<Self>] {
    [
      .init("Identity", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) {
        $0.identity = $1
      }
    ]
  }

  /// The object with a sign-in name, an account name or a distinguished name, in any forest.
  func object(_ runtime: CommandRuntime, _ world: World) throws -> (DirectoryObject, Domain) {
    let name = try DirectoryIdentity.text(identity, runtime.context)
    for domain in world.forests.flatMap(\.domains) {
      if let object = domain.object(where: .userPrincipalName, is: name) { return (object, domain) }
      if let object = try? world.directoryObject(name, in: domain) { return (object, domain) }
    }
    throw SyncToolsStrings.objectNotFound(name)
  }
}
