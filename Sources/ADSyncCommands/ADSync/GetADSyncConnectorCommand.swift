import ADSyncWorld
import PSEngine
import PSRuntime

/// Reads connectors, all of them or one by name (case matters) or identifier. Facts 1.2.
struct GetADSyncConnectorCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "ADSyncConnector", typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.GetADSyncConnectorCmdlet")

  static let parameters: [Parameter<Self>] = [
    .init("Name", .position(0)) { $0.name = $1 },
    .init("Identifier") { $0.identifier = $1 },
  ]

  var name: String?
  var identifier: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world()
    let id = identifier.flatMap { UniqueID($0) }
    for connector in try runtime.attempt({ try world.connectors(name: name, identifier: id) }) {
      try runtime.writeObject(ConnectorObject(connector))
    }
  }
}
