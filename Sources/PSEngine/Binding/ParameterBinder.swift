// How arguments find their parameters. Follows CmdletParameterBinderController and ScriptParameterBinderController.
//
// Sets of parameters are bits; `flags` holds those that are still possible, all bits meaning "nothing decided". In order:
// 1. pair names with the values behind them (switches take none), 2. bind named arguments, each narrowing `flags`,
// 3. bind positional ones position by position, first without and then with conversion, the default set first,
// 4. apply $PSDefaultParameterValues, 5. dynamic parameters, again named and positional, 6. the rest into a parameter that
// takes remaining arguments, 7. choose a set, 8. ask for mandatory parameters that are missing.
// Each pipeline object then binds in four passes: by value and by property name without conversion, then both with it.

import PSLanguage
import PSRuntime

/// Where bound values go: a cmdlet's properties, a function's variables.
protocol ParameterSink: AnyObject {
  func store(_ parameter: ParameterMetadata, _ value: Value) throws
  /// Gives back the value that a parameter had before the pipeline bound it.
  func restore(_ parameter: ParameterMetadata) throws
  /// Parameters that depend on what is bound so far.
  func dynamicParameters() throws -> [ParameterMetadata]
}

/// Binds the arguments of one command.
final class ParameterBinder {
  let context: ExecutionContext
  let runtime: CommandRuntime
  let sink: any ParameterSink
  let strings: BindingStrings
  let coercion: ParameterCoercion
  var metadata: CommandMetadata

  /// The sets that are still possible.
  var flags = UInt32.max
  /// `flags` as they were before the pipeline's first object.
  var prePipelineFlags = UInt32.max
  /// The set that pipeline objects are tried with first; 0 for none.
  var prioritizedSet: UInt32 = 0
  var unboundParameters: [ParameterMetadata]
  var unboundArguments: [CommandArgument] = []
  var boundNames: Set<ObjectIdentifier> = []
  /// Where the arguments of a script's parameters stand, by number.
  var argumentExtents: [Int: ScriptExtent] = [:]
  /// Parameters bound by the object that the pipeline brought last.
  var boundThroughPipeline: [ParameterMetadata] = []
  /// Script blocks that give a value for each pipeline object.
  var delayed: [(parameter: ParameterMetadata, argument: CommandArgument)] = []
  /// Whether the command is not the first of its pipeline.
  var expectsInput = false
  /// What `$PSDefaultParameterValues` offers for this command, and what of it was used.
  var defaults: [(parameter: ParameterMetadata, value: Value)]?
  var boundDefaults: [String] = []
  var usesDefaults: Bool { !boundDefaults.isEmpty }
  var warned: Set<String> = []
  /// The one parameter that a pipeline object can only go to, found by the first object.
  var onlyPipelineParameter: ParameterMetadata?

  init(_ metadata: CommandMetadata, _ runtime: CommandRuntime, sink: any ParameterSink) {
    self.metadata = metadata
    self.runtime = runtime
    self.sink = sink
    context = runtime.context
    strings = BindingStrings(command: runtime.command, invocation: runtime.invocation)
    coercion = ParameterCoercion(context: context, strings: strings, isAdvanced: metadata.isAdvanced)
    unboundParameters = metadata.parameters
  }

  /// Binds the arguments of a cmdlet or an advanced function.
  ///
  /// - Throws: `ParameterBindingException`s as `RuntimeException`.
  func bindCommandLine(_ arguments: [CommandArgument], expectsInput: Bool) throws {
    self.expectsInput = expectsInput
    do {
      try bindArguments(arguments)
      try chooseSet()
    } catch let failure as BindingFailure {
      throw failure.exception
    }
  }

  private func bindArguments(_ arguments: [CommandArgument]) throws {
    unboundArguments = arguments
    try findDefaults()
    try pairNamesAndValues()
    unboundArguments = try bindNamed(unboundArguments)
    var reported = try bindPositional()
    try applyDefaults()
    _ = try validateSets(prePipeline: true, setDefault: false)
    let second = try bindDynamicParameters()
    reported = reported ?? second
    try bindRemaining()
    try verifyAllBound(reported)
  }

