import ADSyncWorld
import PSEngine
import PSRuntime

/// The parameters of a connector, one collection after the other. Follows ADSync/Get-ADSyncConnectorParameter.
struct GetADSyncConnectorParameterCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorParameter")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 },
    .init("Name", .position(1)) { $0.name = $1 },
  ]
  var connector: ObjectArgument<Connector>?
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    try world.checkAccess()
    try runtime.write(
      connector.content.allParameterDefinitions.filter { item in name.map { $0.equalsIgnoringCase(item.name) } ?? true }
    )
  }
}
