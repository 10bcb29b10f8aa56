/// The texts and ids of errors that access to members raises, and the bare exceptions that .NET's members throw.
public enum MemberStrings {
  // MARK: - PowerShell's own errors

  static func methodNotFound(_ typeName: String, _ method: String) -> RuntimeException {
    RuntimeException(
      "Method invocation failed because [\(typeName)] does not contain a method named '\(method)'.",
      id: "MethodNotFound")
  }
  static func invokeOnNull() -> RuntimeException {
    RuntimeException("You cannot call a method on a null-valued expression.", id: "InvokeMethodOnNull")
  }
  public static func propertyNotFoundStrict(_ name: String) -> RuntimeException {
    RuntimeException(
      "The property '\(name)' cannot be found on this object. Verify that the property exists.",
      id: "PropertyNotFoundStrict",
      category: .notSpecified, type: .propertyNotFound)
  }
  static func propertyNotFound(_ name: String) -> RuntimeException {
    RuntimeException(propertyNotFoundText(name), id: "PropertyNotFound")
  }
  static func propertyNotFoundText(_ name: String) -> String {
    "The property '\(name)' cannot be found on this object. Verify that the property exists and can be set."
  }
  static func readOnlyProperty(_ name: String) -> RuntimeException {
    RuntimeException("'\(name)' is a ReadOnly property.", id: "PropertyAssignmentException")
  }
  static func setterUnavailable(_ name: String) -> RuntimeException {
    RuntimeException(
      "Set accessor for property \"\(name)\" is unavailable.", id: "SetWithoutSetterFromScriptProperty",
      category: .notSpecified, type: .setValueException)
  }
  static func getterUnavailable(_ name: String) -> RuntimeException {
    RuntimeException(
      "Get accessor for property \"\(name)\" is unavailable.", id: "GetWithoutGetterFromScriptPropertyGetValue",
      category: .notSpecified, type: .getValueException)
  }
  static func nullArray() -> RuntimeException { RuntimeException("Cannot index into a null array.", id: "NullArray") }
  static func nullArrayIndex() -> RuntimeException {
    RuntimeException("Index operation failed; the array index evaluated to null.", id: "NullArrayIndex")
  }
  static func cannotIndex(_ typeName: String) -> RuntimeException {
    RuntimeException("Unable to index into an object of type \"\(typeName)\".", id: "CannotIndex")
  }
  static func indexOutOfRangeStrict() -> RuntimeException {
    dotnet(.indexOutOfRange, "Index was outside the bounds of the array.")
  }
  static func needsRankIndexes(_ rank: Int, _ given: String) -> RuntimeException {
    RuntimeException(
      "You cannot index into a \(rank) dimensional array with index [\(given)].", id: "NeedMultidimensionalIndex",
      category: .invalidOperation)
  }
  static func arraySliceAssignment(_ indexes: String) -> RuntimeException {
    RuntimeException(
      "Array assignment to [\(indexes)] failed because assignment to slices is not supported.",
      id: "ArraySliceAssignmentFailed")
  }
  static func noOverload(_ method: String, _ count: Int) -> RuntimeException {
    methodError(
      "Cannot find an overload for \"\(method)\" and the argument count: \"\(count)\".",
      id: "MethodCountCouldNotFindBest")
  }
  static func ambiguousOverload(_ method: String, _ count: Int) -> RuntimeException {
    methodError(
      "Multiple ambiguous overloads found for \"\(method)\" and the argument count: \"\(count)\".",
      id: "MethodCountCouldNotFindBest")
  }
  static func argumentConversion(
    _ parameter: String, _ value: String, _ method: String, _ typeName: String, _ inner: ExceptionObject
  ) -> RuntimeException {
    methodError(
      "Cannot convert argument \"\(parameter)\", with value: \"\(value)\", for \"\(method)\" to type \"\(typeName)\": "
        + "\"\(inner.message.string)\"", id: "MethodArgumentConversionInvalidCastArgument", inner: inner)
  }
  static func needsReference(_ position: Int) -> RuntimeException {
    methodError(
      "Argument: '\(position)' should be a System.Management.Automation.PSReference. Use [ref].",
      id: "NonRefArgumentToRefParameterMsg")
  }
  static func unexpectedReference(_ position: Int) -> RuntimeException {
    methodError(
      "Argument: '\(position)' should not be a System.Management.Automation.PSReference. Do not use [ref].",
      id: "RefArgumentToNonRefParameterMsg")
  }
  static func notImplemented(_ type: String, _ member: String) -> RuntimeException {
    dotnet(.notSupported, "The member \(type).\(member) is not part of this rehearsal.")
  }
  static func whereOverload() -> RuntimeException {
    noOverload(".Where({ expression } [, mode [, numberToReturn]])", 0)
  }
  static func forEachOverload() -> RuntimeException { noOverload(".ForEach(expression [, arguments...])", 0) }
  static func whereNumber(_ number: Int) -> RuntimeException {
    argumentOutOfRange(
      "The 'numberToReturn' value provided to the third argument of the Where() operator must be greater than zero. "
        + "Please correct the argument's value and try running your script again.", "numberToReturn",
      actual: String(number))
  }

