import PSRuntime

/// Reads XML text into nodes, with .NET's errors and positions.
struct XmlParser {
  private let text: [Unicode.Scalar]
  private var at = 0
  private var line = 1
  private var column = 1
  private let document: XmlNode
  private let preservesWhitespace: Bool
  /// Whether several roots and text beside them are read, as casts to `[xml]` and `InnerXml` do.
  private let isFragment: Bool
  private var open: [(node: XmlNode, line: Int, column: Int)] = []

  private init(_ text: String, _ document: XmlNode, isFragment: Bool) {
    self.text = Array(text.unicodeScalars)
    self.document = document
    preservesWhitespace = document.preservesWhitespace
    self.isFragment = isFragment
    if self.text.first?.value == 0xFEFF { at = 1 }
  }

  /// Replaces a document's content; the document is empty where the text is wrong.
  static func load(_ text: String, into document: XmlNode, isFragment: Bool = false) throws {
    document.removeChildren()
    var parser = XmlParser(text, document, isFragment: isFragment)
    do {
      try parser.parse(into: document)
      if !isFragment, document.documentElement == nil { throw XmlParser.error("Root element is missing.", 0, 0) }
    } catch {
      document.removeChildren()
      throw error
    }
  }

  /// Reads the content of an element (`InnerXml`).
  static func content(_ text: String, of parent: XmlNode) throws -> [XmlNode] {
    let holder = XmlNode(.fragment, document: parent.owner)
    holder.parent = parent
    var parser = XmlParser(text, parent.owner, isFragment: true)
    try parser.parse(into: holder)
    for child in holder.children { child.parent = nil }
    return holder.children
  }

  static func error(_ message: String, _ line: Int, _ column: Int) -> RuntimeException {
    let text = line > 0 ? "\(message) Line \(line), position \(column)." : message
    return MemberStrings.dotnet(
      PSType.builtin("System.Xml.XmlException"), text,
      properties: [("LineNumber", .count(line)), ("LinePosition", .count(column))])
  }
  private func fail(_ message: String) -> RuntimeException { XmlParser.error(message, line, column) }

  // MARK: - Scanning

