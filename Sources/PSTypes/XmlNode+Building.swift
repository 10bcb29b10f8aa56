import PSRuntime

/// What commands need to make, read and search documents.
extension XmlNode {
  /// A document of a text; the error is .NET's `XmlException`.
  ///
  /// - Parameter keepsWhitespace: whether blanks between elements become nodes (`PreserveWhitespace`).
  public static func document(of text: String, keepsWhitespace: Bool = false) throws -> XmlNode {
    let document = makeDocument()
    document.preservesWhitespace = keepsWhitespace
    try XmlParser.load(text, into: document)
    return document
  }

  /// A new element without children, to be put into the document that `self` belongs to.
  public func makeElement(_ name: String) -> XmlNode {
    let (prefix, localName) = XmlParser.split(name)
    return XmlNode(.element, document: owner, prefix: prefix, localName: localName)
  }

  /// Puts a child at the end.
  public func add(_ child: XmlNode) { append(child) }

  /// Puts a text at the end; an empty one too, so that the element is written with both its tags.
  public func addText(_ text: String) { append(XmlNode(.text, document: owner, value: text)) }

  /// Adds an attribute, or replaces the one of its name.
  public func setAttribute(_ name: String, to value: String) {
    let (prefix, localName) = XmlParser.split(name)
    setAttribute(XmlNode(.attribute, document: owner, prefix: prefix, localName: localName, value: value))
  }

  /// The value of an attribute by its qualified name.
  public func attributeValue(_ name: String) -> String? { attribute(name)?.value }

  /// The children that are elements.
  public var childElements: [XmlNode] { children.filter { $0.nodeKind == .element } }

  /// The document as `Save` writes it, indented unless it keeps its layout; with a declaration where an encoding is named.
  public func savedText(declaring encodingName: String? = nil) -> String {
    XmlText.saved(self, encodingName: encodingName)
  }

  /// The text of the node and all below it, as XML: `OuterXml`.
  public var outerXml: String { XmlText.outer(self) }
  /// The text of all below the node, as XML: `InnerXml`.
  public var innerXml: String { XmlText.inner(self) }

  /// The nodes that an XPath expression selects from here, in document order.
  ///
  /// - Parameter namespaces: prefixes and what they mean; nil where there is no namespace manager.
  /// - Throws: `XPathException`.
  public func select(_ expression: String, namespaces: [String: String]?) throws -> [XmlNode] {
    try XmlXPath.select(expression, from: self, namespaces: namespaces)
  }

  /// An `XmlException` at the place where the element stood in its text.
  public func failure(_ message: String) -> RuntimeException { XmlParser.error(message, Int(line), Int(column)) }
}
