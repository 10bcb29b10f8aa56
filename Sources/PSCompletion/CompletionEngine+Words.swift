import PSEngine
import PSLanguage
import PSRuntime

/// Completions from fixed lists: operators, flags of `switch`, `#requires`, `using`.
extension CompletionEngine {
  /// `-eq` and its kin behind an expression, flags behind `switch`.
  func operatorOrFlag(_ text: CompletionText) -> CommandCompletion? {
    let fragment = Array(text.fragment.utf16)
    guard let dash = fragment.lastIndex(of: 0x2D), dash > 0, fragment[dash - 1] == 0x20 || fragment[dash - 1] == 0x29,
      fragment[(dash + 1)...].allSatisfy({ CompletionEngine.isLetter($0) })
    else { return nil }
    let word = String(decoding: fragment[(dash + 1)...], as: UTF16.self)
    let head = String(decoding: fragment[..<dash], as: UTF16.self)
    let from = text.start + dash
    if head.trimmed.lowercased() == "switch" {
      return list(CompletionTables.switchFlags, word, "-", from, text.end, .parameterName)
    }
    guard let last = lastElement(head), last is CommandExpressionAst else { return nil }
    return list(CompletionTables.operators, word, "-", from, text.end, .parameterName)
  }

  /// The last command or expression of a statement.
  func lastElement(_ statement: String) -> CommandBaseAst? {
    let ast = Parser.parse(SourceText(statement)).ast
    return ast.findAll { $0 is CommandBaseAst }.last {
      $0.extent.startOffset == CompletionEngine.firstOffset(statement)
    }
      as? CommandBaseAst
  }

  static func firstOffset(_ text: String) -> Int {
    text.utf16.prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  static func isLetter(_ unit: UInt16) -> Bool { (0x61...0x7A).contains(unit | 0x20) }

  /// `#requires -Version`.
  func requires(_ text: CompletionText, _ comment: Token) -> CommandCompletion {
    let written = comment.text
    guard written.lowercased().hasPrefix("#requires "), let dash = written.utf16.lastIndex(of: 0x2D) else {
      return CommandCompletion()
    }
    let offset = comment.extent.startOffset + written.utf16.distance(from: written.utf16.startIndex, to: dash) + 1
    let word = text.slice(offset, text.end)
    return list(CompletionTables.requirements, word, "", offset, text.end, .parameterName) ?? CommandCompletion()
  }

  /// `using namespace`.
  func usingKind(_ text: CompletionText) -> CommandCompletion? {
    let fragment = text.fragment
    let words = fragment.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[0].lowercased() == "using" else { return nil }
    let word = String(words[1])
    return list(CompletionTables.usingKinds, word, "", text.end - word.utf16.count, text.end, .keyword)
  }

  /// The names of a list that begin with a word; nil where none does.
  func list(_ names: [String], _ word: String, _ prefix: String, _ from: Int, _ to: Int, _ kind: CompletionResultType)
    -> CommandCompletion?
  {
    let pattern = WordPattern(word)
    let found = names.filter { pattern.matches($0) }.map { CompletionResult(prefix + $0, listItem: $0, kind) }
    return found.isEmpty ? nil : CommandCompletion(found, from: from, to: to)
  }

  // MARK: - Values of variables

  /// The names of an enumeration that the assigned variable is bound to, in quotes.
  func assignedValue(_ text: CompletionText) -> CommandCompletion? {
    let word = text.fragment.trimmed
    guard let equals = text.tokens.lastIndex(where: { $0.kind == .equals }), equals > 0,
      text.tokens[equals].extent.endOffset == text.start, text.tokens[equals - 1].kind == .variable,
      let name = text.tokens[equals - 1].variablePath?.unqualifiedPath,
      word.allSatisfy({ $0.isLetter || $0 == "'" || $0 == "\"" })
    else { return nil }
    guard case .object(let object)? = context.variable(name)?.base, let value = object as? EnumObject,
      let names = value.type.enumInfo?.names
    else { return nil }
    let pattern = WordPattern(word.filter(\.isLetter))
    let found = names.filter { pattern.matches($0) }.map { CompletionResult("'\($0)'", listItem: $0, .parameterValue) }
    guard !found.isEmpty else { return nil }
    return CommandCompletion(found.sortedByText(), from: text.end - word.utf16.count, to: text.end)
  }
}
