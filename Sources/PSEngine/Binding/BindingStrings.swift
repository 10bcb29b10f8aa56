import PSLanguage
import PSRuntime

/// Which handler of the binder's a failure belongs to: positional and pipeline binding go on after some and not after others.
enum BindingFailureKind { case general, transformation(isInvalidCast: Bool), validation }

/// A binding that failed, while the binder may still try another way.
struct BindingFailure: Error, @unchecked Sendable {
  let exception: RuntimeException
  let kind: BindingFailureKind
}

/// Texts and ids of errors that binding arguments to parameters raises.
struct BindingStrings {
  let command: CommandInfo
  let invocation: InvocationInfo

  private func make(
    _ message: String, _ id: String, _ category: ErrorCategory = .invalidArgument, type: PSType = .parameterBinding,
    parameter: String? = nil, at extent: ScriptExtent? = nil, inner: ExceptionObject? = nil
  ) -> RuntimeException {
    let exception = ExceptionObject(
      type, PSString.make(message), inner: inner,
      properties: [
        (name: "ParameterName", value: parameter.map(Value.text) ?? .null), (name: "ErrorId", value: .text(id)),
      ])
    let record = ErrorRecord(exception, id: id, category: category)
    exception.record = record
    record.commandTypeName = command.errorTypeName
    record.categoryActivity = command.name.string
    let place = InvocationInfo(command: command, extent: extent ?? invocation.extent)
    place.copyCall(from: invocation)
    record.invocation = place
    let result = RuntimeException(record)
    result.isFromCommand = true
    return result
  }

  private func failure(
    _ message: String, _ id: String, _ category: ErrorCategory = .invalidArgument, parameter: String? = nil,
    at extent: ScriptExtent? = nil, inner: ExceptionObject? = nil
  ) -> BindingFailure {
    BindingFailure(
      exception: make(message, id, category, parameter: parameter, at: extent, inner: inner), kind: .general)
  }

  // MARK: - Names and positions

  func namedParameterNotFound(_ argument: CommandArgument) -> BindingFailure {
    let name = argument.name?.string ?? ""
    return failure(
      "A parameter cannot be found that matches parameter name '\(name)'.", "NamedParameterNotFound", parameter: name,
      at: argument.nameExtent)
  }

  func positionalParameterNotFound(_ text: String) -> BindingFailure {
    failure(
      "A positional parameter cannot be found that accepts argument '\(text)'.", "PositionalParameterNotFound",
      parameter: text)
  }

  func ambiguousParameter(_ argument: CommandArgument, _ matches: [ParameterMetadata]) -> BindingFailure {
    let name = argument.name?.string ?? ""
    let list = matches.map { " -" + $0.name.string }.joined()
    return failure(
      "Parameter cannot be processed because the parameter name '\(name)' is ambiguous. Possible matches include:\(list).",
      "AmbiguousParameter", parameter: name, at: argument.nameExtent)
  }

  func alreadyBound(_ argument: CommandArgument) -> BindingFailure {
    let name = argument.name?.string ?? ""
    return failure(
      "Cannot bind parameter because parameter '\(name)' is specified more than once. To provide multiple values to "
        + "parameters that can accept multiple values, use the array syntax. For example, \"-parameter "
        + "value1,value2,value3\".", "ParameterAlreadyBound", parameter: name, at: argument.nameExtent)
  }

  func missingArgument(_ argument: CommandArgument, _ parameter: ParameterMetadata) -> BindingFailure {
    let name = parameter.name.string
    return failure(
      "Missing an argument for parameter '\(name)'. Specify a parameter of type '\(parameter.type.fullName)' and try again.",
      "MissingArgument", parameter: name, at: argument.nameExtent)
  }

  func notInParameterSet(_ argument: CommandArgument, set: String) -> BindingFailure {
    let name = argument.name?.string ?? ""
    return failure(
      "Parameter '\(name)' cannot be specified in parameter set '\(set)'.", "ParameterNotInParameterSet",
      parameter: name)
  }

  func ambiguousPositional() -> BindingFailure {
    failure(
      "Cannot bind positional parameters because no names were given.", "AmbiguousPositionalParameterNoName")
  }

  func ambiguousParameterSet() -> BindingFailure {
    failure(
      "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be "
        + "used together or an insufficient number of parameters were provided.", "AmbiguousParameterSet")
  }

  func missingMandatory(_ parameters: [ParameterMetadata]) -> BindingFailure {
    let list = parameters.map { " " + $0.name.string }.joined()
    return failure(
      "Cannot process command because of one or more missing mandatory parameters:\(list).",
      "MissingMandatoryParameter", parameter: list)
  }

