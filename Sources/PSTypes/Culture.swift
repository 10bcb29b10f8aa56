import PSRuntime

extension DotNetTypes {
  static let culture = TypeDefinition("System.Globalization.CultureInfo", cultureProperties + cultureMethods)

  private static func own(_ value: Value) -> Culture { (value.base.asObject as? CultureObject)?.culture ?? .invariant }

  private static func text(_ name: String, _ body: @escaping @Sendable (Culture) -> String) -> Member {
    .property(name, get: { value, _ in .text(body(own(value))) })
  }

  private static let cultureProperties: [Member] = [
    text("Name") { $0.name }, text("IetfLanguageTag") { $0.name }, text("DisplayName") { $0.displayName },
    text("EnglishName") { $0.englishName }, text("NativeName") { $0.nativeName },
    text("TwoLetterISOLanguageName") { $0.twoLetterISOName },
    text("ThreeLetterISOLanguageName") { $0.threeLetterISOName },
    text("ThreeLetterWindowsLanguageName") { $0.threeLetterWindowsName },
    .property("LCID", get: { value, _ in .count(own(value).lcid) }),
    .property("KeyboardLayoutId", get: { value, _ in .count(own(value).lcid) }),
    .property("Parent", get: { value, _ in .object(CultureObject(own(value).parent)) }),
    .property("IsNeutralCulture", get: { value, _ in .bool(own(value).isNeutral) }),
    .property("IsReadOnly", get: { _, _ in .bool(true) }), .property("UseUserOverride", get: { _, _ in .bool(false) }),
    .property("NumberFormat", get: { value, _ in .object(NumberFormatObject(own(value).numberFormat)) }),
    .property("DateTimeFormat", get: { value, _ in .object(DateFormatObject(own(value).dateFormat)) }),
    .property("TextInfo", get: { value, _ in .object(TextInfoObject(own(value))) }),
    .property("CompareInfo", get: { value, _ in .object(CompareInfoObject(own(value))) }),
    .property("Calendar", get: { _, _ in .object(CalendarObject()) }),
    .property(
      "CultureTypes",
      get: { value, _ in
        .object(EnumObject(PSType.builtin("System.Globalization.CultureTypes"), own(value).isNeutral ? 1 : 2))
      }),
  ]

  private static func named(_ name: PSString) throws -> Value {
    guard let culture = Culture.named(name.string) else {
      throw MemberStrings.dotnet(
        PSType.builtin("System.Globalization.CultureNotFoundException"),
        "Culture is not supported. (Parameter 'name')\n\(name.string) is an invalid culture identifier.")
    }
    return .object(CultureObject(culture))
  }

  private static let cultureMethods: [Member] = [
    .constructor(signatures: ["new(string name)", "new(string name, bool useUserOverride)", "new(int culture)"]) {
      call in
      if case .int(let id) = call[0] {
        guard let culture = Culture.identified(by: Int(id)) else {
          throw MemberStrings.dotnet(
            PSType.builtin("System.Globalization.CultureNotFoundException"),
            "Culture is not supported. (Parameter 'culture')\n\(id) (0x\(String(id, radix: 16))) is an invalid culture identifier."
          )
        }
        return .object(CultureObject(culture))
      }
      return try named(try call.requiredText(0, "name"))
    },
    .method("ToString") { call in .text(own(call.target).name) },
    .method("Clone") { call in .object(CultureObject(own(call.target))) },
    .method("Equals") { call in .bool((call.object(0) as? CultureObject)?.culture.name == own(call.target).name) },
    .method("GetFormat") { call in
      (call.object(0) as? PSType)?.name == "DateTimeFormatInfo"
        ? .object(DateFormatObject(own(call.target).dateFormat))
        : .object(NumberFormatObject(own(call.target).numberFormat))
    },
    .staticProperty("InvariantCulture", get: { _ in .object(CultureObject(.invariant)) }),
    .staticProperty(
      "CurrentCulture", get: { context in .object(CultureObject(Cultures.current(context))) },
      set: { value, context in
        context.services.cultureName = own(value).name
      }),
    .staticProperty(
      "CurrentUICulture", get: { context in .object(CultureObject(Cultures.current(context))) }, set: { _, _ in }),
    .staticProperty("InstalledUICulture", get: { context in .object(CultureObject(Cultures.current(context))) }),
    .staticProperty(
      "DefaultThreadCurrentCulture", get: { _ in .null },
      set: { value, context in context.services.cultureName = own(value).name }),
    .staticProperty("DefaultThreadCurrentUICulture", get: { _ in .null }, set: { _, _ in }),
    .staticMethod(
      "GetCultureInfo",
      signatures: ["cultureinfo GetCultureInfo(int culture)", "cultureinfo GetCultureInfo(string name)"]
    ) { call in
      if case .int(let id) = call[0] { return .object(CultureObject(Culture.identified(by: Int(id)) ?? .invariant)) }
      return try named(try call.requiredText(0, "name"))
    },
    .staticMethod("CreateSpecificCulture", signatures: ["cultureinfo CreateSpecificCulture(string name)"]) { call in
      try named(try call.requiredText(0, "name"))
    },
    .staticMethod("GetCultures", signatures: ["cultureinfo[] GetCultures(System.Globalization.CultureTypes types)"]) {
      _ in
      .array(
        PSArray(Culture.all.map { .object(CultureObject($0)) }, of: PSType.builtin("System.Globalization.CultureInfo")))
    },
  ]

