import ADSyncWorld
import PSEngine
import PSRuntime

/// The partitions of a connector. Follows ADSync/Get-ADSyncConnectorPartition.
struct GetADSyncConnectorPartitionCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorPartition")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 },
    .init("Name", .position(1)) { $0.name = $1 },
    .init("Identifier") { $0.identifier = $1 },
  ]
  var connector: ObjectArgument<Connector>?
  var name: String?
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    try runtime.write(world.partitions(of: connector.content, name: name, identifier: identifier?.id))
  }
}
