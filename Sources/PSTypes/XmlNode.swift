import PSRuntime

/// A node of an XML document: `XmlDocument`, `XmlElement`, `XmlAttribute`, `XmlText` and their kin.
///
/// The tree is our own; libxml2 is asked for XPath only. Children and attributes refer to their parents strongly, as in
/// .NET: a node that a script keeps, keeps its document.
public final class XmlNode: Obj {
  /// Kinds with .NET's numbers.
  public enum NodeKind: Int64, Sendable {
    case element = 1, attribute = 2, text = 3, cdata = 4, entityReference = 5, instruction = 7, comment = 8, document =
      9
    case documentType = 10, fragment = 11, whitespace = 13, significantWhitespace = 14, declaration = 17
  }

  public let nodeKind: NodeKind
  public internal(set) var prefix: String
  public internal(set) var localName: String
  public internal(set) var namespaceURI: String
  /// The text of texts, comments, attributes, declarations and instructions.
  public internal(set) var value: String
  public internal(set) var parent: XmlNode?
  public internal(set) var children: [XmlNode] = []
  public internal(set) var attributes: [XmlNode] = []
  /// The document that made the node; nil for documents.
  public internal(set) var document: XmlNode?
  /// Where an element's name stood in the text it was read from; 0 where a script made it.
  public internal(set) var line: Int32 = 0
  public internal(set) var column: Int32 = 0
  /// Whether an element without children is written `<a />` and not `<a></a>`.
  var isEmptyTag = true
  var preservesWhitespace = false

  init(
    _ kind: NodeKind, document: XmlNode?, prefix: String = "", localName: String = "", namespaceURI: String = "",
    value: String = ""
  ) {
    nodeKind = kind
    self.document = document
    self.prefix = prefix
    self.localName = localName
    self.namespaceURI = namespaceURI
    self.value = value
    super.init()
  }

  /// A new empty document.
  public static func makeDocument() -> XmlNode { XmlNode(.document, document: nil) }

  private static let typeNames: [NodeKind: String] = [
    .element: "XmlElement", .attribute: "XmlAttribute", .text: "XmlText", .cdata: "XmlCDataSection",
    .instruction: "XmlProcessingInstruction", .comment: "XmlComment", .document: "XmlDocument",
    .documentType: "XmlDocumentType", .fragment: "XmlDocumentFragment", .whitespace: "XmlWhitespace",
    .significantWhitespace: "XmlSignificantWhitespace", .declaration: "XmlDeclaration",
    .entityReference: "XmlEntityReference",
  ]
  public override var type: PSType { PSType.builtin("System.Xml." + (XmlNode.typeNames[nodeKind] ?? "XmlNode")) }
  public override var adapter: MemberAdapter? { self }
  /// The local name, as PowerShell's type data has `ToString`.
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(shownLocalName) }
  /// The type's name, as strings have nodes.
  public override func invariantText(_ context: RuntimeContext) -> PSString { PSString.make(type.fullName) }

  /// The qualified name, or .NET's name of the kind: `#text`.
  public var name: String {
    switch nodeKind {
    case .element, .attribute: prefix.isEmpty ? localName : prefix + ":" + localName
    case .text: "#text"
    case .cdata: "#cdata-section"
    case .comment: "#comment"
    case .document: "#document"
    case .fragment: "#document-fragment"
    case .whitespace: "#whitespace"
    case .significantWhitespace: "#significant-whitespace"
    case .declaration: "xml"
    default: localName
    }
  }
  var shownLocalName: String { nodeKind == .element || nodeKind == .attribute ? localName : name }

  /// The text of the node and all below it; setting it replaces the children.
  public var innerText: String {
    get {
      switch nodeKind {
      case .element, .document, .fragment:
        children.map {
          $0.nodeKind == .comment || $0.nodeKind == .instruction || $0.nodeKind == .declaration ? "" : $0.innerText
        }.joined()
      default: value
      }
    }
    set {
      guard nodeKind == .element || nodeKind == .fragment else {
        value = newValue
        return
      }
      removeChildren()
      if newValue.isEmpty { isEmptyTag = false } else { append(XmlNode(.text, document: owner, value: newValue)) }
    }
  }

  var owner: XmlNode { document ?? self }
  public var documentElement: XmlNode? { children.first { $0.nodeKind == .element } }

  func append(_ node: XmlNode) { insert(node, at: children.count) }

  func insert(_ node: XmlNode, at index: Int) {
    if node.nodeKind == .fragment {
      let moved = node.children
      node.children = []
      for (i, child) in moved.enumerated() { insert(child, at: index + i) }
      return
    }
    var at = index
    if let old = node.parent, let i = old.children.firstIndex(where: { $0 === node }) {
      old.children.remove(at: i)
      if old === self, i < at { at -= 1 }
    }
    node.parent = self
    children.insert(node, at: min(at, children.count))
    isEmptyTag = false
  }

  func removeChildren() {
    for child in children { child.parent = nil }
    children = []
    isEmptyTag = false
  }

  /// An attribute by its qualified name.
  func attribute(_ name: String) -> XmlNode? { attributes.first { $0.name == name } }
  func attribute(_ localName: String, _ namespaceURI: String) -> XmlNode? {
    attributes.first { $0.localName == localName && $0.namespaceURI == namespaceURI }
  }

  func setAttribute(_ node: XmlNode) {
    if let i = attributes.firstIndex(where: { $0.name == node.name }) {
      attributes[i] = node
    } else {
      attributes.append(node)
    }
    node.parent = self
  }

  /// The namespace that a prefix means here; nil where it is not declared.
  func namespace(ofPrefix prefix: String) -> String? {
    if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
    if prefix == "xmlns" { return "http://www.w3.org/2000/xmlns/" }
    var node: XmlNode? = self
    while let n = node {
      if n.nodeKind == .element, n.prefix == prefix, !n.namespaceURI.isEmpty { return n.namespaceURI }
      for a in n.attributes where prefix.isEmpty ? a.name == "xmlns" : a.prefix == "xmlns" && a.localName == prefix {
        return a.value
      }
      node = n.parent
    }
    return prefix.isEmpty ? "" : nil
  }

  /// A copy, with everything below it where `deep`; elements always take their attributes along.
  func copy(deep: Bool, into document: XmlNode?) -> XmlNode {
    let copy = XmlNode(
      nodeKind, document: nodeKind == .document ? nil : document, prefix: prefix, localName: localName,
      namespaceURI: namespaceURI, value: value)
    copy.isEmptyTag = isEmptyTag
    copy.preservesWhitespace = preservesWhitespace
    let home = nodeKind == .document ? copy : document
    for a in attributes { copy.setAttribute(a.copy(deep: true, into: home)) }
    if deep { for child in children { copy.append(child.copy(deep: true, into: home)) } }
    if children.isEmpty { copy.isEmptyTag = isEmptyTag }
    return copy
  }

  /// All elements below the node, in document order.
  func descendants() -> [XmlNode] {
    children.flatMap { $0.nodeKind == .element ? [$0] + $0.descendants() : [] }
  }
}

