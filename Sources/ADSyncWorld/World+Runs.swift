extension World {
  /// The busy connectors; nothing when the engine is idle.
  public func connectorRunStatus(name: String? = nil) throws -> [ConnectorRunStatus] {
    try requireAccess()
    guard let run = scheduler.queue.first, run.start <= clock.now, name == nil || run.connector.name == name else {
      return []
    }
    return [ConnectorRunStatus(runState: .busy, connectorName: run.connector.name)]
  }

  /// Runs a profile of a connector and waits for its end: the clock moves on meanwhile.
  @discardableResult
  public func invokeRunProfile(connector name: String? = nil, identifier: UniqueID? = nil, profile: String) throws
    -> RunProfileResult
  {
    try requireAccess()
    let found = connectorStore.first {
      (name != nil && $0.name == name) || (identifier != nil && $0.identifier == identifier)
    }
    guard let connector = found else { throw WorldError.connectorNotFound(name ?? identifier?.description ?? "") }
    if let run = scheduler.queue.first { throw WorldError.connectorBusy(run.connector.name) }
    guard let runProfile = connector.runProfile(named: profile) else {
      throw WorldError.runProfileNotFound(profile, connector: connector.name)
    }
    scheduler.startRun(of: runProfile, connector: connector, at: clock.now)
    clock.advance(by: Scheduler.stepLength)
    guard let result = scheduler.runs.results.last(where: { $0.runProfileID == runProfile.identifier }) else {
      throw WorldError.runProfileNotFound(profile, connector: connector.name)
    }
    journal.record("Run profile", connector.name, runProfile.name, after: result.result)
    return result
  }

  /// Stops the run of a connector, or of all busy ones.
  public func stopRunProfile(connector name: String? = nil) throws {
    try requireAccess()
    guard let run = scheduler.queue.first else { return }
    if let name {
      let connector = try storedConnector(name)
      guard run.connector.identifier == connector.identifier else { return }
    }
    scheduler.stop(connector: run.connector.identifier)
    journal.record("Run profile", run.connector.name, run.profile.name, after: "stopped")
  }

  /// The run history, newest first.
  public func runProfileResults(
    runHistoryID: UniqueID? = nil, connectorID: UniqueID? = nil, runProfileID: UniqueID? = nil, runNumber: Int? = nil,
    count: Int? = nil
  ) throws -> [RunProfileResult] {
    try requireAccess()
    let found = scheduler.runs.results.reversed().lazy.filter { result in
      (runHistoryID == nil || result.runHistoryID == runHistoryID)
        && (connectorID == nil || result.connectorID == connectorID)
        && (runProfileID == nil || result.runProfileID == runProfileID)
        && (runNumber == nil || result.runNumber == runNumber)
    }
    return Array(found.prefix(max(0, count ?? Int.max)))
  }

  /// Drops the run history older than an interval; nil drops all that is complete.
  public func purgeRunHistory(olderThan interval: Interval? = nil) throws {
    try requireAccess()
    let count = scheduler.purge(olderThan: interval ?? .zero)
    journal.record("Run history", "Scheduler", "Purged", after: "\(count) runs")
    logs.log(904, .text(SchedulerStrings.purgeFinished))
  }
}
