extension World {
  /// Writes what changed into the state, if there is one: what one command did is one transaction.
  ///
  /// - Parameter isEnd: the run ends: where the clock stands is written too.
  public func save(isEnd: Bool = false) throws { try state?.save(self, isEnd: isEnd) }

  /// Moves the clock and says what happened meanwhile.
  @discardableResult
  public func step(to time: Timestamp) -> Activity {
    let start = clock.now
    let events = logs.application.written.count
    let changes = journal.entries.count
    clock.advance(to: time)
    return activity(from: start, events: events, changes: changes)
  }

  /// Everything that happened since the world began: what reports are made from.
  public var activitySinceStart: Activity { activity(from: clock.start, events: 0, changes: 0) }

  private func activity(from start: Timestamp, events: Int, changes: Int) -> Activity {
    let runs = scheduler.runs.results.filter { $0.isRunComplete && $0.startDate >= start && $0.endDate <= clock.now }
    return Activity(
      start: start, end: clock.now, events: Array(logs.application.written.dropFirst(events)),
      changes: Array(journal.entries.dropFirst(changes)), runs: runs)
  }
}
