/// Password hash sync: every two minutes, for each AD connector whose channel is on.
///
/// A cycle with changes leaves the events 650, 656, 657 and 651 a batch; one without leaves nothing, except that every 30
/// minutes without a word to the cloud there is a heartbeat, 653 and 654 (facts 2.5).
final class PasswordSync: PeriodicWork {
  static let cycle = Interval.minutes(2)
  static let heartbeat = Interval.minutes(30)
  /// Faults are tried again so often (not documented; more than four in two hours count as "continuously").
  static let faultInterval = Interval.minutes(10)
  /// The service started so far past the hour that heartbeats lie at 13:38 and 43:38.
  static let phase = Interval.seconds(13 * 60 + 38)
  static let batchSize = 50

  unowned let world: World
  private(set) var channels: [PasswordSyncChannel] = []
  /// Attempts by the identifier of the object on premises, oldest first.
  let log: AttemptLog

  init(world: World) {
    self.world = world
    log = AttemptLog(state: world.state)
    let scenario = world.scenario
    let start = world.clock.start
    for forest in scenario.forests where forest.hasConnector {
      var stop: Timestamp?
      if let age = scenario.passwordSync.switchedOffFor ?? scenario.passwordSync.stoppedFor { stop = start - age }
      if !forest.syncsPasswords, stop == nil { stop = .minimum }
      let end = stop ?? start
      channels.append(
        PasswordSyncChannel(
          connectorID: forest.connectorID, domainName: forest.name, isRunning: stop == nil,
          lastCycle: end.floored(to: PasswordSync.cycle, phase: PasswordSync.phase),
          lastContact: end.floored(to: PasswordSync.heartbeat, phase: PasswordSync.phase)))
      // Nobody's password has gone before the first directory synchronization.
      channels.last?.isFullSyncPending = stop == nil && !scenario.isSynchronized
      if hasFault(forest) { channels.last?.lastSuccess = (start - scenario.history).wholeSecond }
    }
  }

  /// No cycle of a forest has ended well since the history began.
  private func hasFault(_ forest: Scenario.ForestDescription) -> Bool {
    let server = world.scenario.server
    if server.usesFIPSPolicy, !server.allowsMD5InConfiguration { return true }
    return world.scenario.faults.contains { fault in
      guard case .domain(_, let connector) = fault else { return false }
      return connector == nil || connector == forest.name
    }
  }

  /// Puts attempts that a scenario tells of into an object's log, in place of what the world itself would say.
  func tell(_ attempts: [(status: PasswordSyncStatus, age: Interval)], of object: UniqueID) {
    guard !attempts.isEmpty else { return }
    let start = world.clock.start
    log[object] = attempts.map { PasswordSyncLogEntry(timeStamp: (start - $0.age).wholeSecond, status: $0.status) }
      .sorted { $0.timeStamp < $1.timeStamp }
  }

  func channel(_ connectorID: UniqueID) -> PasswordSyncChannel? { channels.first { $0.connectorID == connectorID } }

  /// Password sync does something: the service runs and the server is not in staging mode.
  var isActive: Bool {
    !world.scheduler.isStaging && (world.server.service(named: "ADSync")?.status ?? .stopped) == .running
  }

  var nextDue: Timestamp? {
    guard isActive else { return nil }
    return channels.compactMap(nextDue(of:)).min()
  }

  private func nextDue(of channel: PasswordSyncChannel) -> Timestamp? {
    guard channel.isRunning else { return nil }
    let next = channel.lastCycle + PasswordSync.cycle
    if channel.isFullSyncPending || hasChanges(channel) { return next }
    var due = channel.lastContact + PasswordSync.heartbeat
    if !channel.retries.isEmpty { due = min(due, channel.nextRetry) }
    if world.domainFault(of: channel.connectorID) != nil || !world.server.md5IsAvailable {
      due = min(due, channel.lastFault + PasswordSync.faultInterval)
    }
    let slot = due.floored(to: PasswordSync.cycle, phase: PasswordSync.phase)
    return max(next, slot == due ? slot : slot + PasswordSync.cycle)
  }

  private func hasChanges(_ channel: PasswordSyncChannel) -> Bool {
    world.highestPasswordUSN(of: channel.connectorID) > channel.cookie
  }

  func run(at time: Timestamp) {
    for channel in channels where nextDue(of: channel) == time {
      channel.lastCycle = time
      world.journal.acting(as: "password hash sync") { runCycle(channel, at: time) }
    }
  }

  /// Brings a channel that was idle up to the clock: cycles without changes leave no other trace.
  func settle(_ channel: PasswordSyncChannel) {
    guard isActive, channel.isRunning else { return }
    let last = world.clock.now.floored(to: PasswordSync.cycle, phase: PasswordSync.phase)
    if last > channel.lastCycle {
      channel.lastCycle = last
      if world.domainFault(of: channel.connectorID) == nil, world.server.md5IsAvailable { channel.lastSuccess = last }
    }
  }
}
