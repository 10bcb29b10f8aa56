import ADSyncWorld
import PSEngine
import PSRuntime

/// Signs out and shows who was signed in. Follows Microsoft.Graph.Authentication/Disconnect-MgGraph.
struct DisconnectMgGraphCommand: CloudConnectCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata(
    .disconnect, "MgGraph", typeName: "Microsoft.Graph.PowerShell.Authentication.Cmdlets.DisconnectMgGraph")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let account = runtime.cloudSessions.accounts.removeValue(forKey: Self.service) else {
      throw WorldError(
        id: "System.Exception", category: .closeError, message: "No application to sign out from.",
        exceptionType: "System.Exception")
    }
    try runtime.writeObject(GetMgContextCommand.record(account, world))
  }
}
