extension Scheduler {
  /// The runs of a cycle in the documented order, overrides taken into account and used up.
  func plan(_ policy: SynchronizationPolicyType) -> [(Connector, RunProfile)] {
    let forests = world.connectorStore.filter(\.isAD)
    let tenants = world.connectorStore.filter(\.isAAD)
    let isFull = policy == .initial
    var runs: [(Connector, RunProfile)] = []
    func add(_ connectors: [Connector], _ kind: (Connector) -> String) {
      for connector in connectors {
        if let profile = connector.runProfile(named: kind(connector)) { runs.append((connector, profile)) }
      }
    }
    add(forests + tenants) {
      isFull || overrides[$0.identifier]?.isFullImportRequired ?? false ? "Full Import" : "Delta Import"
    }
    add(forests + tenants) {
      isFull || overrides[$0.identifier]?.isFullSyncRequired ?? false ? "Full Synchronization" : "Delta Synchronization"
    }
    if !isStaging { add(tenants + forests) { _ in "Export" } }
    overrides = [:]
    return runs
  }

  /// Cycles ran before the world began, whatever has been switched since.
  private var ranBefore: Bool {
    let scenario = world.scenario
    return scenario.isSynchronized && scenario.scheduler.isEnabled && !scenario.scheduler.isSuspended
  }

  /// What a cycle did before the world began.
  private var planBefore: [(Connector, RunProfile)] {
    let saved = (overrides, isStaging)
    overrides = [:]
    isStaging = world.scenario.scheduler.isStaging
    defer { (overrides, isStaging) = saved }
    return plan(.delta)
  }

  /// The runs of the cycles before the world began, oldest first.
  func history() -> [RunProfileResult] {
    let steps = plannedHistory()
    var numbers: [UniqueID: Int] = [:]
    var results: [RunProfileResult] = []
    results.reserveCapacity(steps.count)
    for run in steps {
      let number = (numbers[run.connector.identifier] ?? 4000) + 1
      numbers[run.connector.identifier] = number
      var result = run.result(number: number)
      result.finish(result: "success", counters: RunStepCounters(), at: run.end)
      results.append(result)
    }
    return results
  }

  private func plannedHistory() -> [PlannedRun] {
    guard ranBefore else { return [] }
    let runs = planBefore
    let start = world.clock.start
    var cycle = Scheduler.lastCycle(before: start - world.scenario.history) + Scheduler.allowedInterval
    var result: [PlannedRun] = []
    while cycle <= Scheduler.lastCycle(before: start) {
      var time = cycle
      for (connector, profile) in runs {
        let end = time + Scheduler.stepLength
        result.append(PlannedRun(connector: connector, profile: profile, start: time, end: end))
        time = end
      }
      cycle = cycle + Scheduler.allowedInterval
    }
    return result
  }

  /// What the cycles before the world began left in the event log, later than `first` and up to `last`, oldest first.
  func eventHistory(after first: Timestamp, upTo last: Timestamp) -> [EventLogEntry] {
    guard ranBefore else { return [] }
    let runs = planBefore
    let newest = Scheduler.lastCycle(before: world.clock.start)
    // A cycle that began before `first` may have gone on after it.
    var cycle = Scheduler.lastCycle(before: first)
    var entries: [EventLogEntry] = []
    while cycle <= min(newest, last) {
      entries.append(.product(904, .text(SchedulerStrings.cycleStarted(.delta)), at: cycle))
      var time = cycle
      for (connector, profile) in runs {
        time = time + Scheduler.stepLength
        let text = SchedulerStrings.runFinished(profile.name, connector.name, "success")
        entries.append(.product(906, .text(text), at: time))
      }
      entries.append(.product(904, .text(SchedulerStrings.cycleCompleted(.delta)), at: time))
      entries.append(.product(904, .text(SchedulerStrings.purgeFinished), at: time))
      entries.append(.product(904, .text("Finished"), at: time))
      cycle = cycle + Scheduler.allowedInterval
    }
    return entries.filter { $0.time > first && $0.time <= last }
  }
}
