extension LanguagePrimitives {
  /// A value's text under a .NET format (`ToString(format, culture)`), the general one where there is none.
  ///
  /// Types that take no format ignore it. Throws .NET's `FormatException` for formats the type does not know.
  public static func format(
    _ value: Value, _ format: PSString?, _ culture: Culture, _ context: RuntimeContext
  ) throws -> PSString {
    let base = value.base
    guard let format, !format.isEmpty else { return try formatPlain(base, culture, context) }
    let text = format.string
    do {
      guard let shown = try formatted(base, text, culture) else { return try formatObject(base, format, context) }
      return PSString.make(shown)
    } catch let error as FormatError {
      throw formatFailure(error)
    }
  }

  /// .NET's `FormatException` for a format that a type does not take.
  static func formatFailure(_ error: FormatError) -> RuntimeException {
    switch error {
    case .invalidSpecifier: ConversionStrings.dotnet(.format, "Format specifier was invalid.")
    case .invalidFormat: ConversionStrings.dotnet(.format, "Input string was not in a correct format.")
    case .tooLong: OperationStrings.outOfMemory()
    }
  }

  private static func formatPlain(_ value: Value, _ culture: Culture, _ context: RuntimeContext) throws -> PSString {
    if case .object(let o) = value, o.kind == .custom {
      return try propertiesText(unsafeDowncast(o, to: PSCustomObject.self), context)
    }
    if culture === context.cultureInfo { return try dotNetText(value, context) }
    guard let shown = try? formatted(value, "", culture) else { return try dotNetText(value, context) }
    return PSString.make(shown)
  }

  /// The values of the runtime's own types; nil for all others.
  private static func formatted(_ value: Value, _ format: String, _ culture: Culture) throws -> String? {
    let info = culture.numberFormat
    switch value {
    case .int(let v): return try NumberFormat.text(v, format, info)
    case .long(let v): return try NumberFormat.text(v, format, info)
    case .double(let v): return try NumberFormat.text(v, format, info)
    case .single(let v): return try NumberFormat.text(v, format, info)
    case .byte(let v): return try NumberFormat.text(v, format, info)
    case .sbyte(let v): return try NumberFormat.text(v, format, info)
    case .short(let v): return try NumberFormat.text(v, format, info)
    case .ushort(let v): return try NumberFormat.text(v, format, info)
    case .uint(let v): return try NumberFormat.text(v, format, info)
    case .ulong(let v): return try NumberFormat.text(v, format, info)
    case .dateTime(let v): return try DateFormat.text(v, format, culture)
    case .timeSpan(let v): return try TimeSpanFormat.text(v, format, info)
    case .object(let o):
      if o.kind == .enumeration { return try formatted(unsafeDowncast(o, to: EnumObject.self), format) }
      return try (o as? any FormattableObject)?.format(format, culture)
    default: return nil
    }
  }

  private static func formatted(_ value: EnumObject, _ format: String) throws -> String {
    switch format.lowercased() {
    case "g", "f", "": return value.enumType.enumInfo?.text(value.rawValue) ?? ""
    case "d": return String(value.integer)
    case "x":
      let bits: Int
      switch value.enumType.typeCode {
      case .byte, .sbyte: bits = 8
      case .int16, .uint16: bits = 16
      case .int64, .uint64: bits = 64
      default: bits = 32
      }
      let mask = bits == 64 ? UInt64.max : (1 << UInt64(bits)) - 1
      let digits = String(UInt64(bitPattern: value.rawValue) & mask, radix: 16, uppercase: true)
      return String(repeating: "0", count: bits / 4 - digits.utf8.count) + digits
    default: throw FormatError.invalidSpecifier
    }
  }

  private static func formatObject(_ value: Value, _ format: PSString, _ context: RuntimeContext) throws -> PSString {
    if case .object(let o) = value {
      if o.kind == .custom { return try propertiesText(unsafeDowncast(o, to: PSCustomObject.self), context) }
      return try o.formatted(format, context)
    }
    return try dotNetText(value, context)
  }

  /// A value as `-join` shows it among others: like in a string, but by the session's culture.
  static func cultureText(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    if let token = value.tokenText { return token }
    switch value.base {
    case .double(let v): return PSString.make(NumberFormat.scriptText(v, context.cultureInfo.numberFormat))
    case .single(let v): return PSString.make(NumberFormat.scriptText(v, context.cultureInfo.numberFormat))
    case .dateTime, .timeSpan: return try dotNetText(value, context)
    case .object(let o) where o.kind == .boxed: return try o.text(context)
    default: return try innerText(value, context)
    }
  }
}

/// A boxed struct that takes a format.
protocol FormattableObject {
  func format(_ format: String, _ culture: Culture) throws -> String
}

extension Boxed: FormattableObject {
  func format(_ format: String, _ culture: Culture) throws -> String { try value.text(format, culture: culture) }
}
