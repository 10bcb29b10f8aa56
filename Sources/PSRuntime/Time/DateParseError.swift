/// Why a text is not a date; the caller attaches .NET's message.
public enum DateParseError: Error, Equatable, Sendable {
  /// "String '...' was not recognized as a valid DateTime."
  case format
  /// "The string '...' was not recognized as a valid DateTime. There is an unknown word starting at index '...'."
  case unknownWord(index: Int)
  /// "The DateTime represented by the string '...' is not supported in calendar '...GregorianCalendar'."
  case outOfRange
  /// "String '...' was not recognized as a valid DateTime because the day of week was incorrect."
  case dayOfWeek
  /// "The time zone offset of string '...' must be within plus or minus 14 hours."
  case offset
}

/// .NET's `DateTimeStyles`.
public struct DateTimeStyles: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let allowLeadingWhite = DateTimeStyles(rawValue: 1)
  public static let allowTrailingWhite = DateTimeStyles(rawValue: 2)
  public static let allowInnerWhite = DateTimeStyles(rawValue: 4)
  public static let allowWhiteSpaces: DateTimeStyles = [.allowLeadingWhite, .allowTrailingWhite, .allowInnerWhite]
  /// A time alone is of 0001-01-01 and not of today.
  public static let noCurrentDateDefault = DateTimeStyles(rawValue: 8)
  public static let adjustToUniversal = DateTimeStyles(rawValue: 0x10)
  public static let assumeLocal = DateTimeStyles(rawValue: 0x20)
  public static let assumeUniversal = DateTimeStyles(rawValue: 0x40)
  public static let roundtripKind = DateTimeStyles(rawValue: 0x80)
}

/// What a parser found in a text, before kind and zone are decided.
struct ParsedDate {
  var year: Int?
  var month: Int?
  var day: Int?
  var ticksOfDay: Int64 = 0
  /// The distance from UTC that the text names, in minutes.
  var offsetMinutes: Int?
  /// The distance was `Z` or `GMT`.
  var isUniversal = false
  var weekday: Int?

  /// The clock time, with today's parts for the ones that are missing.
  func clock(_ styles: DateTimeStyles, now: PSDateTime) throws(DateParseError) -> PSDateTime {
    var parts: (Int, Int, Int)
    if year == nil, month == nil, day == nil {
      let today = now.dateParts
      parts = styles.contains(.noCurrentDateDefault) ? (1, 1, 1) : (today.year, today.month, today.day)
    } else {
      parts = (year ?? now.year, month ?? 1, day ?? 1)
    }
    guard let date = PSDateTime(year: parts.0, month: parts.1, day: parts.2),
      (0..<PSTimeSpan.ticksPerDay + 1).contains(ticksOfDay), let result = date.adding(ticks: ticksOfDay)
    else { throw DateParseError.outOfRange }
    if let weekday, weekday != date.dayOfWeek.rawValue { throw DateParseError.dayOfWeek }
    return result
  }

  /// The date and time with the kind that .NET gives it.
  func dateTime(
    _ styles: DateTimeStyles, now: PSDateTime, zone: PSTimeZone
  ) throws(DateParseError) -> PSDateTime {
    let clock = try clock(styles, now: now)
    guard let offsetMinutes else {
      if styles.contains(.assumeLocal) {
        let local = clock.with(kind: .local)
        return styles.contains(.adjustToUniversal) ? local.universal(zone) : local
      }
      if styles.contains(.assumeUniversal) {
        let utc = clock.with(kind: .utc)
        return styles.contains(.adjustToUniversal) ? utc : utc.local(zone)
      }
      return clock
    }
    guard let utc = clock.adding(ticks: -Int64(offsetMinutes) * PSTimeSpan.ticksPerMinute)?.with(kind: .utc)
    else { throw DateParseError.outOfRange }
    if styles.contains(.adjustToUniversal) || (styles.contains(.roundtripKind) && isUniversal) { return utc }
    return utc.local(zone)
  }

  /// The time with its offset; one without gets the zone's.
  func dateTimeOffset(
    _ styles: DateTimeStyles, now: PSDateTime, zone: PSTimeZone
  ) throws(DateParseError) -> PSDateTimeOffset {
    let clock = try clock(styles, now: now)
    let minutes: Int64
    if let offsetMinutes {
      minutes = Int64(offsetMinutes)
    } else if styles.contains(.assumeUniversal) {
      minutes = 0
    } else {
      minutes = zone.offset(of: clock).ticks / PSTimeSpan.ticksPerMinute
    }
    guard let result = PSDateTimeOffset(clock, offset: PSTimeSpan(ticks: minutes * PSTimeSpan.ticksPerMinute))
    else { throw DateParseError.offset }
    return styles.contains(.adjustToUniversal) ? result.with(offset: .zero) ?? result : result
  }
}
