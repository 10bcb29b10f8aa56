import PSEngine
import PSRuntime

/// Entries of a list: each object shows its own properties unless a registered view says which.
final class ListGenerator: ViewGenerator {
  override func startData(_ first: Value) throws -> FormatStartData { FormatStartData(.list, isAutoSize: isAutoSize) }

  override func payload(_ target: Value) throws -> FormatEntryData {
    FormatEntryData(.list(try fields(target)))
  }

  func fields(_ target: Value) throws -> [ListField] {
    if let view { return try view.columns.map { try field($0, target) } }
    return try active(target).map { property in
      ListField(
        label: property.label,
        value: try display(target, property.resolved.expression, format: property.parameter?.format, isTable: false))
    }
  }

  private var lastShape: Shape?
  private var lastActive: [ActiveProperty] = []

  /// The properties to show; those of the object before where it is made the same way.
  private func active(_ target: Value) throws -> [ActiveProperty] {
    guard case .object(let object) = target, object.kind == .custom, object.attached == nil else {
      return try ActiveProperties(context: context).list(parameters, of: target)
    }
    let bag = unsafeDowncast(object, to: PSCustomObject.self)
    guard bag.typeNames == nil, !bag.shape.entries.contains(.member) else {
      return try ActiveProperties(context: context).list(parameters, of: target)
    }
    if bag.shape !== lastShape {
      lastActive = try ActiveProperties(context: context).list(parameters, of: target)
      lastShape = bag.shape
    }
    return lastActive
  }

  private func field(_ item: FormatItem, _ target: Value) throws -> ListField {
    let format = item.format.map { PSString.make($0) }
    let value = try display(target, item.expression, format: format, isTable: false)
    if let label = item.label { return ListField(label: PSString.make(label), value: value) }
    let own = try item.expression.resolve(target, context).first?.name
    return ListField(label: try own ?? item.expression.text(context), value: value)
  }
}
