extension Timestamp {
  /// A time split into calendar parts in UTC.
  public struct Parts: Equatable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int
    public let hour: Int
    public let minute: Int
    public let second: Int
    /// Ticks within the second.
    public let fraction: Int
    /// 0 is Sunday.
    public let weekday: Int
  }

  /// The calendar parts in UTC.
  public var parts: Parts {
    let total = Int(ticks / Interval.ticksPerSecond)
    let days = total / 86_400
    let rest = total % 86_400
    let shifted = days + 306
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return Parts(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60,
      fraction: Int(ticks % Interval.ticksPerSecond), weekday: (days + 1) % 7)
  }

  /// The time by a pattern of .NET's custom date letters (`yyyy MM dd HH hh mm ss fff tt ddd MMM M d h H m s`), invariant
  /// culture; `'...'` and other characters stand for themselves.
  public func formatted(_ pattern: String) -> String {
    let parts = self.parts
    var result = ""
    let letters = Array(pattern.unicodeScalars)
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      if letter == "'" {
        index += 1
        while index < letters.count, letters[index] != "'" {
          result.unicodeScalars.append(letters[index])
          index += 1
        }
        index += 1
        continue
      }
      var run = 1
      while index + run < letters.count, letters[index + run] == letter { run += 1 }
      result += Timestamp.field(letter, run: run, parts: parts)
      index += run
    }
    return result
  }

  private static func field(_ letter: Unicode.Scalar, run: Int, parts: Parts) -> String {
    switch letter {
    case "y": return run <= 2 ? pad(parts.year % 100, run) : pad(parts.year, run)
    case "M": return run == 3 ? months[parts.month - 1] : pad(parts.month, run)
    case "d": return run == 3 ? weekdays[parts.weekday] : pad(parts.day, run)
    case "H": return pad(parts.hour, run)
    case "h": return pad((parts.hour + 11) % 12 + 1, run)
    case "m": return pad(parts.minute, run)
    case "s": return pad(parts.second, run)
    case "f": return String(pad(parts.fraction, 7).prefix(min(run, 7)))
    case "t": return String((parts.hour < 12 ? "AM" : "PM").prefix(run))
    default: return String(repeating: String(Character(letter)), count: run)
    }
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return text.utf8.count >= width ? text : String(repeating: "0", count: width - text.utf8.count) + text
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// `Tue, 03 May 2016 14:39:16 GMT`: the scheduler's settings are written so.
  public var rfc1123: String { formatted("ddd, dd MMM yyyy HH:mm:ss 'GMT'") }
  /// `2016-08-24T09:20:00Z`.
  public var iso: String { formatted("yyyy-MM-dd'T'HH:mm:ss'Z'") }
}
