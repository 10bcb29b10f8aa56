import PSEngine
import PSRuntime
import PSTypes

/// Reads the values of CLI-XML: `Import-Clixml`, `ConvertFrom-CliXml`, `[PSSerializer]::Deserialize`.
///
/// Primitives and collections come back as themselves (arrays as `ArrayList`), all else as custom objects whose type
/// names begin with `Deserialized.`. Errors are `XmlException`s at the element's place.
final class CliXmlReader {
  private static let deepest = 50
  private static let prefix = "Deserialized."

  private let elements: [XmlNode]
  private let context: RuntimeContext
  private var at = 0
  private var level = 0
  private var objects: [String: Value] = [:]
  private var typeNames: [String: [PSString]] = [:]

  init(_ text: String, _ context: RuntimeContext) throws {
    self.context = context
    var text = text
    if text.hasPrefix(CliXmlReader.directive) { text.removeFirst(CliXmlReader.directive.count) }
    let document = try XmlNode.document(of: text, keepsWhitespace: true)
    guard let root = document.documentElement, root.localName == "Objs",
      root.namespaceURI == CliXmlWriter.namespace
    else {
      throw (document.documentElement ?? document).failure(CliXmlStrings.noRoot(CliXmlWriter.namespace))
    }
    try CliXmlReader.check(version: root.attributeValue("Version") ?? CliXmlWriter.version, root)
    elements = root.childElements
  }

  private static let directive = "#< CLIXML\n"

  private static func check(version: String, _ root: XmlNode) throws {
    guard let number = try? PSVersion(parsing: version) else { throw root.failure(CliXmlStrings.badVersion) }
    if number.major != 1 { throw root.failure(CliXmlStrings.unexpectedVersion(Int(number.major))) }
  }

  /// The next value, nil at the end.
  func next() throws -> Value? {
    guard at < elements.count else { return nil }
    defer { at += 1 }
    return try read(elements[at])
  }

  // MARK: - Values

  private func read(_ node: XmlNode) throws -> Value {
    level += 1
    defer { level -= 1 }
    if level >= CliXmlReader.deepest { throw node.failure(CliXmlStrings.tooDeep) }
    switch node.localName {
    case "Nil": return .null
    case "Ref": return try reference(node)
    case "Obj": return try readObject(node)
    default:
      guard let value = try CliXmlPrimitive.value(of: node, context) else {
        throw node.failure(CliXmlStrings.unknownTag(node.localName))
      }
      return value
    }
  }

  private func reference(_ node: XmlNode) throws -> Value {
    guard let id = node.attributeValue("RefId") else { throw node.failure(CliXmlStrings.attributeExpected("RefId")) }
    guard let value = objects[id] else { throw node.failure(CliXmlStrings.unknownReference(id)) }
    return value
  }

  private static let containerTags: Set = ["DCT", "LST", "IE", "STK", "QUE"]
  private static let memberTags: Set = ["TN", "TNRef", "Props", "MS", "ToString"]

  private func readObject(_ node: XmlNode) throws -> Value {
    let children = node.childElements
    let names = try children.first { $0.localName.hasPrefix("TN") }.map(readTypeNames)
    let content = children.first { !CliXmlReader.memberTags.contains($0.localName) }
    let members = PSCustomObject(shape: context.emptyShape, slots: [])
    members.typeNames = names
    guard let content else {
      keep(.object(members), node)
      try readMembers(children, into: members)
      return CliXmlRehydration.value(of: members) ?? .object(members)
    }
    if CliXmlReader.containerTags.contains(content.localName) {
      return try readContainer(content, in: node, members, children)
    }
    let inner = try read(content)
    try readMembers(children, into: members)
    let value: Value = .object(PSObject(inner.base, attached: members))
    keep(value, node)
    return value
  }

  private func keep(_ value: Value, _ node: XmlNode) {
    if let id = node.attributeValue("RefId") { objects[id] = value }
  }

  private func readTypeNames(_ node: XmlNode) throws -> [PSString] {
    let id = node.attributeValue("RefId")
    if node.localName == "TNRef" {
      guard let id else { throw node.failure(CliXmlStrings.attributeExpected("RefId")) }
      guard let known = typeNames[id] else { throw node.failure(CliXmlStrings.unknownTypeReference(id)) }
      return known
    }
    var names: [PSString] = []
    for child in node.childElements {
      guard child.localName == "T" else { throw child.failure(CliXmlStrings.unknownTag(child.localName)) }
      let name = CliXmlText.decode(child.innerText).string
      if !name.isEmpty {
        names.append(PSString.make(name.hasPrefix(CliXmlReader.prefix) ? name : CliXmlReader.prefix + name))
      }
    }
    if let id { typeNames[id] = names }
    return names
  }

  /// Properties and notes, and the text that the object had.
  private func readMembers(_ children: [XmlNode], into members: PSCustomObject) throws {
    for child in children {
      switch child.localName {
      case "Props", "MS":
        for member in child.childElements where member.localName != "MS" {
          members.set(CliXmlText.decode(try name(of: member)), try read(member))
        }
      case "ToString":
        let member = DeserializedText.member(CliXmlText.decode(child.innerText))
        members.set(member: member, name: member.name)
      default: break
      }
    }
  }

  private func name(of node: XmlNode) throws -> String {
    guard let name = node.attributeValue("N") else { throw node.failure(CliXmlStrings.attributeExpected("N")) }
    return name
  }

  // MARK: - Collections

  private func readContainer(
    _ content: XmlNode, in node: XmlNode, _ members: PSCustomObject, _ children: [XmlNode]
  ) throws -> Value {
    let value: Value
    if content.localName == "DCT" {
      let table = PSHashtable(isOrdered(members) ? .orderedDictionary : .hashtable)
      value = .object(table)
      keep(value, node)
      for entry in content.childElements { try readEntry(entry, into: table) }
    } else {
      let list = ListObject([], type: .arrayList)
      value = content.localName == "LST" || content.localName == "IE" ? .object(list) : .null
      if !value.isNull { keep(value, node) }
      for child in content.childElements { list.items.append(try read(child)) }
      if value.isNull { return try queue(content.localName, list, node) }
    }
    try readMembers(children, into: members)
    value.base.asObject?.attached = members
    return value
  }

  private func isOrdered(_ members: PSCustomObject) -> Bool {
    members.typeNames?.first?.string == "Deserialized.System.Collections.Specialized.OrderedDictionary"
  }

  private func queue(_ tag: String, _ list: ListObject, _ node: XmlNode) throws -> Value {
    let isStack = tag == "STK"
    let items: [Value] = isStack ? list.items.reversed() : list.items
    let type = PSType.builtin("System.Collections." + (isStack ? "Stack" : "Queue"))
    let value = try MemberAccess.construct(type, [.object(ListObject(items, type: .arrayList))], context)
    keep(value, node)
    return value
  }

  private func readEntry(_ entry: XmlNode, into table: PSHashtable) throws {
    guard entry.localName == "En" else { throw entry.failure(CliXmlStrings.unknownTag(entry.localName)) }
    let parts = entry.childElements
    guard let key = parts.first else { throw entry.failure(CliXmlStrings.noKey) }
    if try name(of: key).lowercased() != "key" { throw key.failure(CliXmlStrings.keyName) }
    guard parts.count > 1 else { throw entry.failure(CliXmlStrings.noValue) }
    if try name(of: parts[1]).lowercased() != "value" { throw parts[1].failure(CliXmlStrings.valueName) }
    let keyValue = try read(key)
    if keyValue.isNull { throw key.failure(CliXmlStrings.nullKey) }
    table.set(keyValue, try read(parts[1]))
  }
}
