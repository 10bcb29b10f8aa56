/// The one virtual clock of a world: everything periodic happens when it passes.
///
/// The clock moves only when it is told to: by a command's fixed cost, by `Start-Sleep`, by `Step-RehearsalClock`, or by a
/// console that lets it run with the real time. Work that falls due on the way runs in time order, each at its own moment.
public final class Clock {
  /// The current time in UTC.
  public private(set) var now: Timestamp
  /// What one command costs.
  public var commandCost = Interval.milliseconds(10)
  /// The time at which the world began.
  public let start: Timestamp

  private var works: [any PeriodicWork] = []
  private var isRunningWork = false

  /// - Parameter start: when the world began; nil begins it now.
  public init(now: Timestamp, start: Timestamp? = nil) {
    self.now = now
    self.start = start ?? now
  }

  /// Adds work that the clock runs when it is due; of works due at the same moment the earlier added one runs first.
  func add(_ work: any PeriodicWork) { works.append(work) }

  /// Moves the clock to `time` and runs what falls due on the way, in time order. A time that is past does nothing.
  public func advance(to time: Timestamp) {
    guard time > now else { return }
    guard !isRunningWork else {
      now = time
      return
    }
    isRunningWork = true
    defer { isRunningWork = false }
    while let (work, due) = nextWork(until: time) {
      now = max(now, due)
      work.run(at: due)
    }
    now = max(now, time)
  }

  /// Moves the clock by `interval`; see `advance(to:)`.
  public func advance(by interval: Interval) { advance(to: now + interval) }

  /// Moves the clock by the fixed cost of one command.
  public func chargeCommand() { advance(by: commandCost) }

  private func nextWork(until time: Timestamp) -> (any PeriodicWork, Timestamp)? {
    var best: (any PeriodicWork, Timestamp)?
    for work in works {
      guard let due = work.nextDue, due <= time else { continue }
      if let chosen = best, chosen.1 <= due { continue }
      best = (work, due)
    }
    return best
  }
}
