import PSRuntime

extension DotNetTypes {
  static let stringStatics: [Member] = [
    .staticProperty("Empty", type: "string", get: { _ in .string(.empty) }),
    .staticMethod("IsNullOrEmpty", signatures: ["bool IsNullOrEmpty(string value)"]) { call in
      .bool(call.text(0).isEmpty)
    },
    .staticMethod("IsNullOrWhiteSpace", signatures: ["bool IsNullOrWhiteSpace(string value)"]) { call in
      .bool(StringFunctions.trim(call.text(0)).isEmpty)
    },
    .staticMethod("Concat") { call in .string(try concat(call)) },
    .staticMethod("Join") { call in .string(try join(call)) },
    .staticMethod("Format") { call in .string(try format(call)) },
    .staticMethod("Copy", signatures: ["string Copy(string str)"]) { call in .string(call.text(0)) },
    .staticMethod("Intern", signatures: ["string Intern(string str)"]) { call in .string(call.text(0)) },
    .staticMethod("IsInterned", signatures: ["string IsInterned(string str)"]) { call in .string(call.text(0)) },
    .staticMethod("Equals") { call in
      guard call.count == 3 else { return .bool(try equals(call[0], call[1], call.context)) }
      if call[0].isNull || call[1].isNull { return .bool(call[0].isNull && call[1].isNull) }
      return .bool(compareTexts(call.text(0), call.text(1), comparison(call, .ordinal), call.context) == 0)
    },
    .staticMethod("Compare") { call in try compare(call) },
    .staticMethod("CompareOrdinal") { call in
      let (a, b) = call.count == 5 ? try windows(call) : (call.optionalText(0), call.optionalText(1))
      return .count(
        compareNullable(a, b) { x, y in x.withView { v in y.withView { OrdinalComparison.compare(v, $0) } } })
    },
  ]

  static let stringComparing: [Member] = [
    .method("CompareTo") { call in
      guard let s = call.target.asString else { return .null }
      if !call[0].isNull && call.optionalText(0) == nil {
        throw MemberStrings.argument("Object must be of type String.")
      }
      guard let other = call.optionalText(0) else { return .int(1) }
      return .count(compareTexts(s, other, .currentCulture, call.context).signum())
    },
    .method("Equals") { call in
      guard call.count == 2 else { return .bool(try equals(call.target, call[0], call.context)) }
      guard let s = call.target.asString, let other = call.optionalText(0) else { return .bool(false) }
      return .bool(compareTexts(s, other, comparison(call, .ordinal), call.context) == 0)
    },
  ]

  static func compareTexts(_ a: PSString, _ b: PSString, _ kind: StringComparison, _ context: RuntimeContext) -> Int {
    a.withView { v in b.withView { context.texts.compare(v, $0, kind, cultureName: context.cultureName) } }
  }

  /// Null comes before any text.
  private static func compareNullable(_ a: PSString?, _ b: PSString?, _ compare: (PSString, PSString) -> Int) -> Int {
    guard let a else { return b == nil ? 0 : -1 }
    guard let b else { return 1 }
    return compare(a, b)
  }

  /// The parts that `Compare(strA, indexA, strB, indexB, length)` compares.
  private static func windows(_ call: MethodCall) throws -> (PSString?, PSString?) {
    let length = call.int(4)
    if length < 0 { throw MemberStrings.mustBeNonNegative("length", length) }
    func part(_ text: Int, _ index: Int) throws -> PSString? {
      guard let s = call.optionalText(text) else { return nil }
      let start = call.int(index)
      guard start >= 0, start <= s.count else { throw MemberStrings.indexOutOfRange(text == 0 ? "indexA" : "indexB") }
      return s.substring(start, min(length, s.count - start))
    }
    return (try part(0, 1), try part(2, 3))
  }

  private static func compare(_ call: MethodCall) throws -> Value {
    let isWindow = call.count >= 5
    let (a, b) = isWindow ? try windows(call) : (call.optionalText(0), call.optionalText(1))
    var kind = comparison(call, .currentCulture)
    var culture = call.context.cultureName
    var options: CompareOptions?
    for i in (isWindow ? 5 : 2)..<max(isWindow ? 5 : 2, call.count) {
      if case .bool(let ignoring) = call[i] { kind = ignoring ? .currentCultureIgnoreCase : .currentCulture }
      if let o = call.object(i), o.type.name == "CultureInfo" {
        culture = Cultures.culture(of: call[i], call.context).name
      }
      if let e = call.object(i) as? EnumObject, e.enumType.name == "CompareOptions" {
        options = CompareOptions(rawValue: Int32(truncatingIfNeeded: e.rawValue))
      }
    }
    let texts = call.context.texts
    let order = compareNullable(a, b) { x, y in
      x.withView { v in
        y.withView { w in
          options.map { texts.collator(culture).compare(v, w, options: $0) }
            ?? texts.compare(v, w, kind, cultureName: culture)
        }
      }
    }
    return .count(order.signum())
  }

  // MARK: - Building

  private static func concat(_ call: MethodCall) throws -> PSString {
    var parts = call.arguments
    if call.count == 1, case .array(let a) = call[0] {
      parts = a.items
    } else if call.count == 1, call.isEnumerable(0) {
      parts = try call.requiredItems(0, "values")
    }
    var result = TextBuilder()
    for part in parts { result.append(try LanguagePrimitives.dotNetText(part, call.context)) }
    return result.build()
  }

  private static func join(_ call: MethodCall) throws -> PSString {
    let separator: PSString = if case .char(let unit) = call[0] { PSString.make(unit: unit) } else { call.text(0) }
    guard !call[1].isNull else { throw MemberStrings.argumentNull(call.parameterName(1)) }
    var items = try call.requiredItems(1, "values")
    if call.count == 4 {
      let (start, count) = (call.int(2), call.int(3))
      if start < 0 { throw MemberStrings.mustBeNonNegative("startIndex", start) }
      if count < 0 { throw MemberStrings.mustBeNonNegative("count", count) }
      if start > items.count - count { throw MemberStrings.mustBeAtMost("startIndex", start, items.count - count) }
      items = Array(items[start..<start + count])
    }
    var result = TextBuilder()
    for (i, item) in items.enumerated() {
      if i > 0 { result.append(separator) }
      let isCustom = if case .object(let o) = item.base { o.kind == .custom } else { false }
      result.append(
        try isCustom ? LanguagePrimitives.text(item, call.context) : LanguagePrimitives.dotNetText(item, call.context))
    }
    return result.build()
  }

  /// `Format([provider,] format, args)`.
  static func format(_ call: MethodCall) throws -> PSString {
    var first = 0
    var culture = Cultures.current(call.context)
    if call.parameterName(0) == "provider" {
      culture = Cultures.culture(of: call[0], call.context)
      first = 1
    }
    let format = try call.requiredText(first, "format")
    var arguments = Array(call.arguments.dropFirst(first + 1))
    if call.parameterName(first + 1) == "args" {
      guard case .array(let a) = call[first + 1] else { throw MemberStrings.argumentNull("args") }
      arguments = a.items
    }
    return try Formatting.composite(format, arguments, culture, call.context)
  }
}

extension MethodCall {
  /// Whether an argument is a collection that is no text.
  func isEnumerable(_ index: Int) -> Bool {
    if case .object(let o) = self[index].base { return o.kind != .hashtable && o.elements != nil }
    return false
  }
}
