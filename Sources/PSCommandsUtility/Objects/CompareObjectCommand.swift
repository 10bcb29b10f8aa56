import PSEngine
import PSRuntime

/// Shows how two lists of objects differ, by themselves or by properties.
///
/// Objects only on the right come first, then those only on the left. Follows Microsoft.PowerShell.Utility/Compare-Object.
struct CompareObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(.compare, "Object")

  static let parameters: [Parameter<Self>] = [
    .init("ReferenceObject", .mandatory, .position(0), .allowEmptyCollection) { $0.reference = $1 },
    .init("DifferenceObject", .mandatory, .position(1), .valueFromPipeline, .allowEmptyCollection) {
      $0.difference = $1
    },
    .init("SyncWindow", .validateRange(0, .max)) { $0.syncWindow = $1 },
    .init("Property") { $0.property = $1 },
    .init("ExcludeDifferent") { $0.excludeDifferent = $1 },
    .init("IncludeEqual") { $0.includeEqual = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Culture") { $0.culture = $1 },
    .init("CaseSensitive") { $0.caseSensitive = $1 },
  ]

  var reference: [PSObjectParameter] = []
  var difference: [PSObjectParameter] = []
  var syncWindow: Int32 = .max
  var property: [Value]?
  var excludeDifferent = SwitchParameter()
  var includeEqual = SwitchParameter()
  var passThru = SwitchParameter()
  var culture: String?
  var caseSensitive = SwitchParameter()

  /// An object with its keys.
  private struct Entry {
    let item: Value
    let keys: [Value]
  }
  private var parameters: [PropertyParameter]?
  private var references: [Entry] = []
  private var next = 0
  private var referenceBacklog: [Entry] = []
  private var differenceBacklog: [Entry] = []
  private var comparer: ObjectComparer?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    comparer = ObjectComparer(runtime.context, ignoresCase: !caseSensitive.isPresent, culture: culture)
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    try prepare(runtime)
    if reference.isEmpty {
      for entry in try entries(difference, runtime) { try emit(entry, "=>", runtime) }
    } else if difference.isEmpty {
      try match(nil, runtime)
    } else {
      for entry in try entries(difference, runtime) { try match(entry, runtime) }
    }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    while next < references.count { try match(nil, runtime) }
    for entry in differenceBacklog { try emit(entry, "=>", runtime) }
    for entry in referenceBacklog { try emit(entry, "<=", runtime) }
  }

  private mutating func prepare(_ runtime: CommandRuntime) throws {
    guard parameters == nil else { return }
    let first = reference.first ?? difference.first
    let given = property ?? first.flatMap { PropertyParameter.defaultKeys(of: $0.value, runtime.context) }
    parameters = try given.map { try PropertyParameterDefinition.group.process($0, runtime) } ?? []
    references = try entries(reference, runtime)
  }

  private func entries(_ items: [PSObjectParameter], _ runtime: CommandRuntime) throws -> [Entry] {
    let items = items.map(\.value).filter { !$0.isNull }
    let columns = try KeyColumns.evaluate((parameters ?? []).map(\.expression), items, runtime)
    return items.indices.map { row in Entry(item: items[row], keys: columns.map { $0[row] }) }
  }

  // MARK: - Matching

  private func isEqual(_ a: Entry, _ b: Entry) throws -> Bool {
    guard let comparer else { return false }
    for (x, y) in zip(a.keys, b.keys) {
      if x.isUnset || y.isUnset {
        if x.isUnset && y.isUnset { continue }
        return false
      }
      if try comparer.compare(x, y) != 0 { return false }
    }
    return true
  }

  /// Takes the next reference beside one difference; what finds no partner waits in its backlog.
  private mutating func match(_ entry: Entry?, _ runtime: CommandRuntime) throws {
    var left: Entry?
    if next < references.count {
      left = references[next]
      next += 1
    }
    var right = entry
    if let l = left, let r = right, try isEqual(l, r) { return try emit(l, "==", runtime) }
    if let r = right, let at = try referenceBacklog.firstIndex(where: { try isEqual(r, $0) }) {
      try emit(referenceBacklog.remove(at: at), "==", runtime)
      right = nil
    }
    if let l = left, let at = try differenceBacklog.firstIndex(where: { try isEqual(l, $0) }) {
      differenceBacklog.remove(at: at)
      try emit(l, "==", runtime)
      left = nil
    }
    if let right { try wait(right, &differenceBacklog, "=>", runtime) }
    if let left { try wait(left, &referenceBacklog, "<=", runtime) }
  }

  private func wait(_ entry: Entry, _ backlog: inout [Entry], _ side: StaticString, _ runtime: CommandRuntime) throws {
    if syncWindow == 0 { return try emit(entry, side, runtime) }
    while backlog.count >= Int(syncWindow) { try emit(backlog.removeFirst(), side, runtime) }
    backlog.append(entry)
  }

  // MARK: - Output

  private func emit(_ entry: Entry, _ side: StaticString, _ runtime: CommandRuntime) throws {
    let isEqual = side.description == "=="
    if isEqual
      ? !(includeEqual.isPresent || (excludeDifferent.isPresent && !runtime.isBound("IncludeEqual")))
      : excludeDifferent.isPresent
    {
      return
    }
    let indicator = Value.text(side.description)
    let name = PSString.make("SideIndicator")
    if passThru.isPresent {
      return try runtime.writeObject(AttachedNotes.add(name, indicator, to: entry.item, runtime.context))
    }
    let result = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
    if (property ?? []).isEmpty {
      result.set(PSString.make("InputObject"), entry.item)
    } else {
      for (parameter, key) in zip(parameters ?? [], entry.keys) where result.slot(parameter.expression.text) == nil {
        result.set(parameter.expression.text, key.isUnset ? .null : key)
      }
    }
    result.set(name, indicator)
    try runtime.writeObject(result)
  }
}

/// Note properties on values of any kind.
enum AttachedNotes {
  /// The value with a note property: itself where it can carry members, a wrapper otherwise.
  static func add(_ name: PSString, _ note: Value, to value: Value, _ context: RuntimeContext) -> Value {
    let (result, bag) = carrier(of: value, context)
    bag.set(name, note)
    return result
  }

  /// The bag of members of a value, made where there is none, and the value that carries it.
  static func carrier(of value: Value, _ context: RuntimeContext) -> (value: Value, bag: PSCustomObject) {
    let fresh = { PSCustomObject(shape: context.emptyShape, slots: []) }
    switch value {
    case .object(let o):
      if o.kind == .custom { return (value, unsafeDowncast(o, to: PSCustomObject.self)) }
      if let bag = o.attached { return (value, bag) }
      let bag = fresh()
      o.attached = bag
      return (value, bag)
    case .array(let a):
      if let bag = a.attached { return (value, bag) }
      let bag = fresh()
      a.attached = bag
      return (value, bag)
    default:
      let bag = fresh()
      return (.object(PSObject(value, attached: bag)), bag)
    }
  }
}
