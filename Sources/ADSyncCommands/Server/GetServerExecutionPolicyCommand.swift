import ADSyncWorld
import PSEngine
import PSRuntime

/// The server's execution policy. Follows Microsoft.PowerShell.Security/Get-ExecutionPolicy.
struct GetServerExecutionPolicyCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .get, "ExecutionPolicy", typeName: "Microsoft.PowerShell.Commands.GetExecutionPolicyCommand")
  static let parameters: [Parameter<Self>] = [
    .init("Scope", .position(0), .valueFromPipelineByPropertyName) { $0.scope = $1 },
    .init("List") { $0.list = $1 },
  ]
  var scope: EnumArgument<ExecutionPolicyScope>?
  var list = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    if list.isPresent {
      return try runtime.write(
        ExecutionPolicyScope.allCases.map { ScopedPolicy(scope: $0, policy: world.server.executionPolicy(in: $0)) })
    }
    let policy = scope.map { world.server.executionPolicy(in: $0.value) } ?? world.server.effectiveExecutionPolicy
    try runtime.writeObject(policy.psValue)
  }
}
