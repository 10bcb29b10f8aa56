import PSRuntime

/// What all dictionaries share.
enum DictionaryFunctions {
  static func table(_ value: Value) throws -> PSHashtable {
    guard let table = value.asObject as? PSHashtable else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return table
  }

  static func changing(_ call: MethodCall) throws -> PSHashtable {
    let table = try table(call.target)
    if table.isReadOnly { throw MemberStrings.collectionReadOnly() }
    return table
  }

  static func key(_ call: MethodCall, _ index: Int = 0) throws -> Value {
    let key = call[index].base
    if key.isNull { throw MemberStrings.argumentNull("key") }
    return key
  }

  /// `Add(key, value)`: a key that is there already is an error.
  static func add(_ call: MethodCall) throws -> Value {
    let table = try changing(call)
    let key = try key(call)
    if let known = table.entryIndex(key) {
      let shown = try LanguagePrimitives.dotNetText(key, call.context).string
      if table.type.arguments.isEmpty {
        let old = try LanguagePrimitives.dotNetText(table.entries[known].key, call.context).string
        throw MemberStrings.duplicateHashtableKey(old, shown)
      }
      throw MemberStrings.duplicateKey(shown)
    }
    try MemberAccess.store(table, key, call[1], call.context)
    return .null
  }

  static func copyTo(_ call: MethodCall) throws -> Value {
    guard case .array(let target) = call[0] else { throw MemberStrings.argumentNull("array") }
    let items = try table(call.target).entryItems
    let start = call.int(1)
    guard start >= 0, start <= target.count - items.count else {
      throw MemberStrings.argument(
        "Destination array is not long enough to copy all the items in the collection. Check array index and length.")
    }
    for (i, item) in items.enumerated() { target.items[start + i] = item }
    return .null
  }

  /// Fills a new dictionary with the pairs of another one or of a collection of pairs.
  static func fill(_ table: PSHashtable, from source: Value, _ context: RuntimeContext) throws {
    if let other = source.base.asObject as? PSHashtable {
      for entry in other.liveEntries { try MemberAccess.store(table, entry.key, entry.value, context) }
      return
    }
    for item in try source.itemArray() ?? [] {
      if let pair = item.base.asObject as? DictionaryEntryObject {
        try MemberAccess.store(table, pair.key, pair.value, context)
      }
    }
  }
}

/// `Keys` and `Values` of a dictionary: a view that follows it.
public final class DictionaryPartObject: Obj {
  public let table: PSHashtable
  public let isKeys: Bool
  public init(_ table: PSHashtable, isKeys: Bool) {
    self.table = table
    self.isKeys = isKeys
    super.init()
  }
  public override var type: PSType {
    if table.isOrdered {
      return PSType.builtin("System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection")
    }
    let part = isKeys ? "KeyCollection" : "ValueCollection"
    guard !table.dictionaryType.arguments.isEmpty else { return PSType.builtin("System.Collections.Hashtable+" + part) }
    return PSType.builtin(table.dictionaryType.definitionName + "+" + part).instance(table.dictionaryType.arguments)
  }
  public override var elements: ValueSequence? { TableSequence(table) { [isKeys] in isKeys ? $0.key : $0.value } }
  var items: [Value] { table.orderedEntries.map { isKeys ? $0.key : $0.value } }
}

/// The entries of a dictionary, which ends with .NET's error where keys were added or removed meanwhile.
final class TableSequence: ValueSequence {
  private let table: PSHashtable
  private let entries: [PSHashtable.Entry]
  private let version: UInt32
  private let part: (PSHashtable.Entry) -> Value
  private var index = 0

  init(_ table: PSHashtable, _ part: @escaping (PSHashtable.Entry) -> Value) {
    self.table = table
    entries = table.orderedEntries
    version = table.version
    self.part = part
  }
  func next() throws -> Value? {
    guard version == table.version else { throw RuntimeStrings.collectionModified() }
    guard index < entries.count else { return nil }
    defer { index += 1 }
    return part(entries[index])
  }
}

