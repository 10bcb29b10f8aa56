import PSRuntime

/// What `ArrayList`, `List<T>` and `Collection<T>` share.
enum ListFunctions {
  static func list(_ value: Value) throws -> ListObject {
    guard let list = value.asObject as? ListObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return list
  }

  /// The list, which is about to change.
  static func changing(_ call: MethodCall) throws -> ListObject {
    let list = try list(call.target)
    if list.isReadOnly { throw MemberStrings.collectionReadOnly() }
    list.version &+= 1
    return list
  }

  /// A value as an element of a list: `ArrayList` takes anything, typed ones have converted already.
  static func element(_ value: Value, of list: ListObject, _ context: RuntimeContext) throws -> Value {
    list.elementType === PSType.object ? value : try LanguagePrimitives.convert(value, to: list.elementType, context)
  }

  static func range(_ call: MethodCall, _ list: ListObject, _ index: Int) throws -> Range<Int> {
    let (start, count) = (call.int(index), call.int(index + 1))
    if start < 0 { throw MemberStrings.mustBeNonNegative("index", start) }
    if count < 0 { throw MemberStrings.mustBeNonNegative("count", count) }
    guard start <= list.items.count - count else {
      throw MemberStrings.argument(
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the "
          + "end of the source collection.")
    }
    return start..<start + count
  }

  /// The index of a value or the complement of where it would stand.
  static func binarySearch(
    _ items: [Value], _ value: Value, _ start: Int, _ count: Int, _ compare: Comparers.Compare
  ) throws -> Int {
    var low = max(0, start)
    var high = min(items.count, start + count) - 1
    while low <= high {
      let middle = low + (high - low) / 2
      let order = try compare(items[middle], value)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle - 1 }
    }
    return ~low
  }

  static func indexOf(_ call: MethodCall) throws -> Value {
    let items = try list(call.target).items
    let start = call.optionalInt(1) ?? 0
    let end = min(items.count, start + (call.optionalInt(2) ?? items.count))
    guard start >= 0, start <= items.count else { throw MemberStrings.indexOutOfRange("index") }
    for i in start..<max(start, end) where try DotNetTypes.equals(items[i], call[0], call.context) { return .count(i) }
    return .int(-1)
  }

  static func sort(_ call: MethodCall) throws -> Value {
    let list = try changing(call)
    let range = call.count >= 2 ? try self.range(call, list, 0) : 0..<list.items.count
    let comparer = call.count == 3 ? call[2] : call.count == 1 ? call[0] : .null
    var part = Array(list.items[range])
    try IntrospectiveSort.sort(&part, by: Comparers.compare(comparer, call.context))
    list.items.replaceSubrange(range, with: part)
    return .null
  }

  static func insert(_ call: MethodCall) throws -> Value {
    let list = try changing(call)
    let index = call.int(0)
    guard index >= 0, index <= list.items.count else {
      if list.listType === PSType.arrayList {
        throw MemberStrings.argumentOutOfRange(
          "Insertion index was out of range. Must be non-negative and less than or equal to size.", "index")
      }
      throw MemberStrings.insertIndexOutOfRange()
    }
    list.items.insert(try element(call[1], of: list, call.context), at: index)
    return .null
  }

  static func removeAt(_ call: MethodCall) throws -> Value {
    let list = try changing(call)
    guard list.items.indices.contains(call.int(0)) else { throw MemberStrings.indexOutOfRange() }
    list.items.remove(at: call.int(0))
    return .null
  }

  static func copyTo(_ call: MethodCall) throws -> Value {
    let items = try list(call.target).items
    let hasRange = call.count == 4
    guard case .array(let target) = call[hasRange ? 1 : 0] else { throw MemberStrings.argumentNull("array") }
    let to = hasRange ? call.int(2) : call.optionalInt(1) ?? 0
    let part = hasRange ? Array(items.dropFirst(call.int(0)).prefix(call.int(3))) : items
    guard to >= 0, to <= target.count - part.count else {
      throw MemberStrings.argument(
        "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
        "destinationArray")
    }
    for (i, item) in part.enumerated() { target.items[to + i] = item }
    return .null
  }
}

