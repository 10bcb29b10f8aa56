import PSEngine
import PSLanguage
import PSRuntime

extension CompletionEngine {
  /// Behind `[`: keys of what is indexed, or the name of a type.
  func indexOrType(_ text: CompletionText, _ bracket: Int) -> CommandCompletion? {
    let open = text.tokens[bracket]
    if bracket > 0, text.tokens[bracket - 1].extent.endOffset == open.extent.startOffset,
      [.variable, .rParen, .rBracket, .rCurly].contains(text.tokens[bracket - 1].kind)
    {
      return indexKeys(text, text.touching.flatMap { $0.extent.startOffset > open.extent.startOffset ? $0 : nil })
    }
    let word = text.slice(open.extent.endOffset, text.end)
    guard word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }) else { return nil }
    return CommandCompletion(typeNames(word), from: open.extent.endOffset, to: text.end)
  }

  /// Types by short or full name, and namespaces.
  func typeNames(_ word: String) -> [CompletionResult] {
    guard !word.isEmpty else { return [] }
    let pattern = WordPattern(word)
    var found: [CompletionResult] = []
    for (name, type) in TypeTable.allAccelerators where pattern.matches(name) {
      found.append(CompletionResult(name, .type, toolTip: type))
    }
    let dots = word.filter { $0 == "." }.count
    for full in context.members.definedTypeNames where !full.contains("[") && !full.contains("`") && !full.contains("+")
    {
      let parts = full.split(separator: ".")
      if dots > 0, pattern.matches(full) {
        if parts.count == dots + 1 {
          found.append(CompletionResult(full, listItem: String(parts.last ?? ""), .type, toolTip: full))
        } else {
          found.append(CompletionResult(parts.prefix(dots + 1).joined(separator: "."), .namespace))
        }
      } else if dots == 0, let short = parts.last, pattern.matches(String(short)),
        !found.contains(where: { $0.toolTip == full })
      {
        found.append(CompletionResult(full, listItem: String(short), .type, toolTip: full))
      }
    }
    return found.unique().sortedByText()
  }

  // MARK: - Attributes

  /// `[Parameter(Man`: the named arguments of an attribute.
  func attributeArgument(_ text: CompletionText, _ paren: Int) -> CommandCompletion? {
    guard paren > 1, text.tokens[paren - 2].kind == .lBracket else { return nil }
    let before = text.tokens[paren...].filter {
      $0.extent.endOffset < text.end || $0.kind == .lParen || $0.kind == .comma
    }
    guard before.last?.kind == .lParen || before.last?.kind == .comma else { return nil }
    let from = before.last?.extent.endOffset ?? text.end
    let raw = text.slice(from, text.end)
    let word = raw.trimmed
    let attribute = text.tokens[paren - 1].text.lowercased()
    guard
      let names = CompletionTables.attributeArguments[
        attribute.hasSuffix("attribute") ? String(attribute.dropLast(9)) : attribute]
    else { return CommandCompletion() }
    return list(names, word, "", text.end - word.utf16.count, text.end, .property) ?? CommandCompletion()
  }
}
