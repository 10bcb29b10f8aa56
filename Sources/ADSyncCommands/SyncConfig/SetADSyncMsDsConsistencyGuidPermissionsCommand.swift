import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the connector's account what ms-DS-ConsistencyGuid needs. Follows ADSyncConfig/Set-ADSyncMsDsConsistencyGuidPermissions.
struct SetADSyncMsDsConsistencyGuidPermissionsCommand: PermissionCommand {
  static let metadata = CmdletMetadata.function(
    .set, "ADSyncMsDsConsistencyGuidPermissions", set: "UserDomain", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  static let feature = "ms-DS-ConsistencyGuid"
  static let entries: [(access: String, appliesTo: String)] = [
    ("Read/Write property", "Descendant User objects")
  ]
  var account = AccountArguments()
}
