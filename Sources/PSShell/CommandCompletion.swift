import PSEngine
import PSRuntime

/// What Tab offers: commands at the start of a command, parameters behind a dash, variables behind a dollar sign.
struct CommandCompletion {
  private let context: ExecutionContext
  init(_ context: ExecutionContext) { self.context = context }

  /// Completions for the text before the cursor: where the word begins (a UTF-8 offset), and what may stand there.
  func complete(_ text: String) -> (start: Int, words: [String]) {
    let bytes = Array(text.utf8)
    let start = (bytes.lastIndex { CommandCompletion.separators.contains($0) } ?? -1) + 1
    let word = String(decoding: bytes[start...], as: UTF8.self)
    if word.hasPrefix("$") { return (start, variables(String(word.dropFirst()))) }
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    if word.hasPrefix("-"), let command = CommandCompletion.command(in: before) {
      return (start, parameters(of: command, prefix: String(word.dropFirst())))
    }
    guard CommandCompletion.command(in: before) == nil else { return (start, []) }
    return (start, commands(word))
  }

  private static let separators = Set(" \t|;({=,&".utf8)

  /// The command that the text before the word belongs to; nil at the start of a command.
  private static func command(in text: String) -> String? {
    let ends: Set<Character> = ["|", ";", "(", "{", "&", "="]
    let last = text.lastIndex { ends.contains($0) }.map { text[text.index(after: $0)...] } ?? text[...]
    return last.split(whereSeparator: { $0 == " " || $0 == "\t" }).first.map(String.init)
  }

  private func commands(_ prefix: String) -> [String] {
    guard !prefix.isEmpty else { return [] }
    return context.session.commandNames().filter { $0.lowercased().hasPrefix(prefix.lowercased()) }.sorted()
  }

  private func parameters(of command: String, prefix: String) -> [String] {
    let names = context.session.parameterNames(of: command)
    return names.filter { $0.lowercased().hasPrefix(prefix.lowercased()) }.sorted().map { "-" + $0 }
  }

  private func variables(_ prefix: String) -> [String] {
    let names = context.visibleVariables().map(\.name.string)
    return names.filter { $0.lowercased().hasPrefix(prefix.lowercased()) }.sorted().map { "$" + $0 }
  }
}
