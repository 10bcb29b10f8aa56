import ADSyncWorld
import PSEngine
import PSRuntime

/// The accounts of the AD connectors. Follows ADSyncConfig/Get-ADSyncADConnectorAccount.
struct GetADSyncADConnectorAccountCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.get, "ADSyncADConnectorAccount")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let connectors = try world.connectors().filter(\.isAD)
    guard !connectors.isEmpty else { throw SyncConfigStrings.noConnector() }
    for connector in connectors {
      func value(_ name: String) -> Value { .text(connector.connectivityParameters[name]?.value ?? "") }
      try runtime.writeObject(
        RecordObject(
          .psCustomObject,
          [
            .init("ADConnectorName", .text(connector.name)), .init("ADConnectorForest", value("forest-name")),
            .init("ADConnectorAccountName", value("forest-login-user")),
            .init("ADConnectorAccountDomain", value("forest-login-domain")),
          ], shown: ""))
    }
  }
}
