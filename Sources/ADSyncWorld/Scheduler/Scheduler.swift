/// The scheduler of object synchronization: a cycle every 30 minutes, and the runs that somebody starts by hand.
///
/// A cycle imports from the forests and the tenant, synchronizes both, and exports to the tenant and the forests; each step
/// takes virtual time, and the connector is busy meanwhile.
final class Scheduler: PeriodicWork {
  /// The shortest interval that the tenant allows.
  static let allowedInterval = Interval.minutes(30)
  /// Cycles begin at 9:16 and 39:16 past the hour.
  static let phase = Interval.seconds(9 * 60 + 16)
  /// How long a step takes.
  static let stepLength = Interval.seconds(20)

  unowned let world: World
  var customizedInterval: Interval?
  var isEnabled: Bool
  var isMaintenanceEnabled = true
  var isStaging: Bool
  var isSuspended: Bool
  var purgeInterval = Interval.days(7)
  var nextPolicy = SynchronizationPolicyType.delta
  var nextStart: Timestamp
  var overrides: [UniqueID: SchedulerConnectorOverride] = [:]
  var deletionThreshold: Int?
  /// The run history as far as somebody looked at it already.
  private(set) var loadedRuns: RunHistory?

  /// What is being done now, first step first; empty when idle.
  var queue: [PlannedRun] = []
  var isCycleInProgress = false
  var cyclePolicy = SynchronizationPolicyType.delta
  var runNumbers: [UniqueID: Int] = [:]

  /// The run history.
  var runs: RunHistory {
    if let loadedRuns { return loadedRuns }
    let runs = storedRuns() ?? RunHistory(history())
    loadedRuns = runs
    return runs
  }

  init(world: World) {
    self.world = world
    let description = world.scenario.scheduler
    isStaging = description.isStaging
    isEnabled = description.isEnabled
    isSuspended = description.isSuspended
    customizedInterval = description.customizedInterval
    deletionThreshold = description.deletionThreshold
    let last = Scheduler.lastCycle(before: world.clock.start)
    nextStart = last + max(description.customizedInterval ?? .zero, Scheduler.allowedInterval)
  }

  /// When the last cycle before a time began, so that it has ended by then.
  static func lastCycle(before time: Timestamp) -> Timestamp {
    (time - .minutes(3)).floored(to: allowedInterval, phase: phase)
  }

  var effectiveInterval: Interval { max(customizedInterval ?? .zero, Scheduler.allowedInterval) }

  var settings: SchedulerSettings {
    SchedulerSettings(
      allowedSyncCycleInterval: Scheduler.allowedInterval, currentlyEffectiveSyncCycleInterval: effectiveInterval,
      customizedSyncCycleInterval: customizedInterval, nextSyncCyclePolicyType: nextPolicy,
      nextSyncCycleStartTime: nextStart, purgeRunHistoryInterval: purgeInterval, isSyncCycleEnabled: isEnabled,
      isMaintenanceEnabled: isMaintenanceEnabled, isStagingModeEnabled: isStaging, isSchedulerSuspended: isSuspended,
      isSyncCycleInProgress: isCycleInProgress)
  }

  var nextDue: Timestamp? {
    guard world.serviceIsRunning else { return nil }
    if let run = queue.first { return run.end }
    return isEnabled && !isSuspended ? max(nextStart, world.clock.start) : nil
  }

  func run(at time: Timestamp) {
    world.journal.acting(as: "scheduler") {
      if queue.isEmpty {
        startCycle(nextPolicy, at: time)
        nextPolicy = .delta
      } else {
        finishStep(at: time)
      }
    }
  }

  /// Begins a cycle.
  func startCycle(_ policy: SynchronizationPolicyType, at time: Timestamp) {
    let policy = policy == .initial ? SynchronizationPolicyType.initial : .delta
    isCycleInProgress = true
    cyclePolicy = policy
    nextStart = time + effectiveInterval
    world.logs.log(904, .text(SchedulerStrings.cycleStarted(policy)))
    var start = time
    queue = plan(policy).map { connector, profile in
      defer { start = start + Scheduler.stepLength }
      return PlannedRun(connector: connector, profile: profile, start: start, end: start + Scheduler.stepLength)
    }
    if queue.isEmpty { finishCycle() } else { begin(queue[0]) }
  }

  /// Begins a single run outside of a cycle.
  func startRun(of profile: RunProfile, connector: Connector, at time: Timestamp) {
    let run = PlannedRun(connector: connector, profile: profile, start: time, end: time + Scheduler.stepLength)
    queue.append(run)
    begin(run)
  }

  /// Stops what is being done.
  func stop(connector: UniqueID? = nil) {
    guard let run = queue.first, connector == nil || run.connector.identifier == connector else { return }
    runs.update(run.id) {
      $0.finish(result: "stopped-user-termination-from-wmi-or-ui", counters: RunStepCounters(), at: world.clock.now)
    }
    if connector == nil {
      queue = []
      isCycleInProgress = false
    } else {
      queue.removeFirst()
      if let next = queue.first { begin(next) } else { finishCycle() }
    }
  }

  /// Drops results older than the interval; counts the dropped ones.
  @discardableResult
  func purge(olderThan interval: Interval) -> Int {
    runs.purge(before: world.clock.now - interval)
  }

  private func storedRuns() -> RunHistory? {
    guard let state = world.state else { return nil }
    return state.restore("runs") { reader in
      let base = try reader.int()
      let results = try state.rows(.run, owner: 0).map { row in
        var reader = StateReader(row.data)
        return try RunProfileResult.read(&reader)
      }
      return RunHistory(stored: results, base: base)
    }
  }

  private func begin(_ run: PlannedRun) {
    let number = (runNumbers[run.connector.identifier] ?? runs.lastNumber(of: run.connector.identifier)) + 1
    runNumbers[run.connector.identifier] = number
    runs.append(run.result(number: number))
  }

  private func finishStep(at time: Timestamp) {
    guard !queue.isEmpty else { return }
    let run = queue.removeFirst()
    let connector = world.connectorStore.first { $0.identifier == run.connector.identifier } ?? run.connector
    var outcome = (result: "success", counters: RunStepCounters())
    for step in run.profile.runSteps { outcome = world.engine.run(step, connector: connector) }
    runs.update(run.id) { $0.finish(result: outcome.result, counters: outcome.counters, at: time) }
    world.logs.log(906, .text(SchedulerStrings.runFinished(run.profile.name, run.connector.name, outcome.result)))
    if let next = queue.first { begin(next) } else { finishCycle() }
  }

  private func finishCycle() {
    guard isCycleInProgress else { return }
    isCycleInProgress = false
    world.logs.log(904, .text(SchedulerStrings.cycleCompleted(cyclePolicy)))
    if isMaintenanceEnabled {
      purge(olderThan: purgeInterval)
      world.logs.log(904, .text(SchedulerStrings.purgeFinished))
    }
    world.logs.log(904, .text("Finished"))
  }
}