  private func chooseSet() throws {
    var count =
      expectsInput
      ? try validateSets(prePipeline: true, setDefault: false) : try validateSets(prePipeline: false, setDefault: true)
    if count == 1 && !usesDefaults { try applyDefaults() }
    if count > 1 && expectsInput {
      let filtered = setsTakingInput()
      if filtered != flags {
        flags = filtered
        count = try validateSets(prePipeline: true, setDefault: false)
      }
    }
    try askForMissing(try missingMandatory(validSetCount: count, expectsInput: expectsInput))
    if !expectsInput { try verifySetSelected() }
    prePipelineFlags = flags
  }

  /// Binds the arguments of a simple function; gives what is left for `$args`.
  func bindSimple(_ arguments: [CommandArgument]) throws -> [Value] {
    do {
      unboundArguments = arguments
      try pairNamesAndValues()
      unboundArguments = try bindNamed(unboundArguments)
      _ = try bindPositional()
    } catch let failure as BindingFailure {
      throw failure.exception
    }
    var rest: [Value] = []
    for argument in unboundArguments {
      if argument.name != nil { rest.append(ParameterName.value(argument, context)) }
      if argument.hasValue { rest.append(argument.value) }
    }
    return rest
  }

  // MARK: - One argument

  /// Binds one argument; false where it would need a conversion and `coerce` is false.
  func bind(_ argument: CommandArgument, to parameter: ParameterMetadata, in sets: UInt32, coerce: Bool, delay: Bool)
    throws
    -> Bool
  {
    if delay, try delayScriptBlock(argument, parameter, sets) { return true }
    guard let value = try coercion.value(of: argument, for: parameter, coerce: coerce) else { return false }
    try store(parameter, value)
    if parameter.index >= 0 { argumentExtents[parameter.index] = argument.extent }
    noteBound(parameter)
    return true
  }

  private func store(_ parameter: ParameterMetadata, _ value: Value) throws {
    if parameter.isCommon {
      if case .object(let o) = value, let action = o as? EnumObject,
        action.enumType === PSType.actionPreference, action.rawValue == ActionPreference.suspend.rawValue
      {
        throw strings.suspendNotSupported(parameter)
      }
      try runtime.common.store(parameter.name, value, context)
    }
    try sink.store(parameter, value)
    runtime.boundParameters.set(.string(parameter.name), value)
  }

  func noteBound(_ parameter: ParameterMetadata) {
    if parameter.setFlags != 0 { flags &= parameter.setFlags }
    unboundParameters.removeAll { $0 === parameter }
    boundNames.insert(ObjectIdentifier(parameter))
  }

  func isBound(_ parameter: ParameterMetadata) -> Bool { boundNames.contains(ObjectIdentifier(parameter)) }

  /// Keeps a script block for later where the parameter takes pipeline input and cannot hold a script block.
  private func delayScriptBlock(_ argument: CommandArgument, _ parameter: ParameterMetadata, _ sets: UInt32) throws
    -> Bool
  {
    guard parameter.takesPipelineInput(sets), case .object(let object) = argument.value.base,
      object.kind == .scriptBlock,
      !ParameterBinder.holdsScriptBlocks(parameter.type)
    else { return false }
    guard expectsInput else { throw strings.scriptBlockNoInput(parameter, at: argument.extent) }
    delayed.append((parameter, argument))
    runtime.boundParameters.set(.string(parameter.name), argument.value)
    noteBound(parameter)
    return true
  }

  private static func holdsScriptBlocks(_ type: PSType) -> Bool {
    if type.code == .object || type.code == .scriptBlock { return true }
    guard let element = type.elementType ?? (type.code == .list ? type.arguments.first ?? .object : nil) else {
      return false
    }
    return element.code == .object || element.code == .scriptBlock
  }

  /// Throws a failure as it is, or with a hint where defaults were applied.
  func fail(_ failure: BindingFailure) -> BindingFailure {
    usesDefaults ? strings.elaborated(failure, defaults: boundDefaults) : failure
  }
}