  private var current: Unicode.Scalar? { at < text.count ? text[at] : nil }
  private func peek(_ offset: Int) -> Unicode.Scalar? { at + offset < text.count ? text[at + offset] : nil }
  private func starts(_ s: String) -> Bool {
    var i = at
    for c in s.unicodeScalars {
      guard i < text.count, text[i] == c else { return false }
      i += 1
    }
    return true
  }
  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count {
      guard at < text.count else { return }
      if text[at] == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      at += 1
    }
  }
  private static func isBlank(_ c: Unicode.Scalar) -> Bool { c == " " || c == "\t" || c == "\n" || c == "\r" }
  private mutating func skipBlanks() { while let c = current, XmlParser.isBlank(c) { advance() } }
  private static func isNameStart(_ c: Unicode.Scalar) -> Bool { c.properties.isAlphabetic || c == "_" || c == ":" }
  private static func isName(_ c: Unicode.Scalar) -> Bool {
    isNameStart(c) || c.properties.numericType != nil || c == "-" || c == "." || c.value == 0xB7
  }

  private mutating func name() throws -> String {
    guard let first = current else { throw unexpectedEnd() }
    guard XmlParser.isNameStart(first) else {
      let hex = String(first.value, radix: 16, uppercase: true)
      throw fail(
        "Name cannot begin with the '\(first)' character, hexadecimal value 0x\(String(repeating: "0", count: max(0, 2 - hex.count)))\(hex)."
      )
    }
    var result = ""
    while let c = current, XmlParser.isName(c) {
      result.unicodeScalars.append(c)
      advance()
    }
    return result
  }

  private func unexpectedEnd() -> RuntimeException {
    guard !open.isEmpty else { return fail("Unexpected end of file has occurred.") }
    let names = open.reversed().map { $0.node.name }.joined(separator: ", ")
    return fail("Unexpected end of file has occurred. The following elements are not closed: \(names).")
  }

  // MARK: - Structure

  private mutating func parse(into root: XmlNode) throws {
    var parent = root
    while current != nil {
      // No tag is shorter than `<a/>`: .NET does not look at what fewer characters could be.
      if parent === root, current == "<", text.count - at < 4 { throw fail("Data at the root level is invalid.") }
      if starts("<?") {
        try instruction(parent)
      } else if starts("<!--") {
        try comment(parent)
      } else if starts("<![CDATA[") {
        try cdata(parent)
      } else if starts("<!DOCTYPE") {
        try documentType(parent)
      } else if starts("</") {
        parent = try endTag(parent, root)
      } else if current == "<" {
        parent = try startTag(parent, root)
      } else {
        try characters(parent, root)
      }
    }
    if parent !== root { throw unexpectedEnd() }
  }

  private mutating func until(_ end: String) throws -> String {
    var result = ""
    while !starts(end) {
      guard let c = current else { throw unexpectedEnd() }
      result.unicodeScalars.append(c)
      advance()
    }
    advance(end.unicodeScalars.count)
    return result
  }

  private mutating func instruction(_ parent: XmlNode) throws {
    advance(2)
    let target = try name()
    skipBlanks()
    let data = try until("?>")
    if target == "xml" {
      parent.append(XmlNode(.declaration, document: document, localName: "xml", value: data.trimmedEnd))
    } else {
      parent.append(XmlNode(.instruction, document: document, localName: target, value: data))
    }
  }

  private mutating func comment(_ parent: XmlNode) throws {
    advance(4)
    parent.append(XmlNode(.comment, document: document, value: try until("-->")))
  }

  private mutating func cdata(_ parent: XmlNode) throws {
    advance(9)
    parent.append(XmlNode(.cdata, document: document, value: try until("]]>")))
  }

  private mutating func documentType(_ parent: XmlNode) throws {
    advance(9)
    skipBlanks()
    let declared = try name()
    var depth = 0
    var rest = ""
    while let c = current, !(c == ">" && depth == 0) {
      if c == "[" { depth += 1 }
      if c == "]" { depth -= 1 }
      rest.unicodeScalars.append(c)
      advance()
    }
    advance()
    parent.append(XmlNode(.documentType, document: document, localName: declared, value: rest))
  }

  private mutating func endTag(_ parent: XmlNode, _ root: XmlNode) throws -> XmlNode {
    advance(2)
    let (l, c) = (line, column)
    let closing = try name()
    guard let last = open.last else { throw XmlParser.error("Unexpected end tag.", l, c) }
    guard last.node.name == closing else {
      throw XmlParser.error(
        "The '\(last.node.name)' start tag on line \(last.line) position \(last.column) does not match the end tag of '\(closing)'.",
        l, c)
    }
    skipBlanks()
    guard current == ">" else { throw unexpectedToken(">") }
    advance()
    open.removeLast()
    parent.isEmptyTag = false
    return parent.parent ?? root
  }

  private func unexpectedToken(_ expected: String) -> RuntimeException {
    guard let c = current else { return unexpectedEnd() }
    return fail("'\(c)' is an unexpected token. The expected token is '\(expected)'.")
  }

  private mutating func startTag(_ parent: XmlNode, _ root: XmlNode) throws -> XmlNode {
    advance()
    let (l, c) = (line, column)
    if !isFragment, parent === root, root.nodeKind == .document, root.documentElement != nil {
      throw XmlParser.error("There are multiple root elements.", l, c)
    }
    let qualified = try name()
    if isFragment, parent === root, root.nodeKind == .document, root.documentElement != nil {
      throw MemberStrings.invalidOperation("This document already has a 'DocumentElement' node.")
    }
    let element = XmlNode(.element, document: document)
    (element.prefix, element.localName) = XmlParser.split(qualified)
    (element.line, element.column) = (Int32(clamping: l), Int32(clamping: c))
    parent.append(element)
    try attributes(of: element)
    try resolve(element, l, c)
    if starts("/>") {
      advance(2)
      element.isEmptyTag = true
      return parent
    }
    guard current == ">" else { throw unexpectedToken(">") }
    advance()
    open.append((element, l, c))
    return element
  }

  static func split(_ name: String) -> (String, String) {
    guard let colon = name.firstIndex(of: ":") else { return ("", name) }
    return (String(name[..<colon]), String(name[name.index(after: colon)...]))
  }

  private mutating func attributes(of element: XmlNode) throws {
    while true {
      skipBlanks()
      guard let c = current else { throw unexpectedEnd() }
      if c == ">" || c == "/" { return }
      let (l, k) = (line, column)
      let qualified = try name()
      skipBlanks()
      guard current == "=" else { throw unexpectedToken("=") }
      advance()
      skipBlanks()
      guard let quote = current, quote == "\"" || quote == "'" else {
        guard let c = current else { throw unexpectedEnd() }
        throw fail("'\(c)' is an unexpected token. The expected token is '\"' or '''.")
      }
      advance()
      let attribute = XmlNode(.attribute, document: document, value: try attributeValue(quote))
      (attribute.prefix, attribute.localName) = XmlParser.split(qualified)
      if element.attribute(qualified) != nil {
        throw XmlParser.error("'\(qualified)' is a duplicate attribute name.", l, k)
      }
      element.setAttribute(attribute)
    }
  }

  private mutating func attributeValue(_ quote: Unicode.Scalar) throws -> String {
    var result = ""
    while let c = current, c != quote {
      if c == "<" { throw fail("'<', hexadecimal value 0x3C, is an invalid attribute character.") }
      if c == "&" {
        result += try reference()
      } else {
        result.unicodeScalars.append(XmlParser.isBlank(c) ? " " : c)
        advance()
      }
    }
    if current == nil { throw unexpectedEnd() }
    advance()
    return result
  }

  private func resolve(_ element: XmlNode, _ line: Int, _ column: Int) throws {
    for attribute in element.attributes {
      if attribute.name == "xmlns" || attribute.prefix == "xmlns" {
        attribute.namespaceURI = "http://www.w3.org/2000/xmlns/"
      } else if !attribute.prefix.isEmpty {
        attribute.namespaceURI = element.namespace(ofPrefix: attribute.prefix) ?? ""
      }
    }
    guard let uri = element.namespace(ofPrefix: element.prefix) else {
      throw XmlParser.error("'\(element.prefix)' is an undeclared prefix.", line, column)
    }
    element.namespaceURI = uri
  }

  /// `&lt;`, `&#65;`, `&#x41;`.
  private mutating func reference() throws -> String {
    advance()
    let (l, c) = (line, column)
    if current == "#" {
      advance()
      let isHex = current == "x"
      if isHex { advance() }
      let digits = try until(";")
      guard let code = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(code) else {
        throw XmlParser.error(
          "Invalid syntax for a \(isHex ? "hexadecimal" : "decimal") numeric entity reference.", l, c)
      }
      return String(Character(scalar))
    }
    guard let first = current, XmlParser.isNameStart(first) else {
      throw XmlParser.error("An error occurred while parsing EntityName.", line, column)
    }
    let entity = try name()
    guard current == ";" else {
      throw fail("'\(current.map { String(Character($0)) } ?? "")' is an unexpected token. The expected token is ';'.")
    }
    advance()
    let known = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
    guard let text = known[entity] else { throw XmlParser.error("Reference to undeclared entity '\(entity)'.", l, c) }
    return text
  }

  private mutating func characters(_ parent: XmlNode, _ root: XmlNode) throws {
    let (l, k) = (line, column)
    var result = ""
    var isBlank = true
    while let c = current, c != "<" {
      if c == "&" {
        result += try reference()
        isBlank = false
      } else {
        if c == "\r" {
          if peek(1) != "\n" { result.append("\n") }
        } else {
          result.unicodeScalars.append(c)
        }
        if !XmlParser.isBlank(c) { isBlank = false }
        advance()
      }
    }
    if parent === root, root.nodeKind == .document, !isBlank {
      if isFragment {
        throw MemberStrings.invalidOperation(
          "The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type."
        )
      }
      throw XmlParser.error("Data at the root level is invalid.", l, k)
    }
    if isBlank {
      if preservesWhitespace {
        parent.append(XmlNode(parent === root ? .whitespace : .whitespace, document: document, value: result))
      }
    } else {
      parent.append(XmlNode(.text, document: document, value: result))
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
