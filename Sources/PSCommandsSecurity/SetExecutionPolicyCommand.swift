import PSEngine
import PSRuntime

/// Sets the execution policy where the platform has one. Follows Microsoft.PowerShell.Security/Set-ExecutionPolicy.
struct SetExecutionPolicyCommand: Cmdlet {
  static let metadata = CmdletMetadata(.set, "ExecutionPolicy", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("ExecutionPolicy", .mandatory, .position(0), .valueFromPipeline) { $0.executionPolicy = $1 },
    .init("Force") { $0.force = $1 },
    .init("Scope", .position(1), .valueFromPipelineByPropertyName) { $0.scope = $1 },
  ]

  var executionPolicy: ExecutionPolicy = .undefined
  var force = SwitchParameter()
  var scope: ExecutionPolicyScope = .localMachine

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let policies = ExecutionPolicies.of(runtime.session)
    guard policies.canBeSet else { return try runtime.writeError(SecurityStrings.notSupportedHere()) }
    guard try runtime.shouldProcess(target: executionPolicy.name, action: "Set-ExecutionPolicy") else { return }
    policies.set(executionPolicy.name, scope.name)
  }
}