  // MARK: - Values

  func cannotConvert(
    _ shown: String, _ parameter: ParameterMetadata, to type: PSType, _ detail: String, at extent: ScriptExtent?
  )
    -> BindingFailure
  {
    let name = parameter.name.string
    return failure(
      "Cannot convert '\(shown)' to the type '\(type.fullName)' required by parameter '\(name)'. \(detail)",
      "CannotConvertArgument", parameter: name, at: extent)
  }

  func cannotConvert(_ parameter: ParameterMetadata, _ cause: RuntimeException, at extent: ScriptExtent?)
    -> BindingFailure
  {
    let name = parameter.name.string
    return failure(
      "Cannot bind parameter '\(name)'. \(cause.record.exception.message.string)", "CannotConvertArgumentNoMessage",
      parameter: name, at: extent, inner: cause.record.exception)
  }

  func transformation(
    _ parameter: ParameterMetadata, _ message: String, inner: ExceptionObject?, isInvalidCast: Bool,
    at extent: ScriptExtent?
  ) -> BindingFailure {
    let name = parameter.name.string
    return BindingFailure(
      exception: make(
        "Cannot process argument transformation on parameter '\(name)'. \(message)",
        "ParameterArgumentTransformationError", .invalidData, type: .parameterBindingTransformation, parameter: name,
        at: extent, inner: inner), kind: .transformation(isInvalidCast: isInvalidCast))
  }

  func validation(_ parameter: ParameterMetadata, _ message: String, inner: ExceptionObject?, at extent: ScriptExtent?)
    -> BindingFailure
  {
    let name = parameter.name.string
    return BindingFailure(
      exception: make(
        "Cannot validate argument on parameter '\(name)'. \(message)", "ParameterArgumentValidationError", .invalidData,
        type: .parameterBindingValidation, parameter: name, at: extent, inner: inner), kind: .validation)
  }

  enum Emptiness { case null, emptyString, emptyArray, emptyCollection }

  func notAllowed(_ what: Emptiness, _ parameter: ParameterMetadata, at extent: ScriptExtent?) -> BindingFailure {
    let name = parameter.name.string
    let (text, id) =
      switch what {
      case .null: ("null", "Null")
      case .emptyString: ("an empty string", "EmptyString")
      case .emptyArray: ("an empty array", "EmptyArray")
      case .emptyCollection: ("an empty collection", "EmptyCollection")
      }
    return BindingFailure(
      exception: make(
        "Cannot bind argument to parameter '\(name)' because it is \(text).",
        "ParameterArgumentValidationError\(id)NotAllowed", .invalidData, type: .parameterBindingValidation,
        parameter: name, at: extent), kind: .validation)
  }

  /// `$null` for a `[bool]` of a cmdlet.
  func nullBoolean(_ parameter: ParameterMetadata, at extent: ScriptExtent?) -> BindingFailure {
    let name = parameter.name.string
    return failure(
      "Cannot bind argument to parameter '\(name)' because it is null.",
      "ParameterArgumentValidationErrorNullNotAllowed", parameter: name, at: extent)
  }

  func suspendNotSupported(_ parameter: ParameterMetadata) -> BindingFailure {
    let name = parameter.name.string
    return failure(
      "Cannot bind parameter '\(name)' to the target. Exception setting \"\(name)\": \"The Suspend ActionPreference value "
        + "is reserved for future use and is not supported at this time. For more information about preference "
        + "variables, see the Help topic, \"about_Preference_Variables.\"\"", "ParameterBindingFailed", .writeError,
      parameter: name)
  }

  func typeNameMismatch(_ parameter: ParameterMetadata, at extent: ScriptExtent?) -> BindingFailure {
    let name = parameter.name.string
    return BindingFailure(
      exception: make(
        "Cannot bind argument to parameter '\(name)', because PSTypeNames of the argument do not match the PSTypeName "
          + "required by the parameter: \(parameter.psTypeName?.string ?? "").", "MismatchedPSTypeName",
        parameter: name, at: extent), kind: .validation)
  }

  // MARK: - Script blocks and input

  func scriptBlockNoInput(_ parameter: ParameterMetadata, at extent: ScriptExtent?) -> BindingFailure {
    let name = parameter.name.string
    return failure(
      "Cannot evaluate parameter '\(name)' because its argument is specified as a script block and there is no input. "
        + "A script block cannot be evaluated without input.", "ScriptBlockArgumentNoInput", .metadataError,
      parameter: name, at: extent)
  }

