import ADSyncWorld
import PSEngine
import PSRuntime

/// Gives the connector's account what Exchange Hybrid needs. Follows ADSyncConfig/Set-ADSyncExchangeHybridPermissions.
struct SetADSyncExchangeHybridPermissionsCommand: PermissionCommand {
  static let metadata = CmdletMetadata.function(
    .set, "ADSyncExchangeHybridPermissions", set: "UserDomain", changes: true)
  static let parameters: [Parameter<Self>] = accountParameters()
  static let feature = "Exchange Hybrid"
  static let entries: [(access: String, appliesTo: String)] = [
    ("Read/Write all properties", "Descendant User objects"),
    ("Read/Write all properties", "Descendant InetOrgPerson objects"),
    ("Read/Write all properties", "Descendant Group objects"),
    ("Read/Write all properties", "Descendant Contact objects"),
  ]
  var account = AccountArguments()
}
