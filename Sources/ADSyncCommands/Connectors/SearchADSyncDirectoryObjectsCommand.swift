import ADSyncWorld
import PSEngine
import PSRuntime

/// Objects of a forest, found by the connector's account. Follows ADSync/Search-ADSyncDirectoryObjects.
struct SearchADSyncDirectoryObjectsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.search, "ADSyncDirectoryObjects")
  static let parameters: [Parameter<Self>] = [
    .init("AdConnectorId", .mandatory, .position(0)) { $0.connector = $1 },
    .init("LdapFilter", .mandatory, .position(1)) { $0.filter = $1 },
    .init("SearchScope", .position(2), .validateSet("Base", "OneLevel", "Subtree")) { $0.scope = $1 },
    .init("SizeLimit", .position(3)) { $0.limit = $1 },
    .init("AdConnectorCredential") { $0.credential = $1 },
    .init("ForestFqdn") { $0.forest = $1 },
  ]
  var connector: GuidArgument?
  var filter = ""
  var scope = "Subtree"
  var limit: Int32?
  var credential = Value.null
  var forest: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    let scope = World.SearchScope.allCases.first { $0.rawValue.equalsIgnoringCase(self.scope) } ?? .subtree
    let found = try world.searchDirectory(
      connector: connector.id, filter: LDAPFilter(filter), scope: scope,
      limit: limit.flatMap { $0 > 0 ? Int($0) : nil })
    try runtime.write(found.map { DirectoryObjectView(object: $0, world: world) })
  }
}

/// An object of a forest as the connector sees it.
struct DirectoryObjectView: WorldContent {
  let object: DirectoryObject
  let world: World
  nonisolated(unsafe) static let psType = PSType.worldClass("DirectoryObject")

  private var attributes: [ShownAttribute] {
    object.attributes.map { item in
      let name = world.attributeTable.name(item.id)
      return ShownAttribute(
        name: name, type: .string, isMultiValued: item.value.values.count > 1, syncRuleName: "", connectorName: "",
        lineageID: .zero, lastModificationTime: .minimum, values: world.values(of: name, on: object))
    }
  }

  static var members: [TypeDefinition.Member] {
    [
      text("DistinguishedName") { $0.object.distinguishedName },
      text("ObjectClass") { $0.object.objectClass.rawValue },
      id("ObjectGuid") { $0.object.objectGUID },
      object("Attributes") { AttributeCollection(attributes: $0.attributes) },
    ]
  }
}
