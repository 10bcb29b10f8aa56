/// Writes XML as the engine's exports have it: two blanks for each level, empty elements short.
struct XmlBuilder {
  private(set) var lines: [String] = []
  private var depth = 0

  /// Adds an element with a text, or an empty one.
  mutating func add(_ name: String, _ attributes: [(String, String)] = [], _ text: String) {
    let head = XmlBuilder.head(name, attributes)
    lines.append(indent + (text.isEmpty ? "<\(head) />" : "<\(head)>\(XmlBuilder.escaped(text))</\(name)>"))
  }

  /// Adds an element that holds others.
  mutating func add(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout XmlBuilder) throws -> Void
  ) rethrows {
    let start = lines.count
    depth += 1
    try body(&self)
    depth -= 1
    let head = XmlBuilder.head(name, attributes)
    guard lines.count > start else { return lines.append("\(indent)<\(head) />") }
    lines.insert("\(indent)<\(head)>", at: start)
    lines.append("\(indent)</\(name)>")
  }

  /// All lines as one text.
  var text: String { lines.joined(separator: "\r\n") }

  private var indent: String { String(repeating: "  ", count: depth) }

  private static func head(_ name: String, _ attributes: [(String, String)]) -> String {
    ([name] + attributes.map { "\($0.0)=\"\(escaped($0.1))\"" }).joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
