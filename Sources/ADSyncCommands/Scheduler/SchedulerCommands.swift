import ADSyncWorld
import PSEngine
import PSRuntime

/// The scheduler's settings and state. Follows ADSync/Get-ADSyncScheduler.
struct GetADSyncSchedulerCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncScheduler")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let settings = try world.schedulerSettings()
    if world.server.build.hasSchedulerState {
      try runtime.writeObject(settings.psValue)
    } else {
      try runtime.writeObject(EarlySchedulerSettings(settings: settings).psValue)
    }
  }
}

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

/// Begins a synchronization cycle, which takes some virtual minutes. Follows ADSync/Start-ADSyncSyncCycle.
///
/// A busy engine is a non-terminating error, as seen on real servers.
struct StartADSyncSyncCycleCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .start, "ADSyncSyncCycle", typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.StartADSyncSyncCycle")
  static let parameters: [Parameter<Self>] = [
    .init("PolicyType", .position(0), .valueFromPipeline) { $0.policy = $1 },
    .init("InteractiveMode", .position(1)) { $0.interactiveMode = $1 },
  ]
  var policy: EnumArgument<SynchronizationPolicyType>?
  var interactiveMode: Bool?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    do {
      try world.startSyncCycle(policy?.value ?? .unspecified)
    } catch let error as WorldError where error.category == .writeError {
      return try runtime.writeError(ServerStrings.record(error, types: runtime.context.types))
    }
    if world.server.build.startCycleReturnsResult {
      try runtime.writeObject(StartCycleResult(result: .success).psValue)
    }
  }
}

/// Stops the running cycle. Follows ADSync/Stop-ADSyncSyncCycle.
struct StopADSyncSyncCycleCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.stop, "ADSyncSyncCycle")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.stopSyncCycle() }
}

/// Marks of connectors for the next cycle. Follows ADSync/Get-ADSyncSchedulerConnectorOverride.
struct GetADSyncSchedulerConnectorOverrideCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncSchedulerConnectorOverride")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorIdentifier", .position(0)) { $0.identifier = $1 },
    .init("ConnectorName", .position(1)) { $0.name = $1 },
  ]
  var identifier: GuidArgument?
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.schedulerOverrides(name: name, identifier: identifier?.id))
  }
}

/// Marks a connector: the next cycle does the full step there. Follows ADSync/Set-ADSyncSchedulerConnectorOverride.
struct SetADSyncSchedulerConnectorOverrideCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncSchedulerConnectorOverride", set: "ConnectorIdentifier")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.name = $1 },
    .init("FullImportRequired", .position(1)) { $0.fullImport = $1 },
    .init("FullSyncRequired", .position(2)) { $0.fullSync = $1 },
  ]
  var identifier: GuidArgument?
  var name: String?
  var fullImport: Bool?
  var fullSync: Bool?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setSchedulerOverride(
      name: name, identifier: identifier?.id, fullImport: fullImport, fullSync: fullSync)
  }
}
