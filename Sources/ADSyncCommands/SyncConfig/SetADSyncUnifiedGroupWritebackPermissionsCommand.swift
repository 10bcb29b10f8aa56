import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the connector's account what Unified Group Writeback needs. Follows ADSyncConfig/Set-ADSyncUnifiedGroupWritebackPermissions.
struct SetADSyncUnifiedGroupWritebackPermissionsCommand: PermissionCommand {
  static let metadata = CmdletMetadata.function(
    .set, "ADSyncUnifiedGroupWritebackPermissions", set: "UserDomain", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  static let feature = "Unified Group Writeback"
  static let entries: [(access: String, appliesTo: String)] = [
    ("Generic Read/Write", "All attributes of object type group and subobjects"),
    ("Create/Delete child object", "All attributes of object type group and subobjects"),
    ("Delete/Delete tree objects", "All attributes of object type group and subobjects"),
  ]
  var account = AccountArguments()
}
