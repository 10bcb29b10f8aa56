/// An element of a small XML file, enough for view definitions: no namespaces, no entities of its own.
struct XmlElement {
  var name: String
  var children: [XmlElement] = []
  var text = ""

  var trimmed: String {
    var part = Substring(text)
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return String(part)
  }

  func child(_ name: String) -> XmlElement? { children.first { $0.name == name } }
  func path(_ names: String...) -> XmlElement? {
    var at: XmlElement? = self
    for name in names { at = at?.child(name) }
    return at
  }

  /// The document's element; nil where the text is not well-formed.
  static func parse(_ text: String) -> XmlElement? {
    var stack: [XmlElement] = [XmlElement(name: "")]
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      stack[stack.count - 1].text += decoded(rest[..<open])
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { return nil }
      let tag = rest[rest.index(after: rest.startIndex)..<close]
      rest = rest[rest.index(after: close)...]
      guard apply(tag, &stack) else { return nil }
    }
    return stack.count == 1 ? stack[0].children.last : nil
  }

  private static func apply(_ tag: Substring, _ stack: inout [XmlElement]) -> Bool {
    if tag.hasPrefix("?") || tag.hasPrefix("!") { return true }
    if tag.hasPrefix("/") {
      guard stack.count > 1, let done = stack.popLast() else { return false }
      stack[stack.count - 1].children.append(done)
      return tag.dropFirst().trimmingPrefix(while: \.isWhitespace).hasPrefix(done.name)
    }
    let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" })
    if tag.hasSuffix("/") {
      stack[stack.count - 1].children.append(XmlElement(name: name))
    } else {
      stack.append(XmlElement(name: name))
    }
    return true
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    var rest = text
    let entities: [(String, String)] = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ]
    while let at = rest.firstIndex(of: "&") {
      result += rest[..<at]
      rest = rest[at...]
      if let found = entities.first(where: { rest.hasPrefix($0.0) }) {
        result += found.1
        rest = rest.dropFirst(found.0.count)
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