extension DotNetTypes {
  static let hashtable = TypeDefinition("System.Collections.Hashtable", tableCommon + hashtableMembers + tableIndexer)
  static let orderedDictionary = TypeDefinition(
    "System.Collections.Specialized.OrderedDictionary", tableCommon + orderedMembers)
  /// `Exception.Data`.
  static let listDictionary = TypeDefinition(
    "System.Collections.ListDictionaryInternal", stated(tableCommon + hashtableMembers) + tableIndexer)
  static let dictionary = TypeDefinition(
    "System.Collections.Generic.Dictionary`2",
    tableCommon + genericTableMembers + dictionaryConstructors("IEqualityComparer") + genericIndexer)
  static let sortedDictionary = TypeDefinition(
    "System.Collections.Generic.SortedDictionary`2",
    tableCommon + genericTableMembers + dictionaryConstructors("IComparer") + genericIndexer)
  static let sortedListGeneric = TypeDefinition(
    "System.Collections.Generic.SortedList`2",
    stated(tableCommon + genericTableMembers) + sortedListMembers + dictionaryConstructors("IComparer") + genericIndexer
  )
  static let concurrentDictionary = TypeDefinition(
    "System.Collections.Concurrent.ConcurrentDictionary`2",
    stated(tableCommon + genericTableMembers) + concurrentMembers + dictionaryConstructors("IEqualityComparer")
      + genericIndexer)
  static let sortedList = TypeDefinition(
    "System.Collections.SortedList", stated(tableCommon + hashtableMembers) + sortedListMembers + tableIndexer)

  static let keyCollection = TypeDefinition("System.Collections.Hashtable+KeyCollection", partMembers)
  /// Collections of keys and values of the other dictionaries.
  static let dictionaryParts: [TypeDefinition] = [
    "System.Collections.Hashtable+ValueCollection",
    "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
    "System.Collections.Generic.Dictionary`2+KeyCollection", "System.Collections.Generic.Dictionary`2+ValueCollection",
    "System.Collections.Generic.SortedDictionary`2+KeyCollection",
    "System.Collections.Generic.SortedDictionary`2+ValueCollection",
    "System.Collections.Generic.SortedList`2+KeyCollection", "System.Collections.Generic.SortedList`2+ValueCollection",
    "System.Collections.SortedList+KeyCollection", "System.Collections.SortedList+ValueCollection",
    "System.Collections.Concurrent.ConcurrentDictionary`2+KeyCollection",
    "System.Collections.Concurrent.ConcurrentDictionary`2+ValueCollection",
  ].map { TypeDefinition($0, $0.contains("SortedList") ? partMembers + partIndexer : partMembers) }

  /// Keys and values of sorted lists have positions.
  private static let partIndexer: [Member] = [
    .indexer(
      type: "System.Object", signatures: ["System.Object Item(int index)"],
      get: { call in
        let items = (call.target.asObject as? DictionaryPartObject)?.items ?? []
        guard items.indices.contains(call.int(0)) else {
          throw MemberStrings.argumentOutOfRange(
            "Index was out of range. Must be non-negative and less than the size of the collection.", "index")
        }
        return items[call.int(0)]
      })
  ]

  private static let partMembers: [Member] = [
    .property(
      "Count", type: "int", get: { value, _ in .count((value.asObject as? DictionaryPartObject)?.table.count ?? 0) }),
    .property("IsSynchronized", type: "bool", get: { _, _ in .bool(false) }),
    .property("SyncRoot", get: { value, _ in value }),
    .method("CopyTo", signatures: ["void CopyTo(array array, int index)"]) { call in
      guard case .array(let target) = call[0], let part = call.target.asObject as? DictionaryPartObject else {
        throw MemberStrings.argumentNull("array")
      }
      let items = part.items
      let start = call.int(1)
      guard start >= 0, start <= target.count - items.count else {
        throw MemberStrings.argument(
          "Destination array is not long enough to copy all the items in the collection. Check array index and length.")
      }
      for (i, item) in items.enumerated() { target.items[start + i] = item }
      return .null
    },
    .method("Contains", signatures: ["bool Contains(System.Object item)"]) { call in
      .bool(
        try (call.target.asObject as? DictionaryPartObject)?.items.contains { try equals($0, call[0], call.context) }
          ?? false)
    },
    .method("GetEnumerator", signatures: ["System.Collections.IEnumerator GetEnumerator()"]) { call in
      .object(EnumeratorObject(call.target.elements ?? ArraySequence([])))
    },
  ]

