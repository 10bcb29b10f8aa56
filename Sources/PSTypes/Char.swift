import PSRuntime

extension DotNetTypes {
  static let char = TypeDefinition("System.Char", charMembers + charClasses)
  static let boolean = TypeDefinition("System.Boolean", booleanMembers)

  private static func unit(_ value: Value) -> UInt16 { if case .char(let c) = value.base { c } else { 0 } }

  private static let charMembers: [Member] = [
    .staticProperty("MaxValue", type: "char", get: { _ in .char(0xFFFF) }),
    .staticProperty("MinValue", type: "char", get: { _ in .char(0) }),
    .method("ToString") { call in .string(PSString.make(unit: unit(call.target))) },
    .method("CompareTo") { call in
      if call[0].isNull { return .int(1) }
      guard case .char(let other) = call[0] else { throw MemberStrings.argument("Object must be of type Char.") }
      return .count(Int(unit(call.target)) - Int(other))
    },
    .method("Equals") { call in .bool(try equals(call.target, call[0], call.context)) },
    .method("GetHashCode") { call in .int(hashCode(call.target)) },
    .method("GetTypeCode") { call in typeCode(.char, call.context) },
    .staticMethod("ToUpper") { call in .char(cased(call, up: true)) },
    .staticMethod("ToLower") { call in .char(cased(call, up: false)) },
    .staticMethod("ToUpperInvariant") { call in .char(CaseMapping.invariant.upper(call.char(0))) },
    .staticMethod("ToLowerInvariant") { call in .char(CaseMapping.invariant.lower(call.char(0))) },
    .staticMethod("ToString") { call in .string(PSString.make(unit: call.char(0))) },
    .staticMethod("Parse") { call in
      let text = try call.requiredText(0, "s")
      guard text.count == 1 else { throw MemberStrings.format("String must be exactly one character long.") }
      return .char(text.unit(0))
    },
    .staticMethod("TryParse") { call in
      let text = call.text(0)
      call.setReference(1, .char(text.count == 1 ? text.unit(0) : 0))
      return .bool(text.count == 1)
    },
    .staticMethod("GetNumericValue") { call in .double(UnicodeTraits.numericValue(UInt32(charAt(call)))) },
    .staticMethod("GetUnicodeCategory") { call in
      let category = UnicodeTraits.category(charAt(call))
      return .object(EnumObject(PSType.builtin("System.Globalization.UnicodeCategory"), Int64(category.rawValue)))
    },
    .staticMethod("ConvertFromUtf32") { call in
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: call.int(0))) else {
        throw MemberStrings.argumentOutOfRange(
          "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values "
            + "(0x00d800 ~ 0x00dfff).", "utf32")
      }
      return .text(String(Character(scalar)))
    },
    .staticMethod("ConvertToUtf32") { call in
      if case .char(let high) = call[0], case .char(let low) = call[1] {
        return .count(Int(UnicodeTraits.codePoint(high: high, low: low)))
      }
      let text = try call.requiredText(0, "s")
      guard let first = text[call.int(1)] else { throw MemberStrings.indexOutOfRange() }
      if UnicodeTraits.isHighSurrogate(first), let second = text[call.int(1) + 1], UnicodeTraits.isLowSurrogate(second)
      {
        return .count(Int(UnicodeTraits.codePoint(high: first, low: second)))
      }
      return .count(Int(first))
    },
  ]

  /// The char of a `(char c)` or `(string s, int index)` overload.
  private static func charAt(_ call: MethodCall) -> UInt16 {
    if case .char(let c) = call[0] { return c }
    return call.text(0)[call.int(1)] ?? 0
  }

  private static func cased(_ call: MethodCall, up: Bool) -> UInt16 {
    let name = call.count == 2 ? Cultures.culture(of: call[1], call.context).name : call.context.cultureName
    let mapping = CaseMapping(cultureName: name)
    return up ? mapping.upper(call.char(0)) : mapping.lower(call.char(0))
  }

  private static func test(_ name: String, _ body: @escaping @Sendable (UInt16) -> Bool) -> Member {
    .staticMethod(name, signatures: ["bool \(name)(char c)", "bool \(name)(string s, int index)"]) { call in
      if call.count == 2, call.text(0)[call.int(1)] == nil { throw MemberStrings.indexOutOfRange() }
      return .bool(body(charAt(call)))
    }
  }

  private static let charClasses: [Member] = [
    test("IsLetter") { UnicodeTraits.isLetter(UInt32($0)) }, test("IsDigit") { UnicodeTraits.isDigit(UInt32($0)) },
    test("IsNumber") { UnicodeTraits.isNumber(UInt32($0)) },
    test("IsLetterOrDigit") { UnicodeTraits.isLetterOrDigit(UInt32($0)) },
    test("IsWhiteSpace") { UnicodeTraits.isWhiteSpace(UInt32($0)) },
    test("IsUpper") { UnicodeTraits.isUpper(UInt32($0)) }, test("IsLower") { UnicodeTraits.isLower(UInt32($0)) },
    test("IsPunctuation") { UnicodeTraits.isPunctuation(UInt32($0)) },
    test("IsSymbol") { UnicodeTraits.isSymbol(UInt32($0)) },
    test("IsSeparator") { UnicodeTraits.isSeparator(UInt32($0)) },
    test("IsControl") { UnicodeTraits.isControl(UInt32($0)) }, test("IsSurrogate") { UnicodeTraits.isSurrogate($0) },
    test("IsHighSurrogate") { UnicodeTraits.isHighSurrogate($0) },
    test("IsLowSurrogate") { UnicodeTraits.isLowSurrogate($0) },
    test("IsAscii") { $0 < 0x80 }, test("IsAsciiDigit") { $0 &- 0x30 < 10 },
    test("IsAsciiLetter") { ($0 | 0x20) &- 0x61 < 26 },
    test("IsAsciiLetterOrDigit") { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 },
    test("IsAsciiLetterUpper") { $0 &- 0x41 < 26 }, test("IsAsciiLetterLower") { $0 &- 0x61 < 26 },
    test("IsAsciiHexDigit") { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 },
  ]

  // MARK: - Boolean

  private static func parseBool(_ text: PSString) -> Bool? {
    let word = StringFunctions.trim(text)
    if word.equalsIgnoringCase("True") { return true }
    return word.equalsIgnoringCase("False") ? false : nil
  }

  private static let booleanMembers: [Member] = [
    .staticProperty("TrueString", type: "string", get: { _ in .text("True") }),
    .staticProperty("FalseString", type: "string", get: { _ in .text("False") }),
    .method("ToString") { call in .text(LanguagePrimitives.isTrue(call.target) ? "True" : "False") },
    .method("CompareTo") { call in
      if call[0].isNull { return .int(1) }
      guard case .bool(let other) = call[0], case .bool(let own) = call.target else {
        throw MemberStrings.argument("Object must be of type Boolean.")
      }
      return .int(own == other ? 0 : own ? 1 : -1)
    },
    .method("Equals") { call in .bool(try equals(call.target, call[0], call.context)) },
    .method("GetHashCode") { call in .int(hashCode(call.target)) },
    .method("GetTypeCode") { call in typeCode(.bool, call.context) },
    .staticMethod("Parse") { call in
      let text = try call.requiredText(0, "value")
      guard let value = parseBool(text) else {
        throw MemberStrings.format("String '\(text.string)' was not recognized as a valid Boolean.")
      }
      return .bool(value)
    },
    .staticMethod("TryParse") { call in
      let value = parseBool(call.text(0))
      call.setReference(1, .bool(value ?? false))
      return .bool(value != nil)
    },
  ]

  /// `GetTypeCode()` of a type.
  static func typeCode(_ type: PSType, _ context: RuntimeContext) -> Value {
    let numbers: [PSType.Code: Int64] = [
      .bool: 3, .char: 4, .sbyte: 5, .byte: 6, .int16: 7, .uint16: 8, .int32: 9, .uint32: 10, .int64: 11, .uint64: 12,
      .single: 13, .double: 14, .decimal: 15, .dateTime: 16, .string: 18,
    ]
    return .object(EnumObject(PSType.builtin("System.TypeCode"), numbers[type.code] ?? 1))
  }
}
