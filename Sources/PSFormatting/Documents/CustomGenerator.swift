import PSEngine
import PSRuntime

/// Objects as trees: `class T`, braces, one property a line, nested objects below.
final class CustomGenerator: ViewGenerator {
  override func startData(_ first: Value) throws -> FormatStartData { FormatStartData(.custom, isAutoSize: false) }

  override func payload(_ target: Value) throws -> FormatEntryData {
    if let custom = view?.custom { return FormatEntryData(.custom(try custom(target, context))) }
    let entry = ComplexEntry()
    let maximum = parameters?.depth ?? FormatParameters.maximumDepth
    if target.isDefaultScalar {
      let inner = ComplexEntry()
      inner.append(try cells.smart(target))
      inner.newLine()
      entry.items.append(.entry(inner))
    } else if let items = CellText.items(target) {
      let inner = ComplexEntry()
      try add(items, to: inner, level: 0, maximum: maximum)
      entry.items.append(.entry(inner))
    } else {
      try add(target, properties: parameters?.properties ?? [], to: entry, level: 0, maximum: maximum)
    }
    return FormatEntryData(.custom(entry))
  }

  private func add(
    _ target: Value, properties: [FormatParameter], to list: ComplexEntry, level: Int, maximum: Int
  ) throws {
    var asked = FormatParameters()
    asked.properties = properties
    let active = try ActiveProperties(context: context).list(asked, of: target)
    let entry = ComplexEntry()
    list.items.append(.entry(entry))
    entry.append("class " + className(target))
    entry.newLine()
    entry.append("{")
    entry.newLine()
    let inner = entry.indented()
    for property in active { try add(property, of: target, to: inner, level: level, maximum: maximum) }
    entry.append("}")
    entry.newLine()
  }

  private func className(_ target: Value) -> String {
    let name = MemberAccess.typeNames(of: target, context).first?.string ?? ""
    let short = name.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? name
    return short
  }

  private func add(
    _ property: ActiveProperty, of target: Value, to list: ComplexEntry, level: Int, maximum: Int
  ) throws {
    list.append(PSString.concat(property.resolved.name, PSString.make(" = ")))
    let maximum = property.parameter?.depth ?? maximum
    var value = Value.null
    do {
      value = try property.resolved.expression.value(of: target, context) ?? .null
    } catch is RuntimeException {
      value = .string(parameters?.showsErrorsInCells == true ? FormatStrings.errorInCell : .empty)
    }
    if !value.isNull, let items = CellText.items(value) {
      list.newLine()
      try add(items, to: list.indented(), level: level + 1, maximum: maximum)
    } else if value.isNull || isLeaf(value, level, maximum) {
      try leaf(value, list)
    } else {
      list.newLine()
      try add(value, properties: [], to: list.indented(), level: level + 1, maximum: maximum)
    }
  }

  private func add(_ items: any ValueSequence, to list: ComplexEntry, level: Int, maximum: Int) throws {
    list.append("[")
    list.newLine()
    let inner = list.indented()
    var count = 0
    while let item = try items.next() {
      if cells.limit >= 0, count == cells.limit {
        try leaf(.string(context.session.formatting.ellipsis), inner)
        break
      }
      count += 1
      if item.isNull || isLeaf(item, level, maximum) {
        try leaf(item, inner)
      } else if let nested = CellText.items(item) {
        inner.newLine()
        try add(nested, to: inner.indented(), level: level + 1, maximum: maximum)
      } else {
        try add(item, properties: [], to: inner, level: level + 1, maximum: maximum)
      }
    }
    list.append("]")
    list.newLine()
    list.newLine()
  }

  private func leaf(_ value: Value, _ list: ComplexEntry) throws {
    list.append(try cells.text(value))
    list.newLine()
  }

  private func isLeaf(_ value: Value, _ level: Int, _ maximum: Int) -> Bool {
    level >= maximum || value.isDefaultScalar
  }
}
