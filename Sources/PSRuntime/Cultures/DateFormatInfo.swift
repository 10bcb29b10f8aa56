/// How a culture writes dates: .NET's `DateTimeFormatInfo` with the Gregorian calendar.
public struct DateFormatInfo: Sendable, Equatable {
  /// .NET's `CalendarWeekRule`.
  public enum WeekRule: Int, Sendable {
    case firstDay = 0
    case firstFullWeek = 1
    case firstFourDayWeek = 2
  }

  public var shortDatePattern = "MM/dd/yyyy"
  public var longDatePattern = "dddd, dd MMMM yyyy"
  public var shortTimePattern = "HH:mm"
  public var longTimePattern = "HH:mm:ss"
  public var fullDateTimePattern = "dddd, dd MMMM yyyy HH:mm:ss"
  public var monthDayPattern = "MMMM dd"
  public var yearMonthPattern = "yyyy MMMM"
  public var amDesignator = "AM"
  public var pmDesignator = "PM"
  public var dateSeparator = "/"
  public var timeSeparator = ":"
  /// 0 is Sunday.
  public var firstDayOfWeek = 0
  public var weekRule = WeekRule.firstDay
  /// From Sunday.
  public var dayNames: [String] = []
  public var abbreviatedDayNames: [String] = []
  /// Twelve names, from January.
  public var monthNames: [String] = []
  public var abbreviatedMonthNames: [String] = []
  /// The forms beside a day of the month.
  public var monthGenitiveNames: [String] = []
  public var abbreviatedMonthGenitiveNames: [String] = []
  public var eraName = "A.D."
  public var abbreviatedEraName = "AD"

  public static let rfc1123Pattern = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"
  public static let sortablePattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss"
  public static let universalSortablePattern = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"

  /// The invariant culture's way.
  public static var invariant: DateFormatInfo { Culture.invariant.dateFormat }

  /// The seven lines of a culture that concern dates.
  init(lines: ArraySlice<[Substring]>) {
    let all = Array(lines)
    guard all.count >= 7, all[0].count >= 13 else { return }
    let patterns = all[0].map(String.init)
    shortDatePattern = patterns[0]
    longDatePattern = patterns[1]
    shortTimePattern = patterns[2]
    longTimePattern = patterns[3]
    fullDateTimePattern = patterns[4]
    monthDayPattern = patterns[5]
    yearMonthPattern = patterns[6]
    amDesignator = patterns[7]
    pmDesignator = patterns[8]
    dateSeparator = patterns[9]
    timeSeparator = patterns[10]
    firstDayOfWeek = Int(patterns[11]) ?? 0
    weekRule = WeekRule(rawValue: Int(patterns[12]) ?? 0) ?? .firstDay
    dayNames = all[1].map(String.init)
    abbreviatedDayNames = all[2].map(String.init)
    monthNames = all[3].map(String.init)
    abbreviatedMonthNames = all[4].map(String.init)
    monthGenitiveNames = all[5].map(String.init)
    abbreviatedMonthGenitiveNames = all[6].map(String.init)
  }

  /// The pattern of a standard format letter; nil for letters that have none of their own.
  public func pattern(standard letter: Character) -> String? {
    switch letter {
    case "d": shortDatePattern
    case "D": longDatePattern
    case "f": longDatePattern + " " + shortTimePattern
    case "F": fullDateTimePattern
    case "g": generalShortPattern
    case "G": generalLongPattern
    case "m", "M": monthDayPattern
    case "o", "O": "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK"
    case "r", "R": DateFormatInfo.rfc1123Pattern
    case "s": DateFormatInfo.sortablePattern
    case "t": shortTimePattern
    case "T": longTimePattern
    case "u": DateFormatInfo.universalSortablePattern
    case "U": fullDateTimePattern
    case "y", "Y": yearMonthPattern
    default: nil
    }
  }

  /// Short date and short time.
  public var generalShortPattern: String { shortDatePattern + " " + shortTimePattern }
  /// Short date and long time.
  public var generalLongPattern: String { shortDatePattern + " " + longTimePattern }
}
