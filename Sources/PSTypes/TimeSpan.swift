import PSRuntime

extension DotNetTypes {
  static let timeSpan = TypeDefinition(
    "System.TimeSpan", spanParts + spanArithmetic + spanStatics + spanConstants + spanParsing)

  private static func own(_ value: Value) -> PSTimeSpan { if case .timeSpan(let t) = value.base { t } else { .zero } }

  private static func span(_ value: PSTimeSpan?) throws -> Value {
    guard let value else { throw MemberStrings.overflow("TimeSpan overflowed because the duration is too long.") }
    return .timeSpan(value)
  }

  private static func part(_ name: String, _ body: @escaping @Sendable (PSTimeSpan) -> Int) -> Member {
    .property(name, get: { value, _ in .count(body(own(value))) })
  }
  private static func total(_ name: String, _ body: @escaping @Sendable (PSTimeSpan) -> Double) -> Member {
    .property(name, get: { value, _ in .double(body(own(value))) })
  }

  private static let spanParts: [Member] = [
    .property("Ticks", get: { value, _ in .long(own(value).ticks) }),
    part("Days") { $0.days }, part("Hours") { $0.hours }, part("Minutes") { $0.minutes },
    part("Seconds") { $0.seconds },
    part("Milliseconds") { $0.milliseconds }, part("Microseconds") { $0.microseconds },
    part("Nanoseconds") { $0.nanoseconds },
    total("TotalDays") { $0.totalDays }, total("TotalHours") { $0.totalHours },
    total("TotalMinutes") { $0.totalMinutes },
    total("TotalSeconds") { $0.totalSeconds }, total("TotalMilliseconds") { $0.totalMilliseconds },
    total("TotalMicroseconds") { $0.totalMicroseconds }, total("TotalNanoseconds") { $0.totalNanoseconds },
    .constructor { call in
      if case .long(let ticks) = call[0] { return .timeSpan(PSTimeSpan(ticks: ticks)) }
      let n = (0..<call.count).map { call.int($0) }
      switch n.count {
      case 0: return .timeSpan(.zero)
      case 3: return try span(PSTimeSpan(hours: n[0], minutes: n[1], seconds: n[2]))
      default:
        return try span(
          PSTimeSpan(
            days: n[0], hours: n[1], minutes: n[2], seconds: n[3], milliseconds: n.count > 4 ? n[4] : 0,
            microseconds: n.count > 5 ? n[5] : 0))
      }
    },
  ]

  private static let spanArithmetic: [Member] = [
    .method("Add") { call in try span(own(call.target).adding(own(call[0]))) },
    .method("Subtract") { call in try span(own(call.target).subtracting(own(call[0]))) },
    .method("Negate") { call in try span(own(call.target).negated) },
    .method("Duration") { call in try span(own(call.target).duration) },
    .method("Multiply") { call in try span(own(call.target).multiplied(by: call.double(0))) },
    .method("Divide") { call in
      if case .timeSpan(let other) = call[0] { return .double(own(call.target).divided(by: other)) }
      return try span(own(call.target).divided(by: call.double(0)))
    },
    .method("CompareTo") { call in
      if call[0].isNull { return .int(1) }
      guard case .timeSpan(let other) = call[0].base else {
        throw MemberStrings.argument("Object must be of type TimeSpan.")
      }
      return .count(own(call.target).ticks == other.ticks ? 0 : own(call.target).ticks < other.ticks ? -1 : 1)
    },
    .method("Equals") { call in .bool(try equals(call.target, call[0], call.context)) },
    .method("GetHashCode") { call in .int(own(call.target).hashCode) },
    formattedToString,
  ]

  private static func from(_ name: String, _ units: [Int64]) -> Member {
    .staticMethod(name) { call in
      if case .double(let value) = call[0] { return try span(PSTimeSpan(value, unit: units[0])) }
      var total: Int128 = 0
      for i in 0..<call.count { total += Int128(call.int(i)) * Int128(units[min(i, units.count - 1)]) }
      return try span(Int64(exactly: total).map { PSTimeSpan(ticks: $0) })
    }
  }

