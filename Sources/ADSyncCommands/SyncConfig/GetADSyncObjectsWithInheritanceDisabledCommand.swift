import ADSyncWorld
import PSEngine
import PSRuntime

/// Objects that take no permissions from above. Follows ADSyncConfig/Get-ADSyncObjectsWithInheritanceDisabled.
struct GetADSyncObjectsWithInheritanceDisabledCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncObjectsWithInheritanceDisabled")
  static let parameters: [Parameter<Self>] = [
    .init("SearchBase", .mandatory, .position(0)) { $0.base = $1 },
    .init("ObjectClass", .position(1)) { $0.objectClass = $1 },
  ]
  var base = ""
  var objectClass = "organizationalUnit"

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let domain = world.forests.flatMap(\.domains).first(where: { $0.object(dn: base) != nil }) else {
      throw SyncConfigStrings.noObject(base)
    }
    let found = try world.search(domain, base: base) { object in
      (objectClass == "*" || objectClass.equalsIgnoringCase(object.objectClass.rawValue))
        && world.isInheritanceDisabled(object)
    }
    for object in found {
      try runtime.writeObject(
        RecordObject(
          .psCustomObject,
          [
            .init("ObjectClass", .text(object.objectClass.rawValue)),
            .init("DistinguishedName", .text(object.distinguishedName)),
          ], shown: ""))
    }
  }
}
