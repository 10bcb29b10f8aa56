import ADSyncWorld
import PSEngine
import PSRuntime

/// The synchronized objects of a kind with the values that were sent. Follows ADSyncTools/Get-ADSyncToolsAadObject.
struct GetADSyncToolsAadObjectCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncToolsAadObject")
  static let parameters: [Parameter<Self>] = [
    .init("SyncObjectType", .mandatory, .position(0)) { $0.type = $1 },
    .init("Credential", .mandatory, .position(1)) { $0.credential = $1 },
  ]
  var type = ""
  var credential = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let tenant = world.homeTenant else { return }
    let kinds: [(String, [CloudObject])] = [
      ("user", world.cloudUsers(in: tenant)), ("group", world.cloudGroups(in: tenant)),
      ("contact", world.cloudContacts(in: tenant)),
    ]
    let record = CloudRecord(world: world, tenant: tenant)
    for (name, objects) in kinds where name.equalsIgnoringCase(type) {
      for object in objects where object.isSynchronized {
        try runtime.writeObject(record.make(Self.properties, of: object, type: .psCustomObject))
      }
    }
  }

  private static let properties: StaticString = """
    SourceAnchor @immutable
    DisplayName @displayName
    Mail mail
    UserPrincipalName userPrincipalName
    CloudAnchor cloudAnchor
    """
}
