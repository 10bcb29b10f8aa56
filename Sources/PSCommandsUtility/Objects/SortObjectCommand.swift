import PSEngine
import PSRuntime

/// Sorts objects by properties, or by themselves.
///
/// Without `-Stable`, `-Top` or `-Bottom` equal objects come in the order that .NET's introspective sort leaves them in. Null
/// input is dropped. Follows Microsoft.PowerShell.Utility/Sort-Object.
struct SortObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(.init("Sort"), "Object", defaultParameterSet: "Default")

  static let parameters: [Parameter<Self>] = [
    .init("Stable", .set("Default")) { $0.stable = $1 },
    .init("Descending") { $0.descending = $1 },
    .init("Unique") { $0.unique = $1 },
    .init("Top", .set("Top", .mandatory), .validateRange(1, .max)) { $0.top = $1 },
    .init("Bottom", .set("Bottom", .mandatory), .validateRange(1, .max)) { $0.bottom = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Property", .position(0)) { $0.property = $1 },
    .init("Culture") { $0.culture = $1 },
    .init("CaseSensitive") { $0.caseSensitive = $1 },
  ]

  var stable = SwitchParameter()
  var descending = SwitchParameter()
  var unique = SwitchParameter()
  var top: Int32 = 0
  var bottom: Int32 = 0
  var inputObject = PSObjectParameter()
  var property: [Value]?
  var culture: String?
  var caseSensitive = SwitchParameter()
  private var items: [Value] = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if !inputObject.value.isNull { items.append(inputObject.value) }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard let first = items.first else { return }
    let given = property ?? PropertyParameter.defaultKeys(of: first, runtime.context)
    let parameters = try given.map { try PropertyParameterDefinition.sort.process($0, runtime) } ?? []
    let expanded = try KeyColumns.expand(parameters, over: items, runtime.context)
    let comparer = ObjectComparer(runtime.context, ignoresCase: !caseSensitive.isPresent, culture: culture)
    let keys = SortKeys(
      try KeyColumns.evaluate(expanded.map(\.expression), items, runtime),
      descending: expanded.isEmpty ? [descending.isPresent] : expanded.map(isDescending), comparer: comparer)
    for index in try order(keys) { try runtime.writeObject(items[Int(index)]) }
  }

  /// The direction of one key: its own where it says one without contradiction.
  private func isDescending(_ parameter: PropertyParameter) -> Bool {
    let up = parameter.flag("ascending"), down = parameter.flag("descending")
    if let up, let down, up == down { return descending.isPresent }
    if let up { return !up }
    return down ?? descending.isPresent
  }

  private func order(_ keys: SortKeys) throws -> [Int32] {
    if !stable.isPresent && top == 0 && bottom == 0 {
      let order = try keys.order()
      return unique.isPresent ? try SortObjectCommand.withoutRepeats(order, keys) : order
    }
    let order = try keys.stableOrder()
    if unique.isPresent { return try uniqueOrder(order, keys) }
    if top > 0 { return Array(order.prefix(Int(top))) }
    return bottom > 0 ? Array(order.suffix(Int(bottom))) : order
  }

  /// The first of each run of equal ones.
  private static func withoutRepeats(_ order: [Int32], _ keys: SortKeys) throws -> [Int32] {
    var result: [Int32] = []
    for index in order {
      if let last = result.last, try keys.compare(last, index) == 0 { continue }
      result.append(index)
    }
    return result
  }

  /// The first of equal objects, as many as `-Top` or `-Bottom` says.
  private func uniqueOrder(_ order: [Int32], _ keys: SortKeys) throws -> [Int32] {
    let distinct = try SortObjectCommand.withoutRepeats(order, keys)
    if top > 0 { return Array(distinct.prefix(Int(top))) }
    return bottom > 0 ? Array(distinct.suffix(Int(bottom))) : distinct
  }
}
