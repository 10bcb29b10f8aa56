/// What ends a match that would go on for too long.
public struct RegexLimits {
  /// Asked now and then during long matches; true ends the match (Ctrl-C).
  public var isInterrupted: (() -> Bool)?
  /// The time on a clock that only goes forward, in nanoseconds; needed for `deadline`.
  public var clock: (() -> UInt64)?
  /// The clock's time at which the match is given up.
  public var deadline: UInt64?

  /// Steps before a match is given up even without a time limit: about a minute.
  static let maximumSteps = 4_000_000_000
  /// Entries of the matcher's stacks: about a gigabyte.
  static let maximumStack = 60_000_000
  private static let pollInterval = 1 << 16

  private var steps = 0

  public init(isInterrupted: (() -> Bool)? = nil) { self.isInterrupted = isInterrupted }

  /// Counts one step and looks at the limits every so often.
  mutating func step(stack: Int) throws(RegexMatchTimeoutError) {
    steps &+= 1
    guard steps % Self.pollInterval == 0 else { return }
    if isInterrupted?() == true { throw RegexMatchTimeoutError(isInterrupt: true) }
    if let deadline, let clock, clock() >= deadline { throw RegexMatchTimeoutError(isInterrupt: false) }
    if steps >= Self.maximumSteps || stack >= Self.maximumStack { throw RegexMatchTimeoutError(isInterrupt: false) }
  }
}
