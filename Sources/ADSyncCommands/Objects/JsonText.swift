/// A value of JSON and its text with two blanks for each level.
indirect enum JsonText {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null
  case list([JsonText])
  case object([(String, JsonText)])

  /// The text, indented as `ConvertTo-Json` of the tools does.
  func write(_ depth: Int = 0) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .text(let text): return JsonText.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .null: return "null"
    case .list(let items):
      guard !items.isEmpty else { return "[]" }
      return "[\r\n" + items.map { inner + $0.write(depth + 1) }.joined(separator: ",\r\n") + "\r\n\(outer)]"
    case .object(let items):
      guard !items.isEmpty else { return "{}" }
      let lines = items.map { "\(inner)\(JsonText.quoted($0.0)): \($0.1.write(depth + 1))" }
      return "{\r\n" + lines.joined(separator: ",\r\n") + "\r\n\(outer)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
