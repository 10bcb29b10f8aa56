import PSRuntime

extension ParameterBinder {
  /// The number of sets among bits; "nothing decided" counts as one.
  func setCount(_ flags: UInt32) -> Int { flags == .max ? 1 : flags.nonzeroBitCount }

  func noteSetName(_ flags: UInt32) { runtime.parameterSetName = metadata.setName(of: flags) }

  /// Sees whether a set can still be chosen; gives the number of sets that are possible.
  func validateSets(prePipeline: Bool, setDefault: Bool) throws -> Int {
    let count = setCount(flags)
    if count == 0 { throw fail(strings.ambiguousParameterSet()) }
    return count > 1
      ? try validateSeveral(count, prePipeline: prePipeline, setDefault: setDefault)
      : try validateOne(prePipeline: prePipeline, setDefault: setDefault)
  }

  private func validateSeveral(_ count: Int, prePipeline: Bool, setDefault: Bool) throws -> Int {
    let defaultFlag = metadata.defaultSetFlag
    if defaultFlag != 0 && flags & defaultFlag != 0 {
      noteSetName(defaultFlag)
      guard setDefault else { return count }
      flags = defaultFlag
      return 1
    }
    if prePipeline && unboundParameters.contains(where: { $0.takesPipelineInput(flags) }) { return count }
    return try resolveByMandatory()
  }

  private func validateOne(prePipeline: Bool, setDefault: Bool) throws -> Int {
    var count = 1
    if flags == .max {
      count = max(1, metadata.setNames.count)
      if prePipeline && unboundParameters.contains(where: { $0.takesPipelineInput(flags) }) {
        // The pipeline's objects decide.
      } else if metadata.defaultSetFlag != 0 {
        if setDefault {
          flags = metadata.defaultSetFlag
          count = 1
        }
      } else if count > 1 {
        count = try resolveByMandatory()
      }
    }
    noteSetName(flags)
    return count
  }

  /// Chooses the one set whose mandatory parameters are all bound.
  private func resolveByMandatory() throws -> Int {
    var all: UInt32 = 0
    for parameter in metadata.parameters { all |= parameter.setFlags }
    var remaining = flags & all
    for parameter in unboundParameters {
      for (i, traits) in parameter.traits.enumerated() where traits.isMandatory {
        remaining &= ~parameter.traitFlags[i]
      }
    }
    guard remaining.nonzeroBitCount == 1 else { throw fail(strings.ambiguousParameterSet()) }
    flags = remaining
    noteSetName(flags)
    return 1
  }

  func verifySetSelected() throws {
    guard metadata.setNames.count > 1, flags == .max else { return }
    guard metadata.defaultSetFlag != 0 else { throw fail(strings.ambiguousParameterSet()) }
    flags = metadata.defaultSetFlag
  }

  /// The possible sets without those that can take nothing from the pipeline any more.
  func setsTakingInput() -> UInt32 {
    var taking: UInt32 = 0
    for entry in delayed { taking |= entry.parameter.setFlags }
    for parameter in unboundParameters where parameter.takesPipelineInputInSomeSet {
      for match in parameter.matchingTraits(flags) where match.traits.takesPipelineInput {
        if match.traits.setName.isEmpty { return flags }
        taking |= match.flag
      }
    }
    return taking == 0 ? flags : flags & taking
  }

  // MARK: - Asking

  /// Asks the host for missing mandatory parameters and binds the answers.
  func askForMissing(_ missing: [ParameterMetadata]) throws {
    guard !missing.isEmpty else { return }
    let fields = missing.map { parameter in
      PromptField(
        name: parameter.name, type: parameter.type, helpMessage: parameter.traits(in: flags)?.helpMessage ?? "",
        isMandatory: true)
    }
    let answers: [(name: PSString, value: Value)]
    do {
      context.session.willWriteToHost()
      answers = try runtime.host.ui.prompt(
        caption: BindingStrings.promptCaption(runtime.command.name.string, runtime.invocation.pipelinePosition),
        message: BindingStrings.promptMessage, fields: fields)
    } catch is RuntimeException {
      throw fail(strings.missingMandatory(missing))
    }
    if answers.isEmpty { throw fail(strings.missingMandatory(missing)) }
    for answer in answers {
      guard let parameter = missing.first(where: { $0.isNamed(answer.name) }) else { continue }
      _ = try bind(
        CommandArgument(name: parameter.name, value: answer.value), to: parameter, in: flags, coerce: true, delay: false
      )
    }
  }
}
