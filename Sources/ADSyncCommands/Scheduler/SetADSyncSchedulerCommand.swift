import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes the scheduler. Follows ADSync/Set-ADSyncScheduler.
struct SetADSyncSchedulerCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncScheduler")
  static let parameters: [Parameter<Self>] = [
    .init("CustomizedSyncCycleInterval", .position(0), .valueFromPipeline, .allowNull) { $0.interval = $1 },
    .init("SyncCycleEnabled", .position(1), .valueFromPipeline) { $0.syncCycleEnabled = $1 },
    .init("NextSyncCyclePolicyType", .position(2), .valueFromPipeline) { $0.policy = $1 },
    .init("PurgeRunHistoryInterval", .position(3), .valueFromPipeline) { $0.purge = $1 },
    .init("MaintenanceEnabled", .position(4), .valueFromPipeline) { $0.maintenance = $1 },
    .init("SchedulerSuspended", .position(5), .valueFromPipeline) { $0.suspended = $1 },
    .init("Force", .position(6)) { $0.force = $1 },
  ]
  var interval: PSTimeSpan?
  var syncCycleEnabled: Bool?
  var policy: EnumArgument<SynchronizationPolicyType>?
  var purge: PSTimeSpan?
  var maintenance: Bool?
  var suspended: Bool?
  var force = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    var change = SchedulerChange()
    if runtime.isBound("CustomizedSyncCycleInterval") {
      change.customizedSyncCycleInterval = .some(interval.map { Interval(ticks: $0.ticks) })
    }
    change.isSyncCycleEnabled = syncCycleEnabled
    change.nextSyncCyclePolicyType = policy?.value
    change.purgeRunHistoryInterval = purge.map { Interval(ticks: $0.ticks) }
    change.isMaintenanceEnabled = maintenance
    change.isSchedulerSuspended = suspended
    try world.setScheduler(change, force: force.isPresent)
  }
}
