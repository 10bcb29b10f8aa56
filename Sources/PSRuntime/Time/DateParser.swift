/// Reads dates as .NET's `DateTime.Parse` and `DateTimeOffset.Parse` do.
///
/// PowerShell's casts from text are `date(text, .invariant, now: now)`.
public enum DateParser {
  /// A date and time; missing parts are today's.
  ///
  /// - Parameters:
  ///   - now: the session's local clock.
  ///   - zone: the zone that times with an offset are converted to.
  public static func date(
    _ text: String, _ culture: Culture = .invariant, _ styles: DateTimeStyles = [], now: PSDateTime,
    zone: PSTimeZone = .local
  ) throws(DateParseError) -> PSDateTime {
    var reader = DateReader(text, culture, now)
    return try reader.read().dateTime(styles, now: now, zone: zone)
  }

  /// A date and time with an offset; the zone's where the text has none.
  public static func dateOffset(
    _ text: String, _ culture: Culture = .invariant, _ styles: DateTimeStyles = [], now: PSDateTime,
    zone: PSTimeZone = .local
  ) throws(DateParseError) -> PSDateTimeOffset {
    var reader = DateReader(text, culture, now)
    return try reader.read().dateTimeOffset(styles, now: now, zone: zone)
  }
}

/// Reads one text.
private struct DateReader {
  private typealias Number = (value: Int, digits: Int)

  private var lexer: DateLexer
  private let culture: Culture
  private let now: PSDateTime
  private var numbers: [Number] = []
  private var month: Int?
  /// How many numbers stand before the month's name.
  private var monthPosition = 0
  private var time: (hour: Int, minute: Int, second: Int, fraction: Int64)?
  private var isAfternoon: Bool?
  private var result = ParsedDate()

  init(_ text: String, _ culture: Culture, _ now: PSDateTime) {
    lexer = DateLexer(text, culture)
    self.culture = culture
    self.now = now
  }

  mutating func read() throws(DateParseError) -> ParsedDate {
    while true {
      let start = lexer.index
      guard let token = lexer.next() else { throw unknown(start) }
      if token == .end { break }
      try take(token)
    }
    try finishTime()
    try finishDate()
    return result
  }

  private func unknown(_ index: Int) -> DateParseError {
    lexer.scalars[index].isLetter ? .unknownWord(index: index) : .format
  }

  /// The next token without taking it.
  private func peek() -> DateLexer.Token? {
    var copy = lexer
    return copy.next()
  }

  private mutating func take(_ token: DateLexer.Token) throws(DateParseError) {
    switch token {
    case .number(let value, let digits): try takeNumber((value, digits))
    case .monthName(let number):
      guard month == nil else { throw DateParseError.format }
      month = number
      monthPosition = numbers.count
    case .dayName(let number):
      guard result.weekday == nil else { throw DateParseError.format }
      result.weekday = number
    case .am, .pm:
      guard time != nil, isAfternoon == nil else { throw DateParseError.format }
      isAfternoon = token == .pm
    case .zone:
      guard result.offsetMinutes == nil else { throw DateParseError.format }
      result.offsetMinutes = 0
      result.isUniversal = true
    case .hyphen, .plus:
      if time != nil, result.offsetMinutes == nil {
        try takeOffset(negative: token == .hyphen)
      } else if token == .plus || numbers.isEmpty {
        throw DateParseError.format
      }
    case .timeMark:
      guard time == nil, !numbers.isEmpty, case .number? = peek() else { throw DateParseError.format }
    case .dateSeparator:
      guard !numbers.isEmpty || month != nil else { throw DateParseError.format }
    case .timeSeparator:
      throw DateParseError.format
    case .comma, .point, .blank, .era, .end:
      break
    }
  }

  private mutating func takeNumber(_ number: Number) throws(DateParseError) {
    let next = peek()
    if next == .timeSeparator {
      try takeTime(number.value)
      return
    }
    if time == nil, isHour() {
      time = (number.value, 0, 0, 0)
      return
    }
    guard numbers.count < 3 else { throw DateParseError.format }
    numbers.append(number)
  }

  /// Whether `AM` or `PM` follows.
  private func isHour() -> Bool {
    var copy = lexer
    var token = copy.next()
    if token == .blank { token = copy.next() }
    return token == .am || token == .pm
  }

  private mutating func takeTime(_ hour: Int) throws(DateParseError) {
    guard time == nil else { throw DateParseError.format }
    _ = lexer.next()
    if peek() == .blank { _ = lexer.next() }
    guard case .number(let minute, _)? = lexer.next() else { throw DateParseError.format }
    var second = 0
    var fraction: Int64 = 0
    if peek() == .timeSeparator {
      _ = lexer.next()
      guard case .number(let value, _)? = lexer.next() else { throw DateParseError.format }
      second = value
      fraction = lexer.fraction() ?? 0
      if peek() == .timeSeparator { throw DateParseError.format }
    }
    time = (hour, minute, second, fraction)
  }

  /// The digits of an offset behind its sign: `2`, `02`, `0230`, `02:30`.
  private mutating func takeOffset(negative: Bool) throws(DateParseError) {
    guard case .number(let value, let digits)? = lexer.next() else { throw DateParseError.format }
    var hours = value
    var minutes = 0
    if digits <= 2 {
      if peek() == .timeSeparator {
        _ = lexer.next()
        guard case .number(let rest, let count)? = lexer.next(), count <= 2 else { throw DateParseError.format }
        minutes = rest
      }
    } else if digits <= 4 {
      hours = value / 100
      minutes = value % 100
    } else {
      throw DateParseError.format
    }
    guard minutes < 60 else { throw DateParseError.format }
    let total = hours * 60 + minutes
    guard total <= 14 * 60 else { throw DateParseError.offset }
    result.offsetMinutes = negative ? -total : total
  }

