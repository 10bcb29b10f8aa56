import PSEngine
import PSRuntime

/// Removes adjacent repeats from sorted input: by comparing, by text, or by type.
///
/// Respects case unless told otherwise. Follows Microsoft.PowerShell.Utility/Get-Unique.
struct GetUniqueCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Unique", defaultParameterSet: "AsString")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("AsString", .set("AsString")) { $0.asString = $1 },
    .init("OnType", .set("UniqueByType")) { $0.onType = $1 },
    .init("CaseInsensitive") { $0.caseInsensitive = $1 },
  ]

  var inputObject = PSObjectParameter()
  var asString = SwitchParameter()
  var onType = SwitchParameter()
  var caseInsensitive = SwitchParameter()
  private var last: Value = .unset

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let item = inputObject.value
    if item.isNull { return }
    if !last.isUnset, try isRepeated(item, runtime.context) { return }
    last = item
    try runtime.writeObject(item)
  }

  private func isRepeated(_ item: Value, _ context: ExecutionContext) throws -> Bool {
    if onType.isPresent {
      let name = MemberAccess.typeNames(of: item, context).first ?? .empty
      return name.equalsIgnoringCase(MemberAccess.typeNames(of: last, context).first ?? .empty)
    }
    let comparer = ObjectComparer(context, ignoresCase: caseInsensitive.isPresent)
    guard asString.isPresent else { return try comparer.compare(item, last) == 0 }
    return comparer.compare(try ObjectText.shown(item, context), try ObjectText.shown(last, context)) == 0
  }
}
