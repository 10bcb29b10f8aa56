import PSRuntime

extension DotNetTypes {
  static let string = TypeDefinition(
    "System.String", stringBasics + stringSearching + stringEditing + stringSplitting + stringStatics + stringComparing)

  private static let stringBasics: [Member] = [
    .constructor { call in
      if case .char(let unit) = call[0] {
        let count = call.int(1)
        if count < 0 { throw MemberStrings.argumentOutOfRange("'count' must be non-negative.", "count") }
        var result = TextBuilder(reserving: count)
        result.append(unit: unit, count: count)
        return .string(result.build())
      }
      return .string(try unitsText(call, 0, 1))
    },
    .property("Length", type: "int", get: { value, _ in .count(value.asString?.count ?? 0) }),
    .indexer(
      "Chars", type: "char", signatures: ["char Chars(int index)"],
      get: { call in
        guard case .string(let s) = call.target, let unit = s[call.int(0)] else {
          throw MemberStrings.arrayIndexOutOfRange()
        }
        return .char(unit)
      }),
    .method("Clone") { call in call.target },
    .method("ToString") { call in call.target },
    .method("GetTypeCode") { call in typeCode(call.target.type, call.context) },
    .method("GetHashCode") { call in .int(hashCode(call.target)) },
    .method("GetEnumerator") { call in .object(EnumeratorObject(ArraySequence(try call.target.itemArray() ?? []))) },
    .method("ToCharArray") { call in
      guard case .string(let s) = call.target else { return .null }
      let start = call.count == 2 ? call.int(0) : 0
      let length = call.count == 2 ? call.int(1) : s.count
      guard start >= 0, length >= 0, start <= s.count - length else {
        throw MemberStrings.argumentOutOfRange(
          "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
          "startIndex")
      }
      return .array(PSArray((start..<start + length).map { .char(s.unit($0)) }, of: .char))
    },
    .method("CopyTo") { call in
      guard case .string(let s) = call.target, case .array(let target) = call[1] else {
        throw MemberStrings.argumentNull("destination")
      }
      let (from, to, n) = (call.int(0), call.int(2), call.int(3))
      guard n >= 0, from >= 0, to >= 0, from + n <= s.count, to + n <= target.items.count else {
        throw MemberStrings.indexOutOfRange("sourceIndex")
      }
      for i in 0..<n { target.items[to + i] = .char(s.unit(from + i)) }
      return .null
    },
    .method("Normalize") { call in
      let form = NormalizationForm(rawValue: call.count == 0 ? 1 : Int32(truncatingIfNeeded: call.enumValue(0))) ?? .c
      return .string(
        try dotNet { () throws(StringFunctionError) in
          try StringFunctions.normalize(call.target.asString ?? .empty, form)
        })
    },
    .method("IsNormalized") { call in
      let form = NormalizationForm(rawValue: call.count == 0 ? 1 : Int32(truncatingIfNeeded: call.enumValue(0))) ?? .c
      return .bool(
        try dotNet { () throws(StringFunctionError) in
          try StringFunctions.isNormalized(call.target.asString ?? .empty, form)
        })
    },
  ]

  /// The chars of an array argument from a start for a length, where both are given.
  private static func unitsText(_ call: MethodCall, _ array: Int, _ start: Int) throws -> PSString {
    let units = call.units(array)
    guard call.count > start + 1 else { return PSString.make(units: units) }
    let (from, n) = (call.int(start), call.int(start + 1))
    guard from >= 0, n >= 0, from <= units.count - n else {
      throw MemberStrings.argumentOutOfRange(
        "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
        "startIndex")
    }
    return PSString.make(units: Array(units[from..<from + n]))
  }

  // MARK: - Searching

  /// The comparison that a call's last argument names, else the given one.
  static func comparison(_ call: MethodCall, _ fallback: StringComparison) -> StringComparison {
    for i in (0..<call.count).reversed() {
      if let e = call.object(i) as? EnumObject, e.enumType.name == "StringComparison" {
        return StringComparison(rawValue: Int32(truncatingIfNeeded: e.rawValue)) ?? fallback
      }
    }
    return fallback
  }

  /// The whole numbers among the arguments behind the first: start and count.
  private static func numbers(_ call: MethodCall) -> [Int] {
    (1..<max(1, call.count)).compactMap { if case .int(let n) = call[$0] { Int(n) } else { nil } }
  }

