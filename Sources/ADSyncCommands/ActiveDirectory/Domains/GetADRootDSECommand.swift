import ADSyncWorld
import PSEngine
import PSRuntime

/// The root of the directory's information tree. Follows ActiveDirectory/Get-ADRootDSE.
struct GetADRootDSECommand: DirectoryCommand {
  static let kind = DirectoryKind.object
  static let metadata = CmdletMetadata.directory(.get, "ADRootDSE")
  static let parameters: [Parameter<Self>] =
    [.init("Properties", .alias("Property")) { $0.properties = $1 }] + connectionParameters()
  var connection = DirectoryConnection()
  var properties: [String] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(DomainRecord(domain: domain(world), world: world).rootDSE)
  }
}
