import PSRuntime

/// `IFormattable.ToString(format, provider)` of any value.
enum Formatting {
  /// `String.Format` with a culture.
  static func composite(
    _ format: PSString, _ arguments: [Value], _ culture: Culture, _ context: RuntimeContext
  ) throws -> PSString {
    var result = TextBuilder()
    do {
      try format.withView { view in
        try CompositeFormat.format(view, argumentCount: arguments.count, into: &result) { index, itemFormat in
          try text(arguments[index], itemFormat?.string ?? "", culture, context)
        }
      }
    } catch let error as StringFunctionError {
      throw MemberStrings.dotnet(error.exceptionType, error.message)
    }
    return result.build()
  }

  /// A value under a format string, empty for the type's general one. Values that know no formats ignore it.
  static func text(_ value: Value, _ format: String, _ culture: Culture, _ context: RuntimeContext) throws -> PSString {
    do {
      if let text = try number(value, format, culture.numberFormat) { return PSString.make(text) }
      switch value.base {
      case .dateTime(let d): return PSString.make(try DateFormat.text(d, format, culture))
      case .timeSpan(let t): return PSString.make(try TimeSpanFormat.text(t, format, culture.numberFormat))
      case .object(let o): if let text = try object(o, format, culture, context) { return text }
      default: break
      }
    } catch let error as FormatError {
      throw formatError(error)
    }
    return try LanguagePrimitives.dotNetText(value, context)
  }

  private static func number(_ value: Value, _ format: String, _ info: NumberFormatInfo) throws -> String? {
    switch value.base {
    case .int(let v): return try NumberFormat.text(v, format, info)
    case .long(let v): return try NumberFormat.text(v, format, info)
    case .byte(let v): return try NumberFormat.text(v, format, info)
    case .sbyte(let v): return try NumberFormat.text(v, format, info)
    case .short(let v): return try NumberFormat.text(v, format, info)
    case .ushort(let v): return try NumberFormat.text(v, format, info)
    case .uint(let v): return try NumberFormat.text(v, format, info)
    case .ulong(let v): return try NumberFormat.text(v, format, info)
    case .double(let v):
      return format.isEmpty ? NumberFormat.roundTrip(v, info) : try NumberFormat.text(v, format, info)
    case .single(let v):
      return format.isEmpty ? NumberFormat.roundTrip(v, info) : try NumberFormat.text(v, format, info)
    default:
      if let d = value.unboxed(PSDecimal.self) { return try NumberFormat.text(d, format, info) }
      if let b = value.unboxed(BigInteger.self) { return try NumberFormat.text(b, format, info) }
      return nil
    }
  }

  private static func object(_ o: Obj, _ format: String, _ culture: Culture, _ context: RuntimeContext) throws
    -> PSString?
  {
    let value = Value.object(o)
    if let e = o as? EnumObject { return PSString.make(try EnumMembers.text(e, format)) }
    if let d = value.unboxed(PSDateTimeOffset.self) { return PSString.make(try d.text(format, culture)) }
    if let d = value.unboxed(PSDateOnly.self) { return PSString.make(try d.text(format, culture)) }
    if let t = value.unboxed(PSTimeOnly.self) { return PSString.make(try t.text(format, culture)) }
    if let formattable = o as? FormattableObject { return try formattable.text(format, culture, context) }
    return nil
  }

  /// .NET's exception for a format that a value cannot be shown with.
  static func formatError(_ error: FormatError) -> RuntimeException {
    switch error {
    case .invalidSpecifier: MemberStrings.format("Format specifier was invalid.")
    case .invalidFormat: MemberStrings.format("Input string was not in a correct format.")
    case .tooLong: MemberStrings.dotnet(.outOfMemory, "Insufficient memory to continue the execution of the program.")
    }
  }

  /// Runs a formatting function and turns its error into .NET's exception.
  static func checked(_ body: () throws(FormatError) -> String) throws -> Value {
    do { return .text(try body()) } catch { throw formatError(error) }
  }
}

/// An object of this target with formats of its own (`[guid]`, `[uri]`).
protocol FormattableObject: AnyObject {
  func text(_ format: String, _ culture: Culture, _ context: RuntimeContext) throws -> PSString
}

/// `CultureInfo` as an object of scripts.
public final class CultureObject: Obj {
  public let culture: Culture
  public init(_ culture: Culture) {
    self.culture = culture
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.Globalization.CultureInfo") }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(culture.name) }
  public override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    (other.asObject as? CultureObject)?.culture.name == culture.name
  }
  public override var hash: Int { culture.name.hashValue }
}

/// Cultures of a session and of format providers.
enum Cultures {
  static func current(_ context: RuntimeContext) -> Culture { Culture.named(context.cultureName) ?? .invariant }

  /// The culture that an `IFormatProvider` argument means; the session's for null.
  static func culture(of provider: Value, _ context: RuntimeContext) -> Culture {
    switch provider.base.asObject {
    case let o as CultureObject: o.culture
    case let o as NumberFormatObject: Culture(.invariant, numberFormat: o.info)
    case let o as DateFormatObject: Culture(.invariant, dateFormat: o.info)
    default: current(context)
    }
  }
}

/// `NumberFormatInfo`, whose properties a script may change.
final class NumberFormatObject: Obj {
  var info: NumberFormatInfo
  init(_ info: NumberFormatInfo) {
    self.info = info
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Globalization.NumberFormatInfo") }
}

/// `DateTimeFormatInfo`.
final class DateFormatObject: Obj {
  var info: DateFormatInfo
  init(_ info: DateFormatInfo) {
    self.info = info
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Globalization.DateTimeFormatInfo") }
}
