import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes an organizational unit. Follows ActiveDirectory/New-ADOrganizationalUnit.
struct NewADOrganizationalUnitCommand: DirectoryChange {
  static let kind = DirectoryKind.organizationalUnit
  static let metadata = CmdletMetadata.directory(.new, "ADOrganizationalUnit", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
      .init("Instance") { $0.instance = $1 },
      .init("OtherAttributes") { $0.change.otherAttributes = $1 },
      .init("PassThru") { $0.passThru = $1 },
      .init("Path", .valueFromPipelineByPropertyName) { $0.path = $1 },
      .init("ProtectedFromAccidentalDeletion", .valueFromPipelineByPropertyName) { $0.isProtected = $1 },
    ]
    + propertyParameters(
      "City Country Description DisplayName ManagedBy PostalCode State StreetAddress", isPiped: true)
    + connectionParameters()
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var name = ""
  var instance = Value.null
  var passThru = SwitchParameter()
  var path: String?
  var isProtected: Bool?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain = try domain(world)
    let dn = "OU=\(DistinguishedName.escaped(name)),\(path ?? domain.root.name)"
    guard try runtime.shouldProcess(target: dn, action: "New") else { return }
    do {
      let unit = try world.makeDirectoryObject(.organizationalUnit, named: name, in: path, domain: domain)
      try apply(to: unit, runtime, world)
      if passThru.isPresent { try runtime.writeObject(reader(world).record(unit, as: .organizationalUnit)) }
    } catch let error as WorldError {
      throw error.about(dn)
    }
  }
}
