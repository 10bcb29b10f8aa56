import PSRuntime

extension DotNetTypes {
  static let dateTimeOffset = TypeDefinition("System.DateTimeOffset", offsetParts + offsetArithmetic + offsetStatics)

  private static let zero = PSDateTimeOffset(.min, offset: .zero)

  private static func own(_ value: Value) -> PSDateTimeOffset? { value.unboxed(PSDateTimeOffset.self) ?? zero }

  private static func boxed(_ value: PSDateTimeOffset?) throws -> Value {
    guard let value else {
      throw MemberStrings.argumentOutOfRange(
        "The UTC time represented when the offset is applied must be between year 0 and 10,000.", "offset")
    }
    return .boxed(value)
  }

  private static func part(_ name: String, _ body: @escaping @Sendable (PSDateTime) -> Int) -> Member {
    .property(name, get: { value, _ in .count(own(value).map { body($0.dateTime) } ?? 0) })
  }

  private static let offsetParts: [Member] = [
    part("Year") { $0.year }, part("Month") { $0.month }, part("Day") { $0.day }, part("Hour") { $0.hour },
    part("Minute") { $0.minute }, part("Second") { $0.second }, part("Millisecond") { $0.millisecond },
    part("Microsecond") { $0.microsecond }, part("Nanosecond") { $0.nanosecond }, part("DayOfYear") { $0.dayOfYear },
    .property(
      "DateTime", get: { value, _ in own(value).map { .dateTime($0.dateTime.with(kind: .unspecified)) } ?? .null }),
    .property("UtcDateTime", get: { value, _ in own(value).map { .dateTime($0.utcDateTime) } ?? .null }),
    .property("LocalDateTime", get: { value, _ in own(value).map { .dateTime($0.localDateTime()) } ?? .null }),
    .property(
      "Date", get: { value, _ in own(value).map { .dateTime($0.dateTime.date.with(kind: .unspecified)) } ?? .null }),
    .property("TimeOfDay", get: { value, _ in own(value).map { .timeSpan($0.dateTime.timeOfDay) } ?? .null }),
    .property("DayOfWeek", get: { value, _ in own(value).map { dayOfWeek($0.dateTime) } ?? .null }),
    .property("Offset", get: { value, _ in own(value).map { .timeSpan($0.offset) } ?? .null }),
    .property("TotalOffsetMinutes", get: { value, _ in .count(Int(own(value)?.offsetMinutes ?? 0)) }),
    .property("Ticks", get: { value, _ in .long(own(value)?.dateTime.ticks ?? 0) }),
    .property("UtcTicks", get: { value, _ in .long(own(value)?.utcTicks ?? 0) }),
    .constructor { call in
      if case .dateTime(let d) = call[0] {
        guard case .timeSpan(let offset) = call[1] else {
          return try boxed(d.kind == .utc ? PSDateTimeOffset(d, offset: .zero) : PSDateTimeOffset(d, zone: .local))
        }
        return try boxed(PSDateTimeOffset(d, offset: offset))
      }
      guard case .timeSpan(let offset) = call[call.count - 1] else { return try boxed(zero) }
      if case .long(let ticks) = call[0] {
        return try boxed(PSDateTime(ticks: ticks).flatMap { PSDateTimeOffset($0, offset: offset) })
      }
      let n = call.arguments.compactMap { if case .int(let i) = $0 { Int(i) } else { nil } }
      guard let date = clock(n) else {
        throw MemberStrings.argumentOutOfRange(
          "Year, Month, and Day parameters describe an un-representable DateTime.", nil)
      }
      return try boxed(PSDateTimeOffset(date, offset: offset))
    },
  ]

  private static func adding(_ name: String, _ unit: Int64) -> Member {
    .method(name) { call in
      guard let d = own(call.target), let sum = d.dateTime.adding(call.double(0), unit: unit) else {
        return try boxed(nil)
      }
      return try boxed(PSDateTimeOffset(sum, offset: d.offset))
    }
  }