  private static let stringSearching: [Member] = [
    .method("IndexOf") { call in
      guard let s = call.target.asString else { return .int(-1) }
      let n = numbers(call)
      let (start, count) = (n.first ?? 0, n.count > 1 ? n[1] : nil)
      if case .char(let unit) = call[0] {
        if comparison(call, .ordinal) == .ordinal {
          return .count(
            try dotNet { () throws(StringFunctionError) in
              try StringFunctions.indexOfAny(s, [unit], start: start, count: count)
            })
        }
        return try indexOf(s, PSString.make(unit: unit), start, count, call)
      }
      return try indexOf(s, try call.requiredText(0, "value"), start, count, call)
    },
    .method("LastIndexOf") { call in
      guard let s = call.target.asString else { return .int(-1) }
      let n = numbers(call)
      let (start, count) = (n.first, n.count > 1 ? n[1] : nil)
      if case .char(let unit) = call[0] {
        return .count(
          try dotNet { () throws(StringFunctionError) in
            try StringFunctions.lastIndexOfAny(s, [unit], start: start, count: count)
          })
      }
      let value = try call.requiredText(0, "value")
      let kind = comparison(call, .currentCulture)
      return .count(
        try dotNet { () throws(StringFunctionError) in
          try StringFunctions.lastIndexOf(
            s, value, start: start, count: count, kind, call.context.texts, cultureName: call.context.cultureName)
        })
    },
    .method("IndexOfAny") { call in
      let n = numbers(call)
      return .count(
        try dotNet { () throws(StringFunctionError) in
          try StringFunctions.indexOfAny(
            call.target.asString ?? .empty, call.units(0), start: n.first ?? 0, count: n.count > 1 ? n[1] : nil)
        })
    },
    .method("LastIndexOfAny") { call in
      let n = numbers(call)
      return .count(
        try dotNet { () throws(StringFunctionError) in
          try StringFunctions.lastIndexOfAny(
            call.target.asString ?? .empty, call.units(0), start: n.first, count: n.count > 1 ? n[1] : nil)
        })
    },
    .method("Contains") { call in
      guard let s = call.target.asString else { return .bool(false) }
      if case .char(let unit) = call[0], call.count == 1 { return .bool((0..<s.count).contains { s.unit($0) == unit }) }
      let value = try textOrChar(call, 0, "value")
      let kind = comparison(call, .ordinal)
      let found = try dotNet { () throws(StringFunctionError) in
        try StringFunctions.indexOf(s, value, kind, call.context.texts, cultureName: call.context.cultureName)
      }
      return .bool(found >= 0)
    },
    .method("StartsWith") { call in
      guard let s = call.target.asString else { return .bool(false) }
      if case .char(let unit) = call[0] { return .bool(s[0] == unit) }
      let value = try call.requiredText(0, "value")
      let (kind, culture) = cultureComparison(call)
      return .bool(
        s.withView { a in value.withView { call.context.texts.starts(a, with: $0, kind, cultureName: culture) } })
    },
    .method("EndsWith") { call in
      guard let s = call.target.asString else { return .bool(false) }
      if case .char(let unit) = call[0] { return .bool(!s.isEmpty && s[s.count - 1] == unit) }
      let value = try call.requiredText(0, "value")
      let (kind, culture) = cultureComparison(call)
      return .bool(
        s.withView { a in value.withView { call.context.texts.ends(a, with: $0, kind, cultureName: culture) } })
    },
  ]

  private static func indexOf(
    _ s: PSString, _ value: PSString, _ start: Int, _ count: Int?, _ call: MethodCall
  ) throws -> Value {
    let kind = comparison(call, .currentCulture)
    return .count(
      try dotNet { () throws(StringFunctionError) in
        try StringFunctions.indexOf(
          s, value, start: start, count: count, kind, call.context.texts, cultureName: call.context.cultureName)
      })
  }

  private static func textOrChar(_ call: MethodCall, _ index: Int, _ name: String) throws -> PSString {
    if case .char(let unit) = call[index] { return PSString.make(unit: unit) }
    return try call.requiredText(index, name)
  }

  /// The comparison of `(text, ignoreCase, culture)` and `(text, comparison)` overloads, with the culture's name.
  private static func cultureComparison(_ call: MethodCall) -> (StringComparison, String) {
    guard call.count == 3 else { return (comparison(call, .currentCulture), call.context.cultureName) }
    let culture = call[2].isNull ? call.context.cultureName : Cultures.culture(of: call[2], call.context).name
    return (call.bool(1) ? .currentCultureIgnoreCase : .currentCulture, culture)
  }

  // MARK: - Editing

