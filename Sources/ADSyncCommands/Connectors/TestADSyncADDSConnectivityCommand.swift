import ADSyncWorld
import PSEngine
import PSRuntime

/// Whether the domains of an AD connector answer; why not is an error. Follows ADSync/Test-ADSyncADDSConnectivity.
struct TestADSyncADDSConnectivityCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.test, "ADSyncADDSConnectivity")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorIdentifier", .mandatory, .position(0)) { $0.connector = $1 }
  ]
  var connector: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let connector else { return }
    _ = try world.searchDirectory(
      connector: connector.id, filter: LDAPFilter("(objectClass=*)"), scope: .base, limit: 1)
    try runtime.writeObject(true)
  }
}
