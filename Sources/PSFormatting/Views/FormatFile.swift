import PSEngine
import PSRuntime

/// Reads `.format.ps1xml` files: tables, lists and wide views.
enum FormatFile {
  /// The views of a file with the type names they are for; nil where the text is no such file.
  static func read(_ bytes: [UInt8]) -> [(typeName: String, view: FormatViewDefinition)]? {
    guard let root = XmlElement.parse(String(decoding: bytes, as: UTF8.self)), root.name == "Configuration" else {
      return nil
    }
    var result: [(String, FormatViewDefinition)] = []
    for element in root.child("ViewDefinitions")?.children ?? [] where element.name == "View" {
      guard let view = view(element) else { continue }
      for name in element.child("ViewSelectedBy")?.children ?? [] where name.name == "TypeName" {
        result.append((name.trimmed, view))
      }
    }
    return result
  }

  private static func view(_ element: XmlElement) -> FormatViewDefinition? {
    let name = element.child("Name")?.trimmed ?? ""
    let made: FormatViewDefinition
    if let control = element.child("TableControl") {
      made = FormatViewDefinition(name: name, kind: .table)
      readTable(control, made)
    } else if let control = element.child("ListControl") {
      made = FormatViewDefinition(name: name, kind: .list)
      made.columns = control.path("ListEntries", "ListEntry", "ListItems")?.children.compactMap(item) ?? []
    } else if let control = element.child("WideControl") {
      made = FormatViewDefinition(name: name, kind: .wide)
      made.columns = control.path("WideEntries", "WideEntry", "WideItem").flatMap(item).map { [$0] } ?? []
      made.isAutoSize = control.child("AutoSize") != nil
    } else {
      return nil
    }
    made.isRegistered = true
    if let group = element.child("GroupBy") {
      made.groupBy = item(group)?.expression
      made.groupLabel = group.child("Label")?.trimmed
    }
    return made
  }

  private static func readTable(_ control: XmlElement, _ view: FormatViewDefinition) {
    view.isAutoSize = control.child("AutoSize") != nil
    view.hidesHeaders = control.child("HideTableHeaders") != nil
    let headers = control.child("TableHeaders")?.children ?? []
    let row = control.path("TableRowEntries", "TableRowEntry")
    view.wraps = row?.child("Wrap") != nil
    for (index, element) in (row?.child("TableColumnItems")?.children ?? []).enumerated() {
      guard var column = item(element) else { continue }
      column.label = nil
      if headers.indices.contains(index) {
        let header = headers[index]
        column.label = header.child("Label")?.trimmed
        column.width = Int(header.child("Width")?.trimmed ?? "") ?? 0
        column.alignment = alignment(header.child("Alignment")?.trimmed) ?? .undefined
      }
      if let own = alignment(element.child("Alignment")?.trimmed) { column.alignment = own }
      view.columns.append(column)
    }
  }

  private static func item(_ element: XmlElement) -> FormatItem? {
    let expression: FormatExpression
    if let name = element.child("PropertyName")?.trimmed {
      expression = .property(PSString.make(name))
    } else if let script = element.child("ScriptBlock")?.text {
      expression = .script(ViewScript(script))
    } else {
      return nil
    }
    var result = FormatItem(expression, label: element.child("Label")?.trimmed)
    result.format = element.child("FormatString")?.trimmed
    return result
  }

  private static func alignment(_ text: String?) -> Alignment? {
    switch text?.lowercased() {
    case "left": .left
    case "right": .right
    case "center": .center
    default: nil
    }
  }
}
