import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes an object of a class, such as a contact. Follows ActiveDirectory/New-ADObject.
struct NewADObjectCommand: DirectoryChange {
  static let kind = DirectoryKind.object
  static let metadata = CmdletMetadata.directory(.new, "ADObject", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
      .init("Type", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.type = $1 },
      .init("OtherAttributes") { $0.change.otherAttributes = $1 },
      .init("PassThru") { $0.passThru = $1 },
      .init("Path", .valueFromPipelineByPropertyName) { $0.path = $1 },
    ] + propertyParameters("Description DisplayName", isPiped: true) + connectionParameters()
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var name = ""
  var type = ""
  var passThru = SwitchParameter()
  var path: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain = try domain(world)
    guard let objectClass = ObjectClass.allCases.first(where: { $0.rawValue.equalsIgnoringCase(type) }) else {
      throw DirectoryStrings.invalidAttribute(type)
    }
    let container = path ?? "CN=Users,\(domain.root.name)"
    let dn = "\(objectClass.namingAttribute)=\(DistinguishedName.escaped(name)),\(container)"
    guard try runtime.shouldProcess(target: dn, action: "New") else { return }
    do {
      let object = try world.makeDirectoryObject(objectClass, named: name, in: container, domain: domain)
      try apply(to: object, runtime, world)
      if passThru.isPresent { try runtime.writeObject(reader(world).record(object, as: .object)) }
    } catch let error as WorldError {
      throw error.about(dn)
    }
  }
}
