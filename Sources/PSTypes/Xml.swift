import PSRuntime

extension DotNetTypes {
  static let xml: [TypeDefinition] = [
    TypeDefinition("System.Xml.XmlNode", nodeProperties + nodeMethods),
    TypeDefinition("System.Xml.XmlDocument", nodeProperties + nodeMethods + documentMembers),
    TypeDefinition("System.Xml.XmlElement", nodeProperties + nodeMethods + elementMembers),
    TypeDefinition(
      "System.Xml.XmlAttribute",
      nodeProperties + nodeMethods + [
        .property("OwnerElement", get: { value, _ in ownNode(value).parent.map { .object($0) } ?? .null }),
        .property("Specified", get: { _, _ in .bool(true) }),
      ]),
    TypeDefinition("System.Xml.XmlDeclaration", declarationMembers),
    TypeDefinition("System.Xml.XmlNodeList", nodeListMembers),
    TypeDefinition("System.Xml.XmlAttributeCollection", nodeListMembers + attributeListMembers),
    TypeDefinition("System.Xml.XmlNamespaceManager", namespaceMembers),
    TypeDefinition(
      "System.Xml.XmlException",
      [
        .property("LineNumber", type: "int", get: { _, _ in .int(0) }),
        .property("LinePosition", type: "int", get: { _, _ in .int(0) }),
      ]),
  ]

  static func ownNode(_ value: Value) -> XmlNode { (value.base.asObject as? XmlNode) ?? XmlNode.makeDocument() }
  static func nodeArgument(_ call: MethodCall, _ index: Int) throws -> XmlNode {
    guard let node = call.object(index) as? XmlNode else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return node
  }
  static func nodeOrNull(_ node: XmlNode?) -> Value { node.map { .object($0) } ?? .null }

  private static func text(_ name: String, _ body: @escaping @Sendable (XmlNode) -> String) -> Member {
    .property(name, type: "string", get: { value, _ in .text(body(ownNode(value))) })
  }
  private static func link(_ name: String, _ body: @escaping @Sendable (XmlNode) -> XmlNode?) -> Member {
    .property(name, type: "System.Xml.XmlNode", get: { value, _ in nodeOrNull(body(ownNode(value))) })
  }
  private static func sibling(_ node: XmlNode, _ step: Int) -> XmlNode? {
    guard let siblings = node.parent?.children, let i = siblings.firstIndex(where: { $0 === node }) else { return nil }
    return siblings.indices.contains(i + step) ? siblings[i + step] : nil
  }

  private static let nodeProperties: [Member] = [
    text("Name") { $0.name }, text("LocalName") { $0.shownLocalName }, text("NamespaceURI") { $0.namespaceURI },
    text("BaseURI") { _ in "" },
    text("OuterXml") { XmlText.outer($0) },
    .property(
      "Prefix", type: "string", get: { value, _ in .text(ownNode(value).prefix) },
      set: { value, new, context in
        ownNode(value).prefix = try LanguagePrimitives.text(new, context).string
      }),
    .property(
      "InnerText", type: "string", get: { value, _ in .text(ownNode(value).innerText) },
      set: { value, new, context in
        ownNode(value).innerText = try LanguagePrimitives.text(new, context).string
      }),
    .property(
      "InnerXml", type: "string", get: { value, _ in .text(XmlText.inner(ownNode(value))) },
      set: { value, new, context in
        let node = ownNode(value)
        let xml = try LanguagePrimitives.text(new, context).string
        if node.nodeKind == .document { return try XmlParser.load(xml, into: node) }
        let content: [XmlNode]
        do { content = try XmlParser.content(xml, of: node) } catch is RuntimeException {
          throw XmlParser.error("Data at the root level is invalid.", 1, 1)
        }
        node.removeChildren()
        for child in content { node.append(child) }
      }),
    .property(
      "Value", type: "string",
      get: { value, _ in
        let node = ownNode(value)
        switch node.nodeKind {
        case .element, .document, .fragment, .documentType: return .null
        default: return .text(node.value)
        }
      }, set: { value, new, context in ownNode(value).value = try LanguagePrimitives.text(new, context).string }),
    .property(
      "NodeType", type: "System.Xml.XmlNodeType",
      get: { value, _ in
        .object(EnumObject(PSType.builtin("System.Xml.XmlNodeType"), ownNode(value).nodeKind.rawValue))
      }),
    .property(
      "Attributes", type: "System.Xml.XmlAttributeCollection",
      get: { value, _ in
        let node = ownNode(value)
        return node.nodeKind == .element
          ? .object(XmlNodeListObject("XmlAttributeCollection", owner: node) { node.attributes }) : .null
      }),
    .property(
      "ChildNodes", type: "System.Xml.XmlNodeList",
      get: { value, _ in
        let node = ownNode(value)
        return .object(XmlNodeListObject("XmlChildNodes", owner: node) { node.children })
      }),
    .property("HasChildNodes", type: "bool", get: { value, _ in .bool(!ownNode(value).children.isEmpty) }),
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
        let found = ownNode(call.target).children.first { child in
          guard child.nodeKind == .element else { return false }
          return call.count == 1
            ? child.name == name : child.localName == name && child.namespaceURI == call.text(1).string
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
      if n === new {
        throw MemberStrings.argument("Cannot insert a node or any ancestor of that node as a child of itself.")
      }
      up = n.parent
    }
    if parent.nodeKind == .document, new.nodeKind == .element, let root = parent.documentElement, root !== new {
      throw MemberStrings.invalidOperation("This document already has a 'DocumentElement' node.")
    }
  }