  static let cultureParts: [TypeDefinition] = [
    TypeDefinition("System.Globalization.TextInfo", textInfoMembers),
    TypeDefinition("System.Globalization.CompareInfo", compareInfoMembers),
    TypeDefinition("System.Globalization.NumberFormatInfo", numberFormatMembers),
    TypeDefinition("System.Globalization.DateTimeFormatInfo", dateFormatMembers),
    TypeDefinition("System.Globalization.GregorianCalendar", calendarMembers),
    TypeDefinition("System.Globalization.ISOWeek", isoWeekMembers),
  ]

  private static func info(_ value: Value) -> Culture { (value.asObject as? TextInfoObject)?.culture ?? .invariant }

  private static let textInfoMembers: [Member] = [
    .property("CultureName", type: "string", get: { value, _ in .text(info(value).name) }),
    .property("ListSeparator", type: "string", get: { value, _ in .text(info(value).listSeparator) }),
    .property("LCID", type: "int", get: { value, _ in .count(info(value).lcid) }),
    .property("ANSICodePage", type: "int", get: { _, _ in .int(1252) }),
    .property("OEMCodePage", type: "int", get: { _, _ in .int(437) }),
    .property("IsRightToLeft", type: "bool", get: { _, _ in .bool(false) }),
    .property("IsReadOnly", type: "bool", get: { _, _ in .bool(true) }),
    .method("ToTitleCase", signatures: ["string ToTitleCase(string str)"]) { call in
      .text(TextInfo.titleCase(try call.requiredText(0, "str").string, info(call.target)))
    },
    .method("ToUpper", signatures: ["char ToUpper(char c)", "string ToUpper(string str)"]) { call in
      if case .char(let c) = call[0] { return .char(CaseMapping(cultureName: info(call.target).name).upper(c)) }
      return .string(
        StringFunctions.changeCase(call.text(0), up: true, CaseMapping(cultureName: info(call.target).name)))
    },
    .method("ToLower", signatures: ["char ToLower(char c)", "string ToLower(string str)"]) { call in
      if case .char(let c) = call[0] { return .char(CaseMapping(cultureName: info(call.target).name).lower(c)) }
      return .string(
        StringFunctions.changeCase(call.text(0), up: false, CaseMapping(cultureName: info(call.target).name)))
    },
  ]

  private static let compareInfoMembers: [Member] = [
    .property(
      "Name", type: "string", get: { value, _ in .text((value.asObject as? CompareInfoObject)?.culture.name ?? "") }),
    .method(
      "Compare",
      signatures: [
        "int Compare(string string1, string string2)",
        "int Compare(string string1, string string2, System.Globalization.CompareOptions options)",
      ]
    ) { call in
      let name = (call.target.asObject as? CompareInfoObject)?.culture.name ?? ""
      let options = CompareOptions(rawValue: Int32(truncatingIfNeeded: call.enumValue(2)))
      return .count(
        call.text(0).withView { a in
          call.text(1).withView { call.context.texts.collator(name).compare(a, $0, options: options) }
        }.signum())
    },
    .method(
      "IndexOf",
      signatures: [
        "int IndexOf(string source, string value)",
        "int IndexOf(string source, string value, System.Globalization.CompareOptions options)",
      ]
    ) { call in
      let name = (call.target.asObject as? CompareInfoObject)?.culture.name ?? ""
      let options = CompareOptions(rawValue: Int32(truncatingIfNeeded: call.enumValue(2)))
      let found = call.text(0).withView { a in
        call.text(1).withView { call.context.texts.collator(name).firstMatch(of: $0, in: a, options: options) }
      }
      return .count(found?.start ?? -1)
    },
  ]

