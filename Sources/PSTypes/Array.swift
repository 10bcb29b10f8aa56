import PSRuntime

extension DotNetTypes {
  static let array = TypeDefinition("System.Array", arrayMembers + arrayStatics + arraySearching + arrayCopying)

  private static func own(_ value: Value) -> PSArray { value.asArray ?? PSArray([]) }

  /// The position that one index for each dimension means.
  private static func offset(_ call: MethodCall, from first: Int, _ array: PSArray) throws -> Int {
    var indexes = (first..<call.count).map { call.int($0) }
    if indexes.count == 1, case .array(let a) = call[first] { indexes = a.items.map { Int($0.wholeNumber ?? 0) } }
    let lengths = array.lengths ?? [array.count]
    guard indexes.count == lengths.count else {
      throw MemberStrings.argument("Array was not a \(indexes.count)-dimensional array.")
    }
    var at = 0
    for (index, length) in zip(indexes, lengths) {
      guard index >= 0, index < length else { throw MemberStrings.arrayIndexOutOfRange() }
      at = at * length + index
    }
    return at
  }

  private static func length(_ call: MethodCall) throws -> Int {
    let array = own(call.target)
    let lengths = array.lengths ?? [array.count]
    guard lengths.indices.contains(call.int(0)) else { throw MemberStrings.arrayIndexOutOfRange() }
    return lengths[call.int(0)]
  }

  private static let arrayMembers: [Member] = [
    .property("Length", type: "int", get: { value, _ in .count(own(value).count) }),
    .property("LongLength", type: "long", get: { value, _ in .long(Int64(own(value).count)) }),
    .property("Rank", type: "int", get: { value, _ in .count(own(value).lengths?.count ?? 1) }),
    .property("SyncRoot", get: { value, _ in value }),
    .property("IsReadOnly", type: "bool", get: { _, _ in .bool(false) }),
    .property("IsFixedSize", type: "bool", get: { _, _ in .bool(true) }),
    .property("IsSynchronized", type: "bool", get: { _, _ in .bool(false) }),
    .property("Count", type: "int", get: { value, _ in .count(own(value).count) }),
    .method("Clone") { call in
      let array = own(call.target)
      return .array(PSArray(array.items, of: array.elementType, lengths: array.lengths))
    },
    .method("CopyTo") { call in try copy(own(call.target), 0, call, target: 0, index: 1, count: nil) },
    .method("GetEnumerator") { call in
      let array = own(call.target)
      return .object(EnumeratorObject(ArraySequence(array.items), remake: { ArraySequence(array.items) }))
    },
    .method("GetLength") { call in .count(try length(call)) },
    .method("GetLongLength") { call in .long(Int64(try length(call))) },
    .method("GetLowerBound") { _ in .int(0) },
    .method("GetUpperBound") { call in .count(try length(call) - 1) },
    .method("GetValue") { call in
      let array = own(call.target)
      return array.items[try offset(call, from: 0, array)]
    },
    .method("SetValue") { call in
      let array = own(call.target)
      array.items[try offset(call, from: 1, array)] = try LanguagePrimitives.convert(
        call[0], to: array.elementType, call.context)
      return .null
    },
    .method("Initialize") { _ in .null },
    .method("Add", signatures: ["int IList.Add(System.Object value)", "int Add(System.Object value)"]) { _ in
      throw MemberStrings.collectionFixedSize()
    },
    .method("Remove", signatures: ["void Remove(System.Object value)"]) { _ in throw MemberStrings.collectionFixedSize()
    },
    .method("RemoveAt", signatures: ["void RemoveAt(int index)"]) { _ in throw MemberStrings.collectionFixedSize() },
    .method("Insert", signatures: ["void Insert(int index, System.Object value)"]) { _ in
      throw MemberStrings.collectionFixedSize()
    },
    .method("Clear", signatures: ["void Clear()"]) { call in
      let array = own(call.target)
      let zero = try MemberAccess.defaultValue(of: array.elementType, call.context)
      array.items = [Value](repeating: zero, count: array.count)
      return .null
    },
    .method("Contains", signatures: ["bool Contains(System.Object value)"]) { call in
      .bool(try own(call.target).items.contains { try equals($0, call[0], call.context) })
    },
    .method("IndexOf", signatures: ["int IndexOf(System.Object value)"]) { call in
      .count(try own(call.target).items.firstIndex { try equals($0, call[0], call.context) } ?? -1)
    },
    .method("Get", signatures: ["System.Object Get(Params int[] indices)"]) { call in
      let array = own(call.target)
      return array.items[try offset(call, from: 0, array)]
    },
    .method("Set", signatures: ["void Set(Params System.Object[] values)"]) { call in
      let array = own(call.target)
      guard case .array(let given) = call[0], let value = given.items.last else { return .null }
      let indexes = MethodCall(
        target: call.target, arguments: Array(given.items.dropLast()), signature: call.signature, type: call.type,
        context: call.context)
      array.items[try offset(indexes, from: 0, array)] = try LanguagePrimitives.convert(
        value, to: array.elementType, call.context)
      return .null
    },
  ]

