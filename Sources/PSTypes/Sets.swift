import PSRuntime

/// `HashSet<T>` and `SortedSet<T>`: elements are the keys of a table.
final class SetObject: Obj {
  private let setType: PSType
  let table: PSHashtable
  let elementType: PSType
  init(_ type: PSType, comparison: PSHashtable.Comparison = .ordinal) {
    setType = type
    elementType = type.arguments.first ?? .object
    table = PSHashtable(PSType.builtin("System.Collections.Generic.Dictionary`2"), comparison: comparison)
    super.init()
  }
  override var type: PSType { setType }
  override var elements: ValueSequence? { TableSequence(table) { $0.key } }
  var isSorted: Bool { setType.name.hasPrefix("Sorted") }
  var items: [Value] { table.liveEntries.map(\.key) }

  /// Adds an element; false where it is there.
  func add(_ value: Value, _ context: RuntimeContext) throws -> Bool {
    let key = value.base
    if table.entryIndex(key) != nil { return false }
    if isSorted {
      table.insert(at: try table.sortedPosition(of: key, context), key, .null)
    } else {
      table.set(key, .null)
    }
    return true
  }
  func contains(_ value: Value) -> Bool { table.entryIndex(value.base) != nil }
}

/// `Queue`, `Stack` and their generic forms.
final class QueueObject: Obj {
  private let queueType: PSType
  private(set) var items: [Value]
  private var head = 0
  private(set) var version = 0
  let isStack: Bool
  init(_ type: PSType, _ items: [Value] = []) {
    queueType = type
    self.items = items
    isStack = type.name.hasPrefix("Stack")
    super.init()
  }
  override var type: PSType { queueType }
  override var elements: ValueSequence? { QueueSequence(self) }
  var count: Int { items.count - head }

  /// The elements in the order of enumeration: a stack's from the top.
  var ordered: [Value] { isStack ? items.reversed() : Array(items[head...]) }

  func add(_ value: Value) {
    version += 1
    items.append(value)
  }
  var first: Value? { isStack ? items.last : count > 0 ? items[head] : nil }
  func take() -> Value? {
    guard let value = first else { return nil }
    version += 1
    if isStack {
      items.removeLast()
    } else {
      items[head] = .null
      head += 1
      if head > 32, head * 2 > items.count {
        items.removeFirst(head)
        head = 0
      }
    }
    return value
  }
  func clear() {
    version += 1
    items = []
    head = 0
  }
}

/// The items of a queue or stack; a change ends the enumeration with .NET's error.
private final class QueueSequence: ValueSequence {
  private let queue: QueueObject
  private let items: [Value]
  private let version: Int
  private var index = 0
  init(_ queue: QueueObject) {
    self.queue = queue
    items = queue.ordered
    version = queue.version
  }
  func next() throws -> Value? {
    if version != queue.version { throw RuntimeStrings.collectionModified() }
    guard index < items.count else { return nil }
    defer { index += 1 }
    return items[index]
  }
}

extension DotNetTypes {
  static let queues: [TypeDefinition] = [
    TypeDefinition("System.Collections.Queue", queueMembers),
    TypeDefinition("System.Collections.Generic.Queue`1", queueMembers),
    TypeDefinition("System.Collections.Stack", queueMembers),
    TypeDefinition("System.Collections.Generic.Stack`1", queueMembers),
    TypeDefinition("System.Collections.Concurrent.ConcurrentQueue`1", concurrent(queueMembers) + [isEmpty]),
    TypeDefinition("System.Collections.Concurrent.ConcurrentStack`1", concurrent(queueMembers) + [isEmpty]),
  ]

  private static func queue(_ value: Value) throws -> QueueObject {
    guard let q = value.asObject as? QueueObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return q
  }

  /// The signatures that concurrent types need stated.
  private static func concurrent(_ members: [Member]) -> [Member] {
    members.map { member in
      guard case .method(let name, let signatures, let body) = member, signatures.isEmpty else { return member }
      let parameter =
        ["Enqueue", "Push", "Contains"].contains(name) ? "T item" : name.hasPrefix("Try") ? "[ref] T result" : ""
      return .method(name, signatures: ["System.Object \(name)(\(parameter))"], body: body)
    }
  }

  private static func empty(_ queue: QueueObject) -> RuntimeException {
    MemberStrings.invalidOperation(queue.isStack ? "Stack empty." : "Queue empty.")
  }

  private static let take: @Sendable (MethodCall) throws -> Value = { call in
    let q = try queue(call.target)
    guard let value = q.take() else { throw empty(q) }
    return value
  }
  private static let tryTake: @Sendable (MethodCall) throws -> Value = { call in
    let value = try queue(call.target).take()
    call.setReference(0, value ?? .null)
    return .bool(value != nil)
  }
  private static let put: @Sendable (MethodCall) throws -> Value = { call in
    try queue(call.target).add(call[0])
    return .null
  }

  private static let isEmpty = Member.property(
    "IsEmpty", type: "bool", get: { value, _ in .bool(try queue(value).count == 0) })

