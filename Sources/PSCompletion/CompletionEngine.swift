import PSEngine
import PSLanguage
import PSRuntime

/// Finds what may stand at a place of a script: what Tab and `TabExpansion2` give.
public struct CompletionEngine {
  let context: ExecutionContext
  /// Whether programs of the search path are commands too.
  let includesPrograms: Bool

  public init(_ context: ExecutionContext, includesPrograms: Bool = false) {
    self.context = context
    self.includesPrograms = includesPrograms
  }

  /// Completions at a place in UTF-16 units; what stands behind it is not looked at.
  public func complete(_ input: String, at cursor: Int) -> CommandCompletion {
    let units = Array(input.utf16)
    let before = String(decoding: units[..<max(0, min(cursor, units.count))], as: UTF16.self)
    return complete(before)
  }

  /// Completions at the end of a text.
  func complete(_ before: String) -> CommandCompletion {
    let text = CompletionText(before)
    if let last = text.touching {
      if last.kind == .comment { return requires(text, last) }
      if let inString = completeInString(text, last) { return inString }
    }
    return variable(text) ?? member(text) ?? bracket(text) ?? statement(text)
  }

  // MARK: - Strings

  /// Inside of a string in double quotes that has no end: variables and what stands in `$( )`.
  private func completeInString(_ text: CompletionText, _ token: Token) -> CommandCompletion? {
    let written = token.text
    guard token.kind == .stringExpandable || token.kind == .stringLiteral, written.hasPrefix("\""),
      written.count == 1 || !written.hasSuffix("\"")
    else { return nil }
    if let keys = indexKeys(text, token) { return keys }
    let from = token.extent.startOffset + 1
    if let inner = CompletionEngine.openSubexpression(text.slice(from, text.end)) {
      let start = from + inner
      var result = complete(text.slice(start, text.end))
      if !result.matches.isEmpty { result.replacementIndex += start }
      return result
    }
    return variable(text)
  }

  /// Where the innermost `$(` without an end begins, behind its parenthesis.
  private static func openSubexpression(_ text: String) -> Int? {
    var stack: [Int?] = []
    var previous: UInt16 = 0
    for (i, unit) in text.utf16.enumerated() {
      if unit == 0x28 { stack.append(previous == 0x24 ? i + 1 : nil) }
      if unit == 0x29, !stack.isEmpty { stack.removeLast() }
      previous = unit
    }
    return stack.compactMap { $0 }.last
  }

  // MARK: - Statements

  private func bracket(_ text: CompletionText) -> CommandCompletion? {
    guard let open = text.open.last else { return nil }
    switch open.kind {
    case .lBracket: return indexOrType(text, open.token)
    case .lParen: return attributeArgument(text, open.token)
    case .atCurly: return hashtableKey(text, open.token)
    default: return nil
    }
  }

  private func statement(_ text: CompletionText) -> CommandCompletion {
    if let result = usingKind(text) ?? operatorOrFlag(text) ?? assignedValue(text) { return result }
    return command(text)
  }
}
