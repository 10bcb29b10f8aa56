import PSRuntime

/// `Tuple<...>` and `ValueTuple<...>`.
final class TupleObject: Obj {
  let items: [Value]
  private let tupleType: PSType

  init(_ items: [Value], isStruct: Bool = false) {
    self.items = items
    let name = "System.\(isStruct ? "Value" : "")Tuple`\(items.count)"
    tupleType = PSType.builtin(name).instance(items.map(\.type))
    super.init()
  }
  override var type: PSType { tupleType }
  override func text(_ context: RuntimeContext) throws -> PSString {
    let parts = try items.map { try LanguagePrimitives.dotNetText($0, context).string }
    return PSString.make("(" + parts.joined(separator: ", ") + ")")
  }
  override func isEqual(to other: Value, _ context: RuntimeContext) throws -> Bool {
    guard case .object(let o) = other, let tuple = o as? TupleObject, tuple.items.count == items.count else {
      return false
    }
    return try zip(items, tuple.items).allSatisfy { try DotNetTypes.equals($0, $1, context) }
  }
  override var hash: Int { items.reduce(17) { $0 &* 31 &+ Int(DotNetTypes.hashCode($1)) } }
}

extension DotNetTypes {
  static let tuple = TypeDefinition(
    "System.Tuple",
    [
      .staticMethod(
        "Create",
        signatures: (1...7).map { n in
          "Create(" + (1...n).map { "System.Object item\($0)" }.joined(separator: ", ") + ")"
        }
      ) { call in .object(TupleObject(call.arguments)) }
    ])

  /// The generic tuples of one to seven items.
  static let tuples: [TypeDefinition] = (1...7).flatMap { n in
    [
      TypeDefinition("System.Tuple`\(n)", tupleMembers(n, isStruct: false)),
      TypeDefinition("System.ValueTuple`\(n)", tupleMembers(n, isStruct: true)),
    ]
  }

  /// What tuples only show: the members of interfaces, which calls do not reach.
  private static let explicitMembers: [Member] = [
    .method(
      "CompareTo",
      signatures: [
        "int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)",
        "int IComparable.CompareTo(System.Object obj)",
      ]
    ) { call in
      guard case .object(let o) = call[0].base, let other = o as? TupleObject,
        let own = call.target.asObject as? TupleObject
      else { return .int(1) }
      for (a, b) in zip(own.items, other.items) {
        let order = try LanguagePrimitives.compare(a, b, ignoringCase: false, call.context)
        if order != 0 { return .int(Int32(order)) }
      }
      return .int(0)
    },
    .method(
      "Equals",
      signatures: [
        "bool Equals(System.Object obj)",
        "bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)",
      ]
    ) { call in .bool(try DotNetTypes.equals(call.target, call[0], call.context)) },
    .method(
      "GetHashCode",
      signatures: [
        "int GetHashCode()", "int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)",
      ]
    ) { call in .int(DotNetTypes.hashCode(call.target)) },
  ]

  private static func tupleMembers(_ count: Int, isStruct: Bool) -> [Member] {
    let length = Member.property("Length", type: "int", get: { _, _ in .count(count) })
    // .NET's value tuples keep their items in fields, which stand behind the properties.
    var members: [Member] = isStruct ? [length] : []
    members += (0..<count).map { i in
      .property(
        "Item\(i + 1)", type: "T\(i + 1)", get: { value, _ in (value.asObject as? TupleObject)?.items[i] ?? .null })
    }
    if !isStruct { members.append(length) }
    let parameters = (1...count).map { "T\($0) item\($0)" }.joined(separator: ", ")
    members += explicitMembers
    members.append(
      .constructor(signatures: ["new(\(parameters))"]) { call in
        .object(TupleObject(call.arguments, isStruct: call.type.name.hasPrefix("Value")))
      })
    return members
  }
}
