/// The texts and ids of failing operators.
public enum OperationStrings {
  static func divideByZero() -> RuntimeException { arithmetic(.divideByZero, "Attempted to divide by zero.") }
  static func decimalOverflow() -> RuntimeException {
    arithmetic(.overflow, ConversionStrings.overflow(.decimal))
  }

  /// What an operator raises for an exception of .NET's arithmetic: a `RuntimeException` around it.
  private static func arithmetic(_ type: PSType, _ message: String) -> RuntimeException {
    RuntimeException(
      message, id: "RuntimeException", category: .notSpecified, inner: ExceptionObject(type, PSString.make(message)))
  }

  /// An exception of .NET that an operator lets through.
  static func bare(_ type: PSType, _ message: String) -> RuntimeException { ConversionStrings.dotnet(type, message) }

  static func bareOverflow(_ code: TypeCode) -> RuntimeException { bare(.overflow, ConversionStrings.overflow(code)) }
  static func cannotCast(_ from: PSType, _ to: String) -> RuntimeException {
    bare(.invalidCast, "Unable to cast object of type '\(from.fullName)' to type '\(to)'.")
  }
  static func noCoercion(_ from: PSType, _ to: PSType) -> RuntimeException {
    bare(.invalidOperation, "No coercion operator is defined between types '\(from.fullName)' and '\(to.fullName)'.")
  }
  static func operatorNotDefined(_ name: String, _ left: PSType, _ right: PSType) -> RuntimeException {
    bare(
      .invalidOperation,
      "The binary operator \(name) is not defined for the types '\(left.fullName)' and '\(right.fullName)'.")
  }
  static func unaryNotDefined(_ name: String, _ type: PSType) -> RuntimeException {
    bare(.invalidOperation, "The unary operator \(name) is not defined for the type '\(type.fullName)'.")
  }
  static func nullReference() -> RuntimeException {
    bare(.nullReference, "Object reference not set to an instance of an object.")
  }
  static func outOfMemory() -> RuntimeException {
    bare(.outOfMemory, "Exception of type 'System.OutOfMemoryException' was thrown.")
  }
  static func negativeTimes(_ times: Int32) -> RuntimeException {
    bare(
      .argumentOutOfRange,
      "times ('\(times)') must be a non-negative value. (Parameter 'times')\nActual value was \(times).")
  }
  static func duplicateKey(_ key: String) -> RuntimeException {
    bare(.argument, "Item has already been added. Key in dictionary: '\(key)'  Key being added: '\(key)'")
  }

  // MARK: - PowerShell's own errors

