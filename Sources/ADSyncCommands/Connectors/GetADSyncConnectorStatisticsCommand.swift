import ADSyncWorld
import PSEngine
import PSRuntime

/// What waits in a connector's space. Follows ADSync/Get-ADSyncConnectorStatistics.
struct GetADSyncConnectorStatisticsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorStatistics")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .mandatory, .position(0)) { $0.name = $1 }]
  var name = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(world.connectorStatistics(name).psValue)
  }
}
