import ADSyncWorld
import PSEngine
import PSRuntime

/// New credentials for a connector's account. Follows ADSync/Add-ADSyncADDSConnectorAccount.
struct AddADSyncADDSConnectorAccountCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.add, "ADSyncADDSConnectorAccount", set: "byIdentifier")
  static let parameters: [Parameter<Self>] = [
    .init("Identifier", .set("byIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("Name", .set("byName", .mandatory, .position(0))) { $0.name = $1 },
    .init("EACredential") { $0.credential = $1 },
  ]
  var identifier: GuidArgument?
  var name: String?
  var credential: Value = .null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setConnectorAccount(name: name, identifier: identifier?.id)
  }
}
