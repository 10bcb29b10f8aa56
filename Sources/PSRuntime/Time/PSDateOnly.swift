/// .NET's `System.DateOnly`: a day without a time.
public struct PSDateOnly: Sendable, Hashable, Comparable {
  /// Days since 0001-01-01.
  public let dayNumber: Int32

  public init?(year: Int, month: Int, day: Int) {
    guard let days = GregorianCalendar.days(year: year, month: month, day: day) else { return nil }
    dayNumber = Int32(days)
  }

  public init(_ date: PSDateTime) { dayNumber = Int32(date.dayNumber) }

  public static func < (left: PSDateOnly, right: PSDateOnly) -> Bool { left.dayNumber < right.dayNumber }

  /// Midnight of the day.
  public var dateTime: PSDateTime { PSDateTime(unchecked: Int64(dayNumber) * PSTimeSpan.ticksPerDay) }

  /// Nil outside 0001...9999.
  public func adding(days: Int) -> PSDateOnly? { dateTime.adding(days: days).map { PSDateOnly($0) } }
  public func adding(months: Int) -> PSDateOnly? { dateTime.adding(months: months).map { PSDateOnly($0) } }
  public func adding(years: Int) -> PSDateOnly? { dateTime.adding(years: years).map { PSDateOnly($0) } }

  /// The text under a date format; `d` without one.
  public func text(_ format: String = "", _ culture: Culture = .invariant) throws(FormatError) -> String {
    try DateFormat.text(dateTime, format.isEmpty ? "d" : format == "o" ? "yyyy-MM-dd" : format, culture)
  }
}

/// .NET's `System.TimeOnly`: a time of day.
public struct PSTimeOnly: Sendable, Hashable, Comparable {
  /// Ticks since midnight.
  public let ticks: Int64

  public init?(ticks: Int64) {
    guard (0..<PSTimeSpan.ticksPerDay).contains(ticks) else { return nil }
    self.ticks = ticks
  }

  public init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      let span = PSTimeSpan(hours: hour, minutes: minute, seconds: second, milliseconds: millisecond)
    else { return nil }
    self.init(ticks: span.ticks)
  }

  public init(_ date: PSDateTime) { ticks = date.timeOfDay.ticks }

  public static func < (left: PSTimeOnly, right: PSTimeOnly) -> Bool { left.ticks < right.ticks }

  /// The time on the first day of all.
  public var dateTime: PSDateTime { PSDateTime(unchecked: ticks) }
  public var span: PSTimeSpan { PSTimeSpan(ticks: ticks) }

  /// The time later, around midnight.
  public func adding(_ span: PSTimeSpan) -> PSTimeOnly {
    let sum = (ticks + span.ticks % PSTimeSpan.ticksPerDay + PSTimeSpan.ticksPerDay) % PSTimeSpan.ticksPerDay
    return PSTimeOnly(ticks: sum) ?? self
  }

  /// The text under a time format; `t` without one.
  public func text(_ format: String = "", _ culture: Culture = .invariant) throws(FormatError) -> String {
    try DateFormat.text(dateTime, format.isEmpty ? "t" : format == "o" ? "HH:mm:ss.fffffff" : format, culture)
  }
}
