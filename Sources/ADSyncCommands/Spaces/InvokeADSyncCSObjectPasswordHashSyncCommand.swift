import ADSyncWorld
import PSEngine
import PSRuntime

/// Sends one object's password hash at once and says how it went. Follows ADSync/Invoke-ADSyncCSObjectPasswordHashSync.
struct InvokeADSyncCSObjectPasswordHashSyncCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(
    .invoke, "ADSyncCSObjectPasswordHashSync", set: "SearchByDistinguishedName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .set("SearchByDistinguishedName", .mandatory, .position(0))) { $0.connectorName = $1 },
    .init("DistinguishedName", .set("SearchByDistinguishedName", .mandatory, .position(1))) { $0.dn = $1 },
    .init("Identifier", .set("SearchByIdentifier", .mandatory)) { $0.identifier = $1 },
    .init("CsObject", .set("CSObject", .mandatory, .valueFromPipeline)) { $0.csObject = $1 },
  ]
  var connectorName: String?
  var dn = ""
  var identifier: GuidArgument?
  var csObject: ObjectArgument<CsObjectView>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object: ConnectorSpaceObject
    if let csObject {
      object = csObject.content.object
    } else if let identifier {
      object = try world.csObject(identifier: identifier.id)
    } else {
      object = try world.csObject(connector: connectorName, dn: dn)
    }
    try runtime.writeObject(world.syncPasswordHash(of: object))
  }
}
