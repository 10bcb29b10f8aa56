/// A span of time in .NET's ticks of 100 nanoseconds.
public struct Interval: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of ticks; negative spans are allowed.
  public let ticks: Int64

  static let ticksPerSecond: Int64 = 10_000_000
  /// No time at all.
  public static let zero = Interval(ticks: 0)

  public init(ticks: Int64) { self.ticks = ticks }

  public static func milliseconds(_ count: Int64) -> Interval { Interval(ticks: count &* 10_000) }
  public static func seconds(_ count: Int64) -> Interval { Interval(ticks: count &* ticksPerSecond) }
  public static func minutes(_ count: Int64) -> Interval { seconds(count &* 60) }
  public static func hours(_ count: Int64) -> Interval { seconds(count &* 3600) }
  public static func days(_ count: Int64) -> Interval { seconds(count &* 86_400) }

  public static func < (left: Interval, right: Interval) -> Bool { left.ticks < right.ticks }
  public static prefix func - (value: Interval) -> Interval { Interval(ticks: 0 &- value.ticks) }
  public static func + (left: Interval, right: Interval) -> Interval { Interval(ticks: left.ticks &+ right.ticks) }
  public static func * (left: Interval, right: Int64) -> Interval { Interval(ticks: left.ticks &* right) }

  /// Whole seconds, towards zero.
  public var totalSeconds: Int64 { ticks / Interval.ticksPerSecond }

  /// Reads .NET's constant form `[-][d.]hh:mm[:ss[.fffffff]]` or a number of days; nil for anything else.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let body = isNegative ? text.dropFirst() : text[...]
    var pieces = body.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = pieces.first, pieces.count <= 3 else { return nil }
    var days: Int64 = 0
    if pieces.count == 1 {
      guard let value = Int64(first), value < 10_000_000 else { return nil }
      self.init(ticks: (isNegative ? -value : value) * 864_000_000_000)
      return
    }
    if let dot = first.firstIndex(of: ".") {
      guard let value = Int64(first[..<dot]), value < 10_000_000 else { return nil }
      days = value
      pieces[0] = first[first.index(after: dot)...]
    }
    var fraction: Int64 = 0
    if pieces.count == 3, let dot = pieces[2].firstIndex(of: ".") {
      let digits = pieces[2][pieces[2].index(after: dot)...]
      guard let value = Int64((digits + "0000000").prefix(7)) else { return nil }
      fraction = value
      pieces[2] = pieces[2][..<dot]
    }
    let numbers = pieces.map { Int64($0) ?? -1 } + (pieces.count == 2 ? [0] : [])
    guard (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]), (0..<60).contains(numbers[2]) else {
      return nil
    }
    let seconds = ((days * 24 + numbers[0]) * 60 + numbers[1]) * 60 + numbers[2]
    let total = seconds * Interval.ticksPerSecond + fraction
    self.init(ticks: isNegative ? -total : total)
  }

  /// .NET's constant form: `00:30:00`, `7.00:00:00`, `-00:00:01.5000000`.
  public var description: String {
    let magnitude = ticks.magnitude
    let seconds = magnitude / 10_000_000
    let fraction = magnitude % 10_000_000
    let days = seconds / 86_400
    var text = ticks < 0 ? "-" : ""
    if days > 0 { text += "\(days)." }
    text += two(seconds / 3600 % 24) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60)
    if fraction > 0 {
      let digits = String(fraction)
      text += "." + String(repeating: "0", count: 7 - digits.utf8.count) + digits
    }
    return text
  }

  private func two(_ number: UInt64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
