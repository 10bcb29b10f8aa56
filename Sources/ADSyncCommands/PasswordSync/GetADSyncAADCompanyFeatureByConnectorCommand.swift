import ADSyncWorld
import PSEngine
import PSRuntime

/// The same in builds that name the connector, as the pages of 2016 do.
struct GetADSyncAADCompanyFeatureByConnectorCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADCompanyFeature")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .position(0)) { $0.connectorName = $1 }]
  var connectorName: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try CompanyFeatureView.write(runtime, world, connector: connectorName)
  }
}
