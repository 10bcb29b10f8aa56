import PSEngine
import PSRuntime
import PSTypes

/// Writes values as CLI-XML: `Export-Clixml`, `ConvertTo-CliXml`, `[PSSerializer]::Serialize`.
///
/// Objects that come again become references. Properties of .NET objects are written to the depth, below it objects as
/// their text; collections and note properties cost no depth. Follows PowerShell's serializer, version 1.1.0.1.
final class CliXmlWriter {
  static let namespace = "http://schemas.microsoft.com/powershell/2004/04"
  static let version = "1.1.0.1"
  private static let deepest = 50

  private let document = XmlNode.makeDocument()
  private let root: XmlNode
  private let context: RuntimeContext
  private let depth: Int
  private var level = 0
  private var objectIds: [ObjectIdentifier: Int] = [:]
  private var nextObjectId = 0
  /// Objects that have a number, so that no other takes their place in memory meanwhile.
  private var known: [AnyObject] = []
  private var typeIds: [String: Int] = [:]

  init(depth: Int, _ context: RuntimeContext) {
    self.depth = depth
    self.context = context
    root = document.makeElement("Objs")
    root.setAttribute("Version", to: CliXmlWriter.version)
    root.setAttribute("xmlns", to: CliXmlWriter.namespace)
    document.add(root)
  }

  /// The document of all values written.
  var text: String { document.savedText() }

  func write(_ value: Value) throws { try write(value, nil, depth, root) }

  private func write(_ value: Value, _ name: String?, _ depth: Int, _ parent: XmlNode) throws {
    if value.isNull {
      start("Nil", name, parent)
      return
    }
    level += 1
    defer { level -= 1 }
    if level >= CliXmlWriter.deepest {
      return try writePrimitive(.text(CliXmlStrings.tooDeep), name, parent)
    }
    let depth = CliXmlWriter.fixedDepth(value) ?? depth
    if let element = try CliXmlPrimitive.element(value.base, context) {
      return try write(primitive: element, of: value, name, depth, parent)
    }
    if let id = reference(value) {
      let node = start("Ref", name, parent)
      return node.setAttribute("RefId", to: String(id))
    }
    if try writeContainer(value, name, depth, parent) { return }
    if depth == 0 || CliXmlWriter.isWrittenAsText(value) {
      guard let element = try CliXmlPrimitive.element(.string(try shownText(value)), context) else { return }
      return try write(primitive: element, of: value, name, depth, parent)
    }
    try writeComplex(value, name, depth, parent)
  }

  /// Objects that are written to a depth of their own.
  private static func fixedDepth(_ value: Value) -> Int? {
    value.base.asObject is CredentialObject || value.base.unboxed(SwitchParameter.self) != nil ? 1 : nil
  }

  private static let textTypes: Set = ["System.Net.IPAddress", "System.Net.Mail.MailAddress"]

  private static func isWrittenAsText(_ value: Value) -> Bool {
    guard let object = value.base.asObject else { return false }
    return object is PSType || object is XmlNode || textTypes.contains(object.type.fullName)
  }

  private func shownText(_ value: Value) throws -> PSString {
    if let node = value.base.asObject as? XmlNode { return PSString.make(node.outerXml) }
    return try LanguagePrimitives.text(value, context)
  }

  // MARK: - Elements

  @discardableResult
  private func start(_ tag: String, _ name: String?, _ parent: XmlNode) -> XmlNode {
    let node = parent.makeElement(tag)
    parent.add(node)
    if let name { node.setAttribute("N", to: CliXmlText.encode(PSString.make(name))) }
    return node
  }

  private func writePrimitive(_ value: Value, _ name: String?, _ parent: XmlNode) throws {
    guard let element = try CliXmlPrimitive.element(value, context) else { return }
    start(element.tag, name, parent).addText(element.text)
  }

  /// A primitive; inside an object where members, type names or a text were attached to it.
  private func write(
    primitive element: (tag: String, text: String), of value: Value, _ name: String?, _ depth: Int, _ parent: XmlNode
  ) throws {
    guard let bag = value.attachedMembers, bag.shape.count > 0 || bag.typeNames != nil else {
      return start(element.tag, name, parent).addText(element.text)
    }
    let node = startObject(value, name, parent, writesTypes: bag.typeNames != nil)
    if DeserializedText.isAttached(to: bag) { try writeText(LanguagePrimitives.text(value, context), node) }
    start(element.tag, nil, node).addText(element.text)
    try writeMembers(notes(of: value), value, depth, node)
  }

  private func writeText(_ text: PSString, _ node: XmlNode) {
    start("ToString", nil, node).addText(CliXmlText.encode(text))
  }

  // MARK: - Objects

  private func identity(_ value: Value) -> AnyObject? {
    switch value.base {
    case .array(let a): a
    case .object(let o) where o.kind != .enumeration && o.kind != .boxed: o
    default: nil
    }
  }

  private func reference(_ value: Value) -> Int? { identity(value).flatMap { objectIds[ObjectIdentifier($0)] } }

  private func startObject(_ value: Value, _ name: String?, _ parent: XmlNode, writesTypes: Bool) -> XmlNode {
    let node = start("Obj", name, parent)
    if let object = identity(value) {
      known.append(object)
      objectIds[ObjectIdentifier(object)] = nextObjectId
    }
    node.setAttribute("RefId", to: String(nextObjectId))
    nextObjectId += 1
    if writesTypes { writeTypes(MemberAccess.typeNames(of: value, context), node) }
    return node
  }

