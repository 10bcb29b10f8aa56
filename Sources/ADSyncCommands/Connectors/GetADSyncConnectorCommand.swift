import ADSyncWorld
import PSEngine
import PSRuntime

/// The connectors, all or one by name (with case) or identifier. Follows ADSync/Get-ADSyncConnector.
struct GetADSyncConnectorCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnector", set: "All")
  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("ByName", .mandatory, .position(0))) { $0.name = $1 },
    .init("Identifier", .set("ByIdentifier", .mandatory)) { $0.identifier = $1 },
  ]
  var name: String?
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.connectors(name: name, identifier: identifier?.id))
  }
}
