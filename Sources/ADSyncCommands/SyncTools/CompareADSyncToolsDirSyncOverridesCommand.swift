import ADSyncWorld
import PSEngine
import PSRuntime

/// The users whose phone numbers in the tenant are not those of the directory. Follows
/// ADSyncTools/Compare-ADSyncToolsDirSyncOverrides.
struct CompareADSyncToolsDirSyncOverridesCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.compare, "ADSyncToolsDirSyncOverrides")
  static let parameters: [Parameter<Self>] = [.init("Credential", .position(0)) { $0.credential = $1 }]
  var credential = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    for domain in world.forests.flatMap(\.domains) {
      for object in domain.all where object.objectClass == .user {
        let phones = PhoneOverrides(world: world, object: object)
        guard phones.cloud != nil else { continue }
        let isSame = ["mobile", "otherMobile"].allSatisfy { phones.inDirectory($0) == phones.inCloud($0) }
        if !isSame { try runtime.writeObject(phones.record(fromDirectory: true, fromCloud: true)) }
      }
    }
  }
}