  func scriptBlockFailed(_ parameter: ParameterMetadata, _ cause: RuntimeException, at extent: ScriptExtent?)
    -> BindingFailure
  {
    let name = parameter.name.string
    return failure(
      "The input to the script block for parameter '\(name)' failed. "
        + cause.record.exception.message.string, "ScriptBlockArgumentInvocationFailed", parameter: name, at: extent,
      inner: cause.record.exception)
  }

  func scriptBlockNoOutput(_ parameter: ParameterMetadata, at extent: ScriptExtent?) -> BindingFailure {
    let name = parameter.name.string
    return failure(
      "Cannot evaluate parameter '\(name)' because its argument input did not produce any output.",
      "ScriptBlockArgumentNoOutput", parameter: name, at: extent)
  }

  func dynamicParameters(_ cause: RuntimeException) -> BindingFailure {
    failure(
      "Cannot retrieve the dynamic parameters for the cmdlet. " + cause.record.exception.message.string,
      "GetDynamicParametersException", inner: cause.record.exception)
  }

  func inputNotBound(_ target: Value) -> ErrorRecord {
    let record = make(
      "The input object cannot be bound to any parameters for the command either because the command does not take "
        + "pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
      "InputObjectNotBound"
    ).record
    record.target = target
    return record
  }

  func inputMissesMandatory(_ target: Value, _ parameters: [ParameterMetadata]) -> ErrorRecord {
    let list = parameters.map { " " + $0.name.string }.joined()
    let record = make(
      "The input object cannot be bound because it did not contain the information required to bind all mandatory "
        + "parameters: \(list)", "InputObjectMissingMandatory"
    ).record
    record.target = target
    return record
  }

  /// A failure that a default of `$PSDefaultParameterValues` may have caused.
  func elaborated(_ failure: BindingFailure, defaults: [String]) -> BindingFailure {
    let list = defaults.map { " -" + $0 }.joined()
    let old = failure.exception.record
    let several = defaults.count > 1
    let text =
      old.exception.message.string
      + (several
        ? " This error might have been caused by applying the default parameter binding. You can disable the default "
          + "parameter binding in $PSDefaultParameterValues by setting $PSDefaultParameterValues[\"Disabled\"] to be "
          + "$true, and then trying again. The following default parameters were successfully bound for this cmdlet "
          + "when the error occurred:"
        : " This failure might be caused by applying the default parameter binding. You can disable the default "
          + "parameter binding in $PSDefaultParameterValues by setting $PSDefaultParameterValues[\"Disabled\"] to be "
          + "$true, and retry. The following default parameter was successfully bound for this cmdlet when the error "
          + "occurred:") + list
    return BindingFailure(
      exception: make(text, old.errorId, old.category, inner: old.exception), kind: failure.kind)
  }

  static func defaultFailed(_ value: String, _ parameter: String, _ message: String) -> String {
    "The binding of default value '\(value)' to parameter '\(parameter)' failed: \(message)"
  }
  static func differentDefaults(_ name: String) -> String {
    "Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the following "
      + "name or alias: \(name). These defaults have been ignored."
  }
  static func ambiguousDefault(_ name: String) -> String {
    "The following name or alias defined in $PSDefaultParameterValues for this cmdlet resolves to multiple parameters: "
      + "\(name). The default has been ignored."
  }
  static func badDefaultKeys(_ keys: [String]) -> String {
    let list = keys.joined(separator: ", ")
    return
      (keys.count == 1
      ? "The key '\(list)' does not have a valid format." : "The keys '\(list)' do not have valid formats.")
      + " For information about the correct format, see about_Parameters_Default_Values at "
      + "https://go.microsoft.com/fwlink/?LinkId=228266."
  }

  static func promptCaption(_ name: String, _ position: Int32) -> String {
    "cmdlet \(name) at command pipeline position \(position)"
  }
  static let promptMessage = "Supply values for the following parameters:"

  /// A Swift property got a value of another type: only a converter that is missing leads here.
  static func cannotConvert(_ value: Value, to type: PSType) -> RuntimeException {
    RuntimeException(
      "Cannot convert value of type \"\(value.type.fullName)\" to type \"\(type.fullName)\".",
      id: "ParameterArgumentTransformationError", category: .invalidData, type: .parameterBinding)
  }
}

extension PSType {
  public nonisolated(unsafe) static let parameterBindingValidation = PSType(
    "System.Management.Automation.ParameterBindingValidationException", base: .parameterBinding)
  public nonisolated(unsafe) static let parameterBindingTransformation = PSType(
    "System.Management.Automation.ParameterBindingArgumentTransformationException", base: .parameterBinding)
}
