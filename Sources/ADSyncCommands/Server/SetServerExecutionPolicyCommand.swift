import ADSyncWorld
import PSEngine
import PSRuntime

/// Sets the server's execution policy. Follows Microsoft.PowerShell.Security/Set-ExecutionPolicy.
struct SetServerExecutionPolicyCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .set, "ExecutionPolicy", supportsShouldProcess: true,
    typeName: "Microsoft.PowerShell.Commands.SetExecutionPolicyCommand")
  static let parameters: [Parameter<Self>] = [
    .init("ExecutionPolicy", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.policy = $1 },
    .init("Scope", .position(1), .valueFromPipelineByPropertyName) { $0.scope = $1 },
    .init("Force") { $0.force = $1 },
  ]
  var policy: EnumArgument<ExecutionPolicy>?
  var scope: EnumArgument<ExecutionPolicyScope>?
  var force = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let policy, try runtime.shouldProcess(target: policy.value.rawValue, action: "Set-ExecutionPolicy") else {
      return
    }
    try world.setExecutionPolicy(policy.value, scope: scope?.value ?? .localMachine)
  }
}
