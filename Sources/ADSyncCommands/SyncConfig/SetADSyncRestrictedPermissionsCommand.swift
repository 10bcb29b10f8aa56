import ADSyncWorld
import PSEngine
import PSRuntime

/// Tightens the permissions on the connector's account itself. Follows ADSyncConfig/Set-ADSyncRestrictedPermissions.
struct SetADSyncRestrictedPermissionsCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.set, "ADSyncRestrictedPermissions", changes: true)
  static let parameters: [Parameter<Self>] = [
    .init("ADConnectorAccountDN", .mandatory, .position(0)) { $0.dn = $1 },
    .init("Credential", .mandatory, .position(1)) { $0.credential = $1 },
    .init("DisableCredentialValidation") { $0.noValidation = $1 },
  ]
  var dn = ""
  var credential = Value.null
  var noValidation = SwitchParameter()

  private static let kept: [(trustee: String, access: String)] = [
    ("NT AUTHORITY\\SYSTEM", "Full Control"), ("Enterprise Admins", "Full Control"), ("Domain Admins", "Full Control"),
    ("BUILTIN\\Administrators", "Full Control"), ("Enterprise Domain Controllers", "List Contents"),
    ("Enterprise Domain Controllers", "Read All Properties"), ("Enterprise Domain Controllers", "Read Permissions"),
    ("Authenticated Users", "List Contents"), ("Authenticated Users", "Read All Properties"),
    ("Authenticated Users", "Read Permissions"),
  ]

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let found = world.forests.flatMap(\.domains).lazy.compactMap { $0.object(dn: dn) }.first
    guard let object = found, object.objectClass.isAccount else { throw SyncConfigStrings.noAccount(dn) }
    guard try runtime.shouldProcess(target: object.distinguishedName, action: "Set restricted permissions") else {
      return
    }
    try world.restrict(object)
    try world.grant(
      Self.kept.map {
        DirectoryPermission(
          dn: object.distinguishedName, trustee: $0.trustee, access: $0.access, appliesTo: "This object")
      })
    try runtime.writeObject(SyncConfigStrings.done)
  }
}
