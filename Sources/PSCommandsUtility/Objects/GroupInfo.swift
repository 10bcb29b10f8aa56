import PSEngine
import PSRuntime

/// One group of `Group-Object`: `GroupInfo`, or `GroupInfoNoElement` without the objects.
final class GroupInfo: Obj {
  let name: PSString
  let values: [Value]
  let count: Int
  /// The objects, a `Collection<PSObject>`; empty with `-NoElement`.
  let group: Value
  private let hasElements: Bool

  init(name: PSString, values: [Value], items: [Value], hasElements: Bool) {
    self.name = name
    self.values = values
    count = items.count
    group = MemberAccess.psObjectCollection(hasElements ? items : [])
    self.hasElements = hasElements
    super.init()
  }
  override var type: PSType { hasElements ? .groupInfo : .groupInfoNoElement }

  static let definition = TypeDefinition(
    "Microsoft.PowerShell.Commands.GroupInfo",
    [
      property("Values", "System.Collections.ArrayList") {
        .object(ListObject($0.values, type: .arrayList))
      },
      property("Count", "int") { .int(Int32(clamping: $0.count)) },
      property("Group", "System.Collections.ObjectModel.Collection[psobject]") { $0.group },
      property("Name", "string") { .string($0.name) },
    ])

  private static func property(
    _ name: String, _ type: String, _ get: @escaping @Sendable (GroupInfo) -> Value
  ) -> TypeDefinition.Member {
    .objectProperty(name, type: type, get)
  }
}

extension TypeDefinition.Member {
  /// A read-only property of objects of one Swift class.
  static func objectProperty<T: Obj>(
    _ name: String, type: String, _ get: @escaping @Sendable (T) -> Value
  ) -> TypeDefinition.Member {
    .property(
      name, type: type,
      get: { value, _ in
        if case .object(let o) = value.base, let object = o as? T { get(object) } else { .null }
      })
  }
}

extension PSType {
  nonisolated(unsafe) static let groupInfo = PSType("Microsoft.PowerShell.Commands.GroupInfo", base: .object)
  nonisolated(unsafe) static let groupInfoNoElement = PSType(
    "Microsoft.PowerShell.Commands.GroupInfoNoElement", base: .groupInfo)
}
