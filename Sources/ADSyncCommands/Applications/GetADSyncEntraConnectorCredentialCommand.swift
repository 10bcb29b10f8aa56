import ADSyncWorld
import PSEngine
import PSRuntime

/// How the connector to the tenant signs in. Follows ADSync/Get-ADSyncEntraConnectorCredential.
struct GetADSyncEntraConnectorCredentialCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncEntraConnectorCredential")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let connector = try world.connectors().first { $0.isAAD }
    let name = connector?.connectivityParameters["UserName"]?.value ?? ""
    try runtime.writeObject(ConnectorIdentityView(identity: world.connectorIdentity, userName: name).psValue)
  }
}
