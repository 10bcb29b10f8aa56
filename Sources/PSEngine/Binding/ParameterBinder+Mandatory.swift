import PSRuntime

/// The mandatory parameters of one set that have no value yet, by how the pipeline could give them one.
private struct MissingOfSet {
  let flag: UInt32
  let isDefault: Bool
  var notFromPipeline: [ParameterMetadata] = []
  var fromPipeline: [ParameterMetadata] = []
  var byValue = false
  var byPropertyName = false
  var isAllSets: Bool { flag == .max }
}

extension ParameterBinder {
  /// The mandatory parameters that have to be asked for; may choose a set on the way.
  func missingMandatory(validSetCount: Int, expectsInput: Bool) throws -> [ParameterMetadata] {
    var sets: [MissingOfSet] = []
    var missing: [ParameterMetadata] = []
    var mandatorySets: UInt32 = 0
    var inAllSets = false
    for parameter in unboundParameters where parameter.isMandatoryInSomeSet {
      for match in parameter.matchingTraits(flags) where match.traits.isMandatory {
        let flag = match.traits.setName.isEmpty ? UInt32.max : match.flag
        note(parameter, match.traits, flag, expectsInput: expectsInput, in: &sets)
        if flag == .max { inAllSets = true } else { mandatorySets |= flags & flag }
        if !missing.contains(where: { $0 === parameter }) { missing.append(parameter) }
      }
    }
    if missing.isEmpty || !expectsInput { return missing }
    if mandatorySets == 0 { mandatorySets = flags }
    if inAllSets {
      let available = metadata.allSetFlags
      mandatorySets = flags & (available == 0 ? .max : available)
    }
    return try missingWithInput(sets, mandatorySets, validSetCount: validSetCount)
  }

  private func note(
    _ parameter: ParameterMetadata, _ traits: ParameterSetTraits, _ flag: UInt32, expectsInput: Bool,
    in sets: inout [MissingOfSet]
  ) {
    let at: Int
    if let known = sets.firstIndex(where: { $0.flag == flag }) {
      at = known
    } else {
      at = sets.count
      let isDefault = metadata.defaultSetFlag != 0 && metadata.defaultSetFlag & flag != 0
      sets.append(MissingOfSet(flag: flag, isDefault: isDefault))
    }
    guard expectsInput && traits.takesPipelineInput else {
      sets[at].notFromPipeline.append(parameter)
      return
    }
    sets[at].fromPipeline.append(parameter)
    if traits.valueFromPipeline { sets[at].byValue = true }
    if traits.valueFromPipelineByPropertyName { sets[at].byPropertyName = true }
  }

  private func missingWithInput(_ sets: [MissingOfSet], _ mandatory: UInt32, validSetCount: Int) throws
    -> [ParameterMetadata]
  {
    var mandatorySets = mandatory
    let defaultFlag = metadata.defaultSetFlag
    if validSetCount > 1 && defaultFlag != 0 && defaultFlag & mandatorySets == 0 && defaultFlag & flags != 0 {
      let anotherTakesInput = sets.contains {
        $0.flag & flags != 0 && $0.flag & defaultFlag == 0 && !$0.isAllSets && !$0.fromPipeline.isEmpty
      }
      if !anotherTakesInput {
        mandatorySets = (flags == .max ? metadata.allSetFlags : flags) & ~mandatorySets
        flags = mandatorySets
        if flags == defaultFlag { noteSetName(flags) } else { prioritizedSet = defaultFlag }
      }
    }
    let count = setCount(mandatorySets)
    if count == 0 { throw fail(strings.ambiguousParameterSet()) }
    if count == 1 { return notFromPipeline(sets, mandatorySets) }
    if prioritizedSet != 0 { return [] }
    if latchesOnDefault(sets, mandatorySets) {
      flags = defaultFlag
      noteSetName(flags)
      return notFromPipeline(sets, defaultFlag)
    }
    return try latchOnOther(sets, mandatorySets)
  }

  private func notFromPipeline(_ sets: [MissingOfSet], _ chosen: UInt32) -> [ParameterMetadata] {
    sets.filter { $0.flag & chosen != 0 || $0.isAllSets }.flatMap(\.notFromPipeline)
  }

  /// Whether the default set is taken although others are possible.
  private func latchesOnDefault(_ sets: [MissingOfSet], _ mandatorySets: UInt32) -> Bool {
    let defaultFlag = metadata.defaultSetFlag
    guard defaultFlag != 0, mandatorySets & defaultFlag != 0 else { return false }
    let others = sets.filter { !$0.isAllSets && !$0.isDefault }
    let anotherTakesInput = others.contains { !$0.fromPipeline.isEmpty && $0.notFromPipeline.isEmpty }
    let anotherByName = others.contains { $0.byPropertyName }
    if let own = sets.first(where: { $0.flag == defaultFlag }) {
      if own.byPropertyName && !anotherByName { return true }
      if !own.fromPipeline.isEmpty && !anotherTakesInput { return true }
    }
    if !anotherTakesInput { return true }
    return sets.first(where: \.isAllSets).map { !$0.notFromPipeline.isEmpty } ?? false
  }

  private func latchOnOther(_ sets: [MissingOfSet], _ mandatorySets: UInt32) throws -> [ParameterMetadata] {
    let candidates = sets.filter { $0.flag & mandatorySets != 0 && !$0.isAllSets }
    let byValue = candidates.filter(\.byValue)
    let byName = candidates.filter(\.byPropertyName)
    let valueSet = byValue.count == 1 ? byValue[0].flag : 0
    let nameSet = byName.count == 1 ? byName[0].flag : 0
    var unique: UInt32 = 0
    if !byValue.isEmpty && !byName.isEmpty {
      if valueSet == nameSet { unique = valueSet }
    } else if !byValue.isEmpty {
      unique = valueSet
    } else if !byName.isEmpty {
      unique = nameSet
    }
    if unique != 0 { return latch(on: unique, sets) }
    let incomplete = sets.filter { ($0.flag & mandatorySets != 0 || $0.isAllSets) && !$0.notFromPipeline.isEmpty }
    guard !incomplete.isEmpty else { return [] }
    if valueSet != 0 { return latch(on: valueSet, sets) }
    if byValue.count <= 1 && byName.count <= 1 { throw fail(strings.ambiguousParameterSet()) }
    let ignored = incomplete.filter { !$0.isAllSets }.reduce(UInt32(0)) { $0 | $1.flag }
    if ignored != 0 {
      ignore(ignored)
      if flags == 0 { throw fail(strings.ambiguousParameterSet()) }
      if setCount(flags) == 1 { noteSetName(flags) }
    }
    return []
  }

  /// Takes one set that the pipeline can satisfy, and keeps those that need nothing.
  private func latch(on chosen: UInt32, _ sets: [MissingOfSet]) -> [ParameterMetadata] {
    var ignored: UInt32 = 0
    var needsArguments = false
    for set in sets {
      if set.flag & chosen != 0 || set.isAllSets {
        if !set.isAllSets { needsArguments = !set.notFromPipeline.isEmpty }
      } else {
        ignored |= set.flag
      }
    }
    if needsArguments {
      flags = chosen
    } else {
      ignore(ignored)
      if flags != chosen { prioritizedSet = chosen }
    }
    noteSetName(flags)
    return notFromPipeline(sets, chosen)
  }

  private func ignore(_ sets: UInt32) {
    guard sets != 0 else { return }
    flags = (flags == .max ? metadata.allSetFlags : flags) & ~sets
  }
}
