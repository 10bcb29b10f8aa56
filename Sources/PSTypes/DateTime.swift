import PSRuntime

extension DotNetTypes {
  static let dateTime = TypeDefinition(
    "System.DateTime", dateParts + dateArithmetic + dateTexts + dateStatics + dateParsing)

  private static func own(_ value: Value) -> PSDateTime { if case .dateTime(let d) = value.base { d } else { .min } }

  static func date(_ value: PSDateTime?) throws -> Value {
    guard let value else {
      throw MemberStrings.argumentOutOfRange(
        "The added or subtracted value results in an un-representable DateTime.", "value")
    }
    return .dateTime(value)
  }

  private static func part(_ name: String, _ body: @escaping @Sendable (PSDateTime) -> Int) -> Member {
    .property(name, type: "int", get: { value, _ in .count(body(own(value))) })
  }

  static func dayOfWeek(_ date: PSDateTime) -> Value {
    .object(EnumObject(PSType.builtin("System.DayOfWeek"), Int64(date.dayOfWeek.rawValue)))
  }

  private static let dateParts: [Member] = [
    part("Year") { $0.year }, part("Month") { $0.month }, part("Day") { $0.day }, part("Hour") { $0.hour },
    part("Minute") { $0.minute }, part("Second") { $0.second }, part("Millisecond") { $0.millisecond },
    part("Microsecond") { $0.microsecond }, part("Nanosecond") { $0.nanosecond }, part("DayOfYear") { $0.dayOfYear },
    .property("Date", get: { value, _ in .dateTime(own(value).date) }),
    .property("TimeOfDay", get: { value, _ in .timeSpan(own(value).timeOfDay) }),
    .property("Ticks", get: { value, _ in .long(own(value).ticks) }),
    .property("DayOfWeek", get: { value, _ in dayOfWeek(own(value)) }),
    .property(
      "Kind",
      get: { value, _ in
        .object(EnumObject(PSType.builtin("System.DateTimeKind"), Int64(own(value).kind.rawValue)))
      }),
    .constructor { call in try makeDate(call) },
  ]

  private static func makeDate(_ call: MethodCall) throws -> Value {
    let kind = kindArgument(call)
    if case .long(let ticks) = call[0] {
      guard let date = PSDateTime(ticks: ticks, kind: kind) else {
        throw MemberStrings.argumentOutOfRange(
          "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.", "ticks")
      }
      return .dateTime(date)
    }
    if let day = call[0].unboxed(PSDateOnly.self), let time = call[1].unboxed(PSTimeOnly.self) {
      return .dateTime((day.dateTime.adding(ticks: time.ticks) ?? day.dateTime).with(kind: kind))
    }
    if call.count == 0 { return .dateTime(.min) }
    let n = call.arguments.compactMap { if case .int(let i) = $0 { Int(i) } else { nil } }
    guard let date = clock(n, kind) else {
      let isDay = n.count < 6 || GregorianCalendar.days(year: n[0], month: n[1], day: n[2]) == nil
      throw MemberStrings.argumentOutOfRange(
        isDay
          ? "Year, Month, and Day parameters describe an un-representable DateTime."
          : "Hour, Minute, and Second parameters describe an un-representable DateTime.", nil)
    }
    return .dateTime(date)
  }

  /// The date of year, month, day and so on down to microseconds; nil where a part is out of range.
  static func clock(_ n: [Int], _ kind: PSDateTime.Kind = .unspecified) -> PSDateTime? {
    guard n.count >= 3 else { return nil }
    let time = n.count >= 6 ? (n[3], n[4], n[5]) : (0, 0, 0)
    let date = PSDateTime(
      year: n[0], month: n[1], day: n[2], hour: time.0, minute: time.1, second: time.2,
      millisecond: n.count >= 7 ? n[6] : 0, kind: kind)
    return n.count >= 8 ? date?.adding(ticks: Int64(n[7]) * 10) : date
  }

  private static func kindArgument(_ call: MethodCall) -> PSDateTime.Kind {
    for i in 0..<call.count {
      if let e = call.object(i) as? EnumObject, e.enumType.name == "DateTimeKind" {
        return PSDateTime.Kind(rawValue: Int(e.rawValue)) ?? .unspecified
      }
    }
    return .unspecified
  }

  // MARK: - Arithmetic

  private static func adding(_ name: String, _ unit: Int64) -> Member {
    .method(name) { call in try date(own(call.target).adding(call.double(0), unit: unit)) }
  }