  private static let stringEditing: [Member] = [
    .method("Substring") { call in
      guard let s = call.target.asString else { return .null }
      return .string(
        try dotNet { () throws(StringFunctionError) in
          try StringFunctions.substring(s, call.int(0), call.optionalInt(1))
        })
    },
    .method("Remove") { call in
      guard let s = call.target.asString else { return .null }
      return .string(
        try dotNet { () throws(StringFunctionError) in try StringFunctions.remove(s, call.int(0), call.optionalInt(1)) }
      )
    },
    .method("Insert") { call in
      guard let s = call.target.asString else { return .null }
      let value = try call.requiredText(1, "value")
      return .string(try dotNet { () throws(StringFunctionError) in try StringFunctions.insert(s, call.int(0), value) })
    },
    .method("PadLeft") { call in
      guard let s = call.target.asString else { return .null }
      let unit = call.count == 2 ? call.char(1) : 0x20
      return .string(try dotNet { () throws(StringFunctionError) in try StringFunctions.padLeft(s, call.int(0), unit) })
    },
    .method("PadRight") { call in
      guard let s = call.target.asString else { return .null }
      let unit = call.count == 2 ? call.char(1) : 0x20
      return .string(
        try dotNet { () throws(StringFunctionError) in try StringFunctions.padRight(s, call.int(0), unit) })
    },
    .method("Trim") { call in .string(StringFunctions.trim(call.target.asString ?? .empty, call.units(0))) },
    .method("TrimStart") { call in
      .string(StringFunctions.trim(call.target.asString ?? .empty, call.units(0), end: false))
    },
    .method("TrimEnd") { call in
      .string(StringFunctions.trim(call.target.asString ?? .empty, call.units(0), start: false))
    },
    .method("ToUpper") { call in changeCase(call, up: true) },
    .method("ToLower") { call in changeCase(call, up: false) },
    .method("ToUpperInvariant") { call in
      .string(StringFunctions.changeCase(call.target.asString ?? .empty, up: true, .invariant))
    },
    .method("ToLowerInvariant") { call in
      .string(StringFunctions.changeCase(call.target.asString ?? .empty, up: false, .invariant))
    },
    .method("Replace") { call in
      guard let s = call.target.asString else { return .null }
      let old = try textOrChar(call, 0, "oldValue")
      let new: PSString = if case .char(let unit) = call[1] { PSString.make(unit: unit) } else { call.text(1) }
      if call.count == 2 {
        return .string(try dotNet { () throws(StringFunctionError) in try StringFunctions.replace(s, old, new) })
      }
      let (kind, culture) =
        call.count == 4
        ? (
          call.bool(2) ? StringComparison.currentCultureIgnoreCase : .currentCulture,
          Cultures.culture(of: call[3], call.context).name
        )
        : (comparison(call, .ordinal), call.context.cultureName)
      return .string(
        try dotNet { () throws(StringFunctionError) in
          try StringFunctions.replace(s, old, new, kind, call.context.texts, cultureName: culture)
        })
    },
    .method("ReplaceLineEndings") { call in
      let text = (call.target.asString ?? .empty).string
      let replacement = call.count == 1 ? call.text(0).string : "\n"
      var result = ""
      for c in text { result += c.isNewline ? replacement : String(c) }
      return .text(result)
    },
  ]

  private static func changeCase(_ call: MethodCall, up: Bool) -> Value {
    let culture = call.count == 1 ? Cultures.culture(of: call[0], call.context).name : call.context.cultureName
    return .string(
      StringFunctions.changeCase(call.target.asString ?? .empty, up: up, CaseMapping(cultureName: culture)))
  }

  // MARK: - Splitting

  private static let stringSplitting: [Member] = [
    .method("Split") { call in
      guard let s = call.target.asString else { return .null }
      var count = Int(Int32.max)
      var options = StringSplitOptions()
      for i in 1..<max(1, call.count) {
        if case .int(let n) = call[i] {
          count = Int(n)
        } else if !call[i].isNull {
          options = StringSplitOptions(rawValue: Int32(truncatingIfNeeded: call.enumValue(i)))
        }
      }
      let limit = count
      let chosen = options
      switch call[0] {
      case .string(let separator):
        return .strings(
          try dotNet { () throws(StringFunctionError) in
            try StringFunctions.split(s, separators: [separator], count: limit, options: chosen)
          })
      case .array(let a) where a.elementType === PSType.string:
        return .strings(
          try dotNet { () throws(StringFunctionError) in
            try StringFunctions.split(s, separators: a.items.compactMap(\.asString), count: limit, options: chosen)
          })
      default:
        return .strings(
          try dotNet { () throws(StringFunctionError) in
            try StringFunctions.split(s, units: call.units(0), count: limit, options: chosen)
          })
      }
    }
  ]
}
