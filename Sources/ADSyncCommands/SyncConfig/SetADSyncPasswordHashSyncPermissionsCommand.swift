import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the connector's account what Password Hash Synchronization needs. Follows ADSyncConfig/Set-ADSyncPasswordHashSyncPermissions.
struct SetADSyncPasswordHashSyncPermissionsCommand: PermissionCommand {
  static let metadata = CmdletMetadata.function(
    .set, "ADSyncPasswordHashSyncPermissions", set: "UserDomain", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters(hasTarget: false)
  static let feature = "Password Hash Synchronization"
  static let entries: [(access: String, appliesTo: String)] = [
    ("Replicating Directory Changes", "This object only"),
    ("Replicating Directory Changes All", "This object only"),
  ]
  var account = AccountArguments()
}
