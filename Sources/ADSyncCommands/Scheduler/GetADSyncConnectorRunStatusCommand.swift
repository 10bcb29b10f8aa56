import ADSyncWorld
import PSEngine
import PSRuntime

/// The busy connectors; nothing when the engine is idle. Follows ADSync/Get-ADSyncConnectorRunStatus.
struct GetADSyncConnectorRunStatusCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorRunStatus")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .position(0)) { $0.name = $1 },
    .init("Connector", .valueFromPipeline) { $0.connector = $1 },
  ]
  var name: String?
  var connector: ObjectArgument<Connector>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.connectorRunStatus(name: name ?? connector?.content.name))
  }
}
