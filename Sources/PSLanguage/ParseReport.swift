/// Reports of what the parser makes of a text, in the forms of the parser's golden suites.
public enum ParseReport {
  /// Count of tokens, errors and tree of a snippet, separated by tabs.
  ///
  /// The two characters `\n` in the snippet stand for a line break. An error is `Id@start-end`, a `+` where the input is incomplete, and its message; several are joined by ` ;; `.
  /// The tree is `Node@start-end(children)`; the call of a base constructor is left out, as `FindAll` does not find it.
  /// Line breaks show as `\n` and `\r`.
  public static func line(for snippet: String) -> String {
    let result = Parser.parse(SourceText(withLineBreaks(snippet)))
    let errors = result.errors.map { error in
      "\(error.errorId)@\(error.extent.startOffset)-\(error.extent.endOffset)\(error.incompleteInput ? "+" : "") \(error.message)"
    }
    var tree = ""
    appendTree(result.ast, &tree)
    return [String(result.tokenCount), errors.joined(separator: " ;; "), tree].map(singleLine).joined(separator: "\t")
  }

  private static func withLineBreaks(_ snippet: String) -> String {
    var result = ""
    var backslash = false
    for scalar in snippet.unicodeScalars {
      if backslash, scalar == "n" {
        result += "\n"
        backslash = false
        continue
      }
      if backslash { result += "\\" }
      backslash = scalar == "\\"
      if !backslash { result.unicodeScalars.append(scalar) }
    }
    return backslash ? result + "\\" : result
  }

  private static func appendTree(_ ast: Ast, _ text: inout String) {
    text += "\(ast.kind.shortName)@\(ast.extent.startOffset)-\(ast.extent.endOffset)"
    let children = ast.children.filter { $0.kind != .baseCtorInvokeMemberExpression }
    if children.isEmpty { return }
    text += "("
    for (at, child) in children.enumerated() {
      if at > 0 { text += " " }
      appendTree(child, &text)
    }
    text += ")"
  }

  private static func singleLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Counts of a file's tokens and nodes and its errors:
  /// `{"p":path,"t":tokens,"e":[[id,line],...],"a":{"PipelineAst":3,...}}`.
  public static func json(path: String, bytes: [UInt8]) -> String {
    var options = ParseOptions()
    options.findsModule = { shippedModules.contains($0.lowercased()) }
    let result = Parser.parse(SourceText(bytes: bytes, file: path), options)
    var counts = [Int](repeating: 0, count: AstKind.allCases.count)
    result.ast.visit { counts[Int($0.kind.rawValue)] += 1 }
    let errors = result.errors.map { "[\(quoted($0.errorId)),\($0.extent.startLineNumber)]" }
    var text = "{\"p\":\(quoted(path)),\"t\":\(result.tokenCount),\"e\":[\(errors.joined(separator: ","))],\"a\":{"
    text.reserveCapacity(1_024)
    var isFirst = true
    for (kind, key) in keysByName where counts[Int(kind.rawValue)] > 0 {
      if !isFirst { text += "," }
      text += key
      text += String(counts[Int(kind.rawValue)])
      isFirst = false
    }
    return text + "}}"
  }

  private static let keysByName = AstKind.allCases.sorted { $0.typeName < $1.typeName }
    .map { (kind: $0, key: "\"\($0.typeName)\":") }

  /// Modules that PowerShell ships: the only ones that a file can use wherever it lies.
  private static let shippedModules: Set<String> = [
    "microsoft.powershell.archive", "microsoft.powershell.host", "microsoft.powershell.management",
    "microsoft.powershell.psresourceget", "microsoft.powershell.security", "microsoft.powershell.utility",
    "microsoft.powershell.threadjob", "packagemanagement", "powershellget", "psreadline", "threadjob",
  ]

  private static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
