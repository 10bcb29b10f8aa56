import PSEngine
import PSRuntime

/// Turns objects into the messages of one document.
class ViewGenerator {
  let context: ExecutionContext
  /// The registered view; nil where the columns come from properties.
  let view: FormatViewDefinition?
  let parameters: FormatParameters?
  let cells: CellText
  private var grouping: Grouping?
  /// Failures of expressions that `-ShowError` writes behind the entry.
  var failures: [(expression: PSString, error: RuntimeException, target: Value)] = []

  init(_ context: ExecutionContext, view: FormatViewDefinition?, parameters: FormatParameters?, cells: CellText) {
    self.context = context
    self.view = view
    self.parameters = parameters
    self.cells = cells
    if let groupBy = parameters?.groupBy {
      grouping = Grouping(groupBy.expression, label: groupBy.label)
    } else if let groupBy = view?.groupBy {
      grouping = Grouping(groupBy, label: view?.groupLabel.map { PSString.make($0) })
    }
  }

  var isAutoSize: Bool { parameters?.autoSize ?? view?.isAutoSize ?? false }

  func startData(_ first: Value) throws -> FormatStartData { FormatStartData(.list, isAutoSize: isAutoSize) }
  func payload(_ target: Value) throws -> FormatEntryData { FormatEntryData(.text(.empty)) }

  /// Whether an object belongs to this document, or is written as it is.
  func accepts(_ target: Value, _ selection: ViewSelection) -> Bool {
    guard let view else { return true }
    return selection.isApplicable(view, to: target)
  }

  // MARK: - Values

  /// A field's text: empty where the object has no such property or the expression fails.
  func display(
    _ target: Value, _ resolved: FormatExpression, format: PSString?, isTable: Bool
  ) throws -> PSString {
    do {
      guard let value = try resolved.value(of: target, context) else { return .empty }
      return try cells.text(value, format: format, isTable: isTable)
    } catch let error as RuntimeException {
      if parameters?.showsErrorsAsMessages == true {
        failures.append((try resolved.text(context), error, target))
      }
      return parameters?.showsErrorsInCells == true ? FormatStrings.errorInCell : .empty
    }
  }

  // MARK: - Groups

  /// Looks at the group of an object; true where it is not the group of the object before.
  func updateGroup(_ target: Value) throws -> Bool {
    guard grouping != nil else { return false }
    return try grouping?.update(target, context) ?? false
  }

  func groupStart(_ first: Value) throws -> GroupStartData {
    guard let grouping, let value = grouping.current else { return GroupStartData(nil) }
    if let heading = view?.groupHeading, parameters?.groupBy == nil {
      return GroupStartData(try heading(first, context))
    }
    let text = try cells.smart(value)
    let label = PSString.concat(PSString.concat(PSString.make("   "), grouping.shownLabel), PSString.make(": "))
    return GroupStartData(ComplexEntry([.text(label), .text(text)]))
  }
}

/// What objects are grouped by, and the value of the group that is open.
struct Grouping {
  private let expression: FormatExpression
  private let label: PSString?
  private var name = PSString.empty
  /// The value of the open group; nil where it has none.
  private(set) var current: Value?

  init(_ expression: FormatExpression, label: PSString?) {
    self.expression = expression
    self.label = label
  }

  var shownLabel: PSString { label ?? name }

  mutating func update(_ target: Value, _ context: ExecutionContext) throws -> Bool {
    guard let resolved = try expression.resolve(target, context).first,
      let value = try? resolved.expression.value(of: target, context)
    else { return false }
    let old = current ?? .null
    current = value
    if try Grouping.same(value, old, context) || Grouping.same(old, value, context) { return false }
    name = resolved.name
    return true
  }

  /// Whether two keys are equal: compared where they compare, else by their texts.
  private static func same(_ a: Value, _ b: Value, _ context: ExecutionContext) throws -> Bool {
    if a.isNull || b.isNull { return a.isNull && b.isNull }
    if case .object(let object) = a.base, object.kind == .custom {
      if a.base.isIdentical(to: b.base) { return true }
      throw OperationStrings.customNotComparable(
        try LanguagePrimitives.text(a, context).string, try LanguagePrimitives.text(b, context).string)
    }
    if case .array = a.base {
    } else if case .array = b.base {
    } else {
      if let order = try? LanguagePrimitives.compare(a, b, ignoringCase: true, context) { return order == 0 }
    }
    return try LanguagePrimitives.text(a, context).equalsIgnoringCase(LanguagePrimitives.text(b, context))
  }
}
