import PSLanguage
import PSRuntime

extension ParameterBinder {
  /// The parameter that a name means: exactly, or by its beginning; nil where there is none.
  func parameter(named argument: CommandArgument) throws -> ParameterMetadata? {
    guard let name = argument.name else { return nil }
    if let exact = metadata.parameter(exactly: name) { return exact }
    if name.isEmpty { return nil }
    var matches = metadata.parameters(prefixed: name)
    if matches.count > 1 {
      let own = matches.filter { !$0.isCommon }
      if own.count == 1 { matches = own }
    }
    if matches.count > 1 { throw strings.ambiguousParameter(argument, matches) }
    return matches.first
  }

  /// Gives names without a value the one behind them, switches the value true.
  func pairNamesAndValues() throws {
    var result: [CommandArgument] = []
    result.reserveCapacity(unboundArguments.count)
    var i = 0
    while i < unboundArguments.count {
      var argument = unboundArguments[i]
      i += 1
      guard argument.name != nil, !argument.hasValue else {
        result.append(argument)
        continue
      }
      guard let parameter = try parameter(named: argument) else {
        result.append(argument)
        continue
      }
      if parameter.isSwitch {
        argument.value = .switchParameter(true)
        result.append(argument)
        continue
      }
      argument.name = parameter.name
      guard i < unboundArguments.count else { throw strings.missingArgument(argument, parameter) }
      let next = unboundArguments[i]
      if next.name != nil {
        let isParameter = try self.parameter(named: next) != nil
        if isParameter || next.hasValue { throw strings.missingArgument(argument, parameter) }
        argument.value = .string(next.nameText)
        argument.extent = next.nameExtent
      } else {
        argument.value = next.value
        argument.token = next.token
        argument.extent = next.extent
      }
      i += 1
      result.append(argument)
    }
    unboundArguments = result
  }

  /// Binds what has a name; gives what has none or an unknown one. Explicit arguments go before splatted ones.
  func bindNamed(_ arguments: [CommandArgument]) throws -> [CommandArgument] {
    var rest: [CommandArgument] = []
    var explicit: Set<ObjectIdentifier> = []
    let sets = flags
    let hasSplats = arguments.contains { $0.isSplatted }
    if hasSplats {
      for argument in arguments where !argument.isSplatted {
        if let parameter = try parameter(named: argument) { explicit.insert(ObjectIdentifier(parameter)) }
      }
    }
    for argument in arguments {
      guard argument.name != nil, let parameter = try parameter(named: argument) else {
        rest.append(argument)
        continue
      }
      if argument.isSplatted && explicit.contains(ObjectIdentifier(parameter)) { continue }
      if isBound(parameter) { throw strings.alreadyBound(argument) }
      guard parameter.isIn(sets) else {
        throw fail(strings.notInParameterSet(argument, set: metadata.setName(of: sets)))
      }
      do {
        _ = try bind(argument, to: parameter, in: sets, coerce: true, delay: metadata.isAdvanced)
      } catch let failure as BindingFailure {
        throw fail(failure)
      }
    }
    return rest
  }

  /// Asks the command for dynamic parameters and binds what is left to them.
  func bindDynamicParameters() throws -> BindingFailure? {
    let dynamic: [ParameterMetadata]
    do {
      dynamic = try sink.dynamicParameters()
    } catch let error as RuntimeException {
      throw strings.dynamicParameters(error)
    }
    guard !dynamic.isEmpty else { return nil }
    let names = metadata.setNames
    metadata = metadata.adding(dynamic: dynamic)
    if metadata.setNames.count != names.count && flags != .max { flags |= metadata.allSetFlags & ~bits(names.count) }
    unboundParameters += dynamic
    try findDefaults()
    guard !unboundArguments.isEmpty else {
      try applyDefaults()
      return nil
    }
    try pairNamesAndValues()
    unboundArguments = try bindNamed(unboundArguments)
    let failure = try bindPositional()
    try applyDefaults()
    return failure
  }

  private func bits(_ count: Int) -> UInt32 { count >= 32 ? .max : (1 << UInt32(count)) - 1 }

  /// Binds what is left to the parameter that takes remaining arguments.
  func bindRemaining() throws {
    guard !unboundArguments.isEmpty else { return }
    var taker: ParameterMetadata?
    for parameter in unboundParameters {
      guard let traits = parameter.traits(in: flags), traits.valueFromRemainingArguments else { continue }
      if taker != nil { throw fail(strings.ambiguousParameterSet()) }
      taker = parameter
    }
    guard let taker else { return }
    var values: [Value] = []
    for argument in unboundArguments {
      if argument.name != nil { values.append(.string(argument.nameText)) }
      if case .nothing = argument.value { continue }
      if argument.hasValue { values.append(argument.value) }
    }
    let isSingleCollection = values.count == 1 && values[0].base.elements != nil
    var argument = CommandArgument(
      value: isSingleCollection
        ? values[0] : .object(ListObject(values, type: PSType.genericObjectList(context.types))),
      extent: unboundArguments.count == 1 ? unboundArguments[0].extent : nil)
    argument.name = taker.name
    do {
      _ = try bind(argument, to: taker, in: flags, coerce: true, delay: false)
    } catch let failure as BindingFailure {
      throw fail(failure)
    }
    unboundArguments = []
  }

  /// Complains about the first argument that is still unbound.
  func verifyAllBound(_ reported: BindingFailure?) throws {
    guard let argument = unboundArguments.first else { return }
    if argument.name != nil { throw fail(strings.namedParameterNotFound(argument)) }
    if let reported { throw fail(reported) }
    let text = argument.value.isNull ? "$null" : try LanguagePrimitives.dotNetText(argument.value, context).string
    throw fail(strings.positionalParameterNotFound(text))
  }
}

extension PSType {
  /// `List[object]`: what loose words become for a parameter that takes the remaining arguments.
  static func genericObjectList(_ types: TypeTable) -> PSType {
    types.resolve("System.Collections.Generic.List[object]") ?? .arrayList
  }
}
