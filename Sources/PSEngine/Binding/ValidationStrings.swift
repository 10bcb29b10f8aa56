import PSRuntime

/// Texts of the `Validate...` attributes; the same for parameters and for variables with attributes.
public enum ValidationStrings {
  static let null =
    "The argument is null. Provide a valid value for the argument, and then try running the command again."
  static let nullElement =
    "The argument has a null value, or an element of the argument collection contains a null value. Provide a collection "
    + "that does not contain any null values, and then try the command again."
  static let nullOrEmpty =
    "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again."
  static let nullOrEmptyElement =
    "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection "
    + "that does not contain any null values and then try the command again."
  static let nullOrWhiteSpace =
    "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non "
    + "white-space characters, and then try the command again."
  static let nullOrWhiteSpaceElement =
    "The argument is null, empty, consists of only white-space characters, or an element of the argument collection "
    + "contains a null value, empty string, or whitespace-only. Supply a collection that does not contain any null, "
    + "empty, or whitespace-only values and then try the command again."

  static func set(_ value: String, _ set: String) -> String {
    "The argument \"\(value)\" does not belong to the set \"\(set)\" specified by the ValidateSet attribute. Supply an "
      + "argument that is in the set and then try the command again."
  }
  static func pattern(_ value: String, _ pattern: String) -> String {
    "The argument \"\(value)\" does not match the \"\(pattern)\" pattern. Supply an argument that matches \"\(pattern)\" "
      + "and try the command again."
  }
  static func script(_ value: String, _ script: String) -> String {
    "The \"\(script)\" validation script for the argument with value \"\(value)\" did not return a result of True. "
      + "Determine why the validation script failed, and then try the command again."
  }
  static func above(_ value: String, _ maximum: String) -> String {
    "The \(value) argument is greater than the maximum allowed range of \(maximum). Supply an argument that is less than "
      + "or equal to \(maximum) and then try the command again."
  }
  static func below(_ value: String, _ minimum: String) -> String {
    "The \(value) argument is less than the minimum allowed range of \(minimum). Supply an argument that is greater than "
      + "or equal to \(minimum) and then try the command again."
  }
  static func rangeType(_ type: String, _ limit: String) -> String {
    "The argument cannot be validated because its type \"\(type)\" is not the same type (\(limit)) as the maximum and "
      + "minimum limits of the parameter. Make sure the argument is of type \(limit) and then try the command again."
  }
  static func rangeKind(_ value: String, _ kind: ParameterValidator.RangeKind) -> String {
    let condition =
      switch kind {
      case .positive: "greater than zero"
      case .nonNegative: "greater than or equal to zero"
      case .negative: "less than zero"
      case .nonPositive: "less than or equal to zero"
      }
    return "The argument \"\(value)\" cannot be validated because its value is not \(condition)."
  }
  static let countOfNoArray =
    "The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the "
    + "parameter or make the parameter an array parameter."
  static func count(exactly wanted: Int, _ count: Int) -> String {
    "The parameter requires exactly \(wanted) value(s) - \(count) value(s) were provided."
  }
  static func count(_ minimum: Int, _ maximum: Int, _ count: Int) -> String {
    "The parameter requires at least \(minimum) value(s) and no more than \(maximum) value(s) - \(count) value(s) were "
      + "provided."
  }
  static let lengthOfNoString =
    "The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the "
    + "parameter a string or string[] parameter."
  static func tooShort(_ minimum: Int, _ count: Int) -> String {
    "The character length (\(count)) of the argument is too short. Specify an argument with a length that is greater than "
      + "or equal to \"\(minimum)\", and then try the command again."
  }
  static func tooLong(_ maximum: Int, _ count: Int) -> String {
    "The character length of the \(count) argument is too long. Shorten the character length of the argument so it is "
      + "fewer than or equal to \"\(maximum)\" characters, and then try the command again."
  }
  static func drive(_ drive: String, _ drives: String) -> String {
    "The path argument drive \(drive) does not belong to the set of approved drives: \(drives). Supply a path argument "
      + "with an approved drive."
  }
  static let driveOfNoString = "The path argument is invalid. Supply a path argument that is a string type."
  static let noDrive = "The path argument has no root drive.  Supply a full path argument with a root drive."

  /// The failure itself: a `ValidationMetadataException`.
  static func failure(_ message: String, id: String) -> RuntimeException {
    RuntimeException(message, id: id, category: .invalidData, type: .validationMetadata)
  }
}