  private static let queueMembers: [Member] = [
    .constructor(signatures: [
      "new()", "new(int capacity)", "new(System.Collections.Generic.IEnumerable[T] collection)",
      "new(System.Collections.ICollection col)",
    ]) { call in
      if case .int(let n) = call[0] {
        if n < 0 { throw MemberStrings.mustBeNonNegative("capacity", Int(n)) }
        return .object(QueueObject(call.type))
      }
      guard call.count == 1 else { return .object(QueueObject(call.type)) }
      let element = call.type.arguments.first ?? .object
      let items = try call.requiredItems(0, "collection").map {
        try LanguagePrimitives.convert($0, to: element, call.context)
      }
      return .object(QueueObject(call.type, items))
    },
    .property("Count", type: "int", get: { value, _ in .count(try queue(value).count) }),
    .property("Capacity", type: "int", get: { value, _ in .count(try queue(value).count) }),
    .property("IsSynchronized", type: "bool", get: { _, _ in .bool(false) }),
    .property("SyncRoot", get: { value, _ in value }),
    .method("Enqueue", body: put), .method("Push", body: put), .method("Dequeue", body: take),
    .method("Pop", body: take),
    .method("TryDequeue", body: tryTake), .method("TryPop", body: tryTake),
    .method("Peek") { call in
      let q = try queue(call.target)
      guard let value = q.first else { throw empty(q) }
      return value
    },
    .method("TryPeek") { call in
      let value = try queue(call.target).first
      call.setReference(0, value ?? .null)
      return .bool(value != nil)
    },
    .method("Clear") { call in
      try queue(call.target).clear()
      return .null
    },
    .method("Contains") { call in
      .bool(try queue(call.target).ordered.contains { try equals($0, call[0], call.context) })
    },
    .method("ToArray") { call in
      .array(PSArray(try queue(call.target).ordered, of: call.target.type.arguments.first ?? .object))
    },
    .method("CopyTo") { call in
      guard case .array(let target) = call[0] else { throw MemberStrings.argumentNull("array") }
      let items = try queue(call.target).ordered
      guard call.int(1) >= 0, call.int(1) + items.count <= target.count else {
        throw MemberStrings.argument(
          "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.")
      }
      for (i, item) in items.enumerated() { target.items[call.int(1) + i] = item }
      return .null
    },
    .method("Clone") { call in
      let q = try queue(call.target)
      return .object(QueueObject(q.type, q.isStack ? q.items : q.ordered))
    },
    .method("GetEnumerator") { call in .object(EnumeratorObject(try queue(call.target).elements ?? ArraySequence([])))
    },
    .method("TrimExcess") { _ in .null }, .method("TrimToSize") { _ in .null },
    .method("EnsureCapacity") { call in .count(call.int(0)) },
  ]

  // MARK: - Sets

  static let hashSet = TypeDefinition(
    "System.Collections.Generic.HashSet`1", setConstructor("IEqualityComparer") + setMembers)
  static let sortedSet = TypeDefinition(
    "System.Collections.Generic.SortedSet`1", setConstructor("IComparer") + statedSet(setMembers) + sortedSetMembers)

  private static func set(_ value: Value) throws -> SetObject {
    guard let s = value.asObject as? SetObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return s
  }

  /// The other collection of a set operation as a set with the same comparison.
  private static func other(_ call: MethodCall) throws -> (own: SetObject, other: SetObject) {
    let own = try set(call.target)
    let other = SetObject(own.type, comparison: own.table.comparison)
    for item in try call.requiredItems(0, "other") {
      _ = try other.add(try LanguagePrimitives.convert(item, to: own.elementType, call.context), call.context)
    }
    return (own, other)
  }

  private static func statedSet(_ members: [Member]) -> [Member] {
    members.map { member in
      guard case .method(let name, let signatures, let body) = member, signatures.isEmpty else { return member }
      let takesItem = ["Add", "Contains", "Remove"].contains(name)
      let takesNone = ["Clear", "GetEnumerator", "TrimExcess"].contains(name)
      let parameter =
        takesItem
        ? "T item"
        : takesNone
          ? ""
          : name == "CopyTo"
            ? "T[] array"
            : name == "RemoveWhere" ? "System.Predicate[T] match" : "System.Collections.Generic.IEnumerable[T] other"
      return .method(name, signatures: ["System.Object \(name)(\(parameter))"], body: body)
    }
  }

  private static func comparing(
    _ name: String, _ body: @escaping @Sendable (SetObject, SetObject) -> Bool
  ) -> Member {
    .method(name) { call in
      let (own, other) = try other(call)
      return .bool(body(own, other))
    }
  }

