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
  private static func nodes(_ value: Value) -> [XmlNode] { (value.asObject as? XmlNodeListObject)?.nodes ?? [] }

  static let nodeListMembers: [Member] = [
    .property("Count", type: "int", get: { value, _ in .count(nodes(value).count) }),
    .property("Length", type: "int", get: { value, _ in .count(nodes(value).count) }),
    .indexer(
      "ItemOf", type: "System.Xml.XmlNode",
      signatures: ["System.Xml.XmlNode ItemOf(int i)", "System.Xml.XmlNode ItemOf(string name)"],
      get: { call in
        let all = nodes(call.target)
        if case .string(let name) = call[0] { return nodeOrNull(all.first { $0.name == name.string }) }
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

  static let attributeListMembers: [Member] = [
    .method("GetNamedItem", signatures: ["System.Xml.XmlNode GetNamedItem(string name)"]) { call in
      let name = call.text(0).string
      return nodeOrNull(nodes(call.target).first { $0.name == name })
    },
    .method("Append", signatures: ["System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)"]) { call in
      (call.target.asObject as? XmlNodeListObject)?.owner?.setAttribute(try nodeArgument(call, 0))
      return call[0]
    },
    .method("SetNamedItem", signatures: ["System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)"]) { call in
      (call.target.asObject as? XmlNodeListObject)?.owner?.setAttribute(try nodeArgument(call, 0))
      return call[0]
    },
    .method("Remove", signatures: ["System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)"]) { call in
      let old = try nodeArgument(call, 0)
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

  static let namespaceMembers: [Member] = [
    .constructor(signatures: ["new(System.Object nameTable)"]) { _ in .object(XmlNamespacesObject()) },
    .method("AddNamespace", signatures: ["void AddNamespace(string prefix, string uri)"]) { call in
      (call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string] = call.text(1).string
      return .null
    },
    .method("RemoveNamespace", signatures: ["void RemoveNamespace(string prefix, string uri)"]) { call in
      (call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string] = nil
      return .null
    },
    .method("HasNamespace", signatures: ["bool HasNamespace(string prefix)"]) { call in
      .bool((call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string] != nil)
    },
    .method("LookupNamespace", signatures: ["string LookupNamespace(string prefix)"]) { call in
      (call.target.asObject as? XmlNamespacesObject)?.prefixes[call.text(0).string].map { .text($0) } ?? .null
    },
  ]
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
          while let node = try elements.next() {
            texts.append(try LanguagePrimitives.text(localName(node, context), context).string)
          }
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
