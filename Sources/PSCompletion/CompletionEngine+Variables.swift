import PSEngine
import PSLanguage
import PSRuntime

extension CompletionEngine {
  /// `$name`, `${name`, `$scope:name`, `$drive:name` at the cursor.
  func variable(_ text: CompletionText) -> CommandCompletion? {
    let units = text.units
    var at = units.count
    while at > 0, CompletionEngine.isVariableUnit(units[at - 1]) { at -= 1 }
    var braced = false
    if at > 0, units[at - 1] == 0x7B {
      braced = true
      at -= 1
    }
    guard at > 0, units[at - 1] == 0x24 || (units[at - 1] == 0x40 && !braced && at < units.count) else { return nil }
    if let token = text.touching, token.kind == .stringLiteral, token.text.hasPrefix("'") { return nil }
    let sigil = String(decoding: units[(at - 1)..<at], as: UTF16.self)
    let word = text.slice(at + (braced ? 1 : 0), text.end)
    let found = variables(word, text)
    let results = found.map { name -> CompletionResult in
      let shown = braced || CompletionEngine.needsBraces(name) ? "\(sigil){\(name)}" : sigil + name
      return CompletionResult(shown, listItem: name.split(separator: ":").last.map(String.init) ?? name, .variable)
    }
    return CommandCompletion(results, from: at - 1, to: text.end)
  }

  private static func isVariableUnit(_ unit: UInt16) -> Bool {
    isLetter(unit) || (0x30...0x39).contains(unit) || unit == 0x5F || unit == 0x3A || unit == 0x3F
  }

  private static func needsBraces(_ name: String) -> Bool {
    let last = name.split(separator: ":").last ?? ""
    return last != "?" && !last.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "?" }
  }

  /// Names, with their scope or drive, that begin with a word.
  private func variables(_ word: String, _ text: CompletionText) -> [String] {
    guard let colon = word.firstIndex(of: ":") else {
      let pattern = WordPattern(word)
      let written = writtenVariables(text).filter { pattern.matches($0) }
      let session = sessionVariables.filter { pattern.matches($0) }.sortedIgnoringCase()
      let rest = CompletionEngine.specialVariables.filter { pattern.matches($0) }
      var seen: Set<String> = []
      return (written + session + rest).filter { seen.insert($0.lowercased()).inserted }
    }
    let scope = String(word[...colon])
    let pattern = WordPattern(String(word[word.index(after: colon)...]))
    switch scope.dropLast().lowercased() {
    case "global", "script", "local", "private", "variable":
      // Linguistic order: signs stand first.
      let found = sessionVariables.filter { pattern.matches($0) }.sortedIgnoringCase()
      return (["?", "^", "$"].filter(found.contains) + found.filter { !["?", "^", "$"].contains($0) }).map {
        scope + $0
      }
    case "env":
      return context.session.environment.names.filter { pattern.matches($0) }.sorted().map { scope + $0 }
    case "function":
      return context.session.visibleFunctions().map(\.name.string).filter { pattern.matches($0) }.sorted().map {
        scope + $0
      }
    default: return []
    }
  }

  /// What is set where the cursor is, automatic variables included; not what `TabExpansion2` itself has.
  var sessionVariables: [String] {
    let own = context.visibleVariables().map(\.name.string).filter {
      !CompletionEngine.tabExpansionVariables.contains($0.lowercased())
    }
    let known = Set(own.map { $0.lowercased() })
    return own + CompletionEngine.automaticVariables.filter { !known.contains($0.lowercased()) }
  }

  private static let tabExpansionVariables: Set<String> = [
    "ast", "cursorcolumn", "inputscript", "options", "positionofcursor", "tokens", "pscmdlet",
  ]
  private static let automaticVariables = [
    "?", "^", "$", "args", "EnabledExperimentalFeatures", "false", "foreach", "input", "MyInvocation", "null",
    "OutputEncoding", "PSBoundParameters", "PSCommandPath", "PSNativeCommandArgumentPassing", "PSScriptRoot",
    "PSSessionOption", "PWD", "StackTrace", "true",
  ]

  /// Variables that the text itself assigns or declares.
  private func writtenVariables(_ text: CompletionText) -> [String] {
    let found = text.ast.findAll { node in
      node is VariableExpressionAst && node.extent.endOffset < text.end && CompletionEngine.isAssigned(node)
    }
    return found.compactMap { ($0 as? VariableExpressionAst)?.variablePath }.filter(\.isUnqualified).map(\.userPath)
      .sortedIgnoringCase()
  }

  private static func isAssigned(_ node: Ast) -> Bool {
    switch node.parent {
    case is ParameterAst, is ForEachStatementAst, nil: true
    case let assignment as AssignmentStatementAst: assignment.left === node
    case let convert as ConvertExpressionAst: convert.parent is AssignmentStatementAst
    case is ErrorStatementAst: true
    default: false
    }
  }

  private static let specialVariables = [
    "PSCmdlet", "PSDebugContext", "PSItem", "PSLogUserData", "PSModuleAutoLoadingPreference", "PSSenderInfo", "this",
    "_",
  ]
}
