import PSLanguage
import PSRuntime

/// The texts and ids of errors that running code raises.
enum EngineStrings {
  static func callDepthOverflow() -> RuntimeException {
    RuntimeException(
      "The script failed due to call depth overflow.", id: "CallDepthOverflow", category: .invalidOperation,
      type: .scriptCallDepth)
  }

  static func unsupported(_ what: String) -> RuntimeException {
    RuntimeException(
      "Rehearse does not run \(what).", id: "NotSupportedByRehearse", category: .notImplemented)
  }

  static func undefinedVariable(_ name: PSString) -> RuntimeException {
    RuntimeException(
      "The variable '$\(name.string)' cannot be retrieved because it has not been set.", id: "VariableIsUndefined",
      target: .string(name))
  }

  static func variableNotWritable(_ name: PSString) -> RuntimeException {
    RuntimeException(
      "Cannot overwrite variable \(name.string) because it is read-only or constant.", id: "VariableNotWritable",
      category: .writeError, target: .string(name), type: .sessionStateUnauthorized)
  }

  static func functionNotWritable(_ name: PSString) -> RuntimeException {
    RuntimeException(
      "Cannot write to function \(name.string) because it is read-only or constant.", id: "FunctionNotWritable",
      category: .writeError, target: .string(name), type: .sessionStateUnauthorized)
  }

  static func nonexistentReference(_ name: PSString) -> RuntimeException {
    RuntimeException(
      "[ref] cannot be applied to a variable that does not exist.", id: "NonExistingVariableReference",
      target: .string(name))
  }

  static func badScope(_ name: String) -> RuntimeException {
    RuntimeException(
      "Cannot process argument because the value of parameter \"Scope\" is not valid. Valid values are \"Global\", \"Local\", or "
        + "\"Script\", or a number relative to the current scope (0 through the number of scopes where 0 is the current scope and "
        + "1 is its parent). Change the value of the \"Scope\" parameter and run the operation again.",
      id: "Argument", category: .invalidArgument, type: .psArgument)
  }

  static func scopeOutOfRange(_ name: String) -> RuntimeException {
    RuntimeException(
      "The scope number '\(name)' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was \(name).",
      id: "ArgumentOutOfRange", category: .invalidArgument, type: .argumentOutOfRange)
  }

  static func notAScriptBlock() -> RuntimeException {
    RuntimeException("The value is not a script block.", id: "NotAScriptBlock", category: .invalidArgument)
  }

  static func typeInitializer(_ type: PSType, _ cause: ExceptionObject) -> RuntimeException {
    let message = "The type initializer for '\(type.fullName)' threw an exception."
    let exception = ExceptionObject(
      .typeInitialization, PSString.make(message), inner: cause, properties: [("TypeName", .text(type.fullName))])
    return RuntimeException(ErrorRecord(exception, id: "TypeInitializationException", category: .notSpecified))
  }

  static func attributeNotFound(_ name: String) -> RuntimeException {
    RuntimeException(
      "Cannot find the type for custom attribute '\(name)'. Make sure that the assembly that contains this type is loaded.",
      id: "CustomAttributeTypeNotFound")
  }

  /// PowerShell names `CmdletBinding` whichever of its own attributes it is.
  static func attributePropertyNotFound(_ name: String) -> RuntimeException {
    RuntimeException(
      "Property '\(name)' cannot be found for type 'System.Management.Automation.CmdletBindingAttribute'.",
      id: "PropertyNotFoundForType")
  }

  static func typeNotFound(_ name: String) -> RuntimeException {
    RuntimeException("Unable to find type [\(name)].", id: "TypeNotFound", target: .object(TypeNameObject(name)))
  }

  static func staticMemberOfNull() -> RuntimeException {
    RuntimeException("You cannot call a method on a null-valued expression.", id: "InvokeMethodOnNull")
  }

  static func nullKeyInHashLiteral() -> RuntimeException {
    RuntimeException("A null key is not allowed in a hash literal.", id: "InvalidNullKey")
  }

  static func duplicateKeyInHashLiteral(_ key: PSString) -> RuntimeException {
    RuntimeException(
      "Duplicate keys '\(key.string)' are not allowed in hash literals.", id: "DuplicateKeyInHashLiteral")
  }

  static func usingOutsideRemoting() -> RuntimeException {
    RuntimeException(
      "A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or "
        + "InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if "
        + "the script block is invoked on a remote computer.", id: "UsingWithoutInvokeCommand")
  }