  // MARK: - Statics

  private static let arrayStatics: [Member] = [
    .staticProperty("MaxLength", type: "int", get: { _ in .int(0x7FFF_FFC7) }),
    .staticMethod("CreateInstance") { call in
      guard case .object(let o) = call[0], let element = o as? PSType else {
        throw MemberStrings.argumentNull("elementType")
      }
      var lengths = (1..<call.count).map { call.int($0) }
      if case .array(let a) = call[1] { lengths = a.items.map { Int($0.wholeNumber ?? 0) } }
      if let bad = lengths.first(where: { $0 < 0 }) { throw MemberStrings.mustBeNonNegative("length", bad) }
      return .array(try MemberAccess.makeArray(element, lengths, call.context))
    },
    .staticMethod("Empty") { _ in .array(PSArray([])) },
    .staticMethod("Reverse") { call in
      guard case .array(let a) = call[0] else { throw MemberStrings.argumentNull("array") }
      let (start, count) = try window(call, a, 1)
      a.items[start..<start + count].reverse()
      return .null
    },
    .staticMethod("Sort", body: sort),
    .staticMethod("Resize", signatures: ["void Resize([ref] System.Object array, int newSize)"]) { call in
      guard let reference = call.object(0) as? PSReference else { return .null }
      let array = reference.variable.value.asArray ?? PSArray([])
      let size = call.int(1)
      if size < 0 { throw MemberStrings.mustBeNonNegative("newSize", size) }
      let added = try MemberAccess.makeArray(array.elementType, [max(0, size - array.count)], call.context).items
      call.setReference(0, .array(PSArray(array.items.prefix(size) + added, of: array.elementType)))
      return .null
    },
    .staticMethod("AsReadOnly", signatures: ["System.Object AsReadOnly(T[] array)"]) { call in
      let list = ListObject(try call.requiredItems(0, "array"), type: PSType.readOnlyCollection.instance([.object]))
      list.isReadOnly = true
      return .object(list)
    },
    .staticMethod("ForEach") { call in
      let action = call.function(1)
      for item in try call.requiredItems(0, "array") { _ = try action([item]) }
      return .null
    },
    .staticMethod("ConvertAll") { call in
      let convert = call.function(1)
      return .array(PSArray(try call.requiredItems(0, "array").map { try convert([$0]) }))
    },
    .staticMethod("Fill") { call in
      guard case .array(let a) = call[0] else { throw MemberStrings.argumentNull("array") }
      let (start, count) = try window(call, a, 2)
      let value = try LanguagePrimitives.convert(call[1], to: a.elementType, call.context)
      for i in start..<start + count { a.items[i] = value }
      return .null
    },
    .staticMethod("Clear") { call in
      guard case .array(let a) = call[0] else { throw MemberStrings.argumentNull("array") }
      let (start, count) = try window(call, a, 1)
      let zero = try MemberAccess.defaultValue(of: a.elementType, call.context)
      for i in start..<start + count { a.items[i] = zero }
      return .null
    },
  ]

  /// Start and count from arguments at an index, the whole array where they are missing.
  private static func window(_ call: MethodCall, _ array: PSArray, _ index: Int) throws -> (Int, Int) {
    guard call.count >= index + 2 else { return (0, array.count) }
    let (start, count) = (call.int(index), call.int(index + 1))
    if start < 0 { throw MemberStrings.mustBeNonNegative("index", start) }
    guard count >= 0, start <= array.count - count else {
      throw MemberStrings.argument(
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the "
          + "end of the source collection.")
    }
    return (start, count)
  }

  @Sendable private static func sort(_ call: MethodCall) throws -> Value {
    guard case .array(let keys) = call[0] else { throw MemberStrings.argumentNull("array") }
    var comparer = Value.null
    var items: PSArray?
    var numbers: [Int] = []
    for i in 1..<max(1, call.count) {
      switch call[i] {
      case .array(let a): items = a
      case .int(let n): numbers.append(Int(n))
      case .object: comparer = call[i]
      default: break
      }
    }
    let compare = Comparers.compare(comparer, call.context)
    let start = numbers.first ?? 0
    let count = numbers.count > 1 ? numbers[1] : keys.count
    guard start >= 0, count >= 0, start <= keys.count - count else { throw MemberStrings.indexOutOfRange() }
    guard let items else {
      var part = Array(keys.items[start..<start + count])
      try IntrospectiveSort.sort(&part, by: compare)
      keys.items.replaceSubrange(start..<start + count, with: part)
      return .null
    }
    guard start + count <= items.count else { throw MemberStrings.argument("Offset and length were out of bounds.") }
    var pairs = (start..<start + count).map { (keys.items[$0], items.items[$0]) }
    try IntrospectiveSort.sort(&pairs) { try compare($0.0, $1.0) }
    for (i, pair) in pairs.enumerated() {
      keys.items[start + i] = pair.0
      items.items[start + i] = pair.1
    }
    return .null
  }

