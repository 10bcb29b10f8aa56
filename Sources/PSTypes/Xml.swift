import PSRuntime

/// `XmlNodeList`, `XmlAttributeCollection`: nodes asked for when they are needed.
final class XmlNodeListObject: Obj {
  private let source: () -> [XmlNode]
  private let typeName: String
  let owner: XmlNode?
  init(_ typeName: String, owner: XmlNode? = nil, _ source: @escaping () -> [XmlNode]) {
    self.source = source
    self.typeName = typeName
    self.owner = owner
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Xml." + typeName) }
  override var elements: ValueSequence? { ArraySequence(nodes.map { .object($0) }) }
  var nodes: [XmlNode] { source() }
}

/// `XmlNamespaceManager`.
final class XmlNamespacesObject: Obj {
  var prefixes: [String: String] = [:]
  override var type: PSType { PSType.builtin("System.Xml.XmlNamespaceManager") }
}

extension DotNetTypes {
  static let xml: [TypeDefinition] = [
    TypeDefinition("System.Xml.XmlNode", nodeProperties + nodeMethods), TypeDefinition("System.Xml.XmlDocument", nodeProperties + nodeMethods + documentMembers),
    TypeDefinition("System.Xml.XmlElement", nodeProperties + nodeMethods + elementMembers),
    TypeDefinition("System.Xml.XmlAttribute", nodeProperties + nodeMethods + [
      .property("OwnerElement", get: { value, _ in own(value).parent.map { .object($0) } ?? .null }),
      .property("Specified", get: { _, _ in .bool(true) }),
    ]),
    TypeDefinition("System.Xml.XmlDeclaration", declarationMembers),
    TypeDefinition("System.Xml.XmlNodeList", nodeListMembers), TypeDefinition("System.Xml.XmlAttributeCollection", nodeListMembers + attributeListMembers),
    TypeDefinition("System.Xml.XmlNamespaceManager", namespaceMembers),
    TypeDefinition("System.Xml.XmlException", [
      .property("LineNumber", type: "int", get: { _, _ in .int(0) }), .property("LinePosition", type: "int", get: { _, _ in .int(0) }),
    ]),
  ]

