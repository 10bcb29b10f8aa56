import ADSyncWorld
import PSEngine
import PSRuntime

/// Writes an object of a connector space, and what belongs to it, as XML files into the current folder. Follows
/// ADSyncTools/Export-ADSyncToolsObjects.
struct ExportADSyncToolsObjectsCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.export, "ADSyncToolsObjects", set: "ObjectId")
  static let parameters: [Parameter<Self>] = [
    .init("ObjectId", .set("ObjectId", .mandatory, .position(0))) { $0.id = $1 },
    .init("Source", .set("ObjectId", .mandatory, .position(1)), .validateSet("ConnectorSpace", "Metaverse")) {
      $0.source = $1
    },
    .init("DistinguishedName", .set("DistinguishedName", .mandatory, .position(0))) { $0.dn = $1 },
    .init("ConnectorName", .set("DistinguishedName", .mandatory, .position(1))) { $0.connector = $1 },
    .init("ExportSerialized", .position(2)) { $0.serialized = $1 },
  ]
  var id: GuidArgument?
  var source = ""
  var dn = ""
  var connector = ""
  var serialized = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    var objects: [ConnectorSpaceObject]
    if let id, source.equalsIgnoringCase("Metaverse") {
      objects = try world.mvObject(identifier: id.id).links
    } else {
      let first =
        if let id { try world.csObject(identifier: id.id) } else {
          try world.csObject(connector: connector, dn: dn)
        }
      objects = first.metaverseObject?.links ?? [first]
    }
    let folder = ExportFolder(".", runtime)
    let stamp = world.clock.now.formatted("yyyyMMdd-HHmmss")
    for object in objects {
      let name = "\(stamp)_\(object.objectID)_CS.xml"
      try folder.write(CsObjectXml(object: object, world: world).text, "", name)
      try runtime.writeObject(name)
    }
  }
}