extension DotNetTypes {
  static let list = TypeDefinition(
    "System.Collections.Generic.List`1", listCommon + listConstructors + genericListMembers + listPredicates)
  static let arrayList = TypeDefinition(
    "System.Collections.ArrayList", listCommon + listConstructors + arrayListMembers)
  static let collection = TypeDefinition("System.Collections.ObjectModel.Collection`1", collectionMembers)
  static let observableCollection = TypeDefinition(
    "System.Collections.ObjectModel.ObservableCollection`1", collectionMembers)
  static let readOnlyCollection = TypeDefinition(
    "System.Collections.ObjectModel.ReadOnlyCollection`1", collectionMembers)
  /// The generic collection of texts that PowerShell gives commands in places.
  static let stringCollection = TypeDefinition(
    "System.Collections.Specialized.StringCollection",
    collectionMembers + [
      .method("AddRange", signatures: ["void AddRange(string[] value)"]) { call in
        try ListFunctions.changing(call).items += try call.requiredItems(0, "value")
        return .null
      }
    ])

  /// Makes the list that a constructor's type and arguments say.
  private static func makeList(_ call: MethodCall) throws -> Value {
    let element = call.type.arguments.first ?? .object
    guard call.count > 0 else { return .object(ListObject([], type: call.type, elementType: element)) }
    if case .int(let capacity) = call[0] {
      if capacity < 0 { throw MemberStrings.mustBeNonNegative("capacity", Int(capacity)) }
      let list = ListObject([], type: call.type, elementType: element)
      list.items.reserveCapacity(min(Int(capacity), 1 << 20))
      list.capacity = Int(capacity)
      return .object(list)
    }
    let items = try call.requiredItems(0, "collection")
    let converted =
      element === PSType.object
      ? items : try items.map { try LanguagePrimitives.convert($0, to: element, call.context) }
    return .object(ListObject(converted, type: call.type, elementType: element))
  }

  private static let listConstructors: [Member] = [.constructor { call in try makeList(call) }]

  private static let listCommon: [Member] = [
    .property("Count", type: "int", get: { value, _ in .count(try ListFunctions.list(value).items.count) }),
    .property(
      "Capacity", type: "int", get: { value, _ in .count(try ListFunctions.list(value).shownCapacity) },
      set: { value, new, _ in
        let list = try ListFunctions.list(value)
        let capacity = Int(new.wholeNumber ?? 0)
        if capacity < list.items.count {
          throw MemberStrings.argumentOutOfRange("capacity was less than the current size.", "value")
        }
        list.capacity = capacity
      }),
    .property("IsReadOnly", type: "bool", get: { value, _ in .bool(try ListFunctions.list(value).isReadOnly) }),
    .property("IsFixedSize", type: "bool", get: { value, _ in .bool(try ListFunctions.list(value).isReadOnly) }),
    .property("SyncRoot", get: { value, _ in value }),
    .property("IsSynchronized", type: "bool", get: { _, _ in .bool(false) }),
    .method("Clear") { call in
      try ListFunctions.changing(call).items = []
      return .null
    },
    .method("Contains") { call in
      .bool(try ListFunctions.list(call.target).items.contains { try equals($0, call[0], call.context) })
    },
    .method("IndexOf") { call in try ListFunctions.indexOf(call) },
    .method("LastIndexOf") { call in
      let items = try ListFunctions.list(call.target).items
      let start = min(call.optionalInt(1) ?? items.count - 1, items.count - 1)
      for i in stride(from: start, through: 0, by: -1) where try equals(items[i], call[0], call.context) {
        return .count(i)
      }
      return .int(-1)
    },
    .method("Insert") { call in try ListFunctions.insert(call) },
    .method("RemoveAt") { call in try ListFunctions.removeAt(call) },
    .method("AddRange") { call in
      let added = try call.requiredItems(0, call.target.type === PSType.arrayList ? "c" : "collection")
      let list = try ListFunctions.changing(call)
      for item in added { list.items.append(try ListFunctions.element(item, of: list, call.context)) }
      return .null
    },
    .method("InsertRange") { call in
      let added = try call.requiredItems(1, "collection")
      let list = try ListFunctions.changing(call)
      guard call.int(0) >= 0, call.int(0) <= list.items.count else { throw MemberStrings.indexOutOfRange() }
      list.items.insert(
        contentsOf: try added.map { try ListFunctions.element($0, of: list, call.context) }, at: call.int(0))
      return .null
    },
    .method("RemoveRange") { call in
      let list = try ListFunctions.changing(call)
      list.items.removeSubrange(try ListFunctions.range(call, list, 0))
      return .null
    },
    .method("GetRange") { call in
      let list = try ListFunctions.list(call.target)
      let part = Array(list.items[try ListFunctions.range(call, list, 0)])
      return .object(ListObject(part, type: list.listType, elementType: list.elementType))
    },
    .method("Reverse") { call in
      let list = try ListFunctions.changing(call)
      let range = call.count == 2 ? try ListFunctions.range(call, list, 0) : 0..<list.items.count
      list.items[range].reverse()
      return .null
    },
    .method("Sort") { call in try ListFunctions.sort(call) },
    .method("BinarySearch") { call in
      let items = try ListFunctions.list(call.target).items
      let hasRange = call.count == 4
      let compare = Comparers.compare(call[hasRange ? 3 : 1], call.context)
      return .count(
        try ListFunctions.binarySearch(
          items, call[hasRange ? 2 : 0], hasRange ? call.int(0) : 0, hasRange ? call.int(1) : items.count, compare))
    },
    .method("ToArray") { call in
      let list = try ListFunctions.list(call.target)
      if let type = call.object(0) as? PSType {
        return .array(
          PSArray(try list.items.map { try LanguagePrimitives.convert($0, to: type, call.context) }, of: type))
      }
      return .array(PSArray(list.items, of: list.elementType))
    },
    .method("CopyTo") { call in try ListFunctions.copyTo(call) },
    .method("GetEnumerator") { call in
      let list = try ListFunctions.list(call.target)
      guard let elements = list.elements else { return .null }
      return .object(EnumeratorObject(elements, remake: { list.elements ?? ArraySequence([]) }))
    },
  ]

