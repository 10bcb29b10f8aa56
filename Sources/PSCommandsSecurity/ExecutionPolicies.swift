import PSEngine
import PSRuntime

/// The execution policies of a session by scope. Linux has none: everything is unrestricted and nothing can be set.
public final class ExecutionPolicies {
  static let scopes = ["MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine"]
  private static let names = ["Unrestricted", "RemoteSigned", "AllSigned", "Restricted", "Bypass", "Undefined"]
  private static let scopeNumbers: [Int64] = [4, 3, 0, 1, 2]

  /// Whether the platform has policies: the simulated server does.
  public var canBeSet = false
  private var policies: [String: String] = [:]

  public static func of(_ session: SessionState) -> ExecutionPolicies {
    session.storage(ExecutionPolicies.self) { ExecutionPolicies() }
  }

  public func set(_ policy: String, _ scope: String) { policies[scope] = policy }

  /// The policy of a scope; the one that holds where no scope is given.
  public func policy(_ scope: String?) -> String {
    guard canBeSet else { return "Unrestricted" }
    if let scope { return policies[scope] ?? "Undefined" }
    return ExecutionPolicies.scopes.compactMap { policies[$0] }.first { $0 != "Undefined" } ?? "Restricted"
  }

  func value(_ scope: String?, _ context: RuntimeContext) -> Value {
    let number = ExecutionPolicies.names.firstIndex(of: policy(scope)) ?? 0
    return ExecutionPolicy(rawValue: Int64(number))?.value(context.types) ?? .null
  }

  static func scopeValue(_ scope: String, _ context: RuntimeContext) -> Value {
    let number = scopes.firstIndex(of: scope).map { scopeNumbers[$0] } ?? 0
    return ExecutionPolicyScope(rawValue: number)?.value(context.types) ?? .null
  }
}

/// `Microsoft.PowerShell.ExecutionPolicy`.
enum ExecutionPolicy: Int64, EnumParameter {
  case unrestricted, remoteSigned, allSigned, restricted, bypass, undefined
  static let enumTypeName = "Microsoft.PowerShell.ExecutionPolicy"
  static var parameterDefault: ExecutionPolicy? { .undefined }
  var name: String { ExecutionPolicy.enumNames[Int(rawValue)] }
}

/// `Microsoft.PowerShell.ExecutionPolicyScope`.
enum ExecutionPolicyScope: Int64, EnumParameter {
  case process, currentUser, localMachine, userPolicy, machinePolicy
  static let enumTypeName = "Microsoft.PowerShell.ExecutionPolicyScope"
  static var parameterDefault: ExecutionPolicyScope? { .localMachine }
  var name: String { ExecutionPolicyScope.enumNames[Int(rawValue)] }
}
