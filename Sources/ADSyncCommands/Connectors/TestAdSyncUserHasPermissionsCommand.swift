import ADSyncWorld
import PSEngine
import PSRuntime

/// Whether the account of an AD connector may read or write something below a container. Follows
/// ADSync/Test-AdSyncUserHasPermissions.
struct TestAdSyncUserHasPermissionsCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.test, "AdSyncUserHasPermissions", shouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("ForestFqdn", .mandatory, .position(0)) { $0.forest = $1 },
    .init("AdConnectorId", .mandatory, .position(1)) { $0.connector = $1 },
    .init("AdConnectorCredential", .mandatory, .position(2)) { $0.credential = $1 },
    .init("BaseDn", .mandatory, .position(3)) { $0.baseDn = $1 },
    .init(
      "PropertyType", .mandatory, .position(4),
      .validateSet(
        "Allowed-Attributes", "Allowed-Attributes-Effective", "Allowed-Child-Classes", "Allowed-Child-Classes-Effective"
      )
    ) { $0.propertyType = $1 },
    .init("PropertyValue", .mandatory, .position(5)) { $0.propertyValue = $1 },
  ]
  var forest = ""
  var connector: GuidArgument?
  var credential = Value.null
  var baseDn = ""
  var propertyType = ""
  var propertyValue = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    let found = try world.searchDirectory(
      connector: connector.id, filter: LDAPFilter("(objectClass=*)"), scope: .subtree, limit: nil)
    let isThere = found.contains { $0.distinguishedName.equalsIgnoringCase(baseDn) }
    let classes = ["user", "group", "contact", "inetOrgPerson", "organizationalUnit", "computer"]
    let isKnown =
      propertyType.hasPrefixIgnoringCase("Allowed-Attributes")
      ? DirectorySchema.spelling(propertyValue) != nil
      : classes.contains { $0.equalsIgnoringCase(propertyValue) }
    try runtime.writeObject(isThere && isKnown)
  }
}
