import PSEngine
import PSRuntime

/// Gets the execution policy, which Linux has none of: everything runs. Follows Microsoft.PowerShell.Security/Get-ExecutionPolicy.
struct GetExecutionPolicyCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "ExecutionPolicy")

  static let parameters: [Parameter<Self>] = [
    .init("List") { $0.list = $1 },
    .init("Scope", .position(0), .valueFromPipelineByPropertyName) { $0.scope = $1 },
  ]

  var list = SwitchParameter()
  var scope: ExecutionPolicyScope = .localMachine

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let policies = ExecutionPolicies.of(runtime.session)
    guard list.isPresent else {
      return try runtime.writeObject(policies.value(runtime.isBound("Scope") ? scope.name : nil, runtime.context))
    }
    for scope in ExecutionPolicies.scopes {
      let row = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
      row.set(PSString.make("Scope"), ExecutionPolicies.scopeValue(scope, runtime.context))
      row.set(PSString.make("ExecutionPolicy"), policies.value(scope, runtime.context))
      try runtime.writeObject(row)
    }
  }
}
