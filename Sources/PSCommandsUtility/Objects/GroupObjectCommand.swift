import PSEngine
import PSRuntime

/// Groups objects by properties, sorted by them where all values of a property are of one type.
///
/// Keys are put together by identity first, so that comparing is done once for each different key. Null input is dropped.
/// Follows Microsoft.PowerShell.Utility/Group-Object.
struct GroupObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .group, "Object", outputTypes: ["System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("NoElement") { $0.noElement = $1 },
    .init("AsHashTable", .set("HashTable"), .alias("AHT")) { $0.asHashTable = $1 },
    .init("AsString", .set("HashTable")) { $0.asString = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Property", .position(0)) { $0.property = $1 },
    .init("Culture") { $0.culture = $1 },
    .init("CaseSensitive") { $0.caseSensitive = $1 },
  ]

  var noElement = SwitchParameter()
  var asHashTable = SwitchParameter()
  var asString = SwitchParameter()
  var inputObject = PSObjectParameter()
  var property: [Value]?
  var culture: String?
  var caseSensitive = SwitchParameter()
  private var items: [Value] = []
  private var expressions: [PropertyExpression]?
  private var columns: [[Value]] = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let item = inputObject.value
    if item.isNull { return }
    let expressions = try self.expressions ?? start(item, runtime)
    if expressions.isEmpty {
      columns[0].append(item.base)
    } else {
      for (k, expression) in expressions.enumerated() {
        columns[k].append(try KeyColumns.value(expression, item, runtime))
      }
    }
    items.append(item)
  }

  /// What depends on the first object.
  private mutating func start(_ item: Value, _ runtime: CommandRuntime) throws -> [PropertyExpression] {
    let given = property ?? PropertyParameter.defaultKeys(of: item, runtime.context)
    let made = try given.map { try PropertyParameterDefinition.group.process($0, runtime) }?.map(\.expression) ?? []
    if asString.isPresent && !asHashTable.isPresent {
      try runtime.throwTerminating(ObjectStrings.asStringWithoutTable())
    }
    if asHashTable.isPresent && !asString.isPresent && made.count > 1 {
      try runtime.throwTerminating(ObjectStrings.tableOfSeveralProperties())
    }
    for expression in made { try expression.open(runtime) }
    expressions = made
    columns = [[Value]](repeating: [], count: max(1, made.count))
    return made
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    dispose(runtime)
    guard !items.isEmpty else { return }
    let comparer = ObjectComparer(runtime.context, ignoresCase: !caseSensitive.isPresent, culture: culture)
    let groups = try GroupingKeys(columns).groups(comparer)
    // What blocks and the pipeline give shows as PowerShell's objects do, a property's value as .NET's.
    let isWhole = expressions.map { $0.isEmpty ? [true] : $0.map(\.isBlock) } ?? [true]
    let infos = try groups.map { rows in
      let values = columns.map { $0[rows[0]].isUnset ? Value.null : $0[rows[0]] }
      return GroupInfo(
        name: try GroupObjectCommand.name(values, isWhole: isWhole, runtime.context), values: values,
        items: rows.map { items[$0] }, hasElements: !noElement.isPresent)
    }
    guard asHashTable.isPresent else {
      for info in infos { try runtime.writeObject(info) }
      return
    }
    try writeTable(infos, runtime)
  }

  mutating func dispose(_ runtime: CommandRuntime) {
    for expression in expressions ?? [] { expression.close() }
  }

  private func writeTable(_ infos: [GroupInfo], _ runtime: CommandRuntime) throws {
    let table = PSHashtable(.hashtable, comparison: caseSensitive.isPresent ? .ordinal : .ignoringCase)
    for info in infos {
      let key = asString.isPresent ? Value.string(info.name) : info.values[0].base
      if key.isNull || table.entryIndex(key) != nil {
        return try runtime.writeError(ObjectStrings.duplicateGroup(key, runtime.context))
      }
      table.set(key, info.group)
    }
    try runtime.writeObject(table)
  }

  // MARK: - Names

  /// The values as they show, joined; a collection in braces.
  private static func name(_ values: [Value], isWhole: [Bool], _ context: ExecutionContext) throws -> PSString {
    var result = PSStringBuilder()
    var isFirst = true
    for (value, isWhole) in zip(values, isWhole) where !value.isNull {
      if !isFirst { result.append(", " as StaticString) }
      isFirst = false
      if !isWhole, let elements = collection(value) {
        result.append("{" as StaticString)
        var isFirstElement = true
        while let element = try elements.next() {
          if !isFirstElement { result.append(", " as StaticString) }
          isFirstElement = false
          result.append(try ObjectText.shown(element, context))
        }
        result.append("}" as StaticString)
      } else {
        result.append(try ObjectText.shown(value, context))
      }
    }
    return result.build()
  }

  private static func collection(_ value: Value) -> ValueSequence? {
    switch value {
    case .array(let a): ArraySequence(a.items)
    case .object(let o):
      o.kind == .hashtable
        ? (o as? PSHashtable).map { ArraySequence($0.entryItems) } : o.kind == .list ? o.elements : nil
    default: nil
    }
  }
}