  private static let dateArithmetic: [Member] = [
    adding("AddDays", PSTimeSpan.ticksPerDay), adding("AddHours", PSTimeSpan.ticksPerHour),
    adding("AddMinutes", PSTimeSpan.ticksPerMinute), adding("AddSeconds", PSTimeSpan.ticksPerSecond),
    adding("AddMilliseconds", PSTimeSpan.ticksPerMillisecond),
    adding("AddMicroseconds", PSTimeSpan.ticksPerMicrosecond),
    .method("AddTicks") { call in try date(own(call.target).adding(ticks: Int64(call.int(0)))) },
    .method("AddMonths") { call in
      guard abs(call.int(0)) <= 120_000 else {
        throw MemberStrings.argumentOutOfRange("Months value must be between +/-120000.", "months")
      }
      guard let result = own(call.target).adding(months: call.int(0)) else {
        throw MemberStrings.argumentOutOfRange(
          "The added or subtracted value results in an un-representable DateTime.", "months")
      }
      return .dateTime(result)
    },
    .method("AddYears") { call in
      guard abs(call.int(0)) <= 10_000 else {
        throw MemberStrings.argumentOutOfRange("Years value must be between +/-10000.", "years")
      }
      return try date(own(call.target).adding(years: call.int(0)))
    },
    .method("Add") { call in
      guard case .timeSpan(let span) = call[0] else { return .null }
      return try date(own(call.target).adding(span))
    },
    .method("Subtract") { call in
      switch call[0] {
      case .timeSpan(let span): return try date(own(call.target).subtracting(span))
      case .dateTime(let other): return .timeSpan(own(call.target).subtracting(other))
      default: return .null
      }
    },
    .method("CompareTo") { call in
      if call[0].isNull { return .int(1) }
      guard case .dateTime(let other) = call[0].base else {
        throw MemberStrings.argument("Object must be of type DateTime.")
      }
      let d = own(call.target)
      return .int(d == other ? 0 : d < other ? -1 : 1)
    },
    .method("Equals") { call in .bool(try equals(call.target, call[0], call.context)) },
    .method("GetHashCode") { call in .int(own(call.target).hashCode) },
    .method("GetTypeCode") { call in typeCode(.dateTime, call.context) },
    .method("ToUniversalTime") { call in .dateTime(own(call.target).universal()) },
    .method("ToLocalTime") { call in .dateTime(own(call.target).local()) },
    .method("IsDaylightSavingTime") { call in
      .bool(own(call.target).kind != .utc && PSTimeZone.local.isDaylightSaving(own(call.target)))
    },
    .method("ToFileTime") { call in try fileTime(own(call.target).fileTime()) },
    .method("ToFileTimeUtc") { call in try fileTime(own(call.target).fileTimeUtc()) },
    .method("ToBinary") { call in .long(own(call.target).binary()) },
    .method("ToOADate") { call in
      guard let value = own(call.target).oleDate else { throw MemberStrings.overflow("Not a legal OleAut date.") }
      return .double(value)
    },
  ]

  private static func fileTime(_ ticks: Int64?) throws -> Value {
    guard let ticks else { throw MemberStrings.argumentOutOfRange("Not a valid Win32 FileTime.", nil) }
    return .long(ticks)
  }

  // MARK: - Texts

  private static func patterned(_ name: String, _ format: String) -> Member {
    .method(name) { call in
      try Formatting.checked { () throws(FormatError) in
        try DateFormat.text(own(call.target), format, Cultures.current(call.context))
      }
    }
  }

  private static let dateTexts: [Member] = [
    formattedToString, patterned("ToLongDateString", "D"), patterned("ToShortDateString", "d"),
    patterned("ToLongTimeString", "T"), patterned("ToShortTimeString", "t"),
    .method("GetDateTimeFormats") { call in
      let formats =
        call.count > 0 && call.char(0) != 0
        ? [String(Unicode.Scalar(UInt8(truncatingIfNeeded: call.char(0))))] : "dDfFgGmoRstTuUy".map { String($0) }
      return .strings(
        try formats.map { PSString.make(try DateFormat.text(own(call.target), $0, Cultures.current(call.context))) })
    },
  ]

  // MARK: - Statics

