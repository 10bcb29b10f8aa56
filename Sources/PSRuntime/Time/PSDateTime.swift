/// .NET's `System.DateTime` in one word: 62 bits of ticks since 0001-01-01, and two of the kind.
///
/// Comparisons look at the ticks alone, as in .NET.
public struct PSDateTime: Sendable {
  /// What clock the time is of: .NET's `DateTimeKind`.
  public enum Kind: Int, Sendable, CaseIterable {
    case unspecified = 0
    case utc = 1
    case local = 2
  }

  /// Ticks in the low 62 bits, the kind above: 3 is a local time in the second, standard pass of a doubled hour.
  public var bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  /// The time of these ticks; nil outside 0001...9999.
  public init?(ticks: Int64, kind: Kind = .unspecified) {
    guard ticks >= 0, ticks <= PSDateTime.maximumTicks else { return nil }
    self.init(unchecked: ticks, kind: kind)
  }

  init(unchecked ticks: Int64, kind: Kind = .unspecified) {
    bits = UInt64(bitPattern: ticks) | UInt64(kind.rawValue) << 62
  }

  /// A day and time; nil where a part is out of range.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0,
    kind: Kind = .unspecified
  ) {
    guard let days = GregorianCalendar.days(year: year, month: month, day: day),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second), (0...999).contains(millisecond)
    else { return nil }
    let seconds = Int64(hour * 3600 + minute * 60 + second)
    let ticks = Int64(days) * PSTimeSpan.ticksPerDay + seconds * PSTimeSpan.ticksPerSecond
    self.init(unchecked: ticks + Int64(millisecond) * PSTimeSpan.ticksPerMillisecond, kind: kind)
  }

  static let ticksMask: UInt64 = 0x3fff_ffff_ffff_ffff
  public static let maximumTicks: Int64 = 3_155_378_975_999_999_999
  public static let unixEpochTicks: Int64 = 621_355_968_000_000_000
  static let fileTimeTicks: Int64 = 504_911_232_000_000_000

  public static let min = PSDateTime(unchecked: 0)
  public static let max = PSDateTime(unchecked: maximumTicks)
  public static let unixEpoch = PSDateTime(unchecked: unixEpochTicks, kind: .utc)

  /// Units of 100 ns since 0001-01-01.
  public var ticks: Int64 { Int64(bitPattern: bits & PSDateTime.ticksMask) }

  public var kind: Kind {
    switch bits >> 62 {
    case 0: .unspecified
    case 1: .utc
    default: .local
    }
  }

  /// The same ticks as another kind: .NET's `SpecifyKind`.
  public func with(kind: Kind) -> PSDateTime { PSDateTime(unchecked: ticks, kind: kind) }

  /// Midnight of the day.
  public var date: PSDateTime { PSDateTime(unchecked: ticks - ticks % PSTimeSpan.ticksPerDay, kind: kind) }
  public var timeOfDay: PSTimeSpan { PSTimeSpan(ticks: ticks % PSTimeSpan.ticksPerDay) }

  /// Days since 0001-01-01.
  public var dayNumber: Int { Int(ticks / PSTimeSpan.ticksPerDay) }
  public var dateParts: (year: Int, month: Int, day: Int) { GregorianCalendar.parts(days: dayNumber) }
  public var year: Int { dateParts.year }
  public var month: Int { dateParts.month }
  public var day: Int { dateParts.day }
  public var dayOfWeek: DayOfWeek { DayOfWeek(rawValue: (dayNumber + 1) % 7) ?? .sunday }
  /// 1...366.
  public var dayOfYear: Int {
    let parts = dateParts
    return GregorianCalendar.dayOfYear(year: parts.year, month: parts.month, day: parts.day)
  }
  public var hour: Int { Int(ticks / PSTimeSpan.ticksPerHour % 24) }
  public var minute: Int { Int(ticks / PSTimeSpan.ticksPerMinute % 60) }
  public var second: Int { Int(ticks / PSTimeSpan.ticksPerSecond % 60) }
  public var millisecond: Int { Int(ticks / PSTimeSpan.ticksPerMillisecond % 1000) }
  public var microsecond: Int { Int(ticks / 10 % 1000) }
  public var nanosecond: Int { Int(ticks % 10) * 100 }
}

/// .NET's `DayOfWeek`.
public enum DayOfWeek: Int, Sendable, CaseIterable {
  case sunday = 0
  case monday, tuesday, wednesday, thursday, friday, saturday
}

extension PSDateTime: Comparable, Hashable {
  public static func == (left: PSDateTime, right: PSDateTime) -> Bool { left.ticks == right.ticks }
  public static func < (left: PSDateTime, right: PSDateTime) -> Bool { left.ticks < right.ticks }
  public func hash(into hasher: inout Hasher) { hasher.combine(ticks) }

  /// .NET's hash code: it orders the keys of a Hashtable.
  public var hashCode: Int32 {
    Int32(truncatingIfNeeded: ticks) ^ Int32(truncatingIfNeeded: ticks >> 32)
  }
}
