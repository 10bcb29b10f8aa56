/// Writes values as YAML in block style, two blanks a level.
struct YAMLWriter {
  private(set) var text = ""

  /// The text of a mapping.
  static func write(_ node: YAMLNode) -> String {
    var writer = YAMLWriter()
    writer.write(node, indent: 0)
    return writer.text
  }

  private mutating func write(_ node: YAMLNode, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    for entry in node.entries { write(entry, margin: margin, indent: indent) }
    for item in node.items {
      guard case .mapping(let entries) = item.content, let first = entries.first else {
        text += "\(margin)- \(YAMLWriter.scalar(item))\n"
        continue
      }
      write(first, margin: margin + "- ", indent: indent + 2)
      for entry in entries.dropFirst() { write(entry, margin: margin + "  ", indent: indent + 2) }
    }
  }

  private mutating func write(_ entry: YAMLNode.Entry, margin: String, indent: Int) {
    let key = YAMLWriter.scalar(entry.key)
    switch entry.value.content {
    case .mapping(let entries) where !entries.isEmpty:
      text += "\(margin)\(key):\n"
      write(entry.value, indent: indent + 2)
    case .sequence(let items) where !items.isEmpty:
      let isFlat = items.allSatisfy { $0.items.isEmpty && $0.entries.isEmpty }
      if isFlat, items.reduce(0, { $0 + (($1.text ?? "").utf8.count) }) < 60 {
        text += "\(margin)\(key): [\(items.map(YAMLWriter.flowScalar).joined(separator: ", "))]\n"
      } else {
        text += "\(margin)\(key):\n"
        write(entry.value, indent: indent + 2)
      }
    default: text += "\(margin)\(key): \(YAMLWriter.scalar(entry.value))\n"
    }
  }

  /// A scalar, in quotation marks where a plain one would be read as something else.
  private static func scalar(_ node: YAMLNode) -> String {
    switch node.content {
    case .mapping: return "{}"
    case .sequence: return "[]"
    case .scalar(let text, let isPlain): return isPlain || isSafe(text) ? text : quoted(text)
    }
  }

  /// A scalar within brackets, where commas separate.
  private static func flowScalar(_ node: YAMLNode) -> String {
    guard case .scalar(let text, _) = node.content else { return scalar(node) }
    return isSafe(text) || node.flag != nil || node.number != nil ? text : quoted(text)
  }

  private static func isSafe(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, last != UInt8(ascii: " ") else { return false }
    let node = YAMLNode(.scalar(text, isPlain: true))
    guard node.flag == nil, node.number == nil, !node.isNothing, Double(text) == nil else { return false }
    let letter = (97...122).contains(first | 0x20) || (48...57).contains(first)
    return letter && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
      && text.utf8.allSatisfy { $0 >= 32 && !",[]{}\"'\\`".utf8.contains($0) && $0 < 127 }
  }

  /// A text in quotation marks, with JSON's escapes: YAML reads them alike.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 32 || scalar.value == 127 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// The text of a value as JSON on one line; plain numbers and truth values stay what they are.
  static func json(_ node: YAMLNode) -> String {
    switch node.content {
    case .sequence(let items): return "[" + items.map(json).joined(separator: ",") + "]"
    case .mapping(let entries):
      return "{" + entries.map { quoted($0.key.text ?? "") + ":" + json($0.value) }.joined(separator: ",") + "}"
    case .scalar(let text, let isPlain):
      if node.isNothing { return "null" }
      if let flag = node.flag { return flag ? "true" : "false" }
      if isPlain, let number = node.number { return String(number) }
      return quoted(text)
    }
  }
}
