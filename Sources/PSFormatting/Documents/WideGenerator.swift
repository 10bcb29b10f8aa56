import PSEngine
import PSRuntime

/// One property of each object, several in a line.
final class WideGenerator: ViewGenerator {
  override func startData(_ first: Value) throws -> FormatStartData {
    FormatStartData(.wide(columns: parameters?.autoSize == true ? 0 : parameters?.columns ?? 2), isAutoSize: isAutoSize)
  }

  override func payload(_ target: Value) throws -> FormatEntryData {
    FormatEntryData(.wide(TableCell(text: try text(target))))
  }

  private func text(_ target: Value) throws -> PSString {
    if let item = view?.columns.first {
      return try display(target, item.expression, format: item.format.map { PSString.make($0) }, isTable: false)
    }
    if let parameter = parameters?.properties.first {
      guard let found = try parameter.expression.resolve(target, context).first else { return .empty }
      return try display(target, found.expression, format: parameter.format, isTable: false)
    }
    if let name = try DisplayName.expression(of: target, context) {
      return try display(target, name.expression, format: nil, isTable: false)
    }
    guard let first = try ActiveProperties(context: context).list(nil, of: target).first else { return .empty }
    return try display(target, first.resolved.expression, format: nil, isTable: false)
  }
}
