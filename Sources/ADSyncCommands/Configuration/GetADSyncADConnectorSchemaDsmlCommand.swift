import ADSyncWorld
import PSEngine
import PSRuntime

/// The classes and attributes that an AD connector knows, as DSML. Follows ADSync/Get-ADSyncADConnectorSchemaDsml.
struct GetADSyncADConnectorSchemaDsmlCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncADConnectorSchemaDsml")
  static let parameters: [Parameter<Self>] = [.init("ConnectorIdentifier", .mandatory, .position(0)) { $0.id = $1 }]
  var id: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let connectors = try world.connectors(identifier: id?.id).filter(\.isAD)
    for connector in connectors {
      var xml = XmlBuilder()
      xml.add("dsml", [("xmlns", "http://www.dsml.org/DSML")]) { xml in
        xml.add("directory-schema") { xml in
          for name in connector.objectInclusionList { xml.add("class", [("id", name), ("type", "structural")], "") }
          for name in connector.attributeInclusionList { xml.add("attribute-type", [("id", name)], "") }
        }
      }
      try runtime.writeObject(xml.text)
    }
  }
}