  /// A property of `NumberFormatInfo` that a script may set.
  private static func number(
    _ name: String, _ path: @escaping @Sendable (inout NumberFormatInfo, Value?, RuntimeContext) throws -> Value
  ) -> Member {
    .property(
      name, type: "string",
      get: { value, context in
        var info = (value.asObject as? NumberFormatObject)?.info ?? .init()
        return try path(&info, nil, context)
      },
      set: { value, new, context in
        guard let o = value.asObject as? NumberFormatObject else { return }
        _ = try path(&o.info, new, context)
      })
  }
  private static func symbol(_ name: String, _ field: @escaping @Sendable (inout NumberFormatInfo, String?) -> String)
    -> Member
  {
    number(name) { info, new, context in
      .text(field(&info, try new.map { try LanguagePrimitives.text($0, context).string }))
    }
  }
  private static func digits(_ name: String, _ field: @escaping @Sendable (inout NumberFormatInfo, Int?) -> Int)
    -> Member
  {
    number(name) { info, new, _ in .count(field(&info, new.flatMap { $0.wholeNumber.map { Int($0) } })) }
  }

  private static let numberFormatMembers: [Member] = [
    .constructor(signatures: ["new()"]) { _ in .object(NumberFormatObject(NumberFormatInfo())) },
    symbol("NumberDecimalSeparator") { i, new in
      if let new { i.decimalSeparator = new }; return i.decimalSeparator
    },
    symbol("CurrencyDecimalSeparator") { i, new in
      if let new { i.decimalSeparator = new }; return i.decimalSeparator
    },
    symbol("PercentDecimalSeparator") { i, new in
      if let new { i.decimalSeparator = new }; return i.decimalSeparator
    },
    symbol("NumberGroupSeparator") { i, new in
      if let new { i.groupSeparator = new }; return i.groupSeparator
    },
    symbol("CurrencyGroupSeparator") { i, new in
      if let new { i.groupSeparator = new }; return i.groupSeparator
    },
    symbol("PercentGroupSeparator") { i, new in
      if let new { i.groupSeparator = new }; return i.groupSeparator
    },
    symbol("NegativeSign") { i, new in
      if let new { i.negativeSign = new }; return i.negativeSign
    },
    symbol("PositiveSign") { i, new in
      if let new { i.positiveSign = new }; return i.positiveSign
    },
    symbol("CurrencySymbol") { i, new in
      if let new { i.currencySymbol = new }; return i.currencySymbol
    },
    symbol("PercentSymbol") { i, new in
      if let new { i.percentSymbol = new }; return i.percentSymbol
    },
    symbol("PerMilleSymbol") { i, new in
      if let new { i.perMilleSymbol = new }; return i.perMilleSymbol
    },
    symbol("NaNSymbol") { i, new in
      if let new { i.nanSymbol = new }; return i.nanSymbol
    },
    symbol("PositiveInfinitySymbol") { i, new in
      if let new { i.positiveInfinitySymbol = new }; return i.positiveInfinitySymbol
    },
    symbol("NegativeInfinitySymbol") { i, new in
      if let new { i.negativeInfinitySymbol = new }; return i.negativeInfinitySymbol
    },
    digits("NumberDecimalDigits") { i, new in
      if let new { i.decimalDigits = new }; return i.decimalDigits
    },
    digits("CurrencyDecimalDigits") { i, new in
      if let new { i.currencyDecimalDigits = new }; return i.currencyDecimalDigits
    },
    digits("PercentDecimalDigits") { i, new in
      if let new { i.percentDecimalDigits = new }; return i.percentDecimalDigits
    },
    .method("Clone", signatures: ["System.Object Clone()"]) { call in
      .object(NumberFormatObject((call.target.asObject as? NumberFormatObject)?.info ?? NumberFormatInfo()))
    },
    .staticProperty("InvariantInfo", get: { _ in .object(NumberFormatObject(.invariant)) }),
    .staticProperty(
      "CurrentInfo", get: { context in .object(NumberFormatObject(Cultures.current(context).numberFormat)) }),
  ]

