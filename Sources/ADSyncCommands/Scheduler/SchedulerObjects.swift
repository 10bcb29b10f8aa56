import ADSyncWorld
import PSEngine
import PSRuntime

extension SchedulerSettings: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("SchedulerSettings")
  static var members: [TypeDefinition.Member] {
    early({ $0 }) + [
      flag("SchedulerSuspended") { $0.isSchedulerSuspended },
      flag("SyncCycleInProgress") { $0.isSyncCycleInProgress },
    ]
  }
}

/// The settings as builds before 1.1.281 show them.
struct EarlySchedulerSettings: WorldContent {
  let settings: SchedulerSettings
  nonisolated(unsafe) static let psType = PSType.worldClass("SchedulerSettingsEarly")
  static var members: [TypeDefinition.Member] { early { $0.settings } }
}

extension WorldContent {
  /// The nine properties that every build shows.
  fileprivate static func early(
    _ settings: @escaping @Sendable (Self) -> SchedulerSettings
  ) -> [TypeDefinition.Member] {
    [
      interval("AllowedSyncCycleInterval") { settings($0).allowedSyncCycleInterval },
      interval("CurrentlyEffectiveSyncCycleInterval") { settings($0).currentlyEffectiveSyncCycleInterval },
      property(
        "CustomizedSyncCycleInterval", "System.Nullable[timespan]",
        { settings($0).customizedSyncCycleInterval?.psValue ?? .null }),
      choice("NextSyncCyclePolicyType") { settings($0).nextSyncCyclePolicyType },
      time("NextSyncCycleStartTimeInUTC") { settings($0).nextSyncCycleStartTime },
      interval("PurgeRunHistoryInterval") { settings($0).purgeRunHistoryInterval },
      flag("SyncCycleEnabled") { settings($0).isSyncCycleEnabled },
      flag("MaintenanceEnabled") { settings($0).isMaintenanceEnabled },
      flag("StagingModeEnabled") { settings($0).isStagingModeEnabled },
    ]
  }
}

/// What `Start-ADSyncSyncCycle` returns.
struct StartCycleResult: WorldContent {
  enum Result: String, WorldEnum {
    case success = "Success"
    nonisolated(unsafe) static let psType = PSType.worldEnum("SyncCycleStartResult", Self.self)
  }
  let result: Result
  nonisolated(unsafe) static let psType = PSType.worldClass("SchedulerOperationResult")
  static var members: [TypeDefinition.Member] { [choice("Result") { $0.result }] }
}

extension SchedulerConnectorOverride: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("SchedulerConnectorOverride")
  static var members: [TypeDefinition.Member] {
    [
      id("ConnectorIdentifier") { $0.connectorIdentifier },
      flag("FullSyncRequired") { $0.isFullSyncRequired },
      flag("FullImportRequired") { $0.isFullImportRequired },
    ]
  }
}

extension ConnectorRunStatus: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ConnectorRunStatus")
  static var members: [TypeDefinition.Member] {
    [choice("RunState") { $0.runState }, text("ConnectorName") { $0.connectorName }]
  }
}

extension ConnectorRunStatus.State: WorldEnum {
  public static var allCases: [ConnectorRunStatus.State] { [.busy] }
  nonisolated(unsafe) static let psType: PSType = {
    let type = PSType(PSType.objectModel + "RunState", code: .enum, flags: .valueType, base: .enumBase)
    type.enumInfo = EnumInfo(names: ["Idle", "Busy"], values: [1, 0])
    return type
  }()
}
