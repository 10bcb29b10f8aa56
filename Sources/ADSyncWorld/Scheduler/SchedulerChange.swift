/// What `Set-ADSyncScheduler` is asked to change; nil leaves a setting as it is.
public struct SchedulerChange: Sendable {
  /// `.some(nil)` takes the customized interval away.
  public var customizedSyncCycleInterval: Interval??
  public var isSyncCycleEnabled: Bool?
  public var nextSyncCyclePolicyType: SynchronizationPolicyType?
  public var purgeRunHistoryInterval: Interval?
  public var isMaintenanceEnabled: Bool?
  public var isSchedulerSuspended: Bool?

  public init() {}
}
