import PSEngine
import PSRuntime

/// Formats objects into one document: the work of `Format-Table` and its kin, and of implicit formatting.
final class DocumentBuilder {
  private enum State { case none, document, group }

  private let context: ExecutionContext
  /// The shape asked for; nil where the first object decides.
  private let shape: FormatViewDefinition.Kind?
  private let parameters: FormatParameters?
  private let emit: (Value) throws -> Void
  private let selection: ViewSelection
  private let cells: CellText
  private var generator: ViewGenerator?
  private var state = State.none
  /// Raises the error of a view name that does not exist.
  private let unknownView: (String, Value, FormatViewDefinition.Kind) throws -> Void

  init(
    _ context: ExecutionContext, shape: FormatViewDefinition.Kind? = nil, parameters: FormatParameters? = nil,
    unknownView: @escaping (String, Value, FormatViewDefinition.Kind) throws -> Void = { _, _, _ in },
    emit: @escaping (Value) throws -> Void
  ) {
    self.context = context
    self.shape = shape
    self.parameters = parameters
    self.unknownView = unknownView
    self.emit = emit
    selection = ViewSelection(context)
    cells = CellText(context, limit: context.formatEnumerationLimit)
  }

  /// Takes one object of the pipeline; a collection shows its items unless `-Expand` says otherwise.
  func add(_ value: Value) throws {
    if case .object(let object) = value, object.kind == .custom { return try addItem(value) }
    if value.isNull { return }
    guard let items = CellText.items(value) else { return try addItem(value) }
    switch parameters?.expansion ?? .enumOnly {
    case .coreOnly: try addItem(value)
    case .enumOnly: while let item = try items.next() { try addItem(item) }
    case .both: try addBoth(value, items)
    }
  }

  private func addBoth(_ value: Value, _ items: any ValueSequence) throws {
    var list: [Value] = []
    while let item = try items.next() { list.append(item) }
    try comment("The following object supports IEnumerable:")
    _ = try outOfBand(value, asList: true)
    switch list.count {
    case 0: try comment("The IEnumerable contains no objects.")
    case 1: try comment("The IEnumerable contains the following object:")
    default: try comment("The IEnumerable contains the following \(list.count) objects:")
    }
    for item in list { try addItem(item) }
  }

  private func comment(_ text: String) throws {
    try write(FormatEntryData(.text(PSString.make(text)), isOutOfBand: true))
  }

  private func addItem(_ item: Value) throws {
    let target = item.isNull ? Value.string(.empty) : item
    if case .object(let object) = target, object is FormatObject { return try emit(target) }
    let mayBeOutOfBand = shape == nil || parameters?.force != true
    if mayBeOutOfBand, try outOfBand(target, asList: false) { return }
    if state == .none { try start(target) }
    guard let generator else { return }
    if mayBeOutOfBand, !generator.accepts(target, selection), try outOfBand(target, asList: true) { return }
    try addToGroup(target, generator)
  }

  private func addToGroup(_ target: Value, _ generator: ViewGenerator) throws {
    let isNew = try generator.updateGroup(target)
    if state == .document {
      try write(generator.groupStart(target))
      state = .group
    } else if isNew {
      try write(GroupEndData(isFollowed: true))
      try write(generator.groupStart(target))
    }
    try write(generator.payload(target))
    if !generator.failures.isEmpty { try writeFailures(generator) }
  }

  private func start(_ first: Value) throws {
    let made = try makeGenerator(first)
    generator = made
    try write(made.startData(first))
    state = .document
  }

  /// Ends what is open.
  func end() throws {
    if state == .group { try write(GroupEndData(isFollowed: false)) }
    if state != .none { try write(FormatEndData()) }
    state = .none
    generator = nil
  }

  private func write(_ message: FormatObject) throws { try emit(.object(message)) }

  // MARK: - Choosing a view

  private func makeGenerator(_ first: Value) throws -> ViewGenerator {
    if let parameters, let shape {
      if !parameters.properties.isEmpty { return try fromProperties(shape, first) }
      if let name = parameters.viewName {
        if let view = selection.view(for: first, kind: shape, name: name) { return registered(view) }
        try unknownView(name, first, shape)
      }
    }
    if let view = selection.view(for: first, kind: shape) { return registered(view) }
    let count = ActiveProperties(context: context).defaultCount(of: first)
    return try fromProperties(shape ?? (count <= 4 ? .table : .list), first)
  }

  private func registered(_ view: FormatViewDefinition) -> ViewGenerator {
    switch view.kind {
    case .table: TableGenerator(context, view: view, parameters: parameters, cells: cells)
    case .list: ListGenerator(context, view: view, parameters: parameters, cells: cells)
    case .wide: WideGenerator(context, view: view, parameters: parameters, cells: cells)
    case .custom: CustomGenerator(context, view: view, parameters: parameters, cells: cells)
    }
  }

  private func fromProperties(_ shape: FormatViewDefinition.Kind, _ first: Value) throws -> ViewGenerator {
    switch shape {
    case .table: try TableGenerator(context, of: first, parameters: parameters, cells: cells)
    case .list: ListGenerator(context, view: nil, parameters: parameters, cells: cells)
    case .wide: WideGenerator(context, view: nil, parameters: parameters, cells: cells)
    case .custom: CustomGenerator(context, view: nil, parameters: parameters, cells: cells)
    }
  }

  // MARK: - Objects outside the document

  /// Writes an object as it is where it is a text, a number or has a view for that.
  ///
  /// With `asList` everything else is written as a list.
  private func outOfBand(_ target: Value, asList: Bool) throws -> Bool {
    if target.isDefaultScalar || target.base.type.code == .scriptBlock {
      try write(FormatEntryData(.text(cells.plain(target)), isOutOfBand: true))
      return true
    }
    if let view = selection.outOfBandView(for: target) {
      let payload = try registered(view).payload(target)
      try write(FormatEntryData(payload.content, isOutOfBand: true))
      return true
    }
    if !asList, hasProperties(target) { return false }
    if PropertyAccess.names(of: target, context).isEmpty {
      try write(FormatEntryData(.text(cells.plain(target)), isOutOfBand: true))
      return true
    }
    let list = ListGenerator(context, view: nil, parameters: nil, cells: cells)
    try write(FormatEntryData(.list(list.fields(target)), isOutOfBand: true))
    return true
  }

  private func hasProperties(_ target: Value) -> Bool {
    if case .object(let object) = target, object.kind == .custom {
      let bag = unsafeDowncast(object, to: PSCustomObject.self)
      if !bag.shape.names.isEmpty, bag.shape.entries[0] == .note { return true }
    }
    return !PropertyAccess.names(of: target, context).isEmpty
  }

  private func writeFailures(_ generator: ViewGenerator) throws {
    for failure in generator.failures {
      let record = ErrorRecord(
        failure.error.record.exception, id: "PSPropertyExpressionError", category: .invalidArgument,
        target: failure.target)
      record.details = PSString.make(FormatStrings.expressionFailed(failure.expression.string))
      let text = PSString.make(ErrorText(context).text(record))
      try write(FormatEntryData(.custom(ComplexEntry([.text(text)])), isOutOfBand: true))
    }
    generator.failures = []
  }
}
