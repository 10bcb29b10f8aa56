import ADSyncWorld
import PSEngine
import PSRuntime

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
