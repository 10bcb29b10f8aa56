import PSEngine
import PSLanguage
import PSRuntime

extension CompletionEngine {
  /// The name, a parameter or an argument of the command at the cursor.
  func command(_ text: CompletionText) -> CommandCompletion {
    let fragment = text.fragment
    let word = lastWord(fragment)
    let from = text.end - word.utf16.count
    let head = String(fragment.dropLast(word.count))
    let before = head.trimmed
    if before.isEmpty || before == "&" || before == "." {
      guard !word.isEmpty else { return CommandCompletion() }
      return commandName(word, text, from)
    }
    guard let command = lastElement(head) as? CommandAst, let name = command.commandName else {
      return CommandCompletion()
    }
    guard let info = commandInfo(name, text), let metadata = try? info.metadata(context) else {
      return CommandCompletion(word.hasPrefix("-") ? [] : paths(word), from: from, to: text.end)
    }
    let provider = context.session.drives.current?.provider
    let dynamic = provider?.dynamicParameters(of: info.name.string, path: "", context.types) ?? []
    let binding = PartialBinding(metadata, dynamic: dynamic, Array(command.commandElements.dropFirst()))
    if word.hasPrefix("-"), binding.pending == nil || word.count > 1 {
      return CommandCompletion(binding.parameters(String(word.dropFirst())), from: from, to: text.end)
    }
    return argument(info, binding, word, from, text)
  }

  /// What stands behind the last blank that is not inside of quotes or brackets.
  private func lastWord(_ fragment: String) -> String {
    var quote: Character?
    var depth = 0
    var word = ""
    for character in fragment {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "({[".contains(character) {
        depth += 1
      } else if ")}]".contains(character) {
        depth -= 1
      } else if depth <= 0, character == " " || character == "\t" || character == "," {
        word = ""
        continue
      }
      word.append(character)
    }
    return word
  }

  /// The command of a name, aliases followed; functions that the text declares come first.
  func commandInfo(_ name: String, _ text: CompletionText) -> CommandInfo? {
    let declared = text.ast.findAll { ($0 as? FunctionDefinitionAst)?.name.lowercased() == name.lowercased() }.first
    if let declared = declared as? FunctionDefinitionAst { return function(declared) }
    let found = try? context.session.command(named: PSString.make(name))
    return found is ApplicationInfo ? nil : found
  }

  private func function(_ ast: FunctionDefinitionAst) -> CommandInfo? {
    let body = ast.body.extent.text
    let inner = body.hasPrefix("{") ? String(body.dropFirst().dropLast()) : body
    let parameters = ast.parameters.map { "param(" + $0.map(\.extent.text).joined(separator: ",") + ")\n" } ?? ""
    guard let block = try? context.compile(SourceText(parameters + inner), module: context.globalModule) else {
      return nil
    }
    return FunctionInfo(name: PSString.make(ast.name), block: block)
  }

  // MARK: - Names

  private func commandName(_ word: String, _ text: CompletionText, _ from: Int) -> CommandCompletion {
    if word.contains("/") || word.hasPrefix("~") { return CommandCompletion(paths(word), from: from, to: text.end) }
    var results = commands(word)
    let pattern = WordPattern(word)
    let declared = text.ast.findAll { $0 is FunctionDefinitionAst }.compactMap { ($0 as? FunctionDefinitionAst)?.name }
    for name in declared where pattern.matches(name) { results.insert(CompletionResult(name, .command), at: 0) }
    results = results.unique()
    return CommandCompletion(results.isEmpty ? paths(word) : results, from: from, to: text.end)
  }

  /// Commands whose names begin with a word, which may name their module.
  func commands(_ word: String) -> [CompletionResult] {
    var module: String?
    var name = word
    if let slash = word.firstIndex(of: "\\") {
      module = String(word[..<slash])
      name = String(word[word.index(after: slash)...])
    }
    let pattern = WordPattern(name)
    let kinds: CommandTypes = module == nil ? .all : [.function, .filter, .cmdlet]
    let found = context.session.allCommands(kinds, programs: includesPrograms && module == nil) {
      pattern.matches($0.string)
    }
    let chosen = found.filter { info in
      guard let module else { return true }
      return (info as? CmdletInfo)?.moduleName.lowercased() == module.lowercased()
    }
    let prefix = module.map { $0 + "\\" } ?? ""
    return chosen.map { CompletionResult(prefix + $0.name.string, listItem: $0.name.string, .command) }.sortedByText()
  }
}
