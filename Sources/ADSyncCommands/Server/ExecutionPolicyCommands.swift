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

/// A scope and what is set in it: a row of `Get-ExecutionPolicy -List`.
struct ScopedPolicy: WorldContent {
  let scope: ExecutionPolicyScope
  let policy: ExecutionPolicy
  nonisolated(unsafe) static let psType = PSType.worldClass("Rehearse.ScopedExecutionPolicy")
  static var members: [TypeDefinition.Member] {
    [choice("Scope") { $0.scope }, choice("ExecutionPolicy") { $0.policy }]
  }
}

extension ExecutionPolicy: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("Microsoft.PowerShell.ExecutionPolicy", Self.self)
}

extension ExecutionPolicyScope: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("Microsoft.PowerShell.ExecutionPolicyScope", Self.self)
}

extension ServerWorld {
  /// Refuses a script file where the server's policy does.
  ///
  /// - Throws: `UnauthorizedAccess`.
  func authorize(_ path: String) throws {
    let reason: String
    switch world.server.effectiveExecutionPolicy {
    case .restricted, .undefined: reason = "because running scripts is disabled on this system."
    case .allSigned: reason = "because it is not digitally signed. You cannot run this script on the current system."
    default: return
    }
    throw ServerStrings.scriptRefused(path, reason)
  }
}