  private static func dates(_ value: Value) -> DateFormatInfo {
    (value.asObject as? DateFormatObject)?.info ?? .invariant
  }
  private static func pattern(_ name: String, _ body: @escaping @Sendable (DateFormatInfo) -> String) -> Member {
    .property(name, type: "string", get: { value, _ in .text(body(dates(value))) })
  }
  private static func names(_ name: String, _ body: @escaping @Sendable (DateFormatInfo) -> [String]) -> Member {
    .property(name, type: "string[]", get: { value, _ in .strings(body(dates(value)).map { PSString.make($0) }) })
  }
  private static func nameAt(_ call: MethodCall, _ names: [String], _ parameter: String, from first: Int) throws
    -> Value
  {
    let i = Int(call[0].wholeNumber ?? 0) - first
    guard names.indices.contains(i) else {
      throw MemberStrings.argumentOutOfRange(
        "Valid values are between \(first) and \(first == 1 ? 13 : 6), inclusive.", parameter)
    }
    return .text(names[i])
  }

  private static let dateFormatMembers: [Member] = [
    pattern("ShortDatePattern") { $0.shortDatePattern }, pattern("LongDatePattern") { $0.longDatePattern },
    pattern("ShortTimePattern") { $0.shortTimePattern }, pattern("LongTimePattern") { $0.longTimePattern },
    pattern("FullDateTimePattern") { $0.fullDateTimePattern }, pattern("MonthDayPattern") { $0.monthDayPattern },
    pattern("YearMonthPattern") { $0.yearMonthPattern }, pattern("AMDesignator") { $0.amDesignator },
    pattern("PMDesignator") { $0.pmDesignator }, pattern("DateSeparator") { $0.dateSeparator },
    pattern("TimeSeparator") { $0.timeSeparator }, pattern("RFC1123Pattern") { _ in DateFormatInfo.rfc1123Pattern },
    pattern("SortableDateTimePattern") { _ in DateFormatInfo.sortablePattern },
    pattern("UniversalSortableDateTimePattern") { _ in DateFormatInfo.universalSortablePattern },
    names("DayNames") { $0.dayNames }, names("AbbreviatedDayNames") { $0.abbreviatedDayNames },
    names("MonthNames") { $0.monthNames }, names("AbbreviatedMonthNames") { $0.abbreviatedMonthNames },
    names("MonthGenitiveNames") { $0.monthGenitiveNames },
    .property(
      "FirstDayOfWeek", type: "System.DayOfWeek",
      get: { value, _ in .object(EnumObject(PSType.builtin("System.DayOfWeek"), Int64(dates(value).firstDayOfWeek))) }),
    .property(
      "CalendarWeekRule", type: "System.Globalization.CalendarWeekRule",
      get: { value, _ in
        .object(
          EnumObject(PSType.builtin("System.Globalization.CalendarWeekRule"), Int64(dates(value).weekRule.rawValue)))
      }),
    .method("GetMonthName", signatures: ["string GetMonthName(int month)"]) { call in
      try nameAt(call, dates(call.target).monthNames, "month", from: 1)
    },
    .method("GetAbbreviatedMonthName", signatures: ["string GetAbbreviatedMonthName(int month)"]) { call in
      try nameAt(call, dates(call.target).abbreviatedMonthNames, "month", from: 1)
    },
    .method("GetDayName", signatures: ["string GetDayName(System.DayOfWeek dayofweek)"]) { call in
      try nameAt(call, dates(call.target).dayNames, "dayofweek", from: 0)
    },
    .method("GetAbbreviatedDayName", signatures: ["string GetAbbreviatedDayName(System.DayOfWeek dayofweek)"]) { call in
      try nameAt(call, dates(call.target).abbreviatedDayNames, "dayofweek", from: 0)
    },
    .method("GetEraName", signatures: ["string GetEraName(int era)"]) { call in .text(dates(call.target).eraName) },
    .staticProperty("InvariantInfo", get: { _ in .object(DateFormatObject(.invariant)) }),
    .staticProperty("CurrentInfo", get: { context in .object(DateFormatObject(Cultures.current(context).dateFormat)) }),
  ]

