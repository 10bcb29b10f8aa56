import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the connector's account what Password Writeback needs. Follows ADSyncConfig/Set-ADSyncPasswordWritebackPermissions.
struct SetADSyncPasswordWritebackPermissionsCommand: PermissionCommand {
  static let metadata = CmdletMetadata.function(
    .set, "ADSyncPasswordWritebackPermissions", set: "UserDomain", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  static let feature = "Password Writeback"
  static let entries: [(access: String, appliesTo: String)] = [
    ("Reset Password", "Descendant User objects"),
    ("Write property lockoutTime", "Descendant User objects"),
    ("Write property pwdLastSet", "Descendant User objects"),
  ]
  var account = AccountArguments()
}
