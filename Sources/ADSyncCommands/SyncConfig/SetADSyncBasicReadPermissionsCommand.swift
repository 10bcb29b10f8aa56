import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the connector's account what basic read needs. Follows ADSyncConfig/Set-ADSyncBasicReadPermissions.
struct SetADSyncBasicReadPermissionsCommand: PermissionCommand {
  static let metadata = CmdletMetadata.function(.set, "ADSyncBasicReadPermissions", set: "UserDomain", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  static let feature = "basic read"
  static let entries: [(access: String, appliesTo: String)] = [
    ("Read all properties", "Descendant device objects"),
    ("Read all properties", "Descendant InetOrgPerson objects"),
    ("Read all properties", "Descendant Computer objects"),
    ("Read all properties", "Descendant foreignSecurityPrincipal objects"),
    ("Read all properties", "Descendant Group objects"),
    ("Read all properties", "Descendant User objects"),
    ("Read all properties", "Descendant Contact objects"),
  ]
  var account = AccountArguments()
}
