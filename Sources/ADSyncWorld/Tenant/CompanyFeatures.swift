/// The tenant's switches for directory synchronization, in the order in which the cmdlet shows them.
public struct CompanyFeatures: Equatable, Sendable {
  public var passwordHashSync = false
  public var forcePasswordChangeOnLogOn = false
  public var userWriteback = false
  public var deviceWriteback = false
  public var unifiedGroupWriteback = false
  public var groupWritebackV2 = false

  public init() {}

  /// Names and values in the cmdlet's order.
  public var named: [(name: String, value: Bool)] {
    [
      ("PasswordHashSync", passwordHashSync), ("ForcePasswordChangeOnLogOn", forcePasswordChangeOnLogOn),
      ("UserWriteback", userWriteback), ("DeviceWriteback", deviceWriteback),
      ("UnifiedGroupWriteback", unifiedGroupWriteback), ("GroupWritebackV2", groupWritebackV2),
    ]
  }
}