  private static func insert(_ call: MethodCall, after: Bool) throws -> Value {
    let parent = ownNode(call.target)
    let new = try nodeArgument(call, 0)
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
      let new = try nodeArgument(call, 0)
      try check(new, ownNode(call.target))
      ownNode(call.target).append(new)
      return .object(new)
    },
    .method("PrependChild", signatures: ["System.Xml.XmlNode PrependChild(\(nodeSignature))"]) { call in
      let new = try nodeArgument(call, 0)
      try check(new, ownNode(call.target))
      ownNode(call.target).insert(new, at: 0)
      return .object(new)
    },
    .method(
      "InsertAfter", signatures: ["System.Xml.XmlNode InsertAfter(\(nodeSignature), System.Xml.XmlNode refChild)"]
    ) { call in try insert(call, after: true) },
    .method(
      "InsertBefore", signatures: ["System.Xml.XmlNode InsertBefore(\(nodeSignature), System.Xml.XmlNode refChild)"]
    ) { call in try insert(call, after: false) },
    .method("RemoveChild", signatures: ["System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)"]) { call in
      let parent = ownNode(call.target)
      let old = try nodeArgument(call, 0)
      guard let i = parent.children.firstIndex(where: { $0 === old }) else {
        throw MemberStrings.argument("The node to be removed is not a child of this node.")
      }
      parent.children.remove(at: i)
      old.parent = nil
      return .object(old)
    },
    .method(
      "ReplaceChild", signatures: ["System.Xml.XmlNode ReplaceChild(\(nodeSignature), System.Xml.XmlNode oldChild)"]
    ) { call in
      let parent = ownNode(call.target)
      let (new, old) = (try nodeArgument(call, 0), try nodeArgument(call, 1))
      guard let i = parent.children.firstIndex(where: { $0 === old }) else {
        throw MemberStrings.argument("The node to be removed is not a child of this node.")
      }
      if new.owner !== parent.owner {
        throw MemberStrings.argument("The node to be inserted is from a different document context.")
      }
      parent.children.remove(at: i)
      old.parent = nil
      parent.insert(new, at: i)
      return .object(old)
    },
    .method("RemoveAll", signatures: ["void RemoveAll()"]) { call in
      ownNode(call.target).removeChildren()
      ownNode(call.target).attributes = []
      return .null
    },
    .method("CloneNode", signatures: ["System.Xml.XmlNode CloneNode(bool deep)"]) { call in
      .object(ownNode(call.target).copy(deep: call.bool(0), into: ownNode(call.target).document))
    },
    .method("Clone", signatures: ["System.Xml.XmlNode Clone()"]) { call in
      .object(ownNode(call.target).copy(deep: true, into: ownNode(call.target).document))
    },
    .method("Normalize", signatures: ["void Normalize()"]) { _ in .null },
    .method(
      "SelectNodes",
      signatures: [
        "System.Xml.XmlNodeList SelectNodes(string xpath)",
        "System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)",
      ]
    ) { call in
      let found = try XmlXPath.select(
        try call.requiredText(0, "xpath").string, from: ownNode(call.target), namespaces: namespaces(call, 1))
      return .object(XmlNodeListObject("XPathNodeList") { found })
    },
    .method(
      "SelectSingleNode",
      signatures: [
        "System.Xml.XmlNode SelectSingleNode(string xpath)",
        "System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)",
      ]
    ) { call in
      nodeOrNull(
        try XmlXPath.select(
          try call.requiredText(0, "xpath").string, from: ownNode(call.target), namespaces: namespaces(call, 1)
        ).first)
    },
    .method("GetNamespaceOfPrefix", signatures: ["string GetNamespaceOfPrefix(string prefix)"]) { call in
      .text(ownNode(call.target).namespace(ofPrefix: call.text(0).string) ?? "")
    },
    .method("GetEnumerator", signatures: ["System.Collections.IEnumerator GetEnumerator()"]) { call in
      .object(EnumeratorObject(ArraySequence(ownNode(call.target).children.map { .object($0) })))
    },
    .method("WriteTo", signatures: ["void WriteTo(System.Xml.XmlWriter w)"]) { call in
      (call.object(0) as? XmlWriterObject)?.raw(XmlText.outer(ownNode(call.target)))
      return .null
    },
  ]

  // MARK: - Elements

  private static func attribute(_ call: MethodCall) -> XmlNode? {
    call.count == 2
      ? ownNode(call.target).attribute(call.text(0).string, call.text(1).string)
      : ownNode(call.target).attribute(call.text(0).string)
  }

  private static func elements(_ call: MethodCall) -> Value {
    let root = ownNode(call.target)
    let (name, uri) = (call.text(0).string, call.count == 2 ? call.text(1).string : nil)
    return .object(
      XmlNodeListObject("XmlElementList") {
        root.descendants().filter { node in
          guard let uri else { return name == "*" || node.name == name }
          return (name == "*" || node.localName == name) && (uri == "*" || node.namespaceURI == uri)
        }
      })
  }

  private static let elementMembers: [Member] = [
    .property("HasAttributes", type: "bool", get: { value, _ in .bool(!ownNode(value).attributes.isEmpty) }),
    .property(
      "IsEmpty", type: "bool", get: { value, _ in .bool(ownNode(value).children.isEmpty && ownNode(value).isEmptyTag) },
      set: { value, new, _ in
        ownNode(value).isEmptyTag = LanguagePrimitives.isTrue(new)
      }),
    .method("GetAttribute") { call in .text(attribute(call)?.value ?? "") },
    .method("GetAttributeNode") { call in nodeOrNull(attribute(call)) },
    .method("HasAttribute") { call in .bool(attribute(call) != nil) },
    .method("SetAttribute") { call in
      let element = ownNode(call.target)
      let value = call.text(call.count - 1).string
      if let known = call.count == 2
        ? element.attribute(call.text(0).string) : element.attribute(call.text(0).string, call.text(1).string)
      {
        known.value = value
        return call.count == 2 ? .null : .text(value)
      }
      let (prefix, local) = XmlParser.split(call.text(0).string)
      element.setAttribute(
        XmlNode(
          .attribute, document: element.owner, prefix: prefix, localName: local,
          namespaceURI: call.count == 3
            ? call.text(1).string : element.namespace(ofPrefix: prefix).flatMap { prefix.isEmpty ? "" : $0 } ?? "",
          value: value))
      return call.count == 2 ? .null : .text(value)
    },
    .method("SetAttributeNode") { call in
      ownNode(call.target).setAttribute(try nodeArgument(call, 0))
      return call[0]
    },
    .method("RemoveAttribute") { call in
      guard let found = attribute(call) else { return .null }
      ownNode(call.target).attributes.removeAll { $0 === found }
      return .null
    },
    .method("RemoveAttributeNode") { call in
      guard let found = call.object(0) as? XmlNode ?? attribute(call) else { return .null }
      ownNode(call.target).attributes.removeAll { $0 === found }
      return .object(found)
    },
    .method("RemoveAttributeAt") { call in
      guard ownNode(call.target).attributes.indices.contains(call.int(0)) else { return .null }
      return .object(ownNode(call.target).attributes.remove(at: call.int(0)))
    },
    .method("RemoveAllAttributes") { call in
      ownNode(call.target).attributes = []
      return .null
    },
    .method("GetElementsByTagName") { call in elements(call) },
  ]

  // MARK: - Documents

  private static func make(_ call: MethodCall, _ kind: XmlNode.NodeKind, _ value: String = "") -> XmlNode {
    XmlNode(kind, document: ownNode(call.target), value: value)
  }

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
        PSType.builtin("System.Xml.XmlException"),
        "The '\(bad)' character, hexadecimal value 0x\(hex), cannot be included in a name.")
    }
    if node.localName.isEmpty {
      throw MemberStrings.argument("The local name for elements or attributes cannot be null or an empty string.")
    }
    return .object(node)
  }

  private static let documentMembers: [Member] = [
    .constructor { _ in .object(XmlNode.makeDocument()) },
    .property("DocumentElement", get: { value, _ in nodeOrNull(ownNode(value).documentElement) }),
    .property(
      "DocumentType", get: { value, _ in nodeOrNull(ownNode(value).children.first { $0.nodeKind == .documentType }) }),
    .property("NameTable", get: { value, _ in value }),
    .property(
      "PreserveWhitespace", get: { value, _ in .bool(ownNode(value).preservesWhitespace) },
      set: { value, new, _ in
        ownNode(value).preservesWhitespace = LanguagePrimitives.isTrue(new)
      }),
    .property("XmlResolver", get: { _, _ in .null }, set: { _, _, _ in }),
    .method("LoadXml") { call in
      try XmlParser.load(try call.requiredText(0, "xml").string, into: ownNode(call.target))
      return .null
    },
    .method("Load") { call in
      try XmlParser.load(try source(call), into: ownNode(call.target))
      return .null
    },
    .method("Save") { call in
      try save(call)
      return .null
    },
    .method("CreateElement") { call in try named(call, .element) },
    .method("CreateAttribute") { call in try named(call, .attribute) },
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
      let kind =
        (call.object(0) as? EnumObject).flatMap { XmlNode.NodeKind(rawValue: $0.rawValue) }
        ?? (call.text(0).equalsIgnoringCase("element") ? .element : .attribute)
      let node = make(call, kind)
      (node.prefix, node.localName) = XmlParser.split(name)
      node.namespaceURI = call.text(call.count - 1).string
      return .object(node)
    },
    .method("ImportNode") { call in
      .object(try nodeArgument(call, 0).copy(deep: call.bool(1), into: ownNode(call.target)))
    },
    .method("GetElementsByTagName") { call in elements(call) },
    .method("GetElementById") { call in
      let id = call.text(0).string
      return nodeOrNull(ownNode(call.target).descendants().first { $0.attribute("id")?.value == id })
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
    let document = ownNode(call.target)
    let declaration = document.children.first.flatMap { $0.nodeKind == .declaration ? $0.value : nil }
    let marked = declaration?.contains("encoding") == true
    switch call.object(0) {
    case let w as TextWriterObject:
      try w.write(PSString.make(XmlText.saved(document, encodingName: w.builder == nil ? "utf-8" : "utf-16")))
    case let s as StreamObject:
      try s.write((marked ? [0xEF, 0xBB, 0xBF] : []) + Array(XmlText.saved(document, encodingName: nil).utf8))
    case let w as XmlWriterObject: w.raw(XmlText.outer(document))
    default:
      try FileSystem.write(
        try path(call), (marked ? [0xEF, 0xBB, 0xBF] : []) + Array(XmlText.saved(document, encodingName: nil).utf8))
    }
  }

  private static func declared(_ value: Value, _ name: String) -> String {
    let text = ownNode(value).value
    for part in text.split(separator: " ") where part.hasPrefix(name + "=") {
      return String(part.dropFirst(name.count + 1).filter { $0 != "\"" && $0 != "'" })
    }
    return ""
  }
  private static let declarationMembers: [Member] = [
    .property("Version", type: "string", get: { value, _ in .text(declared(value, "version")) }),
    .property(
      "Encoding", type: "string", get: { value, _ in .text(declared(value, "encoding")) },
      set: { value, new, context in
        let standalone = declared(value, "standalone")
        let encoding = try LanguagePrimitives.text(new, context).string
        ownNode(value).value =
          "version=\"\(declared(value, "version"))\" encoding=\"\(encoding)\""
          + (standalone.isEmpty ? "" : " standalone=\"\(standalone)\"")
      }),
    .property("Standalone", type: "string", get: { value, _ in .text(declared(value, "standalone")) }),
  ]

  /// `[xml]` of a text: read as a fragment, as PowerShell's cast does; an empty text is an empty document.
  static func xmlDocument(of text: String) throws -> Value {
    let document = XmlNode.makeDocument()
    if !text.isEmpty { try XmlParser.load(text, into: document, isFragment: true) }
    return .object(document)
  }
}
