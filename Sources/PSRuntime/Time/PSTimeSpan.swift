/// .NET's `System.TimeSpan`: a number of ticks of 100 ns.
public struct PSTimeSpan: Sendable, Hashable {
  public var ticks: Int64

  public init(ticks: Int64) { self.ticks = ticks }

  public static let ticksPerMicrosecond: Int64 = 10
  public static let ticksPerMillisecond: Int64 = 10_000
  public static let ticksPerSecond: Int64 = 10_000_000
  public static let ticksPerMinute: Int64 = 600_000_000
  public static let ticksPerHour: Int64 = 36_000_000_000
  public static let ticksPerDay: Int64 = 864_000_000_000

  public static let zero = PSTimeSpan(ticks: 0)
  public static let min = PSTimeSpan(ticks: .min)
  public static let max = PSTimeSpan(ticks: .max)

  /// A span of parts, each of which may be negative or large; nil on overflow.
  public init?(
    days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0, milliseconds: Int = 0, microseconds: Int = 0
  ) {
    let parts: [(Int, Int64)] = [
      (days, PSTimeSpan.ticksPerDay), (hours, PSTimeSpan.ticksPerHour), (minutes, PSTimeSpan.ticksPerMinute),
      (seconds, PSTimeSpan.ticksPerSecond), (milliseconds, PSTimeSpan.ticksPerMillisecond),
      (microseconds, PSTimeSpan.ticksPerMicrosecond),
    ]
    var total: Int128 = 0
    for (count, unit) in parts { total += Int128(count) * Int128(unit) }
    guard let ticks = Int64(exactly: total) else { return nil }
    self.init(ticks: ticks)
  }

  /// A number of units, cut to whole ticks; nil for NaN and what does not fit. `FromHours(1.5)`.
  public init?(_ value: Double, unit: Int64) {
    let ticks = value * Double(unit)
    guard !ticks.isNaN, ticks <= 0x1p63, ticks >= -0x1p63 else { return nil }
    self.init(ticks: ticks >= 0x1p63 ? .max : Int64(ticks))
  }

  public var days: Int { Int(ticks / PSTimeSpan.ticksPerDay) }
  public var hours: Int { Int(ticks / PSTimeSpan.ticksPerHour % 24) }
  public var minutes: Int { Int(ticks / PSTimeSpan.ticksPerMinute % 60) }
  public var seconds: Int { Int(ticks / PSTimeSpan.ticksPerSecond % 60) }
  public var milliseconds: Int { Int(ticks / PSTimeSpan.ticksPerMillisecond % 1000) }
  public var microseconds: Int { Int(ticks / PSTimeSpan.ticksPerMicrosecond % 1000) }
  public var nanoseconds: Int { Int(ticks % 10) * 100 }

  public var totalDays: Double { Double(ticks) / Double(PSTimeSpan.ticksPerDay) }
  public var totalHours: Double { Double(ticks) / Double(PSTimeSpan.ticksPerHour) }
  public var totalMinutes: Double { Double(ticks) / Double(PSTimeSpan.ticksPerMinute) }
  public var totalSeconds: Double { Double(ticks) / Double(PSTimeSpan.ticksPerSecond) }
  public var totalMicroseconds: Double { Double(ticks) / 10 }
  public var totalNanoseconds: Double { Double(ticks) * 100 }

  /// Clamped to what a span of whole milliseconds can be, as in .NET.
  public var totalMilliseconds: Double {
    Swift.min(Swift.max(Double(ticks) / 10_000, -922_337_203_685_477), 922_337_203_685_477)
  }

  /// .NET's hash code.
  public var hashCode: Int32 { Int32(truncatingIfNeeded: ticks) ^ Int32(truncatingIfNeeded: ticks >> 32) }
}

extension PSTimeSpan: Comparable {
  public static func < (left: PSTimeSpan, right: PSTimeSpan) -> Bool { left.ticks < right.ticks }
}

/// Arithmetic: nil where the result does not fit.
extension PSTimeSpan {
  public func adding(_ other: PSTimeSpan) -> PSTimeSpan? {
    let (sum, overflow) = ticks.addingReportingOverflow(other.ticks)
    return overflow ? nil : PSTimeSpan(ticks: sum)
  }

  public func subtracting(_ other: PSTimeSpan) -> PSTimeSpan? {
    let (difference, overflow) = ticks.subtractingReportingOverflow(other.ticks)
    return overflow ? nil : PSTimeSpan(ticks: difference)
  }

  /// Rounded half to even.
  public func multiplied(by factor: Double) -> PSTimeSpan? {
    PSTimeSpan((Double(ticks) * factor).rounded(.toNearestOrEven), unit: 1)
  }

  /// Rounded half to even; nil for a zero divisor too.
  public func divided(by divisor: Double) -> PSTimeSpan? {
    PSTimeSpan((Double(ticks) / divisor).rounded(.toNearestOrEven), unit: 1)
  }

  /// How many times the other span fits.
  public func divided(by other: PSTimeSpan) -> Double { Double(ticks) / Double(other.ticks) }

  public var negated: PSTimeSpan? { ticks == .min ? nil : PSTimeSpan(ticks: -ticks) }
  public var duration: PSTimeSpan? { ticks < 0 ? negated : self }
}