  private static let dateStatics: [Member] = [
    .staticProperty("MinValue", get: { _ in .dateTime(.min) }),
    .staticProperty("MaxValue", get: { _ in .dateTime(.max) }),
    .staticProperty("UnixEpoch", get: { _ in .dateTime(.unixEpoch) }),
    .staticProperty("Now", get: { context in .dateTime(context.services.now) }),
    .staticProperty("UtcNow", get: { context in .dateTime(context.services.utcNow) }),
    .staticProperty("Today", get: { context in .dateTime(context.services.now.date) }),
    .staticMethod("DaysInMonth") { call in
      guard (1...12).contains(call.int(1)) else {
        throw MemberStrings.argumentOutOfRange(
          "Month must be between one and twelve.", "month", actual: String(call.int(1)))
      }
      guard let days = GregorianCalendar.daysInMonth(year: call.int(0), month: call.int(1)) else {
        throw MemberStrings.argumentOutOfRange("Year must be between 1 and 9999.", "year")
      }
      return .count(days)
    },
    .staticMethod("IsLeapYear") { call in
      guard (1...9999).contains(call.int(0)) else {
        throw MemberStrings.argumentOutOfRange("Year must be between 1 and 9999.", "year")
      }
      return .bool(GregorianCalendar.isLeap(call.int(0)))
    },
    .staticMethod("Compare") { call in
      let (a, b) = (own(call[0]), own(call[1]))
      return .int(a == b ? 0 : a < b ? -1 : 1)
    },
    .staticMethod("Equals") { call in .bool(try equals(call[0], call[1], call.context)) },
    .staticMethod("SpecifyKind") { call in
      .dateTime(own(call[0]).with(kind: PSDateTime.Kind(rawValue: Int(call.enumValue(1))) ?? .unspecified))
    },
    .staticMethod("FromFileTimeUtc") { call in
      guard let d = PSDateTime.fromFileTimeUtc(Int64(call.int(0))) else {
        throw MemberStrings.argumentOutOfRange("Not a valid Win32 FileTime.", "fileTime")
      }
      return .dateTime(d)
    },
    .staticMethod("FromFileTime") { call in
      guard let d = PSDateTime.fromFileTimeUtc(Int64(call.int(0))) else {
        throw MemberStrings.argumentOutOfRange("Not a valid Win32 FileTime.", "fileTime")
      }
      return .dateTime(d.local())
    },
    .staticMethod("FromBinary") { call in
      guard let d = PSDateTime.fromBinary(Int64(call.int(0))) else {
        throw MemberStrings.argument(
          "The binary data must result in a DateTime with ticks between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.",
          "dateData")
      }
      return .dateTime(d)
    },
    .staticMethod("FromOADate") { call in
      guard let d = PSDateTime.fromOleDate(call.double(0)) else {
        throw MemberStrings.argument("Not a legal OleAut date.", "date")
      }
      return .dateTime(d)
    },
  ]

  // MARK: - Parsing

  /// Culture and styles among the arguments.
  static func dateOptions(_ call: MethodCall) -> (Culture, DateTimeStyles) {
    var culture = Cultures.current(call.context)
    var styles = DateTimeStyles()
    for i in 1..<max(1, call.count) {
      if let e = call.object(i) as? EnumObject {
        styles = DateTimeStyles(rawValue: Int(e.rawValue))
      } else if ["provider", "formatProvider"].contains(call.parameterName(i)) {
        culture = Cultures.culture(of: call[i], call.context)
      }
    }
    return (culture, styles)
  }

  /// The formats of a `(string format)` or `(string[] formats)` argument.
  static func formats(_ call: MethodCall, _ index: Int) -> [String] {
    if case .array(let a) = call[index] { return a.items.compactMap { $0.asString?.string } }
    return [call.text(index).string]
  }

  /// Runs a parser and turns its error into .NET's exception.
  static func parsedDate<T>(_ text: String, _ parse: () throws(DateParseError) -> T) throws -> T {
    do {
      return try parse()
    } catch {
      switch error {
      case .format: throw MemberStrings.format("String '\(text)' was not recognized as a valid DateTime.")
      case .unknownWord(let index):
        throw MemberStrings.format(
          "The string '\(text)' was not recognized as a valid DateTime. There is an unknown word starting at index '\(index)'."
        )
      case .outOfRange:
        throw MemberStrings.format(
          "The DateTime represented by the string '\(text)' is not supported in calendar 'System.Globalization.GregorianCalendar'."
        )
      case .dayOfWeek:
        throw MemberStrings.format(
          "String '\(text)' was not recognized as a valid DateTime because the day of week was incorrect.")
      case .offset:
        throw MemberStrings.format("The time zone offset of string '\(text)' must be within plus or minus 14 hours.")
      }
    }
  }

  private static func parse(_ call: MethodCall) throws -> PSDateTime {
    let text = try call.requiredText(0, "s").string
    let (culture, styles) = dateOptions(call)
    let now = call.context.services.now
    return try parsedDate(text) { () throws(DateParseError) in try DateParser.date(text, culture, styles, now: now) }
  }

  private static func parseExact(_ call: MethodCall) throws -> PSDateTime {
    let text = try call.requiredText(0, "s").string
    let (culture, styles) = dateOptions(call)
    let now = call.context.services.now
    let wanted = formats(call, 1)
    return try parsedDate(text) { () throws(DateParseError) in
      try DateParser.exactDate(text, formats: wanted, culture, styles, now: now)
    }
  }

  private static let dateParsing: [Member] = [
    .staticMethod("Parse") { call in .dateTime(try parse(call)) },
    .staticMethod("ParseExact") { call in .dateTime(try parseExact(call)) },
    .staticMethod("TryParse") { call in
      let value = try? parse(call)
      call.setReference(call.count - 1, .dateTime(value ?? .min))
      return .bool(value != nil)
    },
    .staticMethod("TryParseExact") { call in
      let value = try? parseExact(call)
      call.setReference(call.count - 1, .dateTime(value ?? .min))
      return .bool(value != nil)
    },
  ]
}
