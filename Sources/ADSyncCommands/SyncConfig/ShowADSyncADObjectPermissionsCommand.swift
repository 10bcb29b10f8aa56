import ADSyncWorld
import PSEngine
import PSRuntime

/// The entries of an object's access list, as text. Follows ADSyncConfig/Show-ADSyncADObjectPermissions.
struct ShowADSyncADObjectPermissionsCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.show, "ADSyncADObjectPermissions")
  static let parameters: [Parameter<Self>] = [.init("ADobjectDN", .mandatory, .position(0)) { $0.dn = $1 }]
  var dn = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard world.forests.flatMap(\.domains).contains(where: { $0.object(dn: dn) != nil }) else {
      throw SyncConfigStrings.noObject(dn)
    }
    try runtime.writeObject("Access list:")
    for entry in world.permissions(on: dn) {
      let trustee = entry.trustee + String(repeating: " ", count: max(1, 40 - entry.trustee.count))
      try runtime.writeObject("Allow \(trustee)\(entry.access)   \(entry.appliesTo)")
    }
    try runtime.writeObject(SyncConfigStrings.done)
  }
}