  private static let arrayListMembers: [Member] = [
    .method("Add") { call in
      let list = try ListFunctions.changing(call)
      list.items.append(call[0])
      return .count(list.items.count - 1)
    },
    .method("Remove") { call in
      let list = try ListFunctions.changing(call)
      if let i = try list.items.firstIndex(where: { try equals($0, call[0], call.context) }) {
        list.items.remove(at: i)
      }
      return .null
    },
    .method("Clone") { call in
      let list = try ListFunctions.list(call.target)
      return .object(ListObject(list.items, type: list.listType, elementType: list.elementType))
    },
    .method("SetRange") { call in
      let list = try ListFunctions.changing(call)
      let items = try call.requiredItems(1, "c")
      guard call.int(0) >= 0, call.int(0) + items.count <= list.items.count else {
        throw MemberStrings.indexOutOfRange()
      }
      list.items.replaceSubrange(call.int(0)..<call.int(0) + items.count, with: items)
      return .null
    },
    .method("TrimToSize") { _ in .null },
    .staticMethod("Adapter") { call in .object(ListObject(try call.requiredItems(0, "list"), type: .arrayList)) },
    .staticMethod("ReadOnly") { call in
      let list = ListObject(try call.requiredItems(0, "list"), type: .arrayList)
      list.isReadOnly = true
      return .object(list)
    },
    .staticMethod("Synchronized") { call in call[0] },
    .staticMethod("Repeat") { call in
      .object(ListObject([Value](repeating: call[0], count: max(0, call.int(1))), type: .arrayList))
    },
  ]

  private static let genericListMembers: [Member] = [
    .method("Add") { call in
      try ListFunctions.changing(call).items.append(call[0])
      return .null
    },
    .method("Remove") { call in
      let list = try ListFunctions.changing(call)
      guard let i = try list.items.firstIndex(where: { try equals($0, call[0], call.context) }) else {
        return .bool(false)
      }
      list.items.remove(at: i)
      return .bool(true)
    },
    .method("AsReadOnly") { call in
      let list = try ListFunctions.list(call.target)
      let result = ListObject(
        list.items, type: PSType.readOnlyCollection.instance([list.elementType]), elementType: list.elementType)
      result.isReadOnly = true
      return .object(result)
    },
    .method("EnsureCapacity") { call in
      let list = try ListFunctions.list(call.target)
      list.capacity = max(list.shownCapacity, call.int(0))
      return .count(list.capacity)
    },
    .method("Slice") { call in
      let list = try ListFunctions.list(call.target)
      return .object(
        ListObject(
          Array(list.items[try ListFunctions.range(call, list, 0)]), type: list.listType, elementType: list.elementType)
      )
    },
    .method("TrimExcess") { _ in .null },
  ]