  /// Members of a type that PowerShell's tables do not know: with signatures as those of `Dictionary<TKey, TValue>`.
  private static func stated(_ members: [Member]) -> [Member] {
    members.map { member in
      guard case .method(let name, let signatures, let body) = member, signatures.isEmpty else { return member }
      return .method(name, signatures: tableSignatures[name.lowercased()] ?? ["System.Object \(name)()"], body: body)
    }
  }

  private static let tableSignatures: [String: [String]] = [
    "add": ["void Add(TKey key, TValue value)"], "contains": ["bool Contains(System.Object key)"],
    "containskey": ["bool ContainsKey(TKey key)"], "containsvalue": ["bool ContainsValue(TValue value)"],
    "remove": ["bool Remove(TKey key)"], "copyto": ["void CopyTo(array array, int index)"],
    "trygetvalue": ["bool TryGetValue(TKey key, [ref] TValue value)"],
    "tryadd": ["bool TryAdd(TKey key, TValue value)"],
  ]

  private static let tableCommon: [Member] = [
    .property("Count", type: "int", get: { value, _ in .count(try DictionaryFunctions.table(value).count) }),
    .property(
      "Keys", type: "System.Collections.ICollection",
      get: { value, _ in
        .object(DictionaryPartObject(try DictionaryFunctions.table(value), isKeys: true))
      }),
    .property(
      "Values", type: "System.Collections.ICollection",
      get: { value, _ in
        .object(DictionaryPartObject(try DictionaryFunctions.table(value), isKeys: false))
      }),
    .property("IsReadOnly", type: "bool", get: { value, _ in .bool(try DictionaryFunctions.table(value).isReadOnly) }),
    .property("IsFixedSize", type: "bool", get: { value, _ in .bool(try DictionaryFunctions.table(value).isReadOnly) }),
    .property("IsSynchronized", type: "bool", get: { _, _ in .bool(false) }),
    .property("SyncRoot", get: { value, _ in value }),
    .method("Add") { call in try DictionaryFunctions.add(call) },
    .method("Clear") { call in
      try DictionaryFunctions.changing(call).removeAll()
      return .null
    },
    .method("Contains") { call in
      .bool(try DictionaryFunctions.table(call.target).entryIndex(try DictionaryFunctions.key(call)) != nil)
    },
    .method("ContainsKey") { call in
      .bool(try DictionaryFunctions.table(call.target).entryIndex(try DictionaryFunctions.key(call)) != nil)
    },
    .method("ContainsValue") { call in
      .bool(
        try DictionaryFunctions.table(call.target).liveEntries.contains { try equals($0.value, call[0], call.context) })
    },
    .method("CopyTo") { call in try DictionaryFunctions.copyTo(call) },
    .method("GetEnumerator") { call in
      let table = try DictionaryFunctions.table(call.target)
      let type = table.entryType
      let make = { TableSequence(table) { .object(DictionaryEntryObject($0.key, $0.value, type: type)) } }
      return .object(EnumeratorObject(make(), isDictionary: true, remake: make))
    },
    .method("Clone") { call in
      let table = try DictionaryFunctions.table(call.target)
      let copy = PSHashtable(table.dictionaryType, comparison: table.comparison)
      copy.initialCapacity = table.initialCapacity
      for entry in table.liveEntries { copy.set(entry.key, entry.value) }
      return .object(copy)
    },
  ]

  private static let hashtableMembers: [Member] = [
    .constructor { call in
      var comparison = PSHashtable.Comparison.ordinal
      var source = Value.null
      var capacity = 0
      for argument in call.arguments {
        if argument.base.asObject is StringComparerObject { comparison = Comparers.keyComparison(argument) }
        if case .int(let n) = argument { capacity = Int(n) }
        if argument.base.asObject is PSHashtable { source = argument }
      }
      if capacity < 0 { throw MemberStrings.mustBeNonNegative("capacity", capacity) }
      let table = PSHashtable(call.type, comparison: comparison)
      table.initialCapacity = (source.base.asObject as? PSHashtable)?.count ?? capacity
      try DictionaryFunctions.fill(table, from: source, call.context)
      return .object(table)
    },
    .method("Remove") { call in
      _ = try DictionaryFunctions.changing(call).remove(try DictionaryFunctions.key(call))
      return .null
    },
    .staticMethod("Synchronized") { call in call[0] },
  ]

