import PSRuntime

/// Writes nodes as text, as .NET's `OuterXml` and `Save` do.
struct XmlText {
  private(set) var text = ""
  private let isIndented: Bool
  private let indent: String
  private let newLine: String

  init(isIndented: Bool = false, indent: String = "  ", newLine: String = "\n") {
    self.isIndented = isIndented
    self.indent = indent
    self.newLine = newLine
  }

  static func outer(_ node: XmlNode) -> String {
    var writer = XmlText()
    writer.write(node, 0, isIndented: false)
    return writer.text
  }
  static func inner(_ node: XmlNode) -> String {
    if node.nodeKind == .attribute { return escaped(node.value, inAttribute: true) }
    return node.children.map(outer).joined()
  }

  /// A document with indentation unless it keeps the layout that it was read with.
  static func saved(_ document: XmlNode, encodingName: String?) -> String {
    var writer = XmlText(isIndented: !document.preservesWhitespace)
    let nodes = document.children
    if let encodingName, nodes.first?.nodeKind != .declaration {
      writer.text += "<?xml version=\"1.0\" encoding=\"\(encodingName)\"?>"
      if writer.isIndented { writer.text += "\n" }
    }
    for (i, child) in nodes.enumerated() {
      if i > 0, writer.isIndented { writer.text += "\n" }
      writer.write(child, 0, isIndented: writer.isIndented)
    }
    return writer.text
  }

  mutating func write(_ node: XmlNode, _ depth: Int, isIndented: Bool) {
    switch node.nodeKind {
    case .element: element(node, depth, isIndented: isIndented)
    case .attribute: text += " \(node.name)=\"\(XmlText.escaped(node.value, inAttribute: true))\""
    case .text: text += XmlText.escaped(node.value, inAttribute: false)
    case .cdata: text += "<![CDATA[\(node.value)]]>"
    case .comment: text += "<!--\(node.value)-->"
    case .instruction: text += "<?\(node.localName) \(node.value)?>"
    case .declaration: text += "<?xml \(node.value)?>"
    case .documentType: text += "<!DOCTYPE \(node.localName)\(node.value)>"
    case .whitespace, .significantWhitespace: text += node.value
    default: for child in node.children { write(child, depth, isIndented: isIndented) }
    }
  }

  private mutating func element(_ node: XmlNode, _ depth: Int, isIndented: Bool) {
    text += "<" + node.name
    for attribute in node.attributes { write(attribute, depth, isIndented: false) }
    writeMissingNamespace(node)
    if node.children.isEmpty, node.isEmptyTag {
      text += " />"
      return
    }
    text += ">"
    let hasText = node.children.contains { [.text, .cdata, .whitespace, .significantWhitespace].contains($0.nodeKind) }
    let indented = isIndented && !hasText
    for child in node.children {
      if indented { breakLine(depth + 1) }
      write(child, depth + 1, isIndented: indented)
    }
    if indented { breakLine(depth) }
    text += "</\(node.name)>"
  }

  /// A namespace that no declaration in scope says, as for nodes made by `CreateElement(name, uri)`.
  private mutating func writeMissingNamespace(_ node: XmlNode) {
    let declares = node.attributes.contains {
      node.prefix.isEmpty ? $0.name == "xmlns" : $0.prefix == "xmlns" && $0.localName == node.prefix
    }
    if declares { return }
    var inherited = ""
    var up = node.parent
    while let n = up {
      if n.nodeKind == .element, n.prefix == node.prefix {
        inherited = n.namespaceURI
        break
      }
      if let a = n.attributes.first(where: {
        node.prefix.isEmpty ? $0.name == "xmlns" : $0.prefix == "xmlns" && $0.localName == node.prefix
      }) {
        inherited = a.value
        break
      }
      up = n.parent
    }
    guard inherited != node.namespaceURI else { return }
    text += node.prefix.isEmpty ? " xmlns=\"" : " xmlns:\(node.prefix)=\""
    text += XmlText.escaped(node.namespaceURI, inAttribute: true) + "\""
  }

  private mutating func breakLine(_ depth: Int) {
    text += newLine + String(repeating: indent, count: depth)
  }

  static func escaped(_ text: String, inAttribute: Bool) -> String {
    var result = ""
    for c in text.unicodeScalars {
      switch c {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\n" where inAttribute: result += "&#xA;"
      case "\r": result += "&#xD;"
      default: result.unicodeScalars.append(c)
      }
    }
    return result
  }
}
