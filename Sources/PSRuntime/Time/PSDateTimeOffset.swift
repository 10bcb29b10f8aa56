/// .NET's `System.DateTimeOffset`: a clock time and its distance from UTC in whole minutes.
///
/// Equal and ordered by the moment, whatever the offsets.
public struct PSDateTimeOffset: Sendable {
  /// What the clock shows; its kind is unspecified.
  public let dateTime: PSDateTime
  public let offsetMinutes: Int16

  /// Nil if the offset is not whole minutes within 14 hours, or the moment lies outside 0001...9999.
  public init?(_ clock: PSDateTime, offset: PSTimeSpan) {
    guard offset.ticks % PSTimeSpan.ticksPerMinute == 0,
      offset.ticks.magnitude <= 14 * UInt64(PSTimeSpan.ticksPerHour), clock.subtracting(offset) != nil
    else { return nil }
    dateTime = clock.with(kind: .unspecified)
    offsetMinutes = Int16(offset.ticks / PSTimeSpan.ticksPerMinute)
  }

  /// A time with the offset that its kind has: zero for UTC, the zone's for others.
  public init?(_ clock: PSDateTime, zone: PSTimeZone = .local) {
    self.init(clock, offset: clock.kind == .utc ? .zero : zone.offset(of: clock))
  }

  public var offset: PSTimeSpan { PSTimeSpan(ticks: Int64(offsetMinutes) * PSTimeSpan.ticksPerMinute) }
  public var utcTicks: Int64 { dateTime.ticks - offset.ticks }
  public var utcDateTime: PSDateTime { PSDateTime(unchecked: utcTicks, kind: .utc) }

  /// The moment on the zone's clock.
  public func localDateTime(_ zone: PSTimeZone = .local) -> PSDateTime { utcDateTime.local(zone) }

  /// The same moment with another offset; nil for a bad offset.
  public func with(offset: PSTimeSpan) -> PSDateTimeOffset? {
    utcDateTime.adding(offset).flatMap { PSDateTimeOffset($0, offset: offset) }
  }

  public func adding(_ span: PSTimeSpan) -> PSDateTimeOffset? {
    dateTime.adding(span).flatMap { PSDateTimeOffset($0, offset: offset) }
  }

  public var unixSeconds: Int64 {
    let ticks = utcTicks - PSDateTime.unixEpochTicks
    return ticks / PSTimeSpan.ticksPerSecond - (ticks % PSTimeSpan.ticksPerSecond < 0 ? 1 : 0)
  }

  public var unixMilliseconds: Int64 {
    let ticks = utcTicks - PSDateTime.unixEpochTicks
    return ticks / PSTimeSpan.ticksPerMillisecond - (ticks % PSTimeSpan.ticksPerMillisecond < 0 ? 1 : 0)
  }

  /// The moment of a Unix clock at offset zero; nil out of range.
  public static func unix(milliseconds: Int64) -> PSDateTimeOffset? {
    let (ticks, overflow) = milliseconds.multipliedReportingOverflow(by: PSTimeSpan.ticksPerMillisecond)
    guard !overflow, let sum = PSDateTime.unixEpoch.adding(ticks: ticks) else { return nil }
    return PSDateTimeOffset(sum, offset: .zero)
  }

  /// The text under a format; no format is the general one with the offset.
  public func text(
    _ format: String = "", _ culture: Culture = .invariant, zone: PSTimeZone = .local
  ) throws(FormatError) -> String {
    try DateFormat.text(dateTime, format, culture, offset: offset, zone: zone)
  }
}

extension PSDateTimeOffset: Comparable, Hashable {
  public static func == (left: PSDateTimeOffset, right: PSDateTimeOffset) -> Bool { left.utcTicks == right.utcTicks }
  public static func < (left: PSDateTimeOffset, right: PSDateTimeOffset) -> Bool { left.utcTicks < right.utcTicks }
  public func hash(into hasher: inout Hasher) { hasher.combine(utcTicks) }
}