  private static func own(_ value: Value) -> XmlNode { (value.base.asObject as? XmlNode) ?? XmlNode.makeDocument() }
  private static func node(_ call: MethodCall, _ index: Int) throws -> XmlNode {
    guard let node = call.object(index) as? XmlNode else { throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.") }
    return node
  }
  private static func object(_ node: XmlNode?) -> Value { node.map { .object($0) } ?? .null }

  private static func text(_ name: String, _ body: @escaping @Sendable (XmlNode) -> String) -> Member {
    .property(name, type: "string", get: { value, _ in .text(body(own(value))) })
  }
  private static func link(_ name: String, _ body: @escaping @Sendable (XmlNode) -> XmlNode?) -> Member {
    .property(name, type: "System.Xml.XmlNode", get: { value, _ in object(body(own(value))) })
  }
  private static func sibling(_ node: XmlNode, _ step: Int) -> XmlNode? {
    guard let siblings = node.parent?.children, let i = siblings.firstIndex(where: { $0 === node }) else { return nil }
    return siblings.indices.contains(i + step) ? siblings[i + step] : nil
  }

  private static let nodeProperties: [Member] = [
    text("Name") { $0.name }, text("LocalName") { $0.shownLocalName }, text("NamespaceURI") { $0.namespaceURI }, text("BaseURI") { _ in "" },
    text("OuterXml") { XmlText.outer($0) },
    .property("Prefix", type: "string", get: { value, _ in .text(own(value).prefix) }, set: { value, new, context in
      own(value).prefix = try LanguagePrimitives.text(new, context).string
    }),
    .property("InnerText", type: "string", get: { value, _ in .text(own(value).innerText) }, set: { value, new, context in
      own(value).innerText = try LanguagePrimitives.text(new, context).string
    }),
    .property("InnerXml", type: "string", get: { value, _ in .text(XmlText.inner(own(value))) }, set: { value, new, context in
      let node = own(value)
      let xml = try LanguagePrimitives.text(new, context).string
      if node.nodeKind == .document { return try XmlParser.load(xml, into: node) }
      let content: [XmlNode]
      do { content = try XmlParser.content(xml, of: node) } catch is RuntimeException {
        throw XmlParser.error("Data at the root level is invalid.", 1, 1)
      }
      node.removeChildren()
      for child in content { node.append(child) }
    }),
    .property("Value", type: "string", get: { value, _ in
      let node = own(value)
      switch node.nodeKind {
      case .element, .document, .fragment, .documentType: return .null
      default: return .text(node.value)
      }
    }, set: { value, new, context in own(value).value = try LanguagePrimitives.text(new, context).string }),
    .property("NodeType", type: "System.Xml.XmlNodeType", get: { value, _ in
      .object(EnumObject(PSType.builtin("System.Xml.XmlNodeType"), own(value).nodeKind.rawValue))
    }),
    .property("Attributes", type: "System.Xml.XmlAttributeCollection", get: { value, _ in
      let node = own(value)
      return node.nodeKind == .element ? .object(XmlNodeListObject("XmlAttributeCollection", owner: node) { node.attributes }) : .null
    }),
    .property("ChildNodes", type: "System.Xml.XmlNodeList", get: { value, _ in
      let node = own(value)
      return .object(XmlNodeListObject("XmlChildNodes", owner: node) { node.children })
    }),
    .property("HasChildNodes", type: "bool", get: { value, _ in .bool(!own(value).children.isEmpty) }),
    .property("IsReadOnly", type: "bool", get: { _, _ in .bool(false) }),
    link("FirstChild") { $0.children.first }, link("LastChild") { $0.children.last },
    link("ParentNode") { $0.nodeKind == .attribute ? nil : $0.parent }, link("OwnerDocument") { $0.document },
    link("NextSibling") { sibling($0, 1) }, link("PreviousSibling") { sibling($0, -1) },
    .indexer(
      type: "System.Xml.XmlElement",
      signatures: [
        "System.Xml.XmlElement Item(string name)", "System.Xml.XmlElement Item(string localname, string ns)",
      ],
      get: { call in
        let name = call.text(0).string
        let found = own(call.target).children.first { child in
          guard child.nodeKind == .element else { return false }
          return call.count == 1 ? child.name == name : child.localName == name && child.namespaceURI == call.text(1).string
        }
        return found.map { .object($0) } ?? .null
      }),
  ]

  /// Whether a node may come under another: of the same document, and not above it.
  private static func check(_ new: XmlNode, _ parent: XmlNode) throws {
    if new.nodeKind != .document, new.owner !== parent.owner {
      throw MemberStrings.argument("The node to be inserted is from a different document context.")
    }
    var up: XmlNode? = parent
    while let n = up {
      if n === new { throw MemberStrings.argument("Cannot insert a node or any ancestor of that node as a child of itself.") }
      up = n.parent
    }
    if parent.nodeKind == .document, new.nodeKind == .element, let root = parent.documentElement, root !== new {
      throw MemberStrings.invalidOperation("This document already has a 'DocumentElement' node.")
    }
  }

  private static func insert(_ call: MethodCall, after: Bool) throws -> Value {
    let parent = own(call.target)
    let new = try node(call, 0)
    try check(new, parent)
    guard let reference = call.object(1) as? XmlNode else {
      parent.insert(new, at: after ? 0 : parent.children.count)
      return .object(new)
    }
    guard let i = parent.children.firstIndex(where: { $0 === reference }) else {
      throw MemberStrings.argument("The reference node is not a child of this node.")
    }
    parent.insert(new, at: after ? i + 1 : i)
    return .object(new)
  }

  private static func namespaces(_ call: MethodCall, _ index: Int) -> [String: String]? {
    (call.object(index) as? XmlNamespacesObject)?.prefixes
  }

  private static let nodeSignature = "System.Xml.XmlNode newChild"

  private static let nodeMethods: [Member] = [
    .method("AppendChild", signatures: ["System.Xml.XmlNode AppendChild(\(nodeSignature))"]) { call in
      let new = try node(call, 0)
      try check(new, own(call.target))
      own(call.target).append(new)
      return .object(new)
    },
    .method("PrependChild", signatures: ["System.Xml.XmlNode PrependChild(\(nodeSignature))"]) { call in
      let new = try node(call, 0)
      try check(new, own(call.target))
      own(call.target).insert(new, at: 0)
      return .object(new)
    },
    .method("InsertAfter", signatures: ["System.Xml.XmlNode InsertAfter(\(nodeSignature), System.Xml.XmlNode refChild)"]) { call in try insert(call, after: true) },
    .method("InsertBefore", signatures: ["System.Xml.XmlNode InsertBefore(\(nodeSignature), System.Xml.XmlNode refChild)"]) { call in try insert(call, after: false) },
    .method("RemoveChild", signatures: ["System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)"]) { call in
      let parent = own(call.target)
      let old = try node(call, 0)
      guard let i = parent.children.firstIndex(where: { $0 === old }) else {
        throw MemberStrings.argument("The node to be removed is not a child of this node.")
      }
      parent.children.remove(at: i)
      old.parent = nil
      return .object(old)
    },
    .method("ReplaceChild", signatures: ["System.Xml.XmlNode ReplaceChild(\(nodeSignature), System.Xml.XmlNode oldChild)"]) { call in
      let parent = own(call.target)
      let (new, old) = (try node(call, 0), try node(call, 1))
      guard let i = parent.children.firstIndex(where: { $0 === old }) else {
        throw MemberStrings.argument("The node to be removed is not a child of this node.")
      }
      if new.owner !== parent.owner { throw MemberStrings.argument("The node to be inserted is from a different document context.") }
      parent.children.remove(at: i)
      old.parent = nil
      parent.insert(new, at: i)
      return .object(old)
    },
    .method("RemoveAll", signatures: ["void RemoveAll()"]) { call in
      own(call.target).removeChildren()
      own(call.target).attributes = []
      return .null
    },
    .method("CloneNode", signatures: ["System.Xml.XmlNode CloneNode(bool deep)"]) { call in
      .object(own(call.target).copy(deep: call.bool(0), into: own(call.target).document))
    },
    .method("Clone", signatures: ["System.Xml.XmlNode Clone()"]) { call in .object(own(call.target).copy(deep: true, into: own(call.target).document)) },
    .method("Normalize", signatures: ["void Normalize()"]) { _ in .null },
    .method("SelectNodes", signatures: ["System.Xml.XmlNodeList SelectNodes(string xpath)", "System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)"]) { call in
      let found = try XmlXPath.select(try call.requiredText(0, "xpath").string, from: own(call.target), namespaces: namespaces(call, 1))
      return .object(XmlNodeListObject("XPathNodeList") { found })
    },
    .method("SelectSingleNode", signatures: ["System.Xml.XmlNode SelectSingleNode(string xpath)", "System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)"]) { call in
      object(try XmlXPath.select(try call.requiredText(0, "xpath").string, from: own(call.target), namespaces: namespaces(call, 1)).first)
    },
    .method("GetNamespaceOfPrefix", signatures: ["string GetNamespaceOfPrefix(string prefix)"]) { call in .text(own(call.target).namespace(ofPrefix: call.text(0).string) ?? "") },
    .method("GetEnumerator", signatures: ["System.Collections.IEnumerator GetEnumerator()"]) { call in
      .object(EnumeratorObject(ArraySequence(own(call.target).children.map { .object($0) })))
    },
    .method("WriteTo", signatures: ["void WriteTo(System.Xml.XmlWriter w)"]) { call in
      (call.object(0) as? XmlWriterObject)?.raw(XmlText.outer(own(call.target)))
      return .null
    },
  ]

  // MARK: - Elements

  private static func attribute(_ call: MethodCall) -> XmlNode? {
    call.count == 2 ? own(call.target).attribute(call.text(0).string, call.text(1).string) : own(call.target).attribute(call.text(0).string)
  }

  private static func elements(_ call: MethodCall) -> Value {
    let root = own(call.target)
    let (name, uri) = (call.text(0).string, call.count == 2 ? call.text(1).string : nil)
    return .object(XmlNodeListObject("XmlElementList") {
      root.descendants().filter { node in
        guard let uri else { return name == "*" || node.name == name }
        return (name == "*" || node.localName == name) && (uri == "*" || node.namespaceURI == uri)
      }
    })
  }

  private static let elementMembers: [Member] = [
    .property("HasAttributes", type: "bool", get: { value, _ in .bool(!own(value).attributes.isEmpty) }),
    .property("IsEmpty", type: "bool", get: { value, _ in .bool(own(value).children.isEmpty && own(value).isEmptyTag) }, set: { value, new, _ in
      own(value).isEmptyTag = LanguagePrimitives.isTrue(new)
    }),
    .method("GetAttribute") { call in .text(attribute(call)?.value ?? "") },
    .method("GetAttributeNode") { call in object(attribute(call)) },
    .method("HasAttribute") { call in .bool(attribute(call) != nil) },
    .method("SetAttribute") { call in
      let element = own(call.target)
      let value = call.text(call.count - 1).string
      if let known = call.count == 2 ? element.attribute(call.text(0).string) : element.attribute(call.text(0).string, call.text(1).string) {
        known.value = value
        return call.count == 2 ? .null : .text(value)
      }
      let (prefix, local) = XmlParser.split(call.text(0).string)
      element.setAttribute(
        XmlNode(.attribute, document: element.owner, prefix: prefix, localName: local, namespaceURI: call.count == 3 ? call.text(1).string : element.namespace(ofPrefix: prefix).flatMap { prefix.isEmpty ? "" : $0 } ?? "", value: value))
      return call.count == 2 ? .null : .text(value)
    },
    .method("SetAttributeNode") { call in
      own(call.target).setAttribute(try node(call, 0))
      return call[0]
    },
    .method("RemoveAttribute") { call in
      guard let found = attribute(call) else { return .null }
      own(call.target).attributes.removeAll { $0 === found }
      return .null
    },
    .method("RemoveAttributeNode") { call in
      guard let found = call.object(0) as? XmlNode ?? attribute(call) else { return .null }
      own(call.target).attributes.removeAll { $0 === found }
      return .object(found)
    },
    .method("RemoveAttributeAt") { call in
      guard own(call.target).attributes.indices.contains(call.int(0)) else { return .null }
      return .object(own(call.target).attributes.remove(at: call.int(0)))
    },
    .method("RemoveAllAttributes") { call in
      own(call.target).attributes = []
      return .null
    },
    .method("GetElementsByTagName") { call in elements(call) },
  ]

  // MARK: - Documents

  private static func make(_ call: MethodCall, _ kind: XmlNode.NodeKind, _ value: String = "") -> XmlNode { XmlNode(kind, document: own(call.target), value: value) }

  /// Name, prefix and namespace of `CreateElement` and `CreateAttribute`.
  private static func named(_ call: MethodCall, _ kind: XmlNode.NodeKind) throws -> Value {
    let node = make(call, kind)
    if call.count == 3 {
      (node.prefix, node.localName, node.namespaceURI) = (call.text(0).string, call.text(1).string, call.text(2).string)
    } else {
      (node.prefix, node.localName) = XmlParser.split(call.text(0).string)
      node.namespaceURI = call.count == 2 ? call.text(1).string : ""
    }
    if let bad = node.localName.first(where: { " <>&\"'/=".contains($0) }) {
      let hex = String(bad.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
      throw MemberStrings.dotnet(
        PSType.builtin("System.Xml.XmlException"), "The '\(bad)' character, hexadecimal value 0x\(hex), cannot be included in a name.")
    }
    if node.localName.isEmpty { throw MemberStrings.argument("The local name for elements or attributes cannot be null or an empty string.") }
    return .object(node)
  }

  private static let documentMembers: [Member] = [
    .constructor { _ in .object(XmlNode.makeDocument()) },
    .property("DocumentElement", get: { value, _ in object(own(value).documentElement) }),
    .property("DocumentType", get: { value, _ in object(own(value).children.first { $0.nodeKind == .documentType }) }),
    .property("NameTable", get: { value, _ in value }),
    .property("PreserveWhitespace", get: { value, _ in .bool(own(value).preservesWhitespace) }, set: { value, new, _ in
      own(value).preservesWhitespace = LanguagePrimitives.isTrue(new)
    }),
    .property("XmlResolver", get: { _, _ in .null }, set: { _, _, _ in }),
    .method("LoadXml") { call in
      try XmlParser.load(try call.requiredText(0, "xml").string, into: own(call.target))
      return .null
    },
    .method("Load") { call in
      try XmlParser.load(try source(call), into: own(call.target))
      return .null
    },
    .method("Save") { call in
      try save(call)
      return .null
    },
    .method("CreateElement") { call in try named(call, .element) }, .method("CreateAttribute") { call in try named(call, .attribute) },
    .method("CreateTextNode") { call in .object(make(call, .text, call.text(0).string)) },
    .method("CreateComment") { call in .object(make(call, .comment, call.text(0).string)) },
    .method("CreateCDataSection") { call in .object(make(call, .cdata, call.text(0).string)) },
    .method("CreateWhitespace") { call in .object(make(call, .whitespace, call.text(0).string)) },
    .method("CreateSignificantWhitespace") { call in .object(make(call, .significantWhitespace, call.text(0).string)) },
    .method("CreateDocumentFragment") { call in .object(make(call, .fragment)) },
    .method("CreateProcessingInstruction") { call in
      let node = make(call, .instruction, call.text(1).string)
      node.localName = call.text(0).string
      return .object(node)
    },
    .method("CreateXmlDeclaration") { call in
      var text = "version=\"\(call.text(0).string)\""
      if !call.text(1).isEmpty { text += " encoding=\"\(call.text(1).string)\"" }
      if !call.text(2).isEmpty { text += " standalone=\"\(call.text(2).string)\"" }
      return .object(make(call, .declaration, text))
    },
    .method("CreateNode") { call in
      let name = call.text(call.count == 4 ? 2 : 1).string
      let kind = (call.object(0) as? EnumObject).flatMap { XmlNode.NodeKind(rawValue: $0.rawValue) } ?? (call.text(0).equalsIgnoringCase("element") ? .element : .attribute)
      let node = make(call, kind)
      (node.prefix, node.localName) = XmlParser.split(name)
      node.namespaceURI = call.text(call.count - 1).string
      return .object(node)
    },
    .method("ImportNode") { call in .object(try node(call, 0).copy(deep: call.bool(1), into: own(call.target))) },
    .method("GetElementsByTagName") { call in elements(call) },
    .method("GetElementById") { call in
      let id = call.text(0).string
      return object(own(call.target).descendants().first { $0.attribute("id")?.value == id })
    },
  ]

  private static func source(_ call: MethodCall) throws -> String {
    switch call.object(0) {
    case let s as StreamObject:
      let bytes = Array(s.read(s.bytes.count))
      return bytes.withUnsafeBufferPointer { TextEncoding.utf8.stringDetectingMark($0) }.string
    case let r as TextReaderObject: return r.readToEnd().string
    default:
      let bytes = try FileSystem.read(try path(call))
      return bytes.withUnsafeBufferPointer { TextEncoding.utf8.stringDetectingMark($0) }.string
    }
  }

  private static func save(_ call: MethodCall) throws {
    let document = own(call.target)
    let declaration = document.children.first.flatMap { $0.nodeKind == .declaration ? $0.value : nil }
    let marked = declaration?.contains("encoding") == true
    switch call.object(0) {
    case let w as TextWriterObject: try w.write(PSString.make(XmlText.saved(document, encodingName: w.builder == nil ? "utf-8" : "utf-16")))
    case let s as StreamObject: try s.write((marked ? [0xEF, 0xBB, 0xBF] : []) + Array(XmlText.saved(document, encodingName: nil).utf8))
    case let w as XmlWriterObject: w.raw(XmlText.outer(document))
    default:
      try FileSystem.write(try path(call), (marked ? [0xEF, 0xBB, 0xBF] : []) + Array(XmlText.saved(document, encodingName: nil).utf8))
    }
  }

  private static func declared(_ value: Value, _ name: String) -> String {
    let text = own(value).value
    for part in text.split(separator: " ") where part.hasPrefix(name + "=") {
      return String(part.dropFirst(name.count + 1).filter { $0 != "\"" && $0 != "'" })
    }
    return ""
  }
  private static let declarationMembers: [Member] = [
    .property("Version", type: "string", get: { value, _ in .text(declared(value, "version")) }),
    .property("Encoding", type: "string", get: { value, _ in .text(declared(value, "encoding")) }, set: { value, new, context in
      let standalone = declared(value, "standalone")
      let encoding = try LanguagePrimitives.text(new, context).string
      own(value).value = "version=\"\(declared(value, "version"))\" encoding=\"\(encoding)\"" + (standalone.isEmpty ? "" : " standalone=\"\(standalone)\"")
    }),
    .property("Standalone", type: "string", get: { value, _ in .text(declared(value, "standalone")) }),
  ]

  // MARK: - Lists and namespaces

  private static func nodes(_ value: Value) -> [XmlNode] { (value.asObject as? XmlNodeListObject)?.nodes ?? [] }

  private static let nodeListMembers: [Member] = [
    .property("Count", type: "int", get: { value, _ in .count(nodes(value).count) }),
    .property("Length", type: "int", get: { value, _ in .count(nodes(value).count) }),
    .indexer("ItemOf", type: "System.Xml.XmlNode", signatures: ["System.Xml.XmlNode ItemOf(int i)", "System.Xml.XmlNode ItemOf(string name)"], get: { call in
      let all = nodes(call.target)
      if case .string(let name) = call[0] { return object(all.first { $0.name == name.string }) }
      let i = call.int(0) < 0 ? call.int(0) + all.count : call.int(0)
      return all.indices.contains(i) ? .object(all[i]) : .null
    }),
    .method("Item", signatures: ["System.Xml.XmlNode Item(int index)"]) { call in
      let all = nodes(call.target)
      return all.indices.contains(call.int(0)) ? .object(all[call.int(0)]) : .null
    },
    .method("GetEnumerator", signatures: ["System.Collections.IEnumerator GetEnumerator()"]) { call in
      .object(EnumeratorObject(ArraySequence(nodes(call.target).map { .object($0) })))
    },
  ]

  private static let attributeListMembers: [Member] = [
    .method("GetNamedItem", signatures: ["System.Xml.XmlNode GetNamedItem(string name)"]) { call in
      let name = call.text(0).string
      return object(nodes(call.target).first { $0.name == name })
    },
    .method("Append", signatures: ["System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)"]) { call in
      (call.target.asObject as? XmlNodeListObject)?.owner?.setAttribute(try node(call, 0))
      return call[0]
    },
    .method("SetNamedItem", signatures: ["System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)"]) { call in
      (call.target.asObject as? XmlNodeListObject)?.owner?.setAttribute(try node(call, 0))
      return call[0]
    },
    .method("Remove", signatures: ["System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)"]) { call in
      let old = try node(call, 0)
      (call.target.asObject as? XmlNodeListObject)?.owner?.attributes.removeAll { $0 === old }
      return call[0]
    },
    .method("RemoveNamedItem", signatures: ["System.Xml.XmlNode RemoveNamedItem(string name)"]) { call in
      let name = call.text(0).string
      (call.target.asObject as? XmlNodeListObject)?.owner?.attributes.removeAll { $0.name == name }
      return .null
    },
    .method("RemoveAll", signatures: ["void RemoveAll()"]) { call in
      (call.target.asObject as? XmlNodeListObject)?.owner?.attributes = []
      return .null
    },
  ]

  private static let namespaceMembers: [Member] = [
    .constructor(signatures: ["new(System.Object nameTable)"]) { _ in .object(XmlNamespacesObject()) },
    .method("AddNamespace", signatures: ["void AddNamespace(string prefix, string uri)"]) { call in
      (call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string] = call.text(1).string
      return .null
    },
    .method("RemoveNamespace", signatures: ["void RemoveNamespace(string prefix, string uri)"]) { call in
      (call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string] = nil
      return .null
    },
    .method("HasNamespace", signatures: ["bool HasNamespace(string prefix)"]) { call in .bool((call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string] != nil) },
    .method("LookupNamespace", signatures: ["string LookupNamespace(string prefix)"]) { call in
      (call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string].map { .text($0) } ?? .null
    },
  ]

  /// `[xml]` of a text: read as a fragment, as PowerShell's cast does; an empty text is an empty document.
  static func xmlDocument(of text: String) throws -> Value {
    let document = XmlNode.makeDocument()
    if !text.isEmpty { try XmlParser.load(text, into: document, isFragment: true) }
    return .object(document)
  }
}

extension DotNetTypes {
  /// PowerShell's code methods for nodes and lists of nodes.
  static func xmlTypeData() -> [(String, PSMemberObject)] {
    [
      (
        "System.Xml.XmlNode",
        TypeData.codeMethod("ToString", "static string XmlNode(psobject instance)") { value, _, context in
          try localName(value.base, context)
        }
      ),
      (
        "System.Xml.XmlNodeList",
        TypeData.codeMethod("ToString", "static string XmlNodeList(psobject instance)") { value, _, context in
          guard let elements = value.base.elements else { return .text("") }
          var texts: [String] = []
          while let node = try elements.next() { texts.append(try LanguagePrimitives.text(localName(node, context), context).string) }
          return .text(texts.joined(separator: " "))
        }
      ),
    ]
  }

  private static func localName(_ value: Value, _ context: RuntimeContext) throws -> Value {
    guard let node = value.asObject as? XmlNode else { return .text("") }
    return .text(node.localName.isEmpty ? node.name : node.localName)
  }
}
