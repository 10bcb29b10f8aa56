import PSEngine
import PSRuntime

/// Texts and ids of errors of the commands about time, chance and the session.
enum MiscStrings {
  /// An exception of .NET that leaves a command: its id is the exception's type.
  static func escaped(_ type: PSType, _ text: String) -> RuntimeException {
    RuntimeException(ErrorRecord(text, id: type.fullName, category: .notSpecified, type: type))
  }
  static func wrongFormat() -> RuntimeException { escaped(.format, "Input string was not in a correct format.") }
  static func dateOutOfRange() -> RuntimeException {
    escaped(
      .argumentOutOfRange, "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')")
  }
  static func spanOutOfRange() -> RuntimeException {
    escaped(
      .argumentOutOfRange,
      "TimeSpan overflowed because the duration is too long. (Parameter 'value')")
  }
  static func clockStays() -> ErrorRecord {
    ErrorRecord(
      "Rehearse does not change the machine's clock. Use --now or Step-RehearsalClock to move the simulated one.",
      id: "SetDateNotSupported", category: .notImplemented, type: .psNotSupported)
  }
  static func minimumNotBelowMaximum(_ minimum: String, _ maximum: String) -> ErrorRecord {
    ErrorRecord(
      "The Minimum value (\(minimum)) cannot be greater than or equal to the Maximum value (\(maximum)).",
      id: "MinGreaterThanOrEqualMax", category: .invalidArgument, type: .argument)
  }
  static func notAGuid(_ text: String) -> ErrorRecord {
    ErrorRecord(text, id: "StringNotRecognizedAsGuid", category: .invalidArgument, type: .format)
  }
  static func invalidCulture(_ name: String) -> ErrorRecord {
    ErrorRecord(
      "Culture is not supported. (Parameter 'name')\n\(name) is an invalid culture identifier.",
      id: "ItemNotFoundException",
      category: .objectNotFound, target: .text(name), type: .psArgument)
  }
  static func assemblyNotFound(_ name: String) -> ErrorRecord {
    ErrorRecord(
      "Could not load file or assembly '\(name)'. The system cannot find the file specified.",
      id: "System.IO.FileNotFoundException", category: .notSpecified, type: .fileNotFound)
  }
  static func notSupported(_ what: String) -> ErrorRecord {
    ErrorRecord(
      "Rehearse does not support \(what).", id: "NotSupportedByRehearse", category: .notImplemented,
      type: .psNotSupported)
  }
}
