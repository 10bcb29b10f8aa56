/// The scheduler as `Get-ADSyncScheduler` shows it, in its order of properties.
public struct SchedulerSettings: Equatable, Sendable {
  public let allowedSyncCycleInterval: Interval
  public let currentlyEffectiveSyncCycleInterval: Interval
  public let customizedSyncCycleInterval: Interval?
  public let nextSyncCyclePolicyType: SynchronizationPolicyType
  public let nextSyncCycleStartTime: Timestamp
  public let purgeRunHistoryInterval: Interval
  public let isSyncCycleEnabled: Bool
  public let isMaintenanceEnabled: Bool
  public let isStagingModeEnabled: Bool
  public let isSchedulerSuspended: Bool
  public let isSyncCycleInProgress: Bool
}
