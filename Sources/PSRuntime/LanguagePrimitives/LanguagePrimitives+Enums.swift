extension LanguagePrimitives {
  /// A text as a value of an enumeration: names ignoring case, numbers, lists, unambiguous beginnings of names.
  static func enumeration(from text: PSString, _ type: PSType, _ shown: String) throws -> Value {
    guard let info = type.enumInfo else { throw ConversionStrings.noConversion(shown, .string, type) }
    let string = text.string
    switch parse(string, info, type) {
    case .value(let number):
      try check("EnumParseUndefined", number, shown, type, info)
      return .object(EnumObject(type, number))
    case .overflow:
      let message = ConversionStrings.overflow(type.typeCode)
      throw ConversionStrings.withInner(
        "CaseSensitiveEnumParseThrewAnException", shown, type, message,
        ExceptionObject(.overflow, PSString.make(message)))
    case .none: break
    }
    switch disambiguate(string, info, type) {
    case .name(let name):
      return .object(EnumObject(type, info.value(name) ?? 0))
    case .failure(let message):
      throw ConversionStrings.withInner("SubstringDisambiguationEnumParseThrewAnException", shown, type, message)
    }
  }

  private enum Parsed {
    case value(Int64)
    case overflow, none
  }

  /// .NET's `Enum.Parse`, exactly first and then ignoring case.
  private static func parse(_ text: String, _ info: EnumInfo, _ type: PSType) -> Parsed {
    let trimmed = trim(text)
    guard let first = trimmed.utf8.first else { return .none }
    if first == 0x2D || first == 0x2B || first &- 0x30 < 10 {
      switch number(trimmed, type) {
      case .none: break
      case let known: return known
      }
    }
    var result: Int64 = 0
    for part in trimmed.split(separator: ",", omittingEmptySubsequences: false) {
      let name = trim(String(part))
      guard !name.isEmpty, let value = info.value(name, ignoringCase: false) ?? info.value(name) else { return .none }
      result |= value
    }
    return .value(result)
  }

  private static func number(_ text: String, _ type: PSType) -> Parsed {
    let digits = text.utf8.first == 0x2B || text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return .none }
    guard let value = Int128(text), Value.integer(value, as: type.typeCode) != nil else { return .overflow }
    return .value(Int64(truncatingIfNeeded: value))
  }

  private static func trim(_ text: String) -> String {
    var slice = Substring(text)
    while let c = slice.first, c.isWhitespace { slice.removeFirst() }
    while let c = slice.last, c.isWhitespace { slice.removeLast() }
    return String(slice)
  }

  private enum Disambiguation {
    case name(String)
    case failure(String)
  }

  /// The one name that begins with the text, or an equal name; else the message that says which names there are.
  private static func disambiguate(_ text: String, _ info: EnumInfo, _ type: PSType) -> Disambiguation {
    let wanted = PSString.make(text)
    let matches = info.ordered.map(\.name).filter { starts(PSString.make($0), with: wanted) }
    if matches.isEmpty {
      return .failure(ConversionStrings.enumNoMatch(text, distinct(info)))
    }
    if matches.count == 1 { return .name(matches[0]) }
    if type.fullName == "System.IO.FileAttributes",
      let preferred = ["Directory", "ReadOnly", "System"].first(where: {
        starts(PSString.make($0), with: wanted)
      })
    {
      return .name(preferred)
    }
    if let exact = matches.first(where: { PSString.make($0).equalsIgnoringCase(wanted) }) { return .name(exact) }
    return .failure(ConversionStrings.enumAmbiguous(text, matches))
  }

  private static func distinct(_ info: EnumInfo) -> [String] { info.ordered.map(\.name) }

  private static func starts(_ name: PSString, with prefix: PSString) -> Bool {
    name.count >= prefix.count && name.substring(0, prefix.count).equalsIgnoringCase(prefix)
  }

  static func check(_ id: String, _ number: Int64, _ shown: String, _ type: PSType, _ info: EnumInfo) throws {
    guard info.isDefined(number) else { throw ConversionStrings.undefinedEnum(id, shown, type) }
  }

  static func enumeration(fromInteger value: Value, _ type: PSType, _ context: RuntimeContext) throws -> Value {
    guard let info = type.enumInfo, let number = value.integer else { throw noConversion(value, type, context) }
    let cut = truncated(number, type.typeCode)
    try check("UndefinedIntegerToEnum", cut, quoted(value, context), type, info)
    return .object(EnumObject(type, cut))
  }

  /// The number cut to the bits of the type behind, as `Enum.ToObject` does.
  private static func truncated(_ number: Int128, _ code: TypeCode) -> Int64 {
    switch code {
    case .byte: Int64(UInt8(truncatingIfNeeded: number))
    case .sbyte: Int64(Int8(truncatingIfNeeded: number))
    case .int16: Int64(Int16(truncatingIfNeeded: number))
    case .uint16: Int64(UInt16(truncatingIfNeeded: number))
    case .uint32: Int64(UInt32(truncatingIfNeeded: number))
    case .int64, .uint64: Int64(truncatingIfNeeded: number)
    default: Int64(Int32(truncatingIfNeeded: number))
    }
  }

  /// The items of a list as flags, texts or numbers.
  static func enumeration(fromElements value: Value, _ type: PSType, _ context: RuntimeContext) throws -> Value {
    var parts: [String] = []
    for item in try items(of: value) {
      if case .string(let s) = item.base {
        parts.append(s.string)
      } else {
        parts.append(try dotNetText(convert(item, to: type, context), context).string)
      }
    }
    let text = parts.joined(separator: ",")
    return try enumeration(from: PSString.make(text), type, text)
  }
}
