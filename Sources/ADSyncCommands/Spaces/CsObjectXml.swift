import ADSyncWorld

/// An object of a connector space as XML, laid out as in the exports of `csexport.exe`.
struct CsObjectXml {
  let object: ConnectorSpaceObject
  let world: World

  var text: String {
    let connector = (try? world.connectors(identifier: object.connectorID))?.first
    var xml = XmlBuilder()
    let head = [
      ("cs-dn", object.distinguishedName), ("id", braced(object.objectID)), ("object-type", object.objectType),
    ]
    xml.add("cs-objects") { xml in
      xml.add("cs-object", head) { xml in
        xml.add("ma-id", braced(object.connectorID))
        xml.add("ma-name", connector?.name ?? "")
        xml.add("partition-name", world.partition(of: object)?.name ?? "")
        if let mv = object.metaverseObject {
          xml.add("mv-link", [("lineage-type", "join")], braced(mv.objectID))
        }
        xml.add("connector", object.isConnector ? "1" : "0")
        xml.add("connector-state", "normal")
        xml.add("pending-import", object.pendingImport.rawValue)
        xml.add("pending-export", object.pendingExport.rawValue)
        hologram("synchronized-hologram", &xml)
      }
    }
    return xml.text
  }

  private func braced(_ id: UniqueID) -> String { "{\(id.description.uppercased())}" }

  private func hologram(_ name: String, _ xml: inout XmlBuilder) {
    xml.add(name) { xml in
      xml.add("entry", [("dn", object.distinguishedName)]) { xml in
        if !object.anchor.isEmpty {
          xml.add("anchor", [("encoding", "base64")], Base64.encode(Array(object.anchor.utf8)))
        }
        xml.add("primary-objectclass", object.objectType)
        for attribute in world.attributes(of: object) {
          let head = [
            ("name", attribute.name), ("type", attribute.type.rawValue.lowercased()),
            ("multivalued", attribute.isMultiValued ? "true" : "false"),
          ]
          xml.add("attr", head) { xml in for value in attribute.values { xml.add("value", value) } }
        }
      }
    }
  }
}

extension XmlBuilder {
  /// Adds an element without attributes.
  mutating func add(_ name: String, _ text: String) { add(name, [], text) }
}
