/// Arithmetic: nil where the result lies outside 0001...9999. The kind stays.
extension PSDateTime {
  public func adding(ticks amount: Int64) -> PSDateTime? {
    let (sum, overflow) = ticks.addingReportingOverflow(amount)
    guard !overflow else { return nil }
    return PSDateTime(ticks: sum, kind: kind)
  }

  public func adding(_ span: PSTimeSpan) -> PSDateTime? { adding(ticks: span.ticks) }

  public func subtracting(_ span: PSTimeSpan) -> PSDateTime? {
    let (difference, overflow) = ticks.subtractingReportingOverflow(span.ticks)
    guard !overflow else { return nil }
    return PSDateTime(ticks: difference, kind: kind)
  }

  /// The span from another time, whatever the kinds.
  public func subtracting(_ other: PSDateTime) -> PSTimeSpan { PSTimeSpan(ticks: ticks - other.ticks) }

  /// Units of a number of ticks, fractions down to a tick: `AddDays(1.5)`.
  public func adding(_ value: Double, unit: Int64) -> PSDateTime? {
    let whole = value.rounded(.towardZero)
    guard whole.magnitude <= Double(PSDateTime.maximumTicks / unit) else { return nil }
    let (ticks, overflow) = Int64(whole).multipliedReportingOverflow(by: unit)
    guard !overflow else { return nil }
    return adding(ticks: ticks + Int64((value - whole) * Double(unit)))
  }

  public func adding(days: Int) -> PSDateTime? {
    guard days.magnitude < 4_000_000 else { return nil }
    return adding(ticks: Int64(days) * PSTimeSpan.ticksPerDay)
  }

  /// Months later; a day that the month lacks becomes its last. Nil beyond 120,000 months too.
  public func adding(months: Int) -> PSDateTime? {
    guard (-120_000...120_000).contains(months) else { return nil }
    let parts = dateParts
    let total = parts.year * 12 + parts.month - 1 + months
    guard total >= 12 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    guard let length = GregorianCalendar.daysInMonth(year: year, month: month),
      let days = GregorianCalendar.days(year: year, month: month, day: Swift.min(parts.day, length))
    else { return nil }
    return PSDateTime(ticks: Int64(days) * PSTimeSpan.ticksPerDay + timeOfDay.ticks, kind: kind)
  }

  /// Years later; February 29 becomes 28. Nil beyond 10,000 years too.
  public func adding(years: Int) -> PSDateTime? {
    guard (-10_000...10_000).contains(years) else { return nil }
    return adding(months: years * 12)
  }
}

/// Other clocks' numbers for the same time.
extension PSDateTime {
  /// 100 ns since 1601 in UTC; nil before. Local and unspecified times are taken as local.
  public func fileTime(_ zone: PSTimeZone = .local) -> Int64? {
    let value = universal(zone).ticks - PSDateTime.fileTimeTicks
    return value < 0 ? nil : value
  }

  /// 100 ns since 1601 of the clock as it stands, only local times being converted; nil before 1601.
  public func fileTimeUtc(_ zone: PSTimeZone = .local) -> Int64? {
    let source = kind == .local ? universal(zone) : self
    let value = source.ticks - PSDateTime.fileTimeTicks
    return value < 0 ? nil : value
  }

  /// The UTC time of a Windows file time; nil out of range.
  public static func fromFileTimeUtc(_ value: Int64) -> PSDateTime? {
    guard value >= 0, value <= maximumTicks - fileTimeTicks else { return nil }
    return PSDateTime(ticks: value + fileTimeTicks, kind: .utc)
  }

  /// Days since 1899-12-30 with milliseconds, as OLE counts; nil before year 100 (0 for 0001-01-01).
  public var oleDate: Double? {
    if ticks == 0 { return 0 }
    var value = ticks
    if value < PSTimeSpan.ticksPerDay { value += PSDateTime.oleTicks }
    guard value >= 31_241_376_000_000_000 else { return nil }
    var milliseconds = (value - PSDateTime.oleTicks) / PSTimeSpan.ticksPerMillisecond
    if milliseconds < 0 {
      let fraction = milliseconds % 86_400_000
      if fraction != 0 { milliseconds -= (86_400_000 + fraction) * 2 }
    }
    return Double(milliseconds) / 86_400_000
  }

  /// The time of an OLE date; nil out of range.
  public static func fromOleDate(_ value: Double) -> PSDateTime? {
    guard value < 2_958_466, value > -657_435 else { return nil }
    var milliseconds = Int64(value * 86_400_000 + (value >= 0 ? 0.5 : -0.5))
    if milliseconds < 0 { milliseconds -= (milliseconds % 86_400_000) * 2 }
    return PSDateTime(ticks: milliseconds * PSTimeSpan.ticksPerMillisecond + oleTicks)
  }

  private static let oleTicks: Int64 = 599_264_352_000_000_000

  /// .NET's `ToBinary`: ticks and kind; local times are stored as UTC.
  public func binary(_ zone: PSTimeZone = .local) -> Int64 {
    guard kind == .local else { return Int64(bitPattern: bits) }
    var value = ticks - zone.offset(of: self).ticks
    if value < 0 { value += 0x4000_0000_0000_0000 }
    return value | Int64.min
  }

  /// The time that `binary` stored.
  public static func fromBinary(_ value: Int64, _ zone: PSTimeZone = .local) -> PSDateTime? {
    let raw = UInt64(bitPattern: value)
    guard raw >> 63 == 1 else {
      guard let kind = Kind(rawValue: Int(raw >> 62)) else { return nil }
      return PSDateTime(ticks: Int64(bitPattern: raw & ticksMask), kind: kind)
    }
    return PSDateTime(ticks: Int64(bitPattern: raw & ticksMask), kind: .utc)?.local(zone)
  }

  /// Seconds since 1970 and nanoseconds of a Unix clock as UTC.
  public static func unix(seconds: Int64, nanoseconds: Int = 0) -> PSDateTime? {
    let (ticks, overflow) = seconds.multipliedReportingOverflow(by: PSTimeSpan.ticksPerSecond)
    guard !overflow else { return nil }
    let (sum, beyond) = ticks.addingReportingOverflow(unixEpochTicks + Int64(nanoseconds / 100))
    return beyond ? nil : PSDateTime(ticks: sum, kind: .utc)
  }
}