// MARK: - PowerShell's view

extension XmlNode: MemberAdapter {
  private func nodes(_ name: PSString) -> [XmlNode] {
    let found = attributes + children.filter { $0.nodeKind != .whitespace && $0.nodeKind != .significantWhitespace }
    return found.filter { PSString.make($0.shownLocalName).equalsIgnoringCase(name) }
  }

  /// Text-only elements without attributes, attributes and texts are their text; other nodes themselves.
  var simplified: Value {
    switch nodeKind {
    case .text, .cdata, .attribute: return .text(value)
    default: break
    }
    if !attributes.isEmpty { return .object(self) }
    if children.isEmpty { return .text(innerText) }
    if children.count == 1, children[0].nodeKind == .text { return .text(innerText) }
    return .object(self)
  }

  public func adaptedValue(_ name: PSString, _ context: RuntimeContext) throws -> Value? {
    let found = nodes(name)
    if found.isEmpty { return nil }
    return found.count == 1 ? found[0].simplified : .array(PSArray(found.map(\.simplified)))
  }

  public func setAdaptedValue(_ name: PSString, _ value: Value, _ context: RuntimeContext) throws -> Bool {
    let found = nodes(name)
    guard let node = found.first else { return false }
    if found.count > 1 {
      throw MemberStrings.dotnet(
        .setValueException, "Cannot set \"\(name.string)\" because multiple nodes with that name were found.")
    }
    let text = try LanguagePrimitives.text(value, context).string
    if node.nodeKind == .element, !node.attributes.isEmpty || node.children.contains(where: { $0.nodeKind == .element })
    {
      throw MemberStrings.dotnet(
        .setValueException,
        "Cannot set \"\(name.string)\" because only strings can be used as values to set XmlNode properties.")
    }
    node.innerText = text
    return true
  }

  public func adaptedProperties(_ context: RuntimeContext) -> [AdaptedProperty] {
    var names: [PSString] = []
    for node in attributes + children where node.nodeKind != .whitespace && node.nodeKind != .significantWhitespace {
      let name = PSString.make(node.shownLocalName)
      if !names.contains(where: { $0.equalsIgnoringCase(name) }) { names.append(name) }
    }
    return names.map { name in
      let value = (try? adaptedValue(name, context)) ?? .null
      return AdaptedProperty(name: name, typeName: TypeNames.shown(value.base.type), isSettable: true)
    }
  }
}
