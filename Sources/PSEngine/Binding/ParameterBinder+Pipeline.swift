import PSRuntime

extension ParameterBinder {
  /// Binds one object of the pipeline; nil where it went well, else the error record to write before the next object.
  ///
  /// Flow control passes through.
  func bindPipelineObject(_ input: Value) throws -> ErrorRecord? {
    if let only = onlyPipelineParameter, !input.isNull {
      try sink.store(only, input)
      runtime.boundParameters.set(.string(only.name), input)
      return nil
    }
    do {
      guard try bindInput(input) else {
        try restore()
        return strings.inputNotBound(input)
      }
      let missing = try missingMandatory(validSetCount: setCount(flags), expectsInput: false)
      if !missing.isEmpty { return strings.inputMissesMandatory(input, missing) }
      rememberOnlyParameter()
      return nil
    } catch let failure as BindingFailure {
      try restore()
      let record = failure.exception.record
      record.target = input
      return record
    }
  }

  private func bindInput(_ input: Value) throws -> Bool {
    let hasDelayed = !delayed.isEmpty
    for entry in delayed { try bindDelayed(entry.parameter, entry.argument, input) }
    let isBound = try bindObject(input)
    try verifySetSelected()
    return hasDelayed || isBound
  }

  private func bindDelayed(_ parameter: ParameterMetadata, _ argument: CommandArgument, _ input: Value) throws {
    guard case .object(let block) = argument.value.base else { return }
    let output: Value
    do {
      output = try context.invoke(block, arguments: [], underscore: input)
    } catch let error as RuntimeException {
      throw strings.scriptBlockFailed(parameter, error, at: argument.extent)
    }
    if case .nothing = output { throw strings.scriptBlockNoOutput(parameter, at: argument.extent) }
    var made = argument
    made.value = output
    _ = try bind(made, to: parameter, in: flags, coerce: true, delay: false)
  }

  private func bindObject(_ input: Value) throws -> Bool {
    try restore()
    flags = prePipelineFlags
    var result = false
    var sets = prioritizedSet != 0 ? prioritizedSet : flags
    for step in 0..<(prioritizedSet != 0 ? 2 : 1) {
      for (byName, coerce) in [(false, false), (true, false), (false, true), (true, true)] {
        guard try bindPass(input, byName: byName, coerce: coerce, sets) else { continue }
        result = true
        if prioritizedSet == 0 || step == 1 {
          _ = try validateSets(prePipeline: true, setDefault: true)
          sets = flags
        }
      }
      if prioritizedSet != 0 && step == 0 {
        if flags == prioritizedSet { break }
        sets = flags & ~prioritizedSet
      }
    }
    _ = try validateSets(prePipeline: false, setDefault: true)
    if !usesDefaults { try applyDefaults() }
    return result
  }

  /// One of the four passes: the default set first, then the others.
  private func bindPass(_ input: Value, byName: Bool, coerce: Bool, _ sets: UInt32) throws -> Bool {
    var sets = sets
    let defaultFlag = metadata.defaultSetFlag
    if defaultFlag != 0 && sets & defaultFlag != 0 {
      if try bindPassInSets(input, byName: byName, coerce: coerce, defaultFlag) { return true }
      sets &= ~defaultFlag
    }
    return try bindPassInSets(input, byName: byName, coerce: coerce, sets)
  }

  private func bindPassInSets(_ input: Value, byName: Bool, coerce: Bool, _ sets: UInt32) throws -> Bool {
    var result = false
    for parameter in unboundParameters.reversed() where parameter.takesPipelineInputInSomeSet && parameter.isIn(sets) {
      for match in parameter.matchingTraits(sets) {
        let applies = byName ? match.traits.valueFromPipelineByPropertyName : match.traits.valueFromPipeline
        guard applies, !isBound(parameter) else { continue }
        if try byName ? bindByName(input, parameter, coerce: coerce) : bindByValue(input, parameter, coerce: coerce) {
          result = true
          break
        }
      }
    }
    return result
  }

  private func bindByValue(_ input: Value, _ parameter: ParameterMetadata, coerce: Bool) throws -> Bool {
    do {
      return try bindFromPipeline(input, parameter, coerce: coerce)
    } catch let failure as BindingFailure {
      switch failure.kind {
      case .general, .transformation(isInvalidCast: true): return false
      default: throw fail(failure)
      }
    }
  }

  private func bindByName(_ input: Value, _ parameter: ParameterMetadata, coerce: Bool) throws -> Bool {
    guard let value = try property(of: input, parameter) else { return false }
    do {
      return try bindFromPipeline(value, parameter, coerce: coerce)
    } catch let failure as BindingFailure {
      if case .general = failure.kind { return false }
      throw fail(failure)
    }
  }

  /// The property that has the parameter's name or one of its aliases; entries of dictionaries are none.
  private func property(of input: Value, _ parameter: ParameterMetadata) throws -> Value? {
    if input.isNull { return nil }
    if case .object(let object) = input.base, object.kind == .hashtable { return nil }
    for name in [parameter.name] + parameter.aliases {
      if let value = try MemberAccess.lookup(input, name, context) { return value }
    }
    return nil
  }

  private func bindFromPipeline(_ value: Value, _ parameter: ParameterMetadata, coerce: Bool) throws -> Bool {
    if case .nothing = value { return false }
    let argument = CommandArgument(name: parameter.name, value: value)
    do {
      guard try bind(argument, to: parameter, in: flags, coerce: coerce, delay: false) else { return false }
    } catch let failure as BindingFailure {
      if case .transformation(isInvalidCast: true) = failure.kind, !coerce { return false }
      throw failure
    }
    boundThroughPipeline.append(parameter)
    return true
  }

  /// Gives parameters that the last object bound their former values, so that the next one can bind them.
  func restore() throws {
    for parameter in boundThroughPipeline {
      try sink.restore(parameter)
      boundNames.remove(ObjectIdentifier(parameter))
      unboundParameters.append(parameter)
    }
    boundThroughPipeline = []
  }

  /// Finds out whether all further objects can only go to one parameter as they are.
  private func rememberOnlyParameter() {
    guard onlyPipelineParameter == nil, delayed.isEmpty, prioritizedSet == 0, boundThroughPipeline.count == 1,
      let parameter = boundThroughPipeline.first, parameter.validators.isEmpty, parameter.transforms.isEmpty,
      parameter.psTypeName == nil, parameter.type.code == .object || parameter.type === PSType.psObject,
      !unboundParameters.contains(where: { $0.takesPipelineInputInSomeSet && $0.isIn(prePipelineFlags) })
    else { return }
    onlyPipelineParameter = parameter
  }
}
