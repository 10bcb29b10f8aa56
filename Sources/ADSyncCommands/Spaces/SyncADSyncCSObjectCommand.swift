import ADSyncWorld
import PSEngine
import PSRuntime

/// Synchronizes one object, or shows what would count. Follows ADSync/Sync-ADSyncCSObject.
struct SyncADSyncCSObjectCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync("Sync", "ADSyncCSObject", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.connectorIdentifier = $1 },
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.connectorName = $1 },
    .init("DistinguishedName", .sets(["ConnectorIdentifier", "ConnectorName"], .mandatory, .position(1))) {
      $0.dn = $1
    },
    .init("Identifier", .set("Identifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("Commit") { $0.commit = $1 },
  ]
  var connectorIdentifier: GuidArgument?
  var connectorName: String?
  var dn = ""
  var identifier: GuidArgument?
  var commit = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object =
      if let identifier {
        try world.csObject(identifier: identifier.id)
      } else {
        try world.csObject(connector: connectorName, identifier: connectorIdentifier?.id, dn: dn)
      }
    try runtime.write(world.synchronizeCSObject(object, commit: commit.isPresent))
  }
}