  private static let offsetArithmetic: [Member] = [
    adding("AddDays", PSTimeSpan.ticksPerDay), adding("AddHours", PSTimeSpan.ticksPerHour),
    adding("AddMinutes", PSTimeSpan.ticksPerMinute), adding("AddSeconds", PSTimeSpan.ticksPerSecond),
    adding("AddMilliseconds", PSTimeSpan.ticksPerMillisecond), adding("AddTicks", 1),
    .method("AddMonths") { call in
      guard let d = own(call.target), let sum = d.dateTime.adding(months: call.int(0)) else { return try boxed(nil) }
      return try boxed(PSDateTimeOffset(sum, offset: d.offset))
    },
    .method("AddYears") { call in
      guard let d = own(call.target), let sum = d.dateTime.adding(years: call.int(0)) else { return try boxed(nil) }
      return try boxed(PSDateTimeOffset(sum, offset: d.offset))
    },
    .method("Add") { call in
      guard case .timeSpan(let span) = call[0] else { return .null }
      return try boxed(own(call.target)?.adding(span))
    },
    .staticMethod(
      "op_Subtraction",
      signatures: [
        "timespan op_Subtraction(System.DateTimeOffset left, System.DateTimeOffset right)",
        "System.DateTimeOffset op_Subtraction(System.DateTimeOffset dateTimeOffset, timespan timeSpan)",
      ]
    ) { call in
      if case .timeSpan(let span) = call[1] { return try boxed(own(call[0])?.adding(PSTimeSpan(ticks: -span.ticks))) }
      guard let a = own(call[0]), let b = own(call[1]) else { return .null }
      return .timeSpan(PSTimeSpan(ticks: a.utcTicks - b.utcTicks))
    },
    .staticMethod(
      "op_Addition",
      signatures: ["System.DateTimeOffset op_Addition(System.DateTimeOffset dateTimeOffset, timespan timeSpan)"]
    ) { call in
      guard case .timeSpan(let span) = call[1] else { return .null }
      return try boxed(own(call[0])?.adding(span))
    },
    .method("Subtract") { call in
      guard let d = own(call.target) else { return .null }
      if case .timeSpan(let span) = call[0] { return try boxed(span.negated.flatMap { d.adding($0) }) }
      return .timeSpan(PSTimeSpan(ticks: d.utcTicks - (own(call[0])?.utcTicks ?? 0)))
    },
    .method("ToOffset") { call in
      guard case .timeSpan(let offset) = call[0] else { return .null }
      return try boxed(own(call.target)?.with(offset: offset))
    },
    .method("ToUniversalTime") { call in try boxed(own(call.target)?.with(offset: .zero)) },
    .method("ToLocalTime") { call in
      guard let d = own(call.target) else { return .null }
      return try boxed(PSDateTimeOffset(d.localDateTime(), zone: .local))
    },
    .method("ToUnixTimeSeconds") { call in .long(own(call.target)?.unixSeconds ?? 0) },
    .method("ToUnixTimeMilliseconds") { call in .long(own(call.target)?.unixMilliseconds ?? 0) },
    .method("ToFileTime") { call in .long(own(call.target)?.utcDateTime.fileTimeUtc() ?? 0) },
    .method("CompareTo") { call in
      guard let a = own(call.target), let b = own(call[0]) else { return .int(1) }
      return .int(a == b ? 0 : a < b ? -1 : 1)
    },
    .method("Equals") { call in .bool(call[0].unboxed(PSDateTimeOffset.self).map { $0 == own(call.target) } ?? false) },
    .method("EqualsExact") { call in
      guard let a = own(call.target), let b = own(call[0]) else { return .bool(false) }
      return .bool(a == b && a.offsetMinutes == b.offsetMinutes)
    },
    formattedToString,
  ]

  private static func parse(_ call: MethodCall) throws -> PSDateTimeOffset {
    let text = try call.requiredText(0, "input").string
    let (culture, styles) = dateOptions(call)
    let now = call.context.services.now
    return try parsedDate(text) { () throws(DateParseError) in
      try DateParser.dateOffset(text, culture, styles, now: now)
    }
  }

  private static let offsetStatics: [Member] = [
    .staticProperty("Now", get: { context in try boxed(PSDateTimeOffset(context.services.now, zone: .local)) }),
    .staticProperty("UtcNow", get: { context in try boxed(PSDateTimeOffset(context.services.utcNow, offset: .zero)) }),
    .staticProperty("MinValue", get: { _ in try boxed(zero) }),
    .staticProperty("MaxValue", get: { _ in try boxed(PSDateTimeOffset(.max, offset: .zero)) }),
    .staticProperty("UnixEpoch", get: { _ in try boxed(PSDateTimeOffset(.unixEpoch, offset: .zero)) }),
    .staticMethod("FromUnixTimeSeconds") { call in
      guard abs(call.int(0)) < 1 << 50, let d = PSDateTimeOffset.unix(milliseconds: Int64(call.int(0)) * 1000) else {
        throw MemberStrings.argumentOutOfRange(
          "Valid values are between -62135596800 and 253402300799, inclusive.", "seconds")
      }
      return .boxed(d)
    },
    .staticMethod("FromUnixTimeMilliseconds") { call in
      guard let d = PSDateTimeOffset.unix(milliseconds: Int64(call.int(0))) else {
        throw MemberStrings.argumentOutOfRange(
          "Valid values are between -62135596800000 and 253402300799999, inclusive.", "milliseconds")
      }
      return .boxed(d)
    },
    .staticMethod("FromFileTime") { call in
      guard let d = PSDateTime.fromFileTimeUtc(Int64(call.int(0))) else {
        throw MemberStrings.argumentOutOfRange("Not a valid Win32 FileTime.", "fileTime")
      }
      return try boxed(PSDateTimeOffset(d.local(), zone: .local))
    },
    .staticMethod("Parse") { call in .boxed(try parse(call)) },
    .staticMethod("ParseExact") { call in
      let text = try call.requiredText(0, "input").string
      let (culture, styles) = dateOptions(call)
      let now = call.context.services.now
      let wanted = formats(call, 1)
      return .boxed(
        try parsedDate(text) { () throws(DateParseError) in
          try DateParser.exactDateOffset(text, formats: wanted, culture, styles, now: now)
        })
    },
    .staticMethod("TryParse") { call in
      let value = try? parse(call)
      call.setReference(call.count - 1, try boxed(value ?? zero))
      return .bool(value != nil)
    },
    .staticMethod("Compare") { call in
      guard let a = own(call[0]), let b = own(call[1]) else { return .int(0) }
      return .int(a == b ? 0 : a < b ? -1 : 1)
    },
  ]
}
