import PSEngine
import PSRuntime

/// Selects objects by their place, and properties of them as new objects.
///
/// With `-First` the commands before are ended as soon as there is enough, unless `-Wait`. Null input is dropped. Follows
/// Microsoft.PowerShell.Utility/Select-Object.
struct SelectObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(.select, "Object", defaultParameterSet: "DefaultParameter")
  private static let listSets = ["DefaultParameter", "SkipLastParameter"]

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Property", .sets(listSets, .position(0))) { $0.property = $1 },
    .init("ExcludeProperty", .sets(listSets)) { $0.exclude = $1 },
    .init("ExpandProperty", .sets(listSets)) { $0.expand = $1 },
    .init("Unique") { $0.unique = $1 },
    .init("CaseInsensitive") { $0.caseInsensitive = $1 },
    .init("Last", .set("DefaultParameter"), .validateRange(0, .max)) { $0.last = $1 },
    .init("First", .set("DefaultParameter"), .validateRange(0, .max)) { $0.first = $1 },
    .init("Skip", .sets(listSets), .validateRange(0, .max)) { $0.skip = $1 },
    .init("SkipLast", .set("SkipLastParameter"), .validateRange(0, .max)) { $0.skipLast = $1 },
    .init("Wait", .sets(["DefaultParameter", "IndexParameter"])) { $0.wait = $1 },
    .init("Index", .set("IndexParameter"), .validateRange(0, .max)) { $0.index = $1 },
    .init("SkipIndex", .set("SkipIndexParameter"), .validateRange(0, .max)) { $0.skipIndex = $1 },
  ]

  var inputObject = PSObjectParameter()
  var property: [Value]?
  var exclude: [PSString]?
  var expand: PSString?
  var unique = SwitchParameter()
  var caseInsensitive = SwitchParameter()
  var last: Int32?
  var first: Int32?
  var skip: Int32 = 0
  var skipLast: Int32 = 0
  var wait = SwitchParameter()
  var index: [Int32]?
  var skipIndex: [Int32]?
  private var properties: SelectedProperties?
  private var queue = SelectionQueue()
  private var uniques: UniqueObjects?
  private var position = 0
  private var wantedIndexes: ArraySlice<Int32> = []
  private var skippedIndexes: Set<Int32> = []

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if !(property ?? []).isEmpty || exclude != nil || !(expand?.isEmpty ?? true) {
      properties = try SelectedProperties(
        property ?? [], exclude: exclude, expand: expand.flatMap { $0.isEmpty ? nil : $0 }, runtime)
      try properties?.open(runtime)
    }
    if unique.isPresent { uniques = UniqueObjects(runtime.context, ignoresCase: caseInsensitive.isPresent) }
    queue = SelectionQueue(
      first: Int(first ?? 0), last: Int(last ?? 0), skip: Int(skip), skipLast: Int(skipLast),
      isLimited: first != nil || last != nil)
    wantedIndexes = (index ?? []).sorted()[...]
    skippedIndexes = Set(skipIndex ?? [])
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let item = inputObject.value
    if item.isNull { return }
    if index != nil { return try processIndexed(item, runtime) }
    if skipIndex != nil {
      defer { position += 1 }
      return skippedIndexes.contains(Int32(clamping: position)) ? () : try select(item, runtime)
    }
    if !queue.isLimited && queue.isPassing { return try select(item, runtime) }
    queue.append(item)
    if let next = queue.next() { try select(next, runtime) }
    if queue.isDone && !wait.isPresent { try runtime.stopUpstreamCommands() }
  }

  private mutating func processIndexed(_ item: Value, _ runtime: CommandRuntime) throws {
    if let wanted = wantedIndexes.first, Int(wanted) == position {
      try select(item, runtime)
      while wantedIndexes.first == wanted { wantedIndexes.removeFirst() }
    }
    if !wait.isPresent && wantedIndexes.isEmpty { try runtime.stopUpstreamCommands() }
    position += 1
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    if runtime.parameterSetName == "DefaultParameter" {
      while let item = queue.rest() { try select(item, runtime) }
    }
    for item in uniques?.written ?? [] { try runtime.writeObject(item) }
    uniques = nil
    dispose(runtime)
  }

  mutating func dispose(_ runtime: CommandRuntime) { properties?.close() }

  // MARK: - One object

  private mutating func select(_ item: Value, _ runtime: CommandRuntime) throws {
    guard let properties else { return try write(item, [], runtime) }
    let matched = try properties.match(item, runtime)
    guard let expansion = properties.expansion else {
      let made = try properties.object(matched, item, runtime)
      return try write(.object(made), matched, runtime)
    }
    for value in try properties.expand(expansion, item, runtime) {
      try write(try properties.attach(matched, to: value, item, runtime), matched, runtime)
    }
  }

  private mutating func write(_ value: Value, _ notes: [SelectedProperty], _ runtime: CommandRuntime) throws {
    if uniques != nil {
      guard try uniques?.insert(value, notes) ?? false else { return }
      mark(value, isNew: !notes.isEmpty, runtime)
    } else {
      mark(value, isNew: !notes.isEmpty, runtime)
      try runtime.writeObject(value)
    }
  }

  /// Puts `Selected.` and the input's type in front of a custom object's type names.
  private mutating func mark(_ value: Value, isNew: Bool, _ runtime: CommandRuntime) {
    guard case .object(let o) = value, o.kind == .custom else { return }
    let object = unsafeDowncast(o, to: PSCustomObject.self)
    let inputType = inputObject.value.base.type
    if inputType !== markedType {
      markedType = inputType
      selectedName = PSString.make("Selected." + inputType.fullName)
      selectedNames =
        [selectedName]
        + MemberAccess.typeNames(
          of: .object(PSCustomObject(shape: runtime.context.emptyShape, slots: [])), runtime.context)
    }
    guard let names = object.typeNames else {
      object.typeNames = selectedNames
      return
    }
    if isNew || !names.contains(where: { $0.equalsIgnoringCase(selectedName) }) {
      object.typeNames = [selectedName] + names
    }
  }
  private var markedType: PSType?
  private var selectedName = PSString.empty
  private var selectedNames: [PSString] = []
}
