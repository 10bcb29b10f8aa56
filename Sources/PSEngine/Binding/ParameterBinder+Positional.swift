import PSLanguage
import PSRuntime

extension ParameterBinder {
  /// The parameters of one position with what holds for them in the sets.
  private struct Position {
    var number: Int
    var candidates: [(parameter: ParameterMetadata, traits: [(traits: ParameterSetTraits, flag: UInt32)])]

    /// Drops what is not in the sets any more.
    mutating func narrow(to sets: UInt32) {
      for i in candidates.indices {
        candidates[i].traits.removeAll { !$0.traits.setName.isEmpty && $0.flag & sets == 0 }
      }
      candidates.removeAll { $0.traits.isEmpty }
    }
  }

  /// Binds arguments without a name; gives the last failure that made an argument stay unbound.
  func bindPositional() throws -> BindingFailure? {
    guard !unboundArguments.isEmpty else { return nil }
    var positions = try unboundPositions()
    guard !positions.isEmpty else { return nil }
    let defaultSet = metadata.isAdvanced ? metadata.defaultSetFlag : UInt32.max
    var sets = flags
    var rest: [CommandArgument] = []
    var index = 0
    var reported: BindingFailure?
    for i in positions.indices {
      if positions[i].candidates.isEmpty { continue }
      guard let argument = nextPositional(&index, &rest) else { break }
      let candidates = positions[i].candidates
      var isBound = false
      for coerce in [false, true] where !isBound {
        if defaultSet != 0, sets & defaultSet != 0 {
          isBound = try bind(argument, candidates, in: defaultSet, coerce: coerce, &reported)
        }
        if !isBound { isBound = try bind(argument, candidates, in: sets, coerce: coerce, &reported) }
      }
      if !isBound {
        rest.append(argument)
      } else if sets != flags {
        sets = flags
        for k in positions.indices { positions[k].narrow(to: sets) }
      }
    }
    if index < unboundArguments.count { rest += unboundArguments[index...] }
    unboundArguments = rest
    return reported
  }

  /// The next argument without a name; names in between go to `rest` together with the value behind them.
  private func nextPositional(_ index: inout Int, _ rest: inout [CommandArgument]) -> CommandArgument? {
    while index < unboundArguments.count {
      let argument = unboundArguments[index]
      index += 1
      if argument.name == nil { return argument }
      rest.append(argument)
      if index < unboundArguments.count, unboundArguments[index].name == nil {
        rest.append(unboundArguments[index])
        index += 1
      }
    }
    return nil
  }

  private func unboundPositions() throws -> [Position] {
    var result: [Position] = []
    for parameter in unboundParameters where parameter.isIn(flags) {
      for match in parameter.matchingTraits(flags) {
        guard let number = match.traits.position, !match.traits.valueFromRemainingArguments else { continue }
        guard let at = result.firstIndex(where: { $0.number == number }) else {
          result.append(Position(number: number, candidates: [(parameter, [match])]))
          continue
        }
        let clashes = result[at].candidates.contains { other in
          other.parameter !== parameter
            && other.traits.contains { $0.flag & match.flag != 0 || $0.flag == match.flag }
        }
        if clashes { throw strings.ambiguousPositional() }
        if let known = result[at].candidates.firstIndex(where: { $0.parameter === parameter }) {
          result[at].candidates[known].traits.append(match)
        } else {
          result[at].candidates.append((parameter, [match]))
        }
      }
    }
    return result.sorted { $0.number < $1.number }
  }

  private func bind(
    _ argument: CommandArgument,
    _ candidates: [(parameter: ParameterMetadata, traits: [(traits: ParameterSetTraits, flag: UInt32)])],
    in sets: UInt32, coerce: Bool, _ reported: inout BindingFailure?
  ) throws -> Bool {
    var result = false
    reported = nil
    for (parameter, traits) in candidates {
      for match in traits where match.traits.setName.isEmpty || match.flag & sets != 0 {
        var named = argument
        named.name = parameter.name
        do {
          if try bind(named, to: parameter, in: sets, coerce: coerce, delay: metadata.isAdvanced) {
            result = true
            break
          }
        } catch let failure as BindingFailure {
          switch failure.kind {
          case .general: reported = failure
          case .transformation, .validation: throw fail(failure)
          }
        }
      }
    }
    return result
  }
}
