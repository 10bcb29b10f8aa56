extension World {
  /// The scheduler's settings and state.
  public func schedulerSettings() throws -> SchedulerSettings {
    try requireAccess()
    return scheduler.settings
  }

  /// Changes the scheduler.
  ///
  /// - Parameter force: a customized interval below the allowed one is taken as the allowed one instead of refused; as the
  ///   pages say that it "is replaced", it is replaced without force too.
  public func setScheduler(_ change: SchedulerChange, force: Bool = false) throws {
    try requireAccess()
    if case .some(.some(let interval)) = change.customizedSyncCycleInterval, interval <= .zero {
      throw WorldError.invalidInterval("CustomizedSyncCycleInterval")
    }
    if let interval = change.purgeRunHistoryInterval, interval <= .zero {
      throw WorldError.invalidInterval("PurgeRunHistoryInterval")
    }
    let before = scheduler.settings
    if let interval = change.customizedSyncCycleInterval {
      scheduler.customizedInterval = interval
      if build.hasSchedulerState {
        scheduler.nextStart = min(scheduler.nextStart, clock.now + scheduler.effectiveInterval)
      }
    }
    if let value = change.isSyncCycleEnabled { scheduler.isEnabled = value }
    if let value = change.nextSyncCyclePolicyType { scheduler.nextPolicy = value == .unspecified ? .delta : value }
    if let value = change.purgeRunHistoryInterval { scheduler.purgeInterval = value }
    if let value = change.isMaintenanceEnabled { scheduler.isMaintenanceEnabled = value }
    if let value = change.isSchedulerSuspended { scheduler.isSuspended = value }
    skipMissedCycles()
    recordScheduler(from: before, to: scheduler.settings)
  }

  /// A scheduler that was off does not make up for cycles: the next one begins when its time comes.
  private func skipMissedCycles() {
    guard scheduler.isEnabled, !scheduler.isSuspended, scheduler.nextStart < clock.now else { return }
    scheduler.nextStart = clock.now + .seconds(1)
  }

  private func recordScheduler(from before: SchedulerSettings, to after: SchedulerSettings) {
    func record(_ name: String, _ old: String, _ new: String) {
      journal.record("Scheduler", "Scheduler", name, before: old, after: new)
    }
    record(
      "CustomizedSyncCycleInterval", before.customizedSyncCycleInterval?.description ?? "",
      after.customizedSyncCycleInterval?.description ?? "")
    record("SyncCycleEnabled", shown(before.isSyncCycleEnabled), shown(after.isSyncCycleEnabled))
    record("NextSyncCyclePolicyType", before.nextSyncCyclePolicyType.rawValue, after.nextSyncCyclePolicyType.rawValue)
    record(
      "PurgeRunHistoryInterval", before.purgeRunHistoryInterval.description, after.purgeRunHistoryInterval.description)
    record("MaintenanceEnabled", shown(before.isMaintenanceEnabled), shown(after.isMaintenanceEnabled))
    record("SchedulerSuspended", shown(before.isSchedulerSuspended), shown(after.isSchedulerSuspended))
    record("StagingModeEnabled", shown(before.isStagingModeEnabled), shown(after.isStagingModeEnabled))
  }

  /// Begins a cycle now; it takes some virtual minutes. A busy engine and an open wizard are errors.
  public func startSyncCycle(_ policy: SynchronizationPolicyType = .unspecified) throws {
    try requireAccess()
    if isWizardOpen || scheduler.isSuspended { throw WorldError.schedulerSuspended() }
    if let run = scheduler.queue.first { throw WorldError.connectorBusy(run.connector.name) }
    let chosen = policy == .unspecified ? scheduler.nextPolicy : policy
    journal.record("Synchronization cycle", "Scheduler", "Started", after: chosen.rawValue)
    scheduler.startCycle(chosen, at: clock.now)
    scheduler.nextPolicy = .delta
  }

  /// Stops the running cycle; nothing happens when there is none.
  public func stopSyncCycle() throws {
    try requireAccess()
    guard scheduler.isCycleInProgress else { return }
    scheduler.stop()
    journal.record("Synchronization cycle", "Scheduler", "Stopped", after: "by request")
  }

  /// The overrides of the connectors: of one, or of all.
  public func schedulerOverrides(name: String? = nil, identifier: UniqueID? = nil) throws
    -> [SchedulerConnectorOverride]
  {
    try requireAccess()
    return try matching(name: name, identifier: identifier).map { connector in
      scheduler.overrides[connector.identifier]
        ?? SchedulerConnectorOverride(
          connectorIdentifier: connector.identifier, isFullSyncRequired: false, isFullImportRequired: false)
    }
  }

  /// Marks a connector: the next cycle does the full step there. Nil leaves a mark as it is.
  public func setSchedulerOverride(
    name: String? = nil, identifier: UniqueID? = nil, fullImport: Bool? = nil, fullSync: Bool? = nil
  ) throws {
    for var override in try schedulerOverrides(name: name, identifier: identifier) {
      let before = override
      if let fullImport { override.isFullImportRequired = fullImport }
      if let fullSync { override.isFullSyncRequired = fullSync }
      scheduler.overrides[override.connectorIdentifier] = override
      let object = connectorStore.first { $0.identifier == override.connectorIdentifier }?.name ?? ""
      journal.record(
        "Scheduler override", object, "FullImportRequired", before: shown(before.isFullImportRequired),
        after: shown(override.isFullImportRequired))
      journal.record(
        "Scheduler override", object, "FullSyncRequired", before: shown(before.isFullSyncRequired),
        after: shown(override.isFullSyncRequired))
    }
  }

  private func matching(name: String?, identifier: UniqueID?) throws -> [Connector] {
    let found = connectorStore.filter {
      (name == nil || $0.name == name) && (identifier == nil || $0.identifier == identifier)
    }
    if found.isEmpty, let wanted = name ?? identifier?.description { throw WorldError.connectorNotFound(wanted) }
    return found
  }
}