  private static let tableIndexer: [Member] = [
    .indexer(
      type: "System.Object", signatures: ["System.Object Item(System.Object key)"],
      get: { call in try DictionaryFunctions.table(call.target)[try DictionaryFunctions.key(call)] ?? .null },
      set: { call, value in
        try MemberAccess.store(try DictionaryFunctions.changing(call), call[0].base, value, call.context)
      })
  ]

  private static let orderedMembers: [Member] = [
    .constructor { call in
      let table = PSHashtable(.orderedDictionary, comparison: Comparers.keyComparison(call[call.count - 1]))
      return .object(table)
    },
    .method("Remove") { call in
      _ = try DictionaryFunctions.changing(call).remove(try DictionaryFunctions.key(call))
      return .null
    },
    .method("RemoveAt") { call in
      let table = try DictionaryFunctions.changing(call)
      let live = table.liveEntries
      guard live.indices.contains(call.int(0)) else { throw MemberStrings.indexOutOfRange() }
      _ = table.remove(live[call.int(0)].key)
      return .null
    },
    .method("Insert") { call in
      let table = try DictionaryFunctions.changing(call)
      let key = try DictionaryFunctions.key(call, 1)
      guard call.int(0) >= 0, call.int(0) <= table.count else { throw MemberStrings.indexOutOfRange() }
      if table.entryIndex(key) != nil {
        throw MemberStrings.duplicateKey(try LanguagePrimitives.dotNetText(key, call.context).string)
      }
      table.insert(at: call.int(0), key, call[2])
      return .null
    },
    .method("AsReadOnly") { call in
      let table = try DictionaryFunctions.table(call.target)
      let copy = PSHashtable(.orderedDictionary, comparison: table.comparison)
      for entry in table.liveEntries { copy.set(entry.key, entry.value) }
      copy.isReadOnly = true
      return .object(copy)
    },
    .indexer(
      type: "System.Object", signatures: ["System.Object Item(int index)", "System.Object Item(System.Object key)"],
      get: { call in
        let table = try DictionaryFunctions.table(call.target)
        if case .int(let i) = call[0] {
          let live = table.liveEntries
          guard live.indices.contains(Int(i)) else { throw MemberStrings.indexOutOfRange() }
          return live[Int(i)].value
        }
        return table[try DictionaryFunctions.key(call)] ?? .null
      },
      set: { call, value in try MemberAccess.setIndex(call.target, [call[0]], value, call.context) }),
  ]

  private static func dictionaryConstructors(_ comparer: String) -> [Member] {
    let parameter = "System.Collections.Generic.\(comparer)[TKey] comparer"
    return [
      .constructor(signatures: [
        "new()", "new(int capacity)", "new(\(parameter))", "new(int capacity, \(parameter))",
        "new(System.Collections.IDictionary dictionary)",
        "new(System.Collections.IDictionary dictionary, \(parameter))",
        "new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)",
      ]) { call in
        var comparison = PSHashtable.Comparison.ordinal
        var source = Value.null
        for argument in call.arguments {
          if argument.base.asObject is StringComparerObject {
            comparison = Comparers.keyComparison(argument)
          } else if case .int(let n) = argument {
            if n < 0 { throw MemberStrings.mustBeNonNegative("capacity", Int(n)) }
          } else if !argument.isNull {
            source = argument
          }
        }
        let table = PSHashtable(
          call.type, comparison: comparison, keyType: call.type.arguments.first ?? .object,
          valueType: call.type.arguments.last ?? .object)
        try DictionaryFunctions.fill(table, from: source, call.context)
        return .object(table)
      }
    ]
  }

