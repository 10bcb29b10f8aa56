import PSEngine
import PSLanguage
import PSRuntime

extension CompletionEngine {
  /// `$h["`: the keys of a table, quoted.
  func indexKeys(_ text: CompletionText, _ token: Token?) -> CommandCompletion? {
    let wordStart = token?.extent.startOffset ?? text.end
    let before = text.slice(0, wordStart)
    guard before.hasSuffix("[") else { return nil }
    let target = CompletionText(String(before.dropLast()))
    guard let expression = lastElement(target.fragment) as? CommandExpressionAst else { return nil }
    let keys = TypeInference(context, text).keys(of: expression.expression)
    guard !keys.isEmpty else { return nil }
    let word = text.slice(wordStart, text.end).filter { $0 != "'" && $0 != "\"" }
    let pattern = WordPattern(word)
    let found = keys.filter { pattern.matches($0) }.map { CompletionResult("'\($0)'", listItem: $0, .text) }
    return CommandCompletion(found, from: wordStart, to: text.end)
  }

  /// `Sort-Object @{`: the keys that a command knows.
  func hashtableKey(_ text: CompletionText, _ brace: Int) -> CommandCompletion? {
    let word = text.fragment.trimmed
    guard word.allSatisfy(\.isLetter), text.tokens.last.map({ $0.kind != .equals }) ?? true else { return nil }
    if let equals = text.tokens.last(where: { $0.kind == .equals }), equals.extent.endOffset == text.start {
      return nil
    }
    let outer = CompletionText(text.slice(0, text.tokens[brace].extent.startOffset))
    guard let command = lastElement(outer.fragment) as? CommandAst, let name = command.commandName,
      let keys = CompletionTables.calculatedKeys[(commandInfo(name, text)?.name.string ?? name).lowercased()]
    else { return nil }
    let used = Set(text.tokens[brace...].filter { $0.extent.endOffset < text.end }.map { $0.text.lowercased() })
    let rest = keys.filter { !used.contains($0.lowercased()) }
    return list(rest, word, "", text.end - word.utf16.count, text.end, .property) ?? CommandCompletion()
  }
}