  private static let units = [
    PSTimeSpan.ticksPerDay, PSTimeSpan.ticksPerHour, PSTimeSpan.ticksPerMinute, PSTimeSpan.ticksPerSecond,
    PSTimeSpan.ticksPerMillisecond, PSTimeSpan.ticksPerMicrosecond,
  ]

  private static let spanStatics: [Member] = [
    .staticProperty("Zero", get: { _ in .timeSpan(.zero) }), .staticProperty("MinValue", get: { _ in .timeSpan(.min) }),
    .staticProperty("MaxValue", get: { _ in .timeSpan(.max) }),
    from("FromDays", units), from("FromHours", Array(units.dropFirst())),
    from("FromMinutes", Array(units.dropFirst(2))),
    from("FromSeconds", Array(units.dropFirst(3))), from("FromMilliseconds", Array(units.dropFirst(4))),
    from("FromMicroseconds", Array(units.dropFirst(5))),
    .staticMethod("FromTicks") { call in .timeSpan(PSTimeSpan(ticks: Int64(call.int(0)))) },
    .staticMethod("Compare") { call in
      let (a, b) = (own(call[0]).ticks, own(call[1]).ticks)
      return .int(a == b ? 0 : a < b ? -1 : 1)
    },
    .staticMethod("Equals") { call in .bool(try equals(call[0], call[1], call.context)) },
  ]

  private static func constant(_ name: String, _ value: Int64) -> Member {
    .staticProperty(name, get: { _ in .long(value) })
  }

  private static let spanConstants: [Member] = [
    constant("TicksPerDay", PSTimeSpan.ticksPerDay), constant("TicksPerHour", PSTimeSpan.ticksPerHour),
    constant("TicksPerMinute", PSTimeSpan.ticksPerMinute), constant("TicksPerSecond", PSTimeSpan.ticksPerSecond),
    constant("TicksPerMillisecond", PSTimeSpan.ticksPerMillisecond), constant("TicksPerMicrosecond", 10),
    constant("NanosecondsPerTick", 100), .staticProperty("HoursPerDay", get: { _ in .int(24) }),
    constant("MinutesPerHour", 60), constant("MinutesPerDay", 1440), constant("SecondsPerMinute", 60),
    constant("SecondsPerHour", 3600), constant("SecondsPerDay", 86400), constant("MillisecondsPerSecond", 1000),
    constant("MillisecondsPerMinute", 60_000), constant("MillisecondsPerHour", 3_600_000),
    constant("MillisecondsPerDay", 86_400_000),
  ]

  private static func parsedSpan(_ text: String, _ parse: () throws(TimeSpanParseError) -> PSTimeSpan) throws
    -> PSTimeSpan
  {
    do {
      return try parse()
    } catch {
      switch error {
      case .format: throw MemberStrings.format("String '\(text)' was not recognized as a valid TimeSpan.")
      case .overflow:
        throw MemberStrings.overflow(
          "The TimeSpan string '\(text)' could not be parsed because at least one of the numeric components is out of range or "
            + "contains too many digits.")
      }
    }
  }

  private static func parse(_ call: MethodCall) throws -> PSTimeSpan {
    let text = try call.requiredText(0, "input").string
    let info = dateOptions(call).0.numberFormat
    return try parsedSpan(text) { () throws(TimeSpanParseError) in try TimeSpanParser.span(text, info) }
  }

  private static func parseExact(_ call: MethodCall) throws -> PSTimeSpan {
    let text = try call.requiredText(0, "input").string
    let wanted = formats(call, 1)
    let info = dateOptions(call).0.numberFormat
    return try parsedSpan(text) { () throws(TimeSpanParseError) in try TimeSpanParser.exact(text, formats: wanted, info)
    }
  }

  private static let spanParsing: [Member] = [
    .staticMethod("Parse") { call in .timeSpan(try parse(call)) },
    .staticMethod("ParseExact") { call in .timeSpan(try parseExact(call)) },
    .staticMethod("TryParse") { call in
      let value = try? parse(call)
      call.setReference(call.count - 1, .timeSpan(value ?? .zero))
      return .bool(value != nil)
    },
    .staticMethod("TryParseExact") { call in
      let value = try? parseExact(call)
      call.setReference(call.count - 1, .timeSpan(value ?? .zero))
      return .bool(value != nil)
    },
  ]
}
