import PSEngine
import PSRuntime

/// Holds the entries of a group back until their widths are known: to its end, or 300 ms long.
struct GroupQueue {
  private static let duration: UInt64 = 300_000_000

  private let services: SystemServices
  /// Whether the time limit holds: groups of auto-sized documents wait for their end.
  private let isTimed: Bool
  private var held: [FormatObject] = []
  private var isHolding = false
  private var startTime: UInt64 = 0
  private(set) var start: FormatStartData?

  init(_ services: SystemServices, isTimed: Bool) {
    self.services = services
    self.isTimed = isTimed
  }

  enum Step {
    /// The message goes on at once.
    case pass
    case hold
    /// All of these go on; the widths of the group come from them.
    case release([FormatObject])
  }

  mutating func add(_ message: FormatObject) -> Step {
    if let start = message as? FormatStartData { self.start = start }
    if !isHolding {
      guard message is GroupStartData else { return .pass }
      isHolding = true
      if isTimed { startTime = services.monotonicNanoseconds }
      held.append(message)
      return .hold
    }
    held.append(message)
    let isOver = isTimed && services.monotonicNanoseconds &- startTime > GroupQueue.duration
    guard message is GroupEndData || isOver else { return .hold }
    isHolding = false
    return .release(drain())
  }

  /// What is held, which no group's end releases any more.
  mutating func drain() -> [FormatObject] {
    let result = held
    held = []
    isHolding = false
    return result
  }
}
