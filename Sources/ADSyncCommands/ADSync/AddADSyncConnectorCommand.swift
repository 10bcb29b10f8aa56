import PSEngine
import PSRuntime

/// Saves a connector and returns it as saved. Facts 1.2.
struct AddADSyncConnectorCommand: Cmdlet {
  static let metadata = CmdletMetadata(.add, "ADSyncConnector", typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.AddADSyncConnectorCmdlet")

  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 }
  ]

  var connector: Value = .null

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let object = connector.base.asObject as? ConnectorObject else {
      try runtime.throwTerminating(
        "The connector to save is missing.", id: "InvalidConnector", category: .invalidArgument, type: .argument)
    }
    let world = try runtime.world()
    let saved = try runtime.attempt { try world.save(object.connector) }
    try runtime.writeObject(ConnectorObject(saved))
  }
}
