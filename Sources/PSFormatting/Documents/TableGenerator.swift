import PSEngine
import PSRuntime

/// Rows of a table: of a registered view, or of properties.
final class TableGenerator: ViewGenerator {
  private var columns: [ActiveProperty] = []

  /// A table of an object's properties.
  init(_ context: ExecutionContext, of target: Value, parameters: FormatParameters?, cells: CellText) throws {
    super.init(context, view: nil, parameters: parameters, cells: cells)
    columns = try ActiveProperties(context: context).table(parameters, of: target)
  }

  override init(
    _ context: ExecutionContext, view: FormatViewDefinition?, parameters: FormatParameters?, cells: CellText
  ) {
    super.init(context, view: view, parameters: parameters, cells: cells)
  }

  override func startData(_ first: Value) throws -> FormatStartData {
    var header = TableHeader()
    header.hidesHeaders = parameters?.hidesHeaders ?? view?.hidesHeaders ?? false
    if let view {
      header.columns = try view.columns.map { item in
        TableColumn(
          label: try item.label.map { PSString.make($0) } ?? item.expression.text(context), width: item.width,
          alignment: item.alignment)
      }
    } else {
      header.columns = try columns.map { try column($0, first) }
    }
    return FormatStartData(.table(header), isAutoSize: isAutoSize)
  }

  private func column(_ property: ActiveProperty, _ first: Value) throws -> TableColumn {
    let alignment = try property.parameter?.alignment ?? defaultAlignment(property.resolved, first)
    return TableColumn(label: property.label, width: property.parameter?.width ?? 0, alignment: alignment)
  }

  /// Numbers, booleans, chars and enums stand right, all else left; the first object decides.
  private func defaultAlignment(_ resolved: ResolvedExpression, _ first: Value) throws -> Alignment {
    let value: Value
    do {
      guard let found = try resolved.expression.value(of: first, context) else { return .left }
      value = found
    } catch is RuntimeException {
      return .left
    }
    if case .string = value.base { return .left }
    return value.isDefaultScalar ? .right : .left
  }

  override func payload(_ target: Value) throws -> FormatEntryData {
    var row: [TableCell] = []
    if let view {
      row.reserveCapacity(view.columns.count)
      for item in view.columns {
        let format = item.format.map { PSString.make($0) }
        row.append(TableCell(text: try display(target, item.expression, format: format, isTable: false)))
      }
    } else {
      row.reserveCapacity(columns.count)
      for column in columns {
        let text = try display(target, column.resolved.expression, format: column.parameter?.format, isTable: true)
        row.append(TableCell(text: text, alignment: column.parameter?.alignment ?? .undefined))
      }
    }
    return FormatEntryData(.row(row, wraps: parameters?.wraps ?? view?.wraps ?? false))
  }
}
