import PSRuntime
import PSTypes

/// Writes an object as ConvertTo-Xml does: an `Object` element, with a `Property` element for each property or item.
final class ObjectXmlWriter {
  private let writesTypes: Bool
  private let context: RuntimeContext
  private var isOutermost = true

  init(writesTypes: Bool, _ context: RuntimeContext) {
    self.writesTypes = writesTypes
    self.context = context
  }

  func write(_ value: Value, depth: Int, into parent: XmlNode) throws { try write(value, nil, depth, parent) }

  private func write(_ value: Value, _ name: String?, _ depth: Int, _ parent: XmlNode) throws {
    if value.isNull {
      _ = start(name, nil, parent)
      return
    }
    let base = value.base
    if try CliXmlPrimitive.element(base, context) != nil {
      return start(name, value, parent).addText(try MemberAccess.dotNetText(base, context).string)
    }
    if try writeContainer(value, name, depth, parent) { return }
    if depth == 0 || base.asObject is PSType || base.asObject is XmlNode {
      return start(name, value, parent).addText(try text(value))
    }
    let node = start(name, value, parent)
    if let e = base.asObject as? EnumObject {
      for property in MemberAccess.properties(of: value, context) {
        try write(.int(Int32(truncatingIfNeeded: e.rawValue)), property.name.string, depth, node)
      }
      return
    }
    try writeProperties(of: value, depth - 1, node)
  }

  private func text(_ value: Value) throws -> String {
    if let node = value.base.asObject as? XmlNode { return node.outerXml }
    return try ObjectText.plain(value, context).string
  }

  private func start(_ name: String?, _ value: Value?, _ parent: XmlNode) -> XmlNode {
    let node = parent.makeElement(name == nil && isOutermost ? "Object" : "Property")
    if name == nil { isOutermost = false }
    parent.add(node)
    if let name { node.setAttribute("Name", to: name) }
    if let value, writesTypes { node.setAttribute("Type", to: value.base.type.fullName) }
    return node
  }

  private func writeProperties(of target: Value, _ depth: Int, _ node: XmlNode) throws {
    for property in MemberAccess.properties(of: target, context) where !property.isHidden {
      let value = (try? property.value(of: target, context)) ?? .null
      if !value.isNull {
        try write(value, property.name.string, depth, node)
        continue
      }
      let empty = start(property.name.string, nil, node)
      if writesTypes { empty.setAttribute("Type", to: property.valueTypeName(of: target, context)) }
    }
  }

  private func writeContainer(_ value: Value, _ name: String?, _ depth: Int, _ parent: XmlNode) throws -> Bool {
    let base = value.base
    if let table = base.asObject as? PSHashtable {
      let node = start(name, value, parent)
      for entry in table.orderedEntries {
        try write(entry.key, "Key", depth, node)
        try write(entry.value, "Value", depth, node)
      }
      return true
    }
    guard !(base.asObject is XmlNode), let elements = base.elements else { return false }
    let node = start(name, value, parent)
    while let item = try elements.next() { try write(item, nil, depth, node) }
    return true
  }
}
