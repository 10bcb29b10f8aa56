import PSEngine
import PSLanguage
import PSRuntime

/// How far the arguments before the cursor bind: what is taken, which sets remain, what waits for a value.
struct PartialBinding {
  let metadata: CommandMetadata
  /// The command's own parameters, those of its provider, then the common ones.
  private let all: [ParameterMetadata]
  private var flags = UInt32.max
  private var bound: Set<String> = []
  private var positional = 0
  /// The parameter whose value stands at the cursor.
  private(set) var pending: ParameterMetadata?
  /// Values that were given by name, as written.
  private(set) var values: [String: String] = [:]

  init(_ metadata: CommandMetadata, dynamic: [ParameterMetadata], _ elements: [CommandElementAst]) {
    self.metadata = metadata
    let common = metadata.parameters.filter(\.isCommon)
    let changes = common.filter { CommonParameters.shouldProcessNames.contains($0.name.string) }
    let rest = common.filter { !CommonParameters.shouldProcessNames.contains($0.name.string) }
    all = metadata.parameters.filter { !$0.isCommon } + dynamic + changes + rest
    var words: [CommandElementAst] = []
    for element in elements {
      guard let named = element as? CommandParameterAst else {
        if let parameter = pending {
          values[parameter.name.string.lowercased()] = element.extent.text
          pending = nil
        } else {
          words.append(element)
        }
        continue
      }
      pending = nil
      guard let parameter = find(named.parameterName) else { continue }
      bind(parameter)
      if !parameter.isSwitch && named.argument == nil { pending = parameter }
    }
    for _ in words { if let next = nextPositional { bind(next) } }
  }

  private mutating func bind(_ parameter: ParameterMetadata) {
    bound.insert(parameter.name.string.lowercased())
    if parameter.setFlags != 0 && !parameter.isInAllSets { flags &= parameter.setFlags }
  }

  private func find(_ name: String) -> ParameterMetadata? {
    let wanted = PSString.make(name)
    if let exact = all.first(where: { $0.isNamed(wanted) }) { return exact }
    let prefix = name.lowercased()
    let found = all.filter { $0.name.string.lowercased().hasPrefix(prefix) }
    return found.count == 1 ? found[0] : found.first { !$0.isCommon }
  }

  private func isPossible(_ parameter: ParameterMetadata) -> Bool {
    parameter.isInAllSets || parameter.setFlags & flags != 0
  }

  /// The position of a parameter in the sets that remain.
  private func position(_ parameter: ParameterMetadata) -> Int? {
    parameter.traits.filter { traits in
      guard !traits.setName.isEmpty, let index = metadata.setNames.firstIndex(of: traits.setName) else { return true }
      return flags & (1 << UInt32(index)) != 0
    }.compactMap(\.position).min()
  }

  /// The parameter that the next argument without a name goes to.
  var nextPositional: ParameterMetadata? {
    let free = all.filter { !bound.contains($0.name.string.lowercased()) && isPossible($0) }
    let placed = free.compactMap { parameter in position(parameter).map { (parameter, $0) } }
    guard let least = placed.map(\.1).min() else {
      return all.first { $0.traits.contains { $0.valueFromRemainingArguments } }
    }
    let candidates = placed.filter { $0.1 == least }.map(\.0)
    let ofDefault = candidates.first { $0.isInAllSets || $0.setFlags & metadata.defaultSetFlag != 0 }
    return ofDefault ?? candidates.first
  }

  /// The parameters that can still be given and begin with a word; an alias where no name does.
  func parameters(_ word: String) -> [CompletionResult] {
    let pattern = WordPattern(word)
    let possible = all.filter { !bound.contains($0.name.string.lowercased()) && isPossible($0) }
    // Where a parameter is not to be shown, PowerShell leaves the common ones out as well.
    let hidesCommon = possible.contains { $0.dontShow && pattern.matches($0.name.string) }
    let free = possible.filter { !$0.dontShow && !(hidesCommon && isAlwaysCommon($0)) }
    let found = free.filter { pattern.matches($0.name.string) }
    let names =
      found.isEmpty
      ? free.flatMap(\.aliases).filter { pattern.matches($0.string) }.map(\.string) : found.map(\.name.string)
    return names.map { CompletionResult("-" + $0, listItem: $0, .parameterName) }
  }

  /// A common parameter that every command has: not `-WhatIf` and `-Confirm`.
  private func isAlwaysCommon(_ parameter: ParameterMetadata) -> Bool {
    parameter.isCommon && !CommonParameters.shouldProcessNames.contains(parameter.name.string)
  }
}
