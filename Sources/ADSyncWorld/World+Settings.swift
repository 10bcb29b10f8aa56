extension World {
  /// The server's global settings: copies that a script may change and hand back.
  public func globalSettings() throws -> ParameterKeyedCollection {
    try requireAccess()
    return globalSettingsStore.snapshot()
  }

  /// Takes changed global settings over, staging mode and the scheduler's own among them.
  public func setGlobalSettings(_ parameters: ParameterKeyedCollection) throws {
    try requireAccess()
    globalSettingsStore.replace(by: parameters)
  }

  /// The state of the automatic upgrade and, when it is suspended, why.
  public func autoUpgrade() throws -> (state: AutoUpgradeState, suspensionReason: String?) {
    try requireAccess()
    let state =
      AutoUpgradeState(rawValue: globalSettingsStore["Microsoft.OptionalFeature.AutoUpgradeState"]) ?? .disabled
    let reason = globalSettingsStore["Microsoft.OptionalFeature.AutoUpgradeSuspensionReason"]
    return (state, state == .suspended ? reason : nil)
  }

  /// Switches the automatic upgrade.
  public func setAutoUpgrade(_ state: AutoUpgradeState, suspensionReason: String? = nil) throws {
    let before = try autoUpgrade().state
    globalSettingsStore.set("Microsoft.OptionalFeature.AutoUpgradeState", to: state.rawValue)
    globalSettingsStore.set(
      "Microsoft.OptionalFeature.AutoUpgradeSuspensionReason", to: state == .suspended ? suspensionReason ?? "" : "")
    journal.record("Automatic upgrade", server.name, "State", before: before.rawValue, after: state.rawValue)
  }

  /// How many deletions an export may bring; nil when the threshold is off.
  public func exportDeletionThreshold() throws -> Int? {
    try requireAccess()
    return scheduler.deletionThreshold
  }

  /// Sets the threshold, or takes it away with nil.
  public func setExportDeletionThreshold(_ threshold: Int?) throws {
    let before = try exportDeletionThreshold()
    scheduler.deletionThreshold = threshold
    globalSettingsStore.set("Microsoft.OptionalFeature.ExportDeletionThreshold", to: shown(threshold != nil))
    if let threshold {
      globalSettingsStore.set("Microsoft.OptionalFeature.ExportDeletionThresholdValue", to: String(threshold))
    }
    journal.record(
      "Export deletion threshold", server.name, "Value", before: before.map(String.init) ?? "off",
      after: threshold.map(String.init) ?? "off")
  }

  /// Sets the execution policy of a scope. Scopes of group policy cannot be set; LocalMachine wants an elevated session.
  public func setExecutionPolicy(_ policy: ExecutionPolicy, scope: ExecutionPolicyScope) throws {
    if scope == .localMachine, !server.isElevated { throw WorldError.notElevated() }
    let before = server.executionPolicy(in: scope)
    server.setExecutionPolicy(policy, in: scope)
    journal.record("Execution policy", scope.rawValue, "Policy", before: before.rawValue, after: policy.rawValue)
  }

  /// Starts, stops or pauses a service; the engine's service takes its runs with it.
  public func setService(_ name: String, status: Service.Status) throws {
    guard let service = server.service(named: name) else { throw WorldError.serviceNotFound(name) }
    guard server.isElevated else { throw WorldError.notElevated() }
    guard service.status != status else { return }
    journal.record("Service", service.name, "Status", before: service.status.rawValue, after: status.rawValue)
    if service.name == "ADSync", status != .running { scheduler.stop() }
    service.status = status
    if service.name == "ADSync", status == .running { passwordSync.serviceStarted() }
  }

  /// Stops and starts a service.
  public func restartService(_ name: String) throws {
    try setService(name, status: .stopped)
    clock.advance(by: .seconds(3))
    try setService(name, status: .running)
  }
}