  // MARK: - Searching

  private static let arraySearching: [Member] = [
    .staticMethod("IndexOf") { call in
      let items = try call.requiredItems(0, "array")
      let start = call.optionalInt(2) ?? 0
      let end = min(items.count, start + (call.optionalInt(3) ?? items.count))
      guard start >= 0, start <= items.count else { throw MemberStrings.indexOutOfRange("startIndex") }
      for i in start..<max(start, end) where try equals(items[i], call[1], call.context) { return .count(i) }
      return .int(-1)
    },
    .staticMethod("LastIndexOf") { call in
      let items = try call.requiredItems(0, "array")
      let start = call.optionalInt(2) ?? items.count - 1
      for i in stride(from: min(start, items.count - 1), through: 0, by: -1)
      where try equals(items[i], call[1], call.context) {
        return .count(i)
      }
      return .int(-1)
    },
    .staticMethod("BinarySearch") { call in
      let items = try call.requiredItems(0, "array")
      let hasRange = call.count >= 4
      let value = call[hasRange ? 3 : 1]
      let comparer = Comparers.compare(call[hasRange ? 4 : 2], call.context)
      return .count(
        try ListFunctions.binarySearch(
          items, value, hasRange ? call.int(1) : 0, hasRange ? call.int(2) : items.count, comparer))
    },
    .staticMethod("Exists") { call in .bool(try call.requiredItems(0, "array").contains { try call.test(1, $0) }) },
    .staticMethod("Find") { call in try call.requiredItems(0, "array").first { try call.test(1, $0) } ?? .null },
    .staticMethod("FindLast") { call in try call.requiredItems(0, "array").last { try call.test(1, $0) } ?? .null },
    .staticMethod("FindAll") { call in
      let element = call[0].asArray?.elementType ?? .object
      return .array(PSArray(try call.requiredItems(0, "array").filter { try call.test(1, $0) }, of: element))
    },
    .staticMethod("FindIndex") { call in
      .count(try call.requiredItems(0, "array").firstIndex { try call.test(call.count - 1, $0) } ?? -1)
    },
    .staticMethod("FindLastIndex") { call in
      .count(try call.requiredItems(0, "array").lastIndex { try call.test(call.count - 1, $0) } ?? -1)
    },
    .staticMethod("TrueForAll") { call in .bool(try call.requiredItems(0, "array").allSatisfy { try call.test(1, $0) })
    },
  ]

  // MARK: - Copying

  private static let arrayCopying: [Member] = [
    .staticMethod("Copy") { call in
      guard case .array(let source) = call[0] else { throw MemberStrings.argumentNull("sourceArray") }
      if call.count == 3 { return try copy(source, 0, call, target: 1, index: nil, count: call.int(2)) }
      return try copy(source, call.int(1), call, target: 2, index: 3, count: call.int(4))
    },
    .staticMethod("ConstrainedCopy") { call in
      guard case .array(let source) = call[0] else { throw MemberStrings.argumentNull("sourceArray") }
      return try copy(source, call.int(1), call, target: 2, index: 3, count: call.int(4))
    },
  ]

  private static func copy(
    _ source: PSArray, _ from: Int, _ call: MethodCall, target: Int, index: Int?, count: Int?
  ) throws -> Value {
    guard case .array(let destination) = call[target] else { throw MemberStrings.argumentNull("destinationArray") }
    let to = index.map { call.int($0) } ?? 0
    let n = count ?? source.count
    if n < 0 { throw MemberStrings.mustBeNonNegative("length", n) }
    guard from >= 0, from <= source.count - n else {
      throw MemberStrings.argument(
        "Source array was not long enough. Check the source index, length, and the array's lower bounds.", "sourceArray"
      )
    }
    guard to >= 0, to <= destination.count - n else {
      throw MemberStrings.argument(
        "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
        "destinationArray")
    }
    let items = Array(source.items[from..<from + n])
    for (i, item) in items.enumerated() {
      destination.items[to + i] =
        source.elementType === destination.elementType
        ? item : try LanguagePrimitives.convert(item, to: destination.elementType, call.context)
    }
    return .null
  }
}

extension MethodCall {
  /// A delegate or script block argument as a function.
  func function(_ index: Int) -> ([Value]) throws -> Value {
    let context = self.context
    switch object(index) {
    case let d as DelegateObject: return { try d.call($0, context) }
    case let o? where o.kind == .scriptBlock: return { try context.invoke(o, arguments: $0) }
    case let m as MethodObject: return { try m.call($0, context) }
    default: return { _ in .null }
    }
  }

  /// Whether a predicate argument holds for a value.
  func test(_ index: Int, _ value: Value) throws -> Bool { LanguagePrimitives.isTrue(try function(index)([value])) }
}

extension PSType {
  nonisolated(unsafe) static let readOnlyCollection = PSType.builtin(
    "System.Collections.ObjectModel.ReadOnlyCollection`1")
}
