import PSEngine
import PSLanguage
import PSRuntime

extension CompletionEngine {
  /// The value of a parameter: what it may be by its declaration, what it names, else a path.
  func argument(
    _ info: CommandInfo, _ binding: PartialBinding, _ word: String, _ from: Int, _ text: CompletionText
  ) -> CommandCompletion {
    guard let parameter = binding.pending ?? binding.nextPositional else {
      return CommandCompletion(paths(word), from: from, to: text.end)
    }
    let bare = word.filter { $0 != "'" && $0 != "\"" }
    if let values = declaredValues(parameter) {
      return CommandCompletion(
        CompletionEngine.beginning(values, bare, .parameterValue).sortedByText(), from: from, to: text.end)
    }
    let key = info.name.string.lowercased() + ":" + parameter.name.string.lowercased()
    if let words = CompletionTables.suggestions[key] {
      return list(words, bare, "", from, text.end, .parameterValue) ?? CommandCompletion()
    }
    if let kind = CompletionTables.argumentKinds[key] {
      return CommandCompletion(named(kind, bare, text), from: from, to: text.end)
    }
    if parameter.type.code == .bool || parameter.type === PSType.int32 { return CommandCompletion() }
    return CommandCompletion(paths(word), from: from, to: text.end)
  }

  /// The values of `[ValidateSet()]`, or the names of an enumeration.
  private func declaredValues(_ parameter: ParameterMetadata) -> [String]? {
    for validator in parameter.validators {
      if case .set(let values, _, _) = validator { return values }
    }
    let type = parameter.type.elementType ?? parameter.type
    let plain = type.code == .nullable ? type.arguments.first ?? type : type
    return plain.enumInfo?.names
  }

  static func quoted(_ text: String) -> String {
    text.contains { " '\"`(){};,|&<>@#$".contains($0) }
      ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'" : text
  }

  /// The names that begin with a word, in quotes where they need them.
  private static func beginning(_ names: [String], _ word: String, _ kind: CompletionResultType) -> [CompletionResult] {
    let pattern = WordPattern(word)
    return names.filter { pattern.matches($0) }.map { CompletionResult(quoted($0), listItem: $0, kind) }
  }

  /// Things of a kind whose names begin with a word.
  private func named(_ kind: ArgumentKind, _ word: String, _ text: CompletionText) -> [CompletionResult] {
    switch kind {
    case .command: return commands(word)
    case .type: return typeNames(word)
    case .property: return properties(word, text)
    case .member: return members(word, text)
    default: return CompletionEngine.beginning(names(kind), word, .parameterValue).unique().sortedByText()
    }
  }

  private func names(_ kind: ArgumentKind) -> [String] {
    switch kind {
    case .variable: return sessionVariables
    case .alias: return context.session.visibleAliases().map(\.name.string)
    case .drive: return results(of: "Get-PSDrive", member: "Name")
    case .module:
      return results(of: "Get-Module", member: "Name", ["ListAvailable"]).filter { $0 != "Microsoft.PowerShell.Core" }
    case .process: return results(of: "Get-Process", member: "Name")
    case .culture: return results(of: "Get-Culture", member: "Name", ["ListAvailable"])
    default: return []
    }
  }

  /// One property of all that a command gives.
  private func results(of command: String, member: String, _ switches: [String] = []) -> [String] {
    let arguments = switches.map { CommandCall.Argument.parameter(PSString.make($0), .bool(true), nil) }
    let found = (try? context.session.invoke(.text(command), arguments)) ?? []
    return found.compactMap { item in
      guard let value = try? MemberAccess.get(item, PSString.make(member), context) else { return nil }
      return (try? LanguagePrimitives.text(value, context))?.string
    }
  }

  // MARK: - What comes through the pipeline

  private func upstream(_ text: CompletionText) -> (node: CommandBaseAst, known: Inferred?)? {
    guard let range = text.upstream else { return nil }
    let inference = TypeInference(context, text)
    guard let node = inference.element(text.slice(range.lowerBound, range.upperBound)) else { return nil }
    return (node, inference.infer(node))
  }

  /// The properties of what a command gets.
  private func properties(_ word: String, _ text: CompletionText) -> [CompletionResult] {
    guard let (node, known) = upstream(text) else { return [] }
    var names: [String] = []
    if let convert = (node as? CommandExpressionAst)?.expression as? ConvertExpressionAst,
      convert.type.typeName.name.lowercased() == "pscustomobject",
      let table = TypeInference.hashtable(convert)
    {
      names =
        TypeInference.keys(table) + [
          "BaseObject", "ImmediateBaseObject", "Members", "Methods", "Properties", "TypeNames",
        ]
    } else if let known {
      let found = members(known)
      names = found.properties + found.rest.filter { !$0.isMethod }.map(\.name)
    }
    return CompletionEngine.beginning(names, word, .property).unique().sortedByText()
  }

  /// The properties and methods of what a command gets.
  private func members(_ word: String, _ text: CompletionText) -> [CompletionResult] {
    guard let known = upstream(text)?.known else { return [] }
    return members(known).results(word).map { CompletionResult($0.listItem, $0.kind) }
  }
}
