/// A .NET exception that a string function throws: its type and text.
public struct StringFunctionError: Error, Equatable {
  public enum Kind: Sendable {
    case argument, argumentNull, argumentOutOfRange, format, indexOutOfRange
  }

  public let kind: Kind
  /// .NET's whole message, with "(Parameter 'x')" and "Actual value was".
  public let message: String

  /// The exception's type.
  public var exceptionType: PSType {
    switch kind {
    case .argument: .argument
    case .argumentNull: .argumentNull
    case .argumentOutOfRange: .argumentOutOfRange
    case .format: .format
    case .indexOutOfRange: .indexOutOfRange
    }
  }
}

/// The texts of .NET's errors about strings.
public enum StringStrings {
  static func outOfRange(_ text: String, _ parameter: String) -> StringFunctionError {
    StringFunctionError(kind: .argumentOutOfRange, message: "\(text) (Parameter '\(parameter)')")
  }
  static func startIndexNegative() -> StringFunctionError {
    outOfRange("StartIndex cannot be less than zero.", "startIndex")
  }
  static func startIndexTooLarge() -> StringFunctionError {
    outOfRange("startIndex cannot be larger than length of string.", "startIndex")
  }
  static func lengthNegative() -> StringFunctionError { outOfRange("Length cannot be less than zero.", "length") }
  static func indexAndLength() -> StringFunctionError {
    outOfRange("Index and length must refer to a location within the string.", "length")
  }
  static func indexTooLarge(_ parameter: String = "startIndex") -> StringFunctionError {
    outOfRange(
      "Index was out of range. Must be non-negative and less than or equal to the size of the collection.", parameter)
  }
  static func indexNotInside(_ parameter: String = "startIndex") -> StringFunctionError {
    outOfRange("Index was out of range. Must be non-negative and less than the size of the collection.", parameter)
  }
  static func count() -> StringFunctionError {
    outOfRange("Count must be positive and count must refer to a location within the string/array/collection.", "count")
  }
  /// `ArgumentOutOfRangeException.ThrowIfNegative`.
  public static func negative(_ parameter: String, _ value: Int) -> StringFunctionError {
    outOfRange("\(parameter) ('\(value)') must be a non-negative value.", parameter).withActualValue(value)
  }
  /// `ArgumentOutOfRangeException.ThrowIfGreaterThan`.
  public static func greater(_ parameter: String, _ value: Int, than limit: Int) -> StringFunctionError {
    outOfRange("\(parameter) ('\(value)') must be less than or equal to '\(limit)'.", parameter).withActualValue(value)
  }
  static func emptyValue(_ parameter: String) -> StringFunctionError {
    StringFunctionError(kind: .argument, message: "The value cannot be an empty string. (Parameter '\(parameter)')")
  }
  static func invalidUnicode() -> StringFunctionError {
    StringFunctionError(
      kind: .argument, message: "String contains invalid Unicode code points. (Parameter 'strInput')")
  }
  static func formatNear(_ offset: Int, _ reason: String) -> StringFunctionError {
    StringFunctionError(
      kind: .format,
      message: "Input string was not in a correct format. Failure to parse near offset \(offset). \(reason)")
  }
  static let formatEndsPrematurely = "Format item ends prematurely."
  static let formatExpectedDigit = "Expected an ASCII digit."
  static let formatUnexpectedClose = "Unexpected closing brace without a corresponding opening brace."
  static func formatIndex() -> StringFunctionError {
    StringFunctionError(
      kind: .format,
      message: "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.")
  }
}

extension StringFunctionError {
  fileprivate func withActualValue(_ value: Int) -> StringFunctionError {
    StringFunctionError(kind: kind, message: message + "\nActual value was \(value).")
  }
}