  private static let listPredicates: [Member] = [
    .method("Exists") { call in .bool(try ListFunctions.list(call.target).items.contains { try call.test(0, $0) }) },
    .method("Find") { call in
      let list = try ListFunctions.list(call.target)
      return try list.items.first { try call.test(0, $0) }
        ?? MemberAccess.defaultValue(of: list.elementType, call.context)
    },
    .method("FindLast") { call in
      let list = try ListFunctions.list(call.target)
      return try list.items.last { try call.test(0, $0) }
        ?? MemberAccess.defaultValue(of: list.elementType, call.context)
    },
    .method("FindAll") { call in
      let list = try ListFunctions.list(call.target)
      return .object(
        ListObject(try list.items.filter { try call.test(0, $0) }, type: list.listType, elementType: list.elementType))
    },
    .method("FindIndex") { call in
      let items = try ListFunctions.list(call.target).items
      let start = call.count > 1 ? call.int(0) : 0
      return .count(try items.indices.first { try $0 >= start && call.test(call.count - 1, items[$0]) } ?? -1)
    },
    .method("FindLastIndex") { call in
      let items = try ListFunctions.list(call.target).items
      return .count(try items.indices.last { try call.test(call.count - 1, items[$0]) } ?? -1)
    },
    .method("ForEach") { call in
      let list = try ListFunctions.list(call.target)
      let action = call.function(0)
      let version = list.version
      for item in list.items {
        if list.version != version {
          throw MemberStrings.invalidOperation("Collection was modified; enumeration operation may not execute.")
        }
        _ = try action([item])
      }
      return .null
    },
    .method("RemoveAll") { call in
      let list = try ListFunctions.changing(call)
      let before = list.items.count
      list.items = try list.items.filter { try !call.test(0, $0) }
      return .count(before - list.items.count)
    },
    .method("TrueForAll") { call in .bool(try ListFunctions.list(call.target).items.allSatisfy { try call.test(0, $0) })
    },
    .method("ConvertAll") { call in
      let convert = call.function(0)
      let items = try ListFunctions.list(call.target).items.map { try convert([$0]) }
      return .object(ListObject(items, type: PSType.listDefinition.instance([.object])))
    },
  ]

  private static let collectionMembers: [Member] = [
    .constructor(signatures: ["new()", "new(System.Collections.Generic.IList[T] list)"]) { call in try makeList(call) },
    .property("Count", type: "int", get: { value, _ in .count(try ListFunctions.list(value).items.count) }),
    .property("IsReadOnly", type: "bool", get: { value, _ in .bool(try ListFunctions.list(value).isReadOnly) }),
    .property("IsFixedSize", type: "bool", get: { value, _ in .bool(try ListFunctions.list(value).isReadOnly) }),
    .property("SyncRoot", get: { value, _ in value }),
    .property("IsSynchronized", type: "bool", get: { _, _ in .bool(false) }),
    .method("Add", signatures: ["void Add(T item)"]) { call in
      try ListFunctions.changing(call).items.append(call[0])
      return .null
    },
    .method("Clear", signatures: ["void Clear()"]) { call in
      try ListFunctions.changing(call).items = []
      return .null
    },
    .method("Contains", signatures: ["bool Contains(T item)"]) { call in
      .bool(try ListFunctions.list(call.target).items.contains { try equals($0, call[0], call.context) })
    },
    .method("CopyTo", signatures: ["void CopyTo(T[] array, int index)"]) { call in try ListFunctions.copyTo(call) },
    .method("GetEnumerator", signatures: ["System.Collections.Generic.IEnumerator[T] GetEnumerator()"]) { call in
      .object(EnumeratorObject(try ListFunctions.list(call.target).elements ?? ArraySequence([])))
    },
    .method("IndexOf", signatures: ["int IndexOf(T item)"]) { call in try ListFunctions.indexOf(call) },
    .method("Insert", signatures: ["void Insert(int index, T item)"]) { call in try ListFunctions.insert(call) },
    .method("Remove", signatures: ["bool Remove(T item)"]) { call in
      let list = try ListFunctions.changing(call)
      guard let i = try list.items.firstIndex(where: { try equals($0, call[0], call.context) }) else {
        return .bool(false)
      }
      list.items.remove(at: i)
      return .bool(true)
    },
    .method("RemoveAt", signatures: ["void RemoveAt(int index)"]) { call in try ListFunctions.removeAt(call) },
  ]
}
