import PSRuntime

extension DotNetTypes {
  static let dateOnly = TypeDefinition("System.DateOnly", dateOnlyMembers)
  static let timeOnly = TypeDefinition("System.TimeOnly", timeOnlyMembers)

  private static func day(_ value: Value) -> PSDateOnly { value.unboxed(PSDateOnly.self) ?? PSDateOnly(.min) }
  private static func time(_ value: Value) -> PSTimeOnly { value.unboxed(PSTimeOnly.self) ?? PSTimeOnly(.min) }

  private static func boxed(_ value: PSDateOnly?) throws -> Value {
    guard let value else {
      throw MemberStrings.argumentOutOfRange(
        "Year, Month, and Day parameters describe an un-representable DateTime.", nil)
    }
    return .boxed(value)
  }

  private static func part(_ name: String, _ body: @escaping @Sendable (PSDateTime) -> Int) -> Member {
    .property(name, type: "int", get: { value, _ in .count(body(day(value).dateTime)) })
  }
  private static func timePart(_ name: String, _ body: @escaping @Sendable (PSDateTime) -> Int) -> Member {
    .property(name, type: "int", get: { value, _ in .count(body(time(value).dateTime)) })
  }

  private static let toStringSignatures = [
    "string ToString()", "string ToString(string format)", "string ToString(System.IFormatProvider provider)",
    "string ToString(string format, System.IFormatProvider provider)",
  ]

  private static let dateOnlyMembers: [Member] = [
    part("Year") { $0.year }, part("Month") { $0.month }, part("Day") { $0.day }, part("DayOfYear") { $0.dayOfYear },
    .property("DayOfWeek", type: "System.DayOfWeek", get: { value, _ in dayOfWeek(day(value).dateTime) }),
    .property("DayNumber", type: "int", get: { value, _ in .int(day(value).dayNumber) }),
    .constructor(signatures: ["new(int year, int month, int day)", "new()"]) { call in
      call.count == 0
        ? .boxed(PSDateOnly(.min)) : try boxed(PSDateOnly(year: call.int(0), month: call.int(1), day: call.int(2)))
    },
    .method("AddDays", signatures: ["System.DateOnly AddDays(int value)"]) { call in
      try boxed(day(call.target).adding(days: call.int(0)))
    },
    .method("AddMonths", signatures: ["System.DateOnly AddMonths(int value)"]) { call in
      try boxed(day(call.target).adding(months: call.int(0)))
    },
    .method("AddYears", signatures: ["System.DateOnly AddYears(int value)"]) { call in
      try boxed(day(call.target).adding(years: call.int(0)))
    },
    .method("ToDateTime", signatures: ["datetime ToDateTime(System.TimeOnly time)"]) { call in
      try date(day(call.target).dateTime.adding(time(call[0]).span))
    },
    .method("ToString", signatures: toStringSignatures) { call in .string(try toString(call)) },
    .method("ToShortDateString", signatures: ["string ToShortDateString()"]) { call in .string(try toString(call)) },
    .method("ToLongDateString", signatures: ["string ToLongDateString()"]) { call in
      .string(try Formatting.text(call.target, "D", Cultures.current(call.context), call.context))
    },
    .method("CompareTo", signatures: ["int CompareTo(System.DateOnly value)"]) { call in
      .count(Int((day(call.target).dayNumber - day(call[0]).dayNumber).signum()))
    },
    .method("Equals", signatures: ["bool Equals(System.Object value)"]) { call in
      .bool(call[0].unboxed(PSDateOnly.self) == day(call.target))
    },
    .staticProperty("MinValue", type: "System.DateOnly", get: { _ in .boxed(PSDateOnly(.min)) }),
    .staticProperty("MaxValue", type: "System.DateOnly", get: { _ in .boxed(PSDateOnly(.max)) }),
    .staticMethod("FromDateTime", signatures: ["System.DateOnly FromDateTime(datetime dateTime)"]) { call in
      guard case .dateTime(let d) = call[0] else { return .null }
      return .boxed(PSDateOnly(d))
    },
    .staticMethod("FromDayNumber", signatures: ["System.DateOnly FromDayNumber(int dayNumber)"]) { call in
      try boxed(PSDateOnly(.min).adding(days: call.int(0)))
    },
    .staticMethod(
      "Parse",
      signatures: [
        "System.DateOnly Parse(string s)", "System.DateOnly Parse(string s, System.IFormatProvider provider)",
      ]
    ) { call in
      .boxed(PSDateOnly(try parseDay(call)))
    },
    .staticMethod(
      "ParseExact",
      signatures: [
        "System.DateOnly ParseExact(string s, string format)",
        "System.DateOnly ParseExact(string s, string format, System.IFormatProvider provider)",
      ]
    ) { call in
      let text = call.text(0).string
      let now = call.context.services.now
      let culture = dateOptions(call).0
      let wanted = formats(call, 1)
      return .boxed(
        PSDateOnly(
          try parsedDate(text) { () throws(DateParseError) in
            try DateParser.exactDate(text, formats: wanted, culture, now: now)
          }))
    },
  ]

