import PSEngine
import PSRuntime

/// Adds items to a list property of an object, removes some, or replaces them all.
///
/// Follows Microsoft.PowerShell.Utility/Update-List.
struct UpdateListCommand: Cmdlet {
  static let metadata = CmdletMetadata(.update, "List", defaultParameterSet: "AddRemoveSet")

  static let parameters: [Parameter<Self>] = [
    .init("Add", .set("AddRemoveSet"), .validateNotNullOrEmpty) { $0.add = $1 },
    .init("Remove", .set("AddRemoveSet"), .validateNotNullOrEmpty) { $0.remove = $1 },
    .init("Replace", .set("ReplaceSet", .mandatory), .validateNotNullOrEmpty) { $0.replace = $1 },
    .init("InputObject", .valueFromPipeline, .validateNotNullOrEmpty) { $0.inputObject = $1 },
    .init("Property", .position(0), .validateNotNullOrEmpty) { $0.property = $1 },
  ]

  var add: [Value]?
  var remove: [Value]?
  var replace: [Value]?
  var inputObject = PSObjectParameter()
  var property: PSString?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let property, runtime.isBound("InputObject") || runtime.expectingInput else {
      return try writeModifier(runtime)
    }
    let context = runtime.context
    let item = inputObject.value
    guard let value = try MemberAccess.lookup(item, property, context) else {
      return try runtime.writeError(ObjectStrings.listPropertyNotFound(property, item))
    }
    if case .object(let o) = value.base, let list = o as? ListObject {
      list.items = try changed(list.items, context)
      list.version &+= 1
    } else {
      let old = value.isNull ? [] : try LanguagePrimitives.items(of: value)
      try MemberAccess.set(item, property, .array(PSArray(try changed(old, context))), context)
    }
    try runtime.writeObject(item)
  }

  private func changed(_ items: [Value], _ context: ExecutionContext) throws -> [Value] {
    if let replace { return replace }
    var result = items
    for item in remove ?? [] {
      if let at = try result.firstIndex(where: { try LanguagePrimitives.areEqual($0.base, item.base, context) }) {
        result.remove(at: at)
      }
    }
    return result + (add ?? [])
  }

  /// Without an object: what has to be done, as a table for `Set-...` commands.
  private func writeModifier(_ runtime: CommandRuntime) throws {
    let table = PSHashtable()
    for (name, items) in [("Add", add), ("Remove", remove), ("Replace", replace)] {
      if let items { table.set(.text(name), .array(PSArray(items))) }
    }
    try runtime.writeObject(table)
  }
}