  private static func setConstructor(_ comparer: String) -> [Member] {
    let parameter = "System.Collections.Generic.\(comparer)[T] comparer"
    return [
      .constructor(signatures: [
        "new()", "new(\(parameter))", "new(int capacity)", "new(System.Collections.Generic.IEnumerable[T] collection)",
        "new(System.Collections.Generic.IEnumerable[T] collection, \(parameter))",
      ]) { call in
        var comparison = PSHashtable.Comparison.ordinal
        var source: Value?
        for argument in call.arguments {
          if argument.base.asObject is StringComparerObject {
            comparison = Comparers.keyComparison(argument)
          } else if case .int = argument {
          } else if !argument.isNull {
            source = argument
          }
        }
        let result = SetObject(call.type, comparison: comparison)
        for item in try source?.itemArray() ?? [] {
          _ = try result.add(try LanguagePrimitives.convert(item, to: result.elementType, call.context), call.context)
        }
        return .object(result)
      }
    ]
  }

  private static let setMembers: [Member] = [
    .property("Count", type: "int", get: { value, _ in .count(try set(value).table.count) }),
    .property("Capacity", type: "int", get: { value, _ in .count(try set(value).table.count) }),
    .property(
      "Comparer",
      get: { value, _ in
        .object(StringComparerObject(try set(value).table.comparison == .ordinal ? .ordinal : .ordinalIgnoreCase))
      }),
    .property("IsReadOnly", type: "bool", get: { _, _ in .bool(false) }),
    .method("Add") { call in .bool(try set(call.target).add(call[0], call.context)) },
    .method("Contains") { call in .bool(try set(call.target).contains(call[0])) },
    .method("Remove") { call in .bool(try set(call.target).table.remove(call[0].base)) },
    .method("Clear") { call in
      try set(call.target).table.removeAll()
      return .null
    },
    .method("UnionWith") { call in
      let (own, other) = try other(call)
      for item in other.items { _ = try own.add(item, call.context) }
      return .null
    },
    .method("IntersectWith") { call in
      let (own, other) = try other(call)
      for item in own.items where !other.contains(item) { _ = own.table.remove(item) }
      return .null
    },
    .method("ExceptWith") { call in
      let (own, other) = try other(call)
      for item in other.items { _ = own.table.remove(item) }
      return .null
    },
    .method("SymmetricExceptWith") { call in
      let (own, other) = try other(call)
      for item in other.items { if !own.table.remove(item) { _ = try own.add(item, call.context) } }
      return .null
    },
    comparing("IsSubsetOf") { a, b in a.items.allSatisfy { b.contains($0) } },
    comparing("IsSupersetOf") { a, b in b.items.allSatisfy { a.contains($0) } },
    comparing("IsProperSubsetOf") { a, b in a.items.allSatisfy { b.contains($0) } && a.table.count < b.table.count },
    comparing("IsProperSupersetOf") { a, b in b.items.allSatisfy { a.contains($0) } && b.table.count < a.table.count },
    comparing("Overlaps") { a, b in a.items.contains { b.contains($0) } },
    comparing("SetEquals") { a, b in a.table.count == b.table.count && a.items.allSatisfy { b.contains($0) } },
    .method("RemoveWhere") { call in
      let own = try set(call.target)
      var removed = 0
      for item in own.items where try call.test(0, item) { removed += own.table.remove(item) ? 1 : 0 }
      return .count(removed)
    },
    .method("TryGetValue") { call in
      let own = try set(call.target)
      guard let i = own.table.entryIndex(call[0].base) else { return .bool(false) }
      call.setReference(1, own.table.entries[i].key)
      return .bool(true)
    },
    .method("CopyTo") { call in
      guard case .array(let target) = call[0] else { throw MemberStrings.argumentNull("array") }
      let items = try set(call.target).items
      let start = call.optionalInt(1) ?? 0
      guard start >= 0, start + items.count <= target.count else {
        throw MemberStrings.argument(
          "Destination array is not long enough to copy all the items in the collection. Check array index and length.")
      }
      for (i, item) in items.enumerated() { target.items[start + i] = item }
      return .null
    },
    .method("GetEnumerator") { call in .object(EnumeratorObject(try set(call.target).elements ?? ArraySequence([]))) },
    .method("TrimExcess") { _ in .null }, .method("EnsureCapacity") { call in .count(call.int(0)) },
  ]

  private static let sortedSetMembers: [Member] = [
    .property("Min", type: "T", get: { value, _ in try set(value).items.first ?? .null }),
    .property("Max", type: "T", get: { value, _ in try set(value).items.last ?? .null }),
    .method("Reverse", signatures: ["System.Collections.Generic.IEnumerable[T] Reverse()"]) { call in
      .array(PSArray(try set(call.target).items.reversed()))
    },
    .method(
      "GetViewBetween",
      signatures: ["System.Collections.Generic.SortedSet[T] GetViewBetween(T lowerValue, T upperValue)"]
    ) { call in
      let own = try set(call.target)
      let result = SetObject(own.type, comparison: own.table.comparison)
      for item in own.items
      where try Comparers.standard(item, call[0], call.context) >= 0
        && Comparers.standard(item, call[1], call.context) <= 0
      {
        _ = try result.add(item, call.context)
      }
      return .object(result)
    },
  ]
}
