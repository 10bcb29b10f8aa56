import ADSyncWorld
import PSEngine
import PSRuntime

/// Objects of a connector space. Follows ADSync/Get-ADSyncCSObject; a connector's name alone gives its whole space.
struct GetADSyncCSObjectCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncCSObject", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("Identifier", .set("Identifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.connectorIdentifier = $1 },
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.connectorName = $1 },
    .init("DistinguishedName", .sets(["ConnectorIdentifier", "ConnectorName"], .position(1))) { $0.dn = $1 },
    .init("SkipDNValidation", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.skipDNValidation = $1 },
    .init("Transient", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.transient = $1 },
    .init("StartIndex", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.startIndex = $1 },
    .init("MaxResultCount", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.maxResultCount = $1 },
  ]
  var identifier: GuidArgument?
  var connectorIdentifier: GuidArgument?
  var connectorName: String?
  var dn: String?
  var skipDNValidation = SwitchParameter()
  var transient = SwitchParameter()
  var startIndex: Int32?
  var maxResultCount: Int32?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    if let identifier {
      return try runtime.write([CsObjectView(object: world.csObject(identifier: identifier.id), world: world)])
    }
    if let dn {
      let object = try world.csObject(connector: connectorName, identifier: connectorIdentifier?.id, dn: dn)
      return try runtime.write([CsObjectView(object: object, world: world)])
    }
    guard !transient.isPresent else { return }
    let objects = try world.csObjects(
      connector: connectorName, identifier: connectorIdentifier?.id, start: Int(startIndex ?? 0),
      count: maxResultCount.map(Int.init))
    for object in objects { try runtime.writeObject(CsObjectView(object: object, world: world).psValue) }
  }
}
