/// Something that happens by itself when the clock passes a moment.
///
/// Contract: after `run(at:)` the next due time lies later than the moment that was run, or is nil.
protocol PeriodicWork: AnyObject {
  /// When this work is due next; nil when it waits for nothing.
  var nextDue: Timestamp? { get }
  /// Does what is due at `time`; the clock shows that time.
  func run(at time: Timestamp)
}