  private static func parseDay(_ call: MethodCall) throws -> PSDateTime {
    let text = try call.requiredText(0, "s").string
    let now = call.context.services.now
    let culture = dateOptions(call).0
    return try parsedDate(text) { () throws(DateParseError) in try DateParser.date(text, culture, now: now) }
  }

  private static let timeOnlyMembers: [Member] = [
    timePart("Hour") { $0.hour }, timePart("Minute") { $0.minute }, timePart("Second") { $0.second },
    timePart("Millisecond") { $0.millisecond },
    .property("Ticks", type: "long", get: { value, _ in .long(time(value).ticks) }),
    .constructor(signatures: [
      "new()", "new(int hour, int minute)", "new(int hour, int minute, int second)",
      "new(int hour, int minute, int second, int millisecond)", "new(long ticks)",
    ]) { call in
      let value: PSTimeOnly? =
        if case .long(let ticks) = call[0] { PSTimeOnly(ticks: ticks) } else {
          PSTimeOnly(hour: call.int(0), minute: call.int(1), second: call.int(2), millisecond: call.int(3))
        }
      guard let value else {
        throw MemberStrings.argumentOutOfRange(
          "Hour, Minute, and Second parameters describe an un-representable DateTime.", nil)
      }
      return .boxed(value)
    },
    .method("ToTimeSpan", signatures: ["timespan ToTimeSpan()"]) { call in .timeSpan(time(call.target).span) },
    .method("Add", signatures: ["System.TimeOnly Add(timespan value)"]) { call in
      guard case .timeSpan(let span) = call[0] else { return .null }
      return .boxed(time(call.target).adding(span))
    },
    .method("AddHours", signatures: ["System.TimeOnly AddHours(double value)"]) { call in
      .boxed(time(call.target).adding(PSTimeSpan(call.double(0), unit: PSTimeSpan.ticksPerHour) ?? .zero))
    },
    .method("AddMinutes", signatures: ["System.TimeOnly AddMinutes(double value)"]) { call in
      .boxed(time(call.target).adding(PSTimeSpan(call.double(0), unit: PSTimeSpan.ticksPerMinute) ?? .zero))
    },
    .method("ToString", signatures: toStringSignatures) { call in .string(try toString(call)) },
    .method("CompareTo", signatures: ["int CompareTo(System.TimeOnly value)"]) { call in
      .count(Int((time(call.target).ticks - time(call[0]).ticks).signum()))
    },
    .method("IsBetween", signatures: ["bool IsBetween(System.TimeOnly start, System.TimeOnly end)"]) { call in
      let (t, a, b) = (time(call.target).ticks, time(call[0]).ticks, time(call[1]).ticks)
      return .bool(a <= b ? a <= t && t < b : t >= a || t < b)
    },
    .staticProperty("MinValue", type: "System.TimeOnly", get: { _ in .boxed(PSTimeOnly(.min)) }),
    .staticMethod("FromDateTime", signatures: ["System.TimeOnly FromDateTime(datetime dateTime)"]) { call in
      guard case .dateTime(let d) = call[0] else { return .null }
      return .boxed(PSTimeOnly(d))
    },
    .staticMethod("FromTimeSpan", signatures: ["System.TimeOnly FromTimeSpan(timespan timeSpan)"]) { call in
      guard case .timeSpan(let t) = call[0], let value = PSTimeOnly(ticks: t.ticks) else {
        throw MemberStrings.argumentOutOfRange("Ticks must be between 0 and TimeOnly.MaxValue.Ticks.", "ticks")
      }
      return .boxed(value)
    },
    .staticMethod(
      "Parse",
      signatures: [
        "System.TimeOnly Parse(string s)", "System.TimeOnly Parse(string s, System.IFormatProvider provider)",
      ]
    ) { call in
      .boxed(PSTimeOnly(try parseDay(call)))
    },
  ]
}
