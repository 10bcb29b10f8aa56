import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the connector's account what Exchange Mail Public Folder needs. Follows ADSyncConfig/Set-ADSyncExchangeMailPublicFolderPermissions.
struct SetADSyncExchangeMailPublicFolderPermissionsCommand: PermissionCommand {
  static let metadata = CmdletMetadata.function(
    .set, "ADSyncExchangeMailPublicFolderPermissions", set: "UserDomain", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  static let feature = "Exchange Mail Public Folder"
  static let entries: [(access: String, appliesTo: String)] = [
    ("Read all properties", "Descendant PublicFolder objects")
  ]
  var account = AccountArguments()
}
