import ADSyncWorld
import PSEngine
import PSRuntime

/// Saves a connector that a script changed and writes the saved one. Follows ADSync/Add-ADSyncConnector.
struct AddADSyncConnectorCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncConnector")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 }
  ]
  var connector: ObjectArgument<Connector>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    try runtime.writeObject(world.save(connector.content).psValue)
  }
}
