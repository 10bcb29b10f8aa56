/// The texts and ids of failing conversions.
public enum ConversionStrings {
  /// A `PSInvalidCastException` with an id of its own.
  static func invalidCast(_ id: String, _ message: String, inner: ExceptionObject? = nil) -> RuntimeException {
    RuntimeException(message, id: id, category: .invalidArgument, type: .psInvalidCast, inner: inner)
  }

  /// `Cannot convert value "abc" to type "System.Int32". Error: "..."`.
  static func withInner(
    _ id: String, _ value: String, _ type: PSType, _ message: String, _ inner: ExceptionObject? = nil
  )
    -> RuntimeException
  {
    invalidCast(
      id, "Cannot convert value \"\(value)\" to type \"\(type.fullName)\". Error: \"\(message)\"",
      inner: inner ?? ExceptionObject(.exception, PSString.make(message)))
  }

  static func noConversion(
    _ value: String, _ from: PSType, _ to: PSType, id: String = "ConvertToFinalInvalidCastException"
  )
    -> RuntimeException
  {
    invalidCast(id, noConversionText(value, from, to))
  }

  static func noConversionText(_ value: String, _ from: PSType, _ to: PSType) -> String {
    "Cannot convert the \"\(value)\" value of type \"\(from.fullName)\" to type \"\(to.fullName)\"."
  }

  static func null(_ type: PSType) -> RuntimeException {
    invalidCast("nullToObjectInvalidCast", "Cannot convert null to type \"\(type.fullName)\".")
  }

  // MARK: - Enumerations

  static func nullToEnum(_ type: PSType) -> RuntimeException {
    invalidCast(
      "nullToEnumInvalidCast",
      "Cannot convert null to type \"\(type.fullName)\" due to enumeration values that are not valid. " + possible(type)
    )
  }
  static func undefinedEnum(_ id: String, _ value: String, _ type: PSType) -> RuntimeException {
    invalidCast(
      id,
      "Cannot convert value \"\(value)\" to type \"\(type.fullName)\" due to enumeration values that are not valid. "
        + possible(type))
  }
  private static func possible(_ type: PSType) -> String {
    let names = type.enumInfo?.ordered.map(\.name).joined(separator: ",") ?? ""
    return "Specify one of the following enumeration values and try again. "
      + "The possible enumeration values are \"\(names)\"."
  }
  static func enumNoMatch(_ name: String, _ names: [String]) -> String {
    "Unable to match the identifier name \(name) to a valid enumerator name. "
      + "Specify one of the following enumerator names and try again:\n\(names.joined(separator: ", "))"
  }
  static func enumAmbiguous(_ name: String, _ names: [String]) -> String {
    "The identifier name \(name) cannot be processed because it is either too similar or identical to the following "
      + "enumerator names: \(names.joined(separator: ", ")). Use a more specific identifier name."
  }

  // MARK: - Objects

  static func objectCreation(_ type: PSType, _ message: String, inner: ExceptionObject? = nil) -> RuntimeException {
    invalidCast("ObjectCreationError", "Cannot create object of type \"\(type.fullName)\". \(message)", inner: inner)
  }
  static func propertyNotFound(_ name: String, _ type: String, _ settable: [(name: String, typeName: String)]) -> String
  {
    let start = "The property '\(name)' was not found for the '\(type)' object. "
    if settable.isEmpty { return start + "There is no settable property available." }
    let list = settable.map { "[\($0.name) <\($0.typeName)>]" }.joined(separator: ", ")
    return start + "The settable properties are: \(list)."
  }

  // MARK: - .NET's own texts

  static func inputFormat(_ text: String) -> String { "The input string '\(text)' was not in a correct format." }
  static let bigIntegerFormat = "The value could not be parsed."

  static func overflow(_ code: TypeCode) -> String {
    switch code {
    case .sbyte: "Value was either too large or too small for a signed byte."
    case .byte: "Value was either too large or too small for an unsigned byte."
    case .int16: "Value was either too large or too small for an Int16."
    case .uint16: "Value was either too large or too small for a UInt16."
    case .uint32: "Value was either too large or too small for a UInt32."
    case .int64: "Value was either too large or too small for an Int64."
    case .uint64: "Value was either too large or too small for a UInt64."
    case .char: "Value was either too large or too small for a character."
    case .decimal: "Value was either too large or too small for a Decimal."
    default: "Value was either too large or too small for an Int32."
    }
  }
  static func invalidCastFromTo(_ from: String, _ to: String) -> String { "Invalid cast from '\(from)' to '\(to)'." }
  static let notConvertible = "Object must implement IConvertible."

  /// The text of parsing a number: overflow names the type.
  static func text(_ error: NumberParseError, _ text: String, _ code: TypeCode) -> String {
    error == .overflow ? overflow(code) : inputFormat(text)
  }

  // MARK: - Exceptions of .NET that constructors and parsers throw

  static func dotnet(_ type: PSType, _ message: String) -> RuntimeException {
    RuntimeStrings.wrapped(type, message, id: type.fullName, category: .operationStopped)
  }
  static func oneCharacter() -> RuntimeException { dotnet(.format, "String must be exactly one character long.") }
  static func ticksOutOfRange() -> RuntimeException {
    dotnet(
      .argumentOutOfRange,
      "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')")
  }
  static func bigIntegerNotFinite(_ value: Double) -> RuntimeException {
    dotnet(
      .overflow,
      value.isNaN
        ? "The value is not a number." : "BigInteger cannot represent infinity.")
  }
  static func guid(_ text: String) -> RuntimeException { dotnet(.format, "Unrecognized Guid format.") }
  static func date(_ text: String, _ error: DateParseError) -> RuntimeException {
    dotnet(.format, dateText(text, error))
  }
  private static func dateText(_ text: String, _ error: DateParseError) -> String {
    switch error {
    case .format: "String '\(text)' was not recognized as a valid DateTime."
    case .unknownWord(let index):
      "The string '\(text)' was not recognized as a valid DateTime. "
        + "There is an unknown word starting at index '\(index)'."
    case .outOfRange:
      "The DateTime represented by the string '\(text)' is not supported in calendar "
        + "'System.Globalization.GregorianCalendar'."
    case .dayOfWeek:
      "String '\(text)' was not recognized as a valid DateTime because the day of week was incorrect."
    case .offset: "The time zone offset of string '\(text)' must be within plus or minus 14 hours."
    }
  }
  static func span(_ text: String, _ error: TimeSpanParseError) -> RuntimeException {
    switch error {
    case .format: dotnet(.format, "String '\(text)' was not recognized as a valid TimeSpan.")
    case .overflow:
      dotnet(
        .overflow,
        "The TimeSpan string '\(text)' could not be parsed because at least one of the numeric components is out of range "
          + "or contains too many digits.")
    }
  }
  static func version(_ text: String, _ error: PSVersion.ParseError) -> RuntimeException {
    switch error {
    case .parts: dotnet(.argument, "Version string portion was too short or too long. (Parameter 'input')")
    case .negative:
      dotnet(.argumentOutOfRange, negativePart(text))
    case .format(let part): dotnet(.format, inputFormat(part))
    case .overflow: dotnet(.overflow, overflow(.int32))
    }
  }
  private static func negativePart(_ text: String) -> String {
    let part = text.split(separator: ".").compactMap { Int32($0) }.first { $0 < 0 } ?? -1
    return "input ('\(part)') must be a non-negative value. (Parameter 'input')\nActual value was \(part)."
  }
}