  private func writeTypes(_ names: [PSString], _ node: XmlNode) {
    if names.isEmpty { return }
    let key = names.map(\.string).joined(separator: "\n")
    if let id = typeIds[key] { return start("TNRef", nil, node).setAttribute("RefId", to: String(id)) }
    let list = start("TN", nil, node)
    list.setAttribute("RefId", to: String(typeIds.count))
    typeIds[key] = typeIds.count
    for name in names { start("T", nil, list).addText(CliXmlText.encode(name)) }
  }

  private func writeComplex(_ value: Value, _ name: String?, _ depth: Int, _ parent: XmlNode) throws {
    let node = startObject(value, name, parent, writesTypes: true)
    let base = value.base
    let isBag = base.asObject?.kind == .custom
    if !isBag || DeserializedText.isAttached(to: base.asObject as? PSCustomObject) {
      if let text = try? LanguagePrimitives.text(value, context) { writeText(text, node) }
    }
    if let e = base.asObject as? EnumObject {
      try writePrimitive(CliXmlWriter.number(e), nil, node)
      return try writeMembers(notes(of: value), value, depth, node)
    }
    if let record = base.asObject as? ErrorRecord {
      return try writeNotes(CliXmlErrorRecord.notes(record, context), depth, node)
    }
    let all = MemberAccess.properties(of: value, context)
    try writeMembers(all.filter { $0.kind == .property }, value, depth - 1, node, tag: "Props")
    try writeMembers(all.filter { $0.kind != .property }, value, depth, node)
  }

  private static func number(_ e: EnumObject) -> Value {
    switch e.enumType.enumInfo?.underlying {
    case .byte: .byte(UInt8(truncatingIfNeeded: e.rawValue))
    case .sbyte: .sbyte(Int8(truncatingIfNeeded: e.rawValue))
    case .int16: .short(Int16(truncatingIfNeeded: e.rawValue))
    case .uint16: .ushort(UInt16(truncatingIfNeeded: e.rawValue))
    case .uint32: .uint(UInt32(truncatingIfNeeded: e.rawValue))
    case .int64: .long(e.rawValue)
    case .uint64: .ulong(UInt64(bitPattern: e.rawValue))
    default: .int(Int32(truncatingIfNeeded: e.rawValue))
    }
  }

  /// The properties that a script attached to a value.
  private func notes(of value: Value) -> [PropertyInfo] {
    guard let bag = value.attachedMembers else { return [] }
    return MemberAccess.properties(of: .object(bag), context)
  }

  /// Properties with their values; one that cannot be read is left out, and so is an empty element around them.
  private func writeMembers(
    _ properties: [PropertyInfo], _ target: Value, _ depth: Int, _ parent: XmlNode, tag: String = "MS"
  ) throws {
    if properties.isEmpty { return }
    let node = parent.makeElement(tag)
    var isUsed = tag == "Props"
    for property in properties {
      guard let value = try? property.value(of: target, context) else { continue }
      let isAttached = tag == "Props" || property.kind == .noteProperty
      try write(value, property.name.string, isAttached ? depth : max(0, depth - 1), node)
      isUsed = true
    }
    if isUsed { parent.add(node) }
  }

  private func writeNotes(_ notes: [(name: String, value: Value)], _ depth: Int, _ parent: XmlNode) throws {
    let node = start("MS", nil, parent)
    for note in notes { try write(note.value, note.name, depth, node) }
  }

  // MARK: - Collections

  private func writeContainer(_ value: Value, _ name: String?, _ depth: Int, _ parent: XmlNode) throws -> Bool {
    let base = value.base
    if let table = base.asObject as? PSHashtable {
      let node = startObject(value, name, parent, writesTypes: true)
      let list = start("DCT", nil, node)
      for entry in table.orderedEntries {
        let pair = start("En", nil, list)
        try write(entry.key, "Key", depth, pair)
        try write(entry.value, "Value", depth, pair)
      }
      if depth > 0 { try writeMembers(notes(of: value), value, depth, node) }
      return true
    }
    guard !(base.asObject is XmlNode), let elements = base.elements else { return false }
    let tag = CliXmlWriter.listTag(base)
    let node = startObject(value, name, parent, writesTypes: true)
    let list = start(tag, nil, node)
    while let item = try elements.next() { try write(item, nil, depth, list) }
    if depth > 0, tag == "IE" {
      let own = MemberAccess.properties(of: value, context).filter { $0.kind == .property }
      try writeMembers(own, value, depth - 1, node, tag: "Props")
    }
    if depth > 0 { try writeMembers(notes(of: value), value, depth, node) }
    return true
  }

  private static func listTag(_ value: Value) -> String {
    let name = value.type.fullName
    if name.hasPrefix("System.Collections.Stack") || name.hasPrefix("System.Collections.Generic.Stack") { return "STK" }
    if name.hasPrefix("System.Collections.Queue") || name.hasPrefix("System.Collections.Generic.Queue") { return "QUE" }
    if case .array = value { return "LST" }
    return value.asObject is ListObject ? "LST" : "IE"
  }
}
