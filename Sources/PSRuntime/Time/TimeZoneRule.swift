/// A POSIX rule for a zone's clocks, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
struct TimeZoneRule: Sendable {
  let standard: TimeZoneData.Clock
  let daylight: TimeZoneData.Clock?
  private var start = Change()
  private var end = Change()

  /// When in a year the clock changes.
  private struct Change: Sendable {
    var month = 0
    var week = 0
    /// The weekday, or the day of the year where the month is 0.
    var day = 0
    var countsLeapDay = true
    var time = 7200
  }

  /// Nil for an empty or malformed rule.
  init?(_ text: String) {
    var reader = Reader(text)
    guard let name = reader.name(), let offset = reader.offset() else { return nil }
    standard = TimeZoneData.Clock(offset: -offset, isDaylight: false, abbreviation: name)
    guard let summer = reader.name() else {
      daylight = nil
      return
    }
    let summerOffset = reader.offset().map { -$0 } ?? standard.offset + 3600
    daylight = TimeZoneData.Clock(offset: summerOffset, isDaylight: true, abbreviation: summer)
    if let first = reader.change(), let second = reader.change() {
      start = first
      end = second
    } else {
      start = Change(month: 3, week: 2, day: 0)
      end = Change(month: 11, week: 1, day: 0)
    }
  }

  func clock(at seconds: Int64) -> TimeZoneData.Clock {
    guard let daylight else { return standard }
    let localDays = (seconds + Int64(standard.offset)).flooredDivision(by: 86_400)
    let year = GregorianCalendar.parts(days: max(Int(localDays) + 719_162, 0)).year
    let begins = moment(start, year) - Int64(standard.offset)
    let ends = moment(end, year) - Int64(daylight.offset)
    let isSummer = begins < ends ? seconds >= begins && seconds < ends : seconds >= begins || seconds < ends
    return isSummer ? daylight : standard
  }

  /// The clock's own seconds since 1970 at which a change is.
  private func moment(_ change: Change, _ year: Int) -> Int64 {
    let newYear = (GregorianCalendar.days(year: year, month: 1, day: 1) ?? 0) - 719_162
    let day: Int
    if change.month == 0 {
      let skips = !change.countsLeapDay && change.day >= 60 && GregorianCalendar.isLeap(year)
      day = newYear + change.day - (change.countsLeapDay ? 0 : 1) + (skips ? 1 : 0)
    } else {
      day = weekday(change, year)
    }
    return Int64(day) * 86_400 + Int64(change.time)
  }

  private func weekday(_ change: Change, _ year: Int) -> Int {
    let first = (GregorianCalendar.days(year: year, month: change.month, day: 1) ?? 0) - 719_162
    let length = GregorianCalendar.daysInMonth(year: year, month: change.month) ?? 30
    // 1970-01-01 was a Thursday.
    let weekdayOfFirst = ((first + 4) % 7 + 7) % 7
    var day = (change.day - weekdayOfFirst + 7) % 7 + (change.week - 1) * 7
    while day >= length { day -= 7 }
    return first + day
  }

  private struct Reader {
    var bytes: Substring.UTF8View

    init(_ text: String) { bytes = Substring(text).utf8 }

    mutating func name() -> String? {
      if bytes.first == UInt8(ascii: "<") {
        bytes.removeFirst()
        let name = String(decoding: bytes.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        bytes = bytes.dropFirst(name.utf8.count + 1)
        return name.isEmpty ? nil : name
      }
      let name = String(decoding: bytes.prefix { (65...90).contains($0 & 0xdf) }, as: UTF8.self)
      bytes = bytes.dropFirst(name.utf8.count)
      return name.isEmpty ? nil : name
    }

    mutating func number() -> Int? {
      let digits = bytes.prefix { (48...57).contains($0) }
      guard !digits.isEmpty, digits.count < 6 else { return nil }
      bytes = bytes.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard bytes.first == byte else { return false }
      bytes.removeFirst()
      return true
    }

    /// Seconds of `[+-]hh[:mm[:ss]]`.
    mutating func offset() -> Int? {
      let negative = take(UInt8(ascii: "-"))
      if !negative { _ = take(UInt8(ascii: "+")) }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      if take(UInt8(ascii: ":")), let minutes = number() {
        seconds += minutes * 60
        if take(UInt8(ascii: ":")), let rest = number() { seconds += rest }
      }
      return negative ? -seconds : seconds
    }

    mutating func change() -> Change? {
      guard take(UInt8(ascii: ",")) else { return nil }
      var result = Change()
      if take(UInt8(ascii: "M")) {
        guard let month = number(), take(UInt8(ascii: ".")), let week = number(), take(UInt8(ascii: ".")),
          let day = number(), (1...12).contains(month), (1...5).contains(week), day < 7
        else { return nil }
        result.month = month
        result.week = week
        result.day = day
      } else {
        result.countsLeapDay = !take(UInt8(ascii: "J"))
        guard let day = number(), day < 367 else { return nil }
        result.day = day
      }
      if take(UInt8(ascii: "/")) { result.time = offset() ?? 7200 }
      return result
    }
  }
}

extension Int64 {
  /// The quotient cut towards negative infinity.
  func flooredDivision(by divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}