  private mutating func finishTime() throws(DateParseError) {
    guard var parts = time else { return }
    if let isAfternoon {
      if isAfternoon {
        guard (0...23).contains(parts.hour) else { throw DateParseError.format }
        if parts.hour < 12 { parts.hour += 12 }
      } else {
        guard (0...12).contains(parts.hour) else { throw DateParseError.format }
        if parts.hour == 12 { parts.hour = 0 }
      }
    }
    guard (0...23).contains(parts.hour), (0...59).contains(parts.minute), (0...59).contains(parts.second)
    else { throw DateParseError.outOfRange }
    let seconds = Int64(parts.hour * 3600 + parts.minute * 60 + parts.second)
    result.ticksOfDay = seconds * PSTimeSpan.ticksPerSecond + parts.fraction
  }

  private mutating func finishDate() throws(DateParseError) {
    if month != nil {
      try finishNamedMonth()
    } else {
      switch numbers.count {
      case 0:
        guard time != nil, result.weekday == nil else { throw DateParseError.format }
        return
      case 2: finishTwo()
      case 3: try finishThree()
      default: throw DateParseError.format
      }
    }
    guard let year = result.year, let month = result.month, let day = result.day,
      GregorianCalendar.days(year: year, month: month, day: day) != nil
    else { throw DateParseError.format }
  }

  private mutating func set(year: Number?, month: Int, day: Int) {
    result.year = year.map { $0.digits <= 2 ? DateOrder.fullYear($0.value) : $0.value } ?? now.year
    result.month = month
    result.day = day
  }

  private func isYear(_ index: Int) -> Bool { numbers[index].digits > 2 }

  private mutating func finishTwo() {
    let (first, second) = (numbers[0], numbers[1])
    if isYear(0) {
      set(year: first, month: second.value, day: 1)
    } else if isYear(1) {
      set(year: second, month: first.value, day: 1)
    } else if DateOrder.isMonthFirst(culture.dateFormat.monthDayPattern) {
      set(year: nil, month: first.value, day: second.value)
    } else {
      set(year: nil, month: second.value, day: first.value)
    }
  }

  private mutating func finishThree() throws(DateParseError) {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    let order = DateOrder(culture.dateFormat.shortDatePattern)
    guard !isYear(1) else { throw DateParseError.format }
    if isYear(0) {
      guard !isYear(2) else { throw DateParseError.format }
      let swapped = order == .yearDayMonth
      set(year: first, month: swapped ? third.value : second.value, day: swapped ? second.value : third.value)
      return
    }
    let resolved: DateOrder
    switch order {
    case .yearMonthDay where isYear(2): resolved = .monthDayYear
    case .yearDayMonth where isYear(2): resolved = .dayMonthYear
    default: resolved = order
    }
    switch resolved {
    case .monthDayYear: set(year: third, month: first.value, day: second.value)
    case .dayMonthYear: set(year: third, month: second.value, day: first.value)
    case .yearMonthDay: set(year: first, month: second.value, day: third.value)
    case .yearDayMonth: set(year: first, month: third.value, day: second.value)
    }
  }

  private mutating func finishNamedMonth() throws(DateParseError) {
    let month = month ?? 1
    switch numbers.count {
    case 1:
      if isYear(0) || namedMonthTakesYear {
        set(year: numbers[0], month: month, day: 1)
      } else {
        set(year: nil, month: month, day: numbers[0].value)
      }
    case 2:
      let yearFirst: Bool
      if isYear(0) || isYear(1) {
        guard isYear(0) != isYear(1) else { throw DateParseError.format }
        yearFirst = isYear(0)
      } else {
        let order = DateOrder(culture.dateFormat.shortDatePattern)
        yearFirst = order == .yearMonthDay || order == .yearDayMonth
      }
      set(year: numbers[yearFirst ? 0 : 1], month: month, day: numbers[yearFirst ? 1 : 0].value)
    default:
      throw DateParseError.format
    }
  }

  /// Whether a short number beside a month's name is a year: it depends on the culture's two patterns with a month.
  private var namedMonthTakesYear: Bool {
    let monthFirst = DateOrder.isMonthFirst(culture.dateFormat.monthDayPattern)
    let yearFirst = DateOrder.isYearFirst(culture.dateFormat.yearMonthPattern)
    return monthPosition == 0 ? !monthFirst && !yearFirst : monthFirst && yearFirst
  }
}

/// The order of year, month and day in a culture's short date.
enum DateOrder {
  case monthDayYear, dayMonthYear, yearMonthDay, yearDayMonth

  init(_ pattern: String) {
    let letters = DateOrder.letters(pattern)
    switch letters.prefix(2) {
    case ["y", "d"]: self = .yearDayMonth
    case ["y", "M"]: self = .yearMonthDay
    case ["d", "M"]: self = .dayMonthYear
    default: self = .monthDayYear
    }
  }

  /// The letters `d`, `M`, `y` in the order of their first use outside quotes.
  private static func letters(_ pattern: String) -> [Character] {
    var found: [Character] = []
    var isQuoted = false
    for character in pattern {
      if character == "'" { isQuoted.toggle() }
      if !isQuoted, "dMy".contains(character), !found.contains(character) { found.append(character) }
    }
    return found
  }

  static func isMonthFirst(_ pattern: String) -> Bool { letters(pattern).first == "M" }
  static func isYearFirst(_ pattern: String) -> Bool { letters(pattern).first == "y" }

  /// The year of two digits: 1950...2049.
  static func fullYear(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }
}
