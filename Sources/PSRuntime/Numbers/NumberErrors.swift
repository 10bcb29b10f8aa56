/// Why a text is not a number.
///
/// The caller attaches .NET's message: `format` is "The input string '...' was not in a correct format.",
/// `overflow` is "Value was either too large or too small for ...".
public enum NumberParseError: Error, Equatable, Sendable {
  case format
  case overflow
}

/// Why an arithmetic operation on exact numbers has no result.
public enum ArithmeticError: Error, Equatable, Sendable {
  /// The result does not fit the type.
  case overflow
  /// The divisor is zero.
  case divideByZero
}

/// Why a value cannot be shown with a format string.
public enum FormatError: Error, Equatable, Sendable {
  /// A letter that the type does not know: "Format specifier was invalid."
  case invalidSpecifier
  /// A malformed custom format: "Input string was not in a correct format."
  case invalidFormat
  /// A precision that would need more memory than a script may take.
  case tooLong
}
