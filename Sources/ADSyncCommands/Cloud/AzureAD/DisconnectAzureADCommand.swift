import ADSyncWorld
import PSEngine
import PSRuntime

/// Signs out. Follows AzureAD/Disconnect-AzureAD.
struct DisconnectAzureADCommand: CloudConnectCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(
    .azureAD, .disconnect, "AzureAD", className: "DisconnectAzureAD", changes: true)
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws { runtime.cloudSessions.accounts[Self.service] = nil }
}