  static func notDefined(_ left: String, _ op: String, _ right: String) -> RuntimeException {
    RuntimeException(
      "The operation '[\(left)] \(op) [\(right)]' is not defined.", id: "NotADefinedOperationForType")
  }
  static func methodNotFound(_ typeName: String, _ method: String) -> RuntimeException {
    RuntimeException(
      "Method invocation failed because [\(typeName)] does not contain a method named '\(method)'.",
      id: "MethodNotFound")
  }
  static func addHashtable() -> RuntimeException {
    RuntimeException("A hash table can only be added to another hash table.", id: "AddHashTableToNonHashTable")
  }
  static func operatorRequiresNumber(_ op: String, _ type: PSType) -> RuntimeException {
    RuntimeException(
      "The '\(op)' operator works only on numbers. The operand is a '\(type.fullName)'.", id: "OperatorRequiresNumber")
  }
  static func comparisonFailure(_ left: String, _ right: String, _ message: String, inner: ExceptionObject? = nil)
    -> RuntimeException
  {
    RuntimeException(
      "Could not compare \"\(left)\" to \"\(right)\". Error: \"\(message)\"", id: "ComparisonFailure", inner: inner)
  }
  static func notComparable(_ value: String) -> RuntimeException {
    RuntimeException("Cannot compare \"\(value)\" because it is not IComparable.", id: "NotIcomparable")
  }
  public static func customNotComparable(_ left: String, _ right: String) -> RuntimeException {
    RuntimeException(
      "Cannot compare \"\(left)\" to \"\(right)\" because the objects are not the same type or the object \"\(left)\" "
        + "does not implement \"IComparable\".",
      id: "PSObjectCompareTo", category: .notSpecified, type: .extendedTypeSystem)
  }
  static func ambiguousOverload(_ method: String) -> RuntimeException {
    RuntimeException(
      "Multiple ambiguous overloads found for \"\(method)\" and the argument count: \"2\".",
      id: "MethodCountCouldNotFindBest", category: .notSpecified, type: .methodException)
  }
  static func noOverload(_ method: String) -> RuntimeException {
    RuntimeException(
      "Cannot find an overload for \"\(method)\" and the argument count: \"2\".",
      id: "MethodCountCouldNotFindBest", category: .notSpecified, type: .methodException)
  }
  static func argumentConversion(
    _ method: String, _ index: Int, _ value: String, _ type: PSType, _ message: String, inner: ExceptionObject?
  ) -> RuntimeException {
    RuntimeException(
      "Cannot convert argument \"\(index)\", with value: \"\(value)\", for \"\(method)\" to type \"\(type.fullName)\": \"\(message)\"",
      id: "MethodArgumentConversionInvalidCastArgument", category: .notSpecified, type: .methodException, inner: inner)
  }
  static func methodFailed(_ method: String, _ type: PSType, _ message: String) -> RuntimeException {
    RuntimeException(
      "Exception calling \"\(method)\" with \"2\" argument(s): \"\(message)\"", id: "DotNetMethodException",
      category: .notSpecified, type: .methodInvocation, inner: ExceptionObject(type, PSString.make(message)))
  }
  static func typeRequired(_ op: String) -> RuntimeException {
    RuntimeException(
      "The right operand of '\(op)' must be a type.",
      id: op == "-as" ? "AsOperatorRequiresType" : "IsOperatorRequiresType")
  }
  static func badReplace(_ op: String, _ count: Int) -> RuntimeException {
    RuntimeException(
      "The \(op) operator allows only two elements to follow it, not \(count).", id: "BadReplaceArgument")
  }
  static func badSplitArgument(_ shown: String) -> RuntimeException {
    RuntimeException("The argument to operator '-split' is not valid: \(shown).", id: "BadOperatorArgument")
  }
  static func splitOptions() -> RuntimeException {
    RuntimeException(
      "The combination of options with the -split operator is not valid.", id: "InvalidSplitOptionCombination")
  }
  static func splitOptionsWithPredicate() -> RuntimeException {
    RuntimeException(
      "Parameter \"options\" cannot be used with a predicate for the -split operator.",
      id: "InvalidSplitOptionWithPredicate")
  }
  static func invalidRegex(_ pattern: String, _ error: RegexParseError) -> RuntimeException {
    let type = PSType.builtin("System.Text.RegularExpressions.RegexParseException")
    return RuntimeException(
      "The regular expression pattern \(pattern) is not valid.", id: "InvalidRegularExpression", target: .text(pattern),
      inner: ExceptionObject(type, PSString.make(error.message)))
  }
  static func regex(_ error: RegexParseError) -> RuntimeException {
    bare(PSType.builtin("System.Text.RegularExpressions.RegexParseException"), error.message)
  }
  static func regexTimeout() -> RuntimeException {
    bare(
      PSType.builtin("System.Text.RegularExpressions.RegexMatchTimeoutException"),
      RegexMatchTimeoutError(isInterrupt: false).message)
  }
  static func wildcard(_ error: WildcardPatternError) -> RuntimeException {
    RuntimeException(
      error.message, id: "RuntimeException", category: .notSpecified,
      type: PSType.builtin("System.Management.Automation.WildcardPatternException"))
  }
  static func format(_ message: String) -> RuntimeException {
    RuntimeException("Error formatting a string: \(message).", id: "FormatError")
  }
}
