import PSRuntime

/// What an argument has to fulfil after its conversion: the `Validate...` attributes.
///
/// Unchecked: limits are numbers and texts that nobody changes, and script blocks stay with their session.
public enum ParameterValidator: @unchecked Sendable {
  public enum RangeKind: Sendable { case positive, nonNegative, negative, nonPositive }

  case set([String], ignoreCase: Bool = true, errorMessage: String? = nil)
  /// The values come from a class that generates them (`IValidateSetValuesGenerator`).
  case generatedSet(@Sendable (RuntimeContext) throws -> [String])
  case range(Value, Value)
  case rangeKind(RangeKind)
  /// The options are .NET's `RegexOptions`; 1 is `IgnoreCase`, the default.
  case pattern(String, options: Int32 = 1, errorMessage: String? = nil)
  case script(ScriptBlock, errorMessage: String? = nil)
  case notNull, notNullOrEmpty, notNullOrWhiteSpace
  case count(Int, Int)
  case length(Int, Int)
  case drive([String])
  case userDrive
  /// Refuses arguments that another parameter of the same position takes: tried in turn, an error only by name.
  case misplaced(@Sendable (Value, RuntimeContext) throws -> Void)
  /// A validation of a script's own attribute class: throws the message of the failure.
  case custom(name: String, @Sendable (Value, RuntimeContext) throws -> Void)

  /// Whether `$null` and empty values fail already before the conversion.
  var rejectsNull: Bool {
    switch self {
    case .notNull, .notNullOrEmpty, .notNullOrWhiteSpace: true
    default: false
    }
  }
}