  static func scriptHalted() -> RuntimeException {
    RuntimeException("ScriptHalted", id: "ScriptHalted", category: .operationStopped)
  }

  static func thrown(_ text: PSString, _ value: Value) -> RuntimeException {
    RuntimeException(text.string, id: text.string, category: .operationStopped, target: value)
  }

  static func parseErrors(_ errors: [ParseError]) -> RuntimeException {
    let text = errors.prefix(10).map { ParseErrorText.positioned($0) }.joined(separator: "\n\n")
    let id = errors.first?.errorId ?? "ParseException"
    let exception = RuntimeException(text, id: id, category: .parserError, type: .parseException)
    exception.record.exception.properties = [("Errors", .array(PSArray(errors.map { .object(ParseErrorObject($0)) })))]
    if let first = errors.first { exception.record.invocation = InvocationInfo(command: nil, extent: first.extent) }
    return exception
  }

  static func parameterTransformation(_ name: PSString, _ cause: RuntimeException, typeName: String) -> RuntimeException
  {
    RuntimeException(
      "Cannot process argument transformation on parameter '\(name.string)'. \(cause.record.exception.message.string)",
      id: "ParameterArgumentTransformationError", category: .invalidData,
      type: .parameterArgumentTransformation, inner: cause.record.exception)
  }

  /// An assignment that the variable's `Validate...` attributes refuse.
  static func invalidValue(_ value: Value, of name: PSString, _ context: RuntimeContext) throws -> RuntimeException {
    let shown = value.isNull ? "$null" : try LanguagePrimitives.text(value, context).string
    return validationFailure(
      "The variable cannot be validated because the value \(shown) is not a valid value for the \(name.string) variable."
    )
  }

  /// The first value of a variable that its own attributes refuse.
  static func invalidNewValue(_ value: Value, of name: PSString, _ context: RuntimeContext) throws -> RuntimeException {
    let shown = try LanguagePrimitives.text(value, context).string
    return validationFailure(
      "The attribute cannot be added because variable \(name.string) with value \(shown) would no longer be valid.")
  }

  private static func validationFailure(_ text: String) -> RuntimeException {
    RuntimeException(text, id: "ValidateSetFailure", category: .metadataError, type: .validationMetadata)
  }

  static func variableTransformation(
    _ name: PSString, _ value: Value, _ cause: RuntimeException, _ context: RuntimeContext
  ) -> RuntimeException {
    RuntimeException(
      cause.record.exception.message.string, id: "RuntimeException", category: .metadataError,
      type: .argumentTransformation,
      inner: cause.record.exception)
  }
}

/// A parse error as `[Parser]` and exceptions show it.
public final class ParseErrorObject: Obj {
  public let error: ParseError
  public init(_ error: ParseError) {
    self.error = error
    super.init()
  }
  public override var type: PSType { PSType.parseError }
}

/// The message of a parse error with its position, as exceptions of `Invoke-Expression` and `[scriptblock]::Create` show it.
enum ParseErrorText {
  static func positioned(_ error: ParseError) -> String {
    let extent = error.extent
    let place = "At \(extent.file ?? "line"):\(extent.startLineNumber) char:\(extent.startColumnNumber)"
    let excerpt = SourceExcerpt(extent, ellipsis: "…").map { "\($0.line)\n+ \($0.underline)" } ?? ""
    return "\(place)\n+ \(excerpt)\n\(error.message)"
  }
}

extension PSType {
  nonisolated(unsafe) static let scriptCallDepth = PSType(
    "System.Management.Automation.ScriptCallDepthException", base: .systemException)
  nonisolated(unsafe) static let parseError = PSType(
    "System.Management.Automation.Language.ParseError", base: .object)
  nonisolated(unsafe) static let parameterArgumentTransformation = PSType(
    "System.Management.Automation.ParameterBindingArgumentTransformationException", base: .parameterBinding)
  nonisolated(unsafe) static let arrayEnumerator = PSType(
    "System.Array+ArrayEnumerator", base: .object, interfaces: ["System.Collections.IEnumerator", "System.ICloneable"])
  nonisolated(unsafe) static let enumerator = PSType(
    "System.Collections.ArrayList+ArrayListEnumeratorSimple", base: .object,
    interfaces: ["System.Collections.IEnumerator", "System.ICloneable"])
}