  private static func methodError(_ message: String, id: String, inner: ExceptionObject? = nil) -> RuntimeException {
    RuntimeException(message, id: id, category: .notSpecified, type: .methodException, inner: inner)
  }

  // MARK: - Wrapping what members throw

  /// `Exception calling "X" with "1" argument(s): "..."`; the id is the inner exception's name.
  static func calling(_ method: String, _ count: Int, _ inner: ExceptionObject) -> RuntimeException {
    RuntimeException(
      "Exception calling \"\(method)\" with \"\(count)\" argument(s): \"\(inner.message.string)\"", id: inner.type.name,
      category: .notSpecified, type: .methodInvocation, inner: inner)
  }
  static func getting(_ property: String, _ inner: ExceptionObject) -> RuntimeException {
    RuntimeException(
      "Exception getting \"\(property)\": \"\(inner.message.string)\"", id: "ExceptionWhenGetting",
      category: .notSpecified,
      type: .getValueInvocation, inner: inner)
  }
  static func setting(_ property: String, _ inner: ExceptionObject) -> RuntimeException {
    RuntimeException(
      "Exception setting \"\(property)\": \"\(inner.message.string)\"", id: "ExceptionWhenSetting",
      category: .notSpecified,
      type: .setValueInvocation, inner: inner)
  }
  static func settingMissing(_ property: String) -> RuntimeException {
    setting(property, ExceptionObject(.setValueException, PSString.make(propertyNotFoundText(property))))
  }
}

// MARK: - Bare exceptions of .NET

extension MemberStrings {
  /// An exception of .NET as a member throws it; whoever calls the member wraps it.
  public static func dotnet(
    _ type: PSType, _ message: String, inner: ExceptionObject? = nil, properties: [(name: String, value: Value)] = []
  ) -> RuntimeException {
    let exception = ExceptionObject(type, PSString.make(message), inner: inner, properties: properties)
    return RuntimeException(ErrorRecord(exception, id: type.fullName, category: .operationStopped))
  }
  public static func argument(_ message: String, _ parameter: String? = nil) -> RuntimeException {
    argumentLike(.argument, message, parameter)
  }
  public static func argumentNull(_ parameter: String) -> RuntimeException {
    argumentLike(.argumentNull, "Value cannot be null.", parameter)
  }
  /// `message (Parameter 'name')`, and the actual value on a line of its own where given.
  public static func argumentOutOfRange(_ message: String, _ parameter: String?, actual: String? = nil)
    -> RuntimeException
  {
    let text = parameter.map { "\(message) (Parameter '\($0)')" } ?? message
    return dotnet(
      .argumentOutOfRange, actual.map { text + "\nActual value was \($0)." } ?? text,
      properties: [("ParamName", parameter.map { .text($0) } ?? .null)])
  }
  public static func mustBeNonNegative(_ parameter: String, _ value: Int) -> RuntimeException {
    argumentOutOfRange("\(parameter) ('\(value)') must be a non-negative value.", parameter, actual: String(value))
  }
  public static func mustBeAtMost(_ parameter: String, _ value: Int, _ limit: Int) -> RuntimeException {
    argumentOutOfRange(
      "\(parameter) ('\(value)') must be less than or equal to '\(limit)'.", parameter, actual: String(value))
  }
  public static func indexOutOfRange(_ parameter: String = "index") -> RuntimeException {
    argumentOutOfRange(
      "Index was out of range. Must be non-negative and less than the size of the collection.", parameter)
  }
  public static func insertIndexOutOfRange(_ parameter: String = "index") -> RuntimeException {
    argumentOutOfRange("Index must be within the bounds of the List.", parameter)
  }
  public static func arrayIndexOutOfRange() -> RuntimeException {
    dotnet(.indexOutOfRange, "Index was outside the bounds of the array.")
  }
  public static func format(_ message: String) -> RuntimeException { dotnet(.format, message) }
  public static func invalidOperation(_ message: String) -> RuntimeException { dotnet(.invalidOperation, message) }
  public static func overflow(_ message: String) -> RuntimeException { dotnet(.overflow, message) }
  public static func notSupported(_ message: String) -> RuntimeException { dotnet(.notSupported, message) }
  public static func invalidCast(_ message: String) -> RuntimeException { dotnet(.invalidCast, message) }
  public static func keyNotFound(_ key: String) -> RuntimeException {
    dotnet(.keyNotFound, "The given key '\(key)' was not present in the dictionary.")
  }
  public static func duplicateKey(_ key: String) -> RuntimeException {
    argument("An item with the same key has already been added. Key: \(key)")
  }
  public static func duplicateHashtableKey(_ key: String, _ added: String) -> RuntimeException {
    argument("Item has already been added. Key in dictionary: '\(key)'  Key being added: '\(added)'")
  }
  public static func collectionFixedSize() -> RuntimeException { notSupported("Collection was of a fixed size.") }
  public static func collectionReadOnly() -> RuntimeException { notSupported("Collection is read-only.") }

  private static func argumentLike(_ type: PSType, _ message: String, _ parameter: String?) -> RuntimeException {
    dotnet(
      type, parameter.map { "\(message) (Parameter '\($0)')" } ?? message,
      properties: [("ParamName", parameter.map { .text($0) } ?? .null)])
  }
}
