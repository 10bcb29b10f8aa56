import PSRuntime

/// `PriorityQueue<TElement, TPriority>`: a heap of four children a node as .NET's, so that equal priorities leave in its order.
final class PriorityQueueObject: Obj {
  private(set) var nodes: [(element: Value, priority: Value)] = []
  private let queueType: PSType
  private let compare: Comparers.Compare

  init(_ type: PSType, _ compare: @escaping Comparers.Compare) {
    queueType = type
    self.compare = compare
    super.init()
  }
  override var type: PSType { queueType }

  func enqueue(_ element: Value, _ priority: Value) throws {
    nodes.append((element, priority))
    var index = nodes.count - 1
    let node = nodes[index]
    while index > 0 {
      let parent = (index - 1) >> 2
      guard try compare(node.priority, nodes[parent].priority) < 0 else { break }
      nodes[index] = nodes[parent]
      index = parent
    }
    nodes[index] = node
  }

  func dequeue() throws -> (element: Value, priority: Value)? {
    guard let first = nodes.first, let last = nodes.popLast() else { return nil }
    if nodes.isEmpty { return first }
    var index = 0
    while true {
      let children = index << 2 + 1
      guard children < nodes.count else { break }
      var smallest = children
      for child in children..<min(children + 4, nodes.count)
      where try compare(nodes[child].priority, nodes[smallest].priority) < 0 { smallest = child }
      guard try compare(nodes[smallest].priority, last.priority) < 0 else { break }
      nodes[index] = nodes[smallest]
      index = smallest
    }
    nodes[index] = last
    return first
  }

  func clear() { nodes = [] }
}

extension DotNetTypes {
  static let priorityQueue = TypeDefinition(
    "System.Collections.Generic.PriorityQueue`2",
    [
      .constructor(signatures: [
        "new()", "new(int initialCapacity)", "new(System.Collections.Generic.IComparer[T2] comparer)",
      ]) { call in
        let comparer: Value = call.count == 1 && call[0].wholeNumber == nil ? call[0] : .null
        return .object(PriorityQueueObject(call.type, Comparers.compare(comparer, call.context)))
      },
      .property("Count", type: "int", get: { value, _ in .count(try priorityQueue(value).nodes.count) }),
      .method("Enqueue", signatures: ["void Enqueue(T1 element, T2 priority)"]) { call in
        try priorityQueue(call.target).enqueue(call[0], call[1])
        return .null
      },
      .method("Dequeue", signatures: ["T1 Dequeue()"]) { call in
        guard let node = try priorityQueue(call.target).dequeue() else { throw emptyQueue() }
        return node.element
      },
      .method("Peek", signatures: ["T1 Peek()"]) { call in
        guard let node = try priorityQueue(call.target).nodes.first else { throw emptyQueue() }
        return node.element
      },
      .method("TryDequeue", signatures: ["bool TryDequeue([ref] T1 element, [ref] T2 priority)"]) { call in
        try hand(priorityQueue(call.target).dequeue(), to: call)
      },
      .method("TryPeek", signatures: ["bool TryPeek([ref] T1 element, [ref] T2 priority)"]) { call in
        try hand(priorityQueue(call.target).nodes.first, to: call)
      },
      .method("Clear", signatures: ["void Clear()"]) { call in
        try priorityQueue(call.target).clear()
        return .null
      },
    ])

  private static func priorityQueue(_ value: Value) throws -> PriorityQueueObject {
    guard let queue = value.asObject as? PriorityQueueObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return queue
  }

  private static func emptyQueue() -> RuntimeException { MemberStrings.invalidOperation("Queue empty.") }

  private static func hand(_ node: (element: Value, priority: Value)?, to call: MethodCall) -> Value {
    call.setReference(0, node?.element ?? .null)
    call.setReference(1, node?.priority ?? .null)
    return .bool(node != nil)
  }
}
