/// Days, months and weeks of the calendar of .NET's dates, years 1...9999.
public enum GregorianCalendar {
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

  /// The length of a month; nil outside months 1...12 and years 1...9999.
  public static func daysInMonth(year: Int, month: Int) -> Int? {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    let days = daysBeforeMonth[month] - daysBeforeMonth[month - 1]
    return month == 2 && isLeap(year) ? days + 1 : days
  }

  static func dayOfYear(year: Int, month: Int, day: Int) -> Int {
    guard (1...12).contains(month) else { return 0 }
    return daysBeforeMonth[month - 1] + day + (month > 2 && isLeap(year) ? 1 : 0)
  }

  /// Days since 0001-01-01; nil for a day that does not exist.
  public static func days(year: Int, month: Int, day: Int) -> Int? {
    guard let length = daysInMonth(year: year, month: month), (1...length).contains(day) else { return nil }
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400
      + dayOfYear(year: year, month: month, day: day) - 1
  }

  /// The date of a number of days since 0001-01-01.
  public static func parts(days: Int) -> (year: Int, month: Int, day: Int) {
    // Years that begin in March put the leap day last.
    let shifted = days + 306
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    return (era * 400 + yearOfEra + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day)
  }

  /// The week of the year under a rule: .NET's `Calendar.GetWeekOfYear`.
  public static func weekOfYear(_ date: PSDateTime, _ rule: DateFormatInfo.WeekRule, firstDay: Int) -> Int {
    let dayOfYear = date.dayOfYear - 1
    let weekday = date.dayOfWeek.rawValue
    let weekdayOfNewYear = ((weekday - dayOfYear % 7) + 14) % 7
    let offset = (weekdayOfNewYear - firstDay + 14) % 7
    switch rule {
    case .firstDay: return (dayOfYear + offset) / 7 + 1
    case .firstFullWeek: return week(date, dayOfYear, offset: offset, fullDays: 7, firstDay)
    case .firstFourDayWeek: return week(date, dayOfYear, offset: offset, fullDays: 4, firstDay)
    }
  }

  private static func week(
    _ date: PSDateTime, _ dayOfYear: Int, offset: Int, fullDays: Int, _ firstDay: Int
  ) -> Int {
    var start = (7 - offset) % 7
    if start >= fullDays { start -= 7 }
    let day = dayOfYear - start
    if day >= 0 { return day / 7 + 1 }
    guard let before = date.date.adding(days: -(dayOfYear + 1)) else { return 1 }
    return weekOfYear(before, fullDays == 7 ? .firstFullWeek : .firstFourDayWeek, firstDay: firstDay)
  }

  /// The week and year of ISO 8601: weeks begin on Monday, the first has four days.
  public static func isoWeek(_ date: PSDateTime) -> (year: Int, week: Int) {
    let weekday = (date.dayOfWeek.rawValue + 6) % 7
    let week = (date.dayOfYear - weekday + 9) / 7
    let year = date.year
    if week < 1 { return (year - 1, weeksInYear(year - 1)) }
    if week > weeksInYear(year) { return (year + 1, 1) }
    return (year, week)
  }

  /// 52 or 53.
  public static func weeksInYear(_ year: Int) -> Int {
    func lastWeekday(_ year: Int) -> Int { (year + year / 4 - year / 100 + year / 400) % 7 }
    return lastWeekday(year) == 4 || lastWeekday(year - 1) == 3 ? 53 : 52
  }
}