  private static func day(_ value: Value) -> PSDateTime { if case .dateTime(let d) = value.base { d } else { .min } }

  private static let calendarMembers: [Member] = [
    .constructor(signatures: ["new()"]) { _ in .object(CalendarObject()) },
    .method(
      "GetWeekOfYear",
      signatures: [
        "int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)"
      ]
    ) { call in
      .count(
        GregorianCalendar.weekOfYear(
          day(call[0]), DateFormatInfo.WeekRule(rawValue: Int(call.enumValue(1))) ?? .firstDay,
          firstDay: Int(call.enumValue(2))))
    },
    .method("GetYear", signatures: ["int GetYear(datetime time)"]) { call in .count(day(call[0]).year) },
    .method("GetMonth", signatures: ["int GetMonth(datetime time)"]) { call in .count(day(call[0]).month) },
    .method("GetDayOfMonth", signatures: ["int GetDayOfMonth(datetime time)"]) { call in .count(day(call[0]).day) },
    .method("GetDayOfYear", signatures: ["int GetDayOfYear(datetime time)"]) { call in .count(day(call[0]).dayOfYear) },
    .method("GetDayOfWeek", signatures: ["System.DayOfWeek GetDayOfWeek(datetime time)"]) { call in
      dayOfWeek(day(call[0]))
    },
    .method("GetDaysInMonth", signatures: ["int GetDaysInMonth(int year, int month)"]) { call in
      .count(GregorianCalendar.daysInMonth(year: call.int(0), month: call.int(1)) ?? 0)
    },
    .method("GetDaysInYear", signatures: ["int GetDaysInYear(int year)"]) { call in
      .int(GregorianCalendar.isLeap(call.int(0)) ? 366 : 365)
    },
    .method("IsLeapYear", signatures: ["bool IsLeapYear(int year)"]) { call in
      .bool(GregorianCalendar.isLeap(call.int(0)))
    },
    .method("AddDays", signatures: ["datetime AddDays(datetime time, int days)"]) { call in
      try date(day(call[0]).adding(days: call.int(1)))
    },
    .method("AddMonths", signatures: ["datetime AddMonths(datetime time, int months)"]) { call in
      try date(day(call[0]).adding(months: call.int(1)))
    },
    .method("AddYears", signatures: ["datetime AddYears(datetime time, int years)"]) { call in
      try date(day(call[0]).adding(years: call.int(1)))
    },
  ]

  private static let isoWeekMembers: [Member] = [
    .staticMethod("GetWeekOfYear", signatures: ["int GetWeekOfYear(datetime date)"]) { call in
      .count(GregorianCalendar.isoWeek(day(call[0])).week)
    },
    .staticMethod("GetYear", signatures: ["int GetYear(datetime date)"]) { call in
      .count(GregorianCalendar.isoWeek(day(call[0])).year)
    },
    .staticMethod("GetWeeksInYear", signatures: ["int GetWeeksInYear(int year)"]) { call in
      .count(GregorianCalendar.weeksInYear(call.int(0)))
    },
    .staticMethod("ToDateTime", signatures: ["datetime ToDateTime(int year, int week, System.DayOfWeek dayOfWeek)"]) {
      call in
      guard let january4 = PSDateTime(year: call.int(0), month: 1, day: 4) else { return .null }
      let monday = (january4.dayOfWeek.rawValue + 6) % 7
      let wanted = (Int(call.enumValue(2)) + 6) % 7
      return try date(january4.adding(days: (call.int(1) - 1) * 7 - monday + wanted))
    },
  ]
}

/// `CultureInfo.TextInfo`.
final class TextInfoObject: Obj {
  let culture: Culture
  init(_ culture: Culture) {
    self.culture = culture
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Globalization.TextInfo") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make("TextInfo - " + culture.name) }
}

/// `CultureInfo.CompareInfo`.
final class CompareInfoObject: Obj {
  let culture: Culture
  init(_ culture: Culture) {
    self.culture = culture
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Globalization.CompareInfo") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make("CompareInfo - " + culture.name) }
}

/// `CultureInfo.Calendar`.
final class CalendarObject: Obj {
  override var type: PSType { PSType.builtin("System.Globalization.GregorianCalendar") }
}
