import PSRuntime

/// `LinkedListNode<T>`.
final class LinkedNode: Obj {
  var value: Value
  weak var list: LinkedListObject?
  init(_ value: Value, _ list: LinkedListObject) {
    self.value = value
    self.list = list
    super.init()
  }
  override var type: PSType {
    PSType.builtin("System.Collections.Generic.LinkedListNode`1").instance(list?.type.arguments ?? [.object])
  }
}

/// `LinkedList<T>`.
final class LinkedListObject: Obj {
  private let listType: PSType
  var nodes: [LinkedNode] = []
  init(_ type: PSType) {
    listType = type
    super.init()
  }
  override var type: PSType { listType }
  override var elements: ValueSequence? { ArraySequence(nodes.map(\.value)) }
  func insert(_ value: Value, at index: Int) -> LinkedNode {
    let node = LinkedNode(value, self)
    nodes.insert(node, at: min(max(0, index), nodes.count))
    return node
  }
}

extension DotNetTypes {
  static let linkedList: [TypeDefinition] = [
    TypeDefinition("System.Collections.Generic.LinkedList`1", linkedListMembers),
    TypeDefinition(
      "System.Collections.Generic.LinkedListNode`1",
      [
        .property(
          "Value", type: "T", get: { value, _ in (value.asObject as? LinkedNode)?.value ?? .null },
          set: { value, new, _ in
            (value.asObject as? LinkedNode)?.value = new
          }),
        .property("Next", get: { value, _ in neighbour(value, 1) }),
        .property("Previous", get: { value, _ in neighbour(value, -1) }),
        .property("List", get: { value, _ in (value.asObject as? LinkedNode)?.list.map { .object($0) } ?? .null }),
      ]),
  ]

  private static func neighbour(_ value: Value, _ step: Int) -> Value {
    guard let node = value.asObject as? LinkedNode, let list = node.list,
      let i = list.nodes.firstIndex(where: { $0 === node }),
      list.nodes.indices.contains(i + step)
    else { return .null }
    return .object(list.nodes[i + step])
  }

  private static func linked(_ value: Value) throws -> LinkedListObject {
    guard let list = value.asObject as? LinkedListObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return list
  }

  private static func index(_ call: MethodCall, _ list: LinkedListObject) throws -> Int? {
    if let node = call.object(0) as? LinkedNode { return list.nodes.firstIndex { $0 === node } }
    return try list.nodes.firstIndex { try equals($0.value, call[0], call.context) }
  }

  private static let linkedListMembers: [Member] = [
    .constructor(signatures: ["new()", "new(System.Collections.Generic.IEnumerable[T] collection)"]) { call in
      let list = LinkedListObject(call.type)
      for item in try call.items(0) ?? [] where call.count == 1 { _ = list.insert(item, at: list.nodes.count) }
      return .object(list)
    },
    .property("Count", type: "int", get: { value, _ in .count(try linked(value).nodes.count) }),
    .property("First", get: { value, _ in try linked(value).nodes.first.map { .object($0) } ?? .null }),
    .property("Last", get: { value, _ in try linked(value).nodes.last.map { .object($0) } ?? .null }),
    .method("AddFirst", signatures: ["System.Object AddFirst(T value)"]) { call in
      .object(try linked(call.target).insert(call[0], at: 0))
    },
    .method("AddLast", signatures: ["System.Object AddLast(T value)"]) { call in
      let list = try linked(call.target)
      return .object(list.insert(call[0], at: list.nodes.count))
    },
    .method(
      "AddAfter", signatures: ["System.Object AddAfter(System.Collections.Generic.LinkedListNode[T] node, T value)"]
    ) { call in
      let list = try linked(call.target)
      return .object(list.insert(call[1], at: (try index(call, list) ?? list.nodes.count - 1) + 1))
    },
    .method(
      "AddBefore", signatures: ["System.Object AddBefore(System.Collections.Generic.LinkedListNode[T] node, T value)"]
    ) { call in
      let list = try linked(call.target)
      return .object(list.insert(call[1], at: try index(call, list) ?? 0))
    },
    .method(
      "Remove", signatures: ["bool Remove(T value)", "void Remove(System.Collections.Generic.LinkedListNode[T] node)"]
    ) { call in
      let list = try linked(call.target)
      guard let i = try index(call, list) else { return .bool(false) }
      list.nodes.remove(at: i)
      return call.object(0) is LinkedNode ? .null : .bool(true)
    },
    .method("RemoveFirst", signatures: ["void RemoveFirst()"]) { call in
      let list = try linked(call.target)
      if list.nodes.isEmpty { throw MemberStrings.invalidOperation("The LinkedList is empty.") }
      list.nodes.removeFirst()
      return .null
    },
    .method("RemoveLast", signatures: ["void RemoveLast()"]) { call in
      let list = try linked(call.target)
      if list.nodes.isEmpty { throw MemberStrings.invalidOperation("The LinkedList is empty.") }
      list.nodes.removeLast()
      return .null
    },
    .method("Clear", signatures: ["void Clear()"]) { call in
      try linked(call.target).nodes = []
      return .null
    },
    .method("Contains", signatures: ["bool Contains(T value)"]) { call in
      let list = try linked(call.target)
      return .bool(try index(call, list) != nil)
    },
    .method("Find", signatures: ["System.Object Find(T value)"]) { call in
      let list = try linked(call.target)
      return try index(call, list).map { .object(list.nodes[$0]) } ?? .null
    },
  ]
}
