import CLibXML2
import PSRuntime

/// XPath queries over our nodes: a copy of the tree is handed to libxml2, and its answers are mapped back.
struct XmlXPath {
  private var nodes: [XmlNode] = []
  private var handles: [UnsafeMutablePointer<CLibXML2.xmlNode>?] = []
  private let document: xmlDocPtr?

  private init() { document = xmlNewDoc("1.0") }

  /// The nodes that an expression selects from a node, in document order.
  static func select(
    _ expression: String, from node: XmlNode, namespaces: [String: String]?
  ) throws -> [XmlNode] {
    var query = XmlXPath()
    guard let document = query.document else { return [] }
    defer { xmlFreeDoc(document) }
    var root = node
    while let parent = root.parent { root = parent }
    var start: UnsafeMutableRawPointer? = UnsafeMutableRawPointer(document)
    if root.nodeKind == .document {
      for child in root.children {
        query.add(child, to: UnsafeMutablePointer<CLibXML2.xmlNode>(OpaquePointer(document)), node, &start)
      }
    } else {
      query.add(root, to: UnsafeMutablePointer<CLibXML2.xmlNode>(OpaquePointer(document)), node, &start)
    }
    guard let context = xmlXPathNewContext(document) else { return [] }
    defer { xmlXPathFreeContext(context) }
    xml_silence(context)
    for (prefix, uri) in namespaces ?? [:] { xmlXPathRegisterNs(context, prefix, uri) }
    context.pointee.node = start.map { $0.assumingMemoryBound(to: CLibXML2.xmlNode.self) }
    guard let result = xmlXPathEvalExpression(expression, context) else {
      throw failure(expression, context.pointee.lastError.code, hasManager: namespaces != nil)
    }
    defer { xmlXPathFreeObject(result) }
    guard result.pointee.type == XPATH_NODESET else { throw notNodes() }
    return query.found(result)
  }

  private static func notNodes() -> RuntimeException { exception("Expression must evaluate to a node-set.") }
  private static func exception(_ message: String) -> RuntimeException {
    MemberStrings.dotnet(PSType.builtin("System.Xml.XPath.XPathException"), message)
  }

  private static func failure(_ expression: String, _ code: Int32, hasManager: Bool) -> RuntimeException {
    if code == 1219 {
      return hasManager
        ? exception("Namespace prefix '\(undefinedPrefix(expression))' is not defined.")
        : exception(
          "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.")
    }
    let last = expression.last
    return last == "[" || last == "(" || last == "/" ? notNodes() : exception("'\(expression)' has an invalid token.")
  }

  private static func undefinedPrefix(_ expression: String) -> String {
    var word = ""
    for c in expression {
      if c == ":", !word.isEmpty { return word }
      if c.isLetter || c.isNumber || c == "-" || c == "_" { word.append(c) } else { word = "" }
    }
    return word
  }

  // MARK: - Copying

  /// Adds a copy of a node below a handle; notes the handle of the node that the query starts at.
  private mutating func add(
    _ node: XmlNode, to parent: UnsafeMutablePointer<CLibXML2.xmlNode>?, _ wanted: XmlNode,
    _ start: inout UnsafeMutableRawPointer?
  ) {
    var handle: UnsafeMutablePointer<CLibXML2.xmlNode>?
    switch node.nodeKind {
    case .element: handle = xmlNewDocNode(document, nil, node.localName, nil)
    case .text, .whitespace, .significantWhitespace: handle = xmlNewDocText(document, node.value)
    case .cdata: handle = xmlNewCDataBlock(document, node.value, Int32(truncatingIfNeeded: node.value.utf8.count))
    case .comment: handle = xmlNewDocComment(document, node.value)
    case .instruction: handle = xmlNewDocPI(document, node.localName, node.value)
    default: break
    }
    guard let handle else { return }
    keep(node, handle)
    if node === wanted { start = UnsafeMutableRawPointer(handle) }
    // A text beside a text would be merged by xmlAddChild, and the handle freed: link such nodes by hand.
    if node.nodeKind == .text || node.nodeKind == .whitespace || node.nodeKind == .significantWhitespace, let parent,
      let last = parent.pointee.last, last.pointee.type == XML_TEXT_NODE
    {
      handle.pointee.parent = parent
      handle.pointee.prev = last
      last.pointee.next = handle
      parent.pointee.last = handle
    } else {
      xmlAddChild(parent, handle)
    }
    guard node.nodeKind == .element else { return }
    if !node.namespaceURI.isEmpty {
      handle.pointee.ns = xmlNewNs(handle, node.namespaceURI, node.prefix.isEmpty ? nil : node.prefix)
    }
    addAttributes(of: node, handle, wanted, &start)
    for child in node.children { add(child, to: handle, wanted, &start) }
  }

  private mutating func addAttributes(
    of node: XmlNode, _ handle: UnsafeMutablePointer<CLibXML2.xmlNode>, _ wanted: XmlNode,
    _ start: inout UnsafeMutableRawPointer?
  ) {
    for attribute in node.attributes where attribute.namespaceURI != "http://www.w3.org/2000/xmlns/" {
      var space: xmlNsPtr?
      if !attribute.namespaceURI.isEmpty {
        space =
          xmlSearchNsByHref(document, handle, attribute.namespaceURI)
          ?? xmlNewNs(handle, attribute.namespaceURI, attribute.prefix)
      }
      guard let made = xmlNewNsProp(handle, space, attribute.localName, attribute.value) else { continue }
      let raw = UnsafeMutablePointer<CLibXML2.xmlNode>(OpaquePointer(made))
      keep(attribute, raw)
      if attribute === wanted { start = UnsafeMutableRawPointer(raw) }
    }
  }

  private mutating func keep(_ node: XmlNode, _ handle: UnsafeMutablePointer<CLibXML2.xmlNode>) {
    nodes.append(node)
    handles.append(handle)
    handle.pointee._private = UnsafeMutableRawPointer(bitPattern: nodes.count)
  }

  private func found(_ result: xmlXPathObjectPtr) -> [XmlNode] {
    guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
    xmlXPathNodeSetSort(set)
    var answer: [XmlNode] = []
    for i in 0..<Int(set.pointee.nodeNr) {
      guard let handle = table[i], handle.pointee.type != XML_NAMESPACE_DECL else { continue }
      let number = Int(bitPattern: handle.pointee._private)
      if number > 0, number <= nodes.count { answer.append(nodes[number - 1]) }
    }
    return answer
  }
}
