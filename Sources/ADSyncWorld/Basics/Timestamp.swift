/// A point in time in UTC, counted as .NET counts it: 100-nanosecond ticks since 0001-01-01.
///
/// Arithmetic saturates at .NET's `DateTime.MinValue` and `DateTime.MaxValue`, so that no script can overflow it.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Ticks since 0001-01-01T00:00:00Z, between `minimum` and `maximum`.
  public let ticks: Int64

  /// Midnight of 0001-01-01: what the server prints where something never happened.
  public static let minimum = Timestamp(ticks: 0)
  /// The last tick of the year 9999.
  public static let maximum = Timestamp(ticks: 3_155_378_975_999_999_999)

  /// Makes a time from ticks; values outside of .NET's range are clamped.
  public init(ticks: Int64) {
    self.ticks = min(max(ticks, 0), 3_155_378_975_999_999_999)
  }

  /// Makes a time from a calendar date in UTC; month and day are taken as given (1-based) and may run over.
  public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0) {
    let days = Timestamp.days(year: year, month: month, day: day)
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
    self.init(ticks: (Int64(seconds) * 1000 + Int64(millisecond)) * 10_000)
  }

  /// Reads `2016-08-24T09:20:00Z`, `2016-08-24 09:13:38.106` or `2016-08-24`; nil for anything else. A trailing `Z` is optional.
  public init?(iso text: String) {
    var numbers: [Int] = []
    var current: Int?
    var fraction = ""
    for scalar in text.unicodeScalars {
      if let digit = Int(String(scalar)), scalar.isASCII {
        if numbers.count == 6 {
          fraction.unicodeScalars.append(scalar)
        } else {
          current = min((current ?? 0) * 10 + digit, 99_999)
        }
      } else if "-T: .Zz".unicodeScalars.contains(scalar) {
        if let value = current { numbers.append(value) }
        current = nil
      } else {
        return nil
      }
    }
    if let value = current { numbers.append(value) }
    guard numbers.count >= 3, numbers.count <= 6, (1...9999).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else { return nil }
    numbers += Array(repeating: 0, count: 6 - numbers.count)
    guard numbers[3] < 24, numbers[4] < 60, numbers[5] < 60 else { return nil }
    let base = Timestamp(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4], second: numbers[5])
    let padded = String((fraction + "0000000").prefix(7))
    self.init(ticks: base.ticks + (Int64(padded) ?? 0))
  }

  /// Days from 0001-01-01 to a proleptic Gregorian date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let monthIndex = (month + 9) % 12
    let dayOfYear = (153 * monthIndex + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 306
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.ticks < right.ticks }

  public static func + (left: Timestamp, right: Interval) -> Timestamp {
    let (sum, overflow) = left.ticks.addingReportingOverflow(right.ticks)
    return overflow ? (right.ticks > 0 ? .maximum : .minimum) : Timestamp(ticks: sum)
  }

  public static func - (left: Timestamp, right: Interval) -> Timestamp { left + -right }

  public static func - (left: Timestamp, right: Timestamp) -> Interval { Interval(ticks: left.ticks - right.ticks) }

  /// The last point at or before this one that lies on a grid of `step`, shifted by `phase`.
  public func floored(to step: Interval, phase: Interval) -> Timestamp {
    guard step.ticks > 0 else { return self }
    let offset = (ticks - phase.ticks) % step.ticks
    return Timestamp(ticks: ticks - (offset < 0 ? offset + step.ticks : offset))
  }

  /// This time without parts of a second.
  public var wholeSecond: Timestamp { Timestamp(ticks: ticks - ticks % Interval.ticksPerSecond) }

  /// Windows' file time: ticks since 1601-01-01, as in `pwdLastSet`; 0 for earlier times.
  public var fileTime: Int64 { max(0, ticks - 504_911_232_000_000_000) }

  /// Makes a time from Windows' file time; nil when it lies outside of .NET's range.
  public init?(fileTime: Int64) {
    guard fileTime >= 0, fileTime <= 2_650_467_743_999_999_999 else { return nil }
    self.init(ticks: fileTime + 504_911_232_000_000_000)
  }
}
