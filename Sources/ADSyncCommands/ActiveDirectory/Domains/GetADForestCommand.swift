import ADSyncWorld
import PSEngine
import PSRuntime

/// A forest: the one of the server, or one by the DNS name of its root. Follows
/// ActiveDirectory/Get-ADForest.
struct GetADForestCommand: DirectoryCommand {
  static let kind = DirectoryKind.object
  static var errorType: PSType { DirectoryTypes.forest }
  static let metadata = CmdletMetadata.directory(.get, "ADForest", set: "Current")
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter(set: "Identity") { $0.identity = $1 },
      .init("Current", .set("Current")) { $0.current = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var current = Value.null
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain =
      if identity.isNull { try domain(world) } else {
        try world.domain(DirectoryIdentity.text(identity, runtime.context))
      }
    try runtime.writeObject(DomainRecord(domain: domain, world: world).forest)
  }
}