  private static let genericTableMembers: [Member] = [
    .property(
      "Comparer",
      get: { value, _ in
        .object(
          StringComparerObject(
            try DictionaryFunctions.table(value).comparison == .ordinal ? .ordinal : .ordinalIgnoreCase))
      }),
    .property("Capacity", type: "int", get: { value, _ in .count(try DictionaryFunctions.table(value).count) }),
    .method("Remove") { call in
      let table = try DictionaryFunctions.changing(call)
      let key = try DictionaryFunctions.key(call)
      if call.count == 2, let value = table[key] { call.setReference(1, value) }
      return .bool(table.remove(key))
    },
    .method("TryGetValue") { call in
      let table = try DictionaryFunctions.table(call.target)
      guard let value = table[try DictionaryFunctions.key(call)] else {
        call.setReference(1, try MemberAccess.defaultValue(of: table.valueType, call.context))
        return .bool(false)
      }
      call.setReference(1, value)
      return .bool(true)
    },
    .method("TryAdd") { call in
      let table = try DictionaryFunctions.changing(call)
      let key = try DictionaryFunctions.key(call)
      if table.entryIndex(key) != nil { return .bool(false) }
      try MemberAccess.store(table, key, call[1], call.context)
      return .bool(true)
    },
    .method("EnsureCapacity") { call in .count(call.int(0)) },
    .method("TrimExcess") { _ in .null },
  ]

  private static let genericIndexer: [Member] = [
    .indexer(
      type: "TValue", signatures: ["TValue Item(TKey key)"],
      get: { call in
        let key = try DictionaryFunctions.key(call)
        guard let value = try DictionaryFunctions.table(call.target)[key] else {
          throw MemberStrings.keyNotFound(try LanguagePrimitives.dotNetText(key, call.context).string)
        }
        return value
      },
      set: { call, value in
        try MemberAccess.store(try DictionaryFunctions.changing(call), call[0].base, value, call.context)
      })
  ]

  private static let sortedListMembers: [Member] = [
    .method("GetByIndex", signatures: ["System.Object GetByIndex(int index)"]) { call in try entry(call).value },
    .method("GetKey", signatures: ["System.Object GetKey(int index)"]) { call in try entry(call).key },
    .method("GetKeyAtIndex", signatures: ["TKey GetKeyAtIndex(int index)"]) { call in try entry(call).key },
    .method("GetValueAtIndex", signatures: ["TValue GetValueAtIndex(int index)"]) { call in try entry(call).value },
    .method("IndexOfKey", signatures: ["int IndexOfKey(System.Object key)"]) { call in
      .count(
        try DictionaryFunctions.table(call.target).liveEntries.firstIndex { try equals($0.key, call[0], call.context) }
          ?? -1)
    },
    .method("IndexOfValue", signatures: ["int IndexOfValue(System.Object value)"]) { call in
      .count(
        try DictionaryFunctions.table(call.target).liveEntries.firstIndex {
          try equals($0.value, call[0], call.context)
        } ?? -1)
    },
    .method("RemoveAt", signatures: ["void RemoveAt(int index)"]) { call in
      _ = try DictionaryFunctions.changing(call).remove(try entry(call).key)
      return .null
    },
  ]

  private static func entry(_ call: MethodCall) throws -> PSHashtable.Entry {
    let live = try DictionaryFunctions.table(call.target).liveEntries
    guard live.indices.contains(call.int(0)) else { throw MemberStrings.indexOutOfRange() }
    return live[call.int(0)]
  }

  private static let concurrentMembers: [Member] = [
    .property("IsEmpty", type: "bool", get: { value, _ in .bool(try DictionaryFunctions.table(value).count == 0) }),
    .method("GetOrAdd", signatures: ["TValue GetOrAdd(TKey key, TValue value)"]) { call in
      let table = try DictionaryFunctions.changing(call)
      let key = try DictionaryFunctions.key(call)
      if let known = table[key] { return known }
      try MemberAccess.store(table, key, call[1], call.context)
      return call[1]
    },
    .method("TryRemove", signatures: ["bool TryRemove(TKey key, [ref] TValue value)"]) { call in
      let table = try DictionaryFunctions.changing(call)
      let key = try DictionaryFunctions.key(call)
      call.setReference(1, table[key] ?? .null)
      return .bool(table.remove(key))
    },
    .method(
      "AddOrUpdate",
      signatures: ["TValue AddOrUpdate(TKey key, TValue addValue, System.Func[TKey,TValue,TValue] updateValueFactory)"]
    ) { call in
      let table = try DictionaryFunctions.changing(call)
      let key = try DictionaryFunctions.key(call)
      let value = try table[key].map { try call.function(2)([key, $0]) } ?? call[1]
      try MemberAccess.store(table, key, value, call.context)
      return value
    },
    .method("ToArray", signatures: ["System.Object[] ToArray()"]) { call in
      .array(PSArray(try DictionaryFunctions.table(call.target).entryItems))
    },
  ]
}
