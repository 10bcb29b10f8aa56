import PSRuntime

extension DotNetTypes {
  /// The queries of LINQ that scripts call, over any enumerable; results are arrays.
  static let linq = TypeDefinition("System.Linq.Enumerable", linqNumbers + linqElements + linqSets + linqOthers)

  private static let source = "System.Collections.IEnumerable source"

  private static func query(
    _ name: String, _ parameters: [String], _ body: @escaping @Sendable ([Value], MethodCall) throws -> Value
  ) -> Member {
    .staticMethod(name, signatures: parameters.map { "System.Object \(name)(\(source)\($0.isEmpty ? "" : ", ")\($0))" })
    { call in
      try body(try call.requiredItems(0, "source"), call)
    }
  }
  private static func elementType(_ call: MethodCall) -> PSType {
    call[0].asArray?.elementType ?? (call.object(0) as? ListObject)?.elementType ?? .object
  }
  private static func result(_ items: some Sequence<Value>, _ call: MethodCall) -> Value {
    .array(PSArray(Array(items), of: elementType(call)))
  }
  private static func noElements() -> RuntimeException {
    MemberStrings.invalidOperation("Sequence contains no elements")
  }
  private static func noMatch() -> RuntimeException {
    MemberStrings.invalidOperation("Sequence contains no matching element")
  }
  private static let predicate = "System.Func[System.Object,bool] predicate"
  private static let selector = "System.Func[System.Object,System.Object] selector"

  /// The items, through the selector where the call has one.
  private static func selected(_ items: [Value], _ call: MethodCall) throws -> [Value] {
    call.count == 2 ? try items.map { try call.function(1)([$0]) } : items
  }

  private static let linqNumbers: [Member] = [
    query("Sum", ["", selector]) { items, call in
      var total = Value.int(0)
      if let first = items.first { total = try LanguagePrimitives.convert(.int(0), to: first.base.type, call.context) }
      for item in try selected(items, call) { total = try Operations.add(total, item, call.context) }
      return total
    },
    query("Average", ["", selector]) { items, call in
      if items.isEmpty { throw noElements() }
      var total = 0.0
      for item in try selected(items, call) {
        if case .double(let d) = try LanguagePrimitives.convert(item, to: .double, call.context) { total += d }
      }
      return .double(total / Double(items.count))
    },
    query("Max", ["", selector]) { items, call in
      let all = try selected(items, call)
      guard var best = all.first else { throw noElements() }
      for item in all where try Comparers.standard(item, best, call.context) > 0 { best = item }
      return best
    },
    query("Min", ["", selector]) { items, call in
      let all = try selected(items, call)
      guard var best = all.first else { throw noElements() }
      for item in all where try Comparers.standard(item, best, call.context) < 0 { best = item }
      return best
    },
    query("Count", ["", predicate]) { items, call in
      .count(call.count == 1 ? items.count : try items.count { try call.test(1, $0) })
    },
    query("LongCount", [""]) { items, _ in .long(Int64(items.count)) },
  ]

  private static let linqElements: [Member] = [
    query("First", ["", predicate]) { items, call in
      if call.count == 2 {
        guard let found = try items.first(where: { try call.test(1, $0) }) else { throw noMatch() }
        return found
      }
      guard let first = items.first else { throw noElements() }
      return first
    },
    query("FirstOrDefault", ["", predicate]) { items, call in
      try (call.count == 2 ? items.first { try call.test(1, $0) } : items.first)
        ?? MemberAccess.defaultValue(of: elementType(call), call.context)
    },
    query("Last", ["", predicate]) { items, call in
      guard let last = call.count == 2 ? try items.last(where: { try call.test(1, $0) }) : items.last else {
        throw noElements()
      }
      return last
    },
    query("LastOrDefault", ["", predicate]) { items, call in
      try (call.count == 2 ? items.last { try call.test(1, $0) } : items.last)
        ?? MemberAccess.defaultValue(of: elementType(call), call.context)
    },
    query("Single", ["", predicate]) { items, call in
      let all = call.count == 2 ? try items.filter { try call.test(1, $0) } : items
      guard let only = all.first else { throw noElements() }
      if all.count > 1 { throw MemberStrings.invalidOperation("Sequence contains more than one element") }
      return only
    },
    query("SingleOrDefault", [""]) { items, call in
      if items.count > 1 { throw MemberStrings.invalidOperation("Sequence contains more than one element") }
      return try items.first ?? MemberAccess.defaultValue(of: elementType(call), call.context)
    },
    query("ElementAt", ["int index"]) { items, call in
      guard items.indices.contains(call.int(1)) else { throw MemberStrings.indexOutOfRange() }
      return items[call.int(1)]
    },
    query("Any", ["", predicate]) { items, call in
      .bool(call.count == 1 ? !items.isEmpty : try items.contains { try call.test(1, $0) })
    },
    query("All", [predicate]) { items, call in .bool(try items.allSatisfy { try call.test(1, $0) }) },
    query("Contains", ["System.Object value"]) { items, call in
      .bool(try items.contains { try equals($0, call[1], call.context) })
    },
    query("SequenceEqual", ["System.Collections.IEnumerable second"]) { items, call in
      let other = try call.requiredItems(1, "second")
      guard items.count == other.count else { return .bool(false) }
      return .bool(try zip(items, other).allSatisfy { try equals($0, $1, call.context) })
    },
  ]

  /// The first of equal items each, in order.
  private static func distinct(_ items: [Value]) -> [Value] {
    let seen = PSHashtable(comparison: .ordinal)
    return items.filter { item in
      if seen.entryIndex(item.base) != nil { return false }
      seen.set(item.base, .null)
      return true
    }
  }
  private static func table(_ call: MethodCall) throws -> PSHashtable {
    let table = PSHashtable(comparison: .ordinal)
    for item in try call.requiredItems(1, "second") { table.set(item.base, .null) }
    return table
  }
  private static let second = "System.Collections.IEnumerable second"

  private static let linqSets: [Member] = [
    query("Distinct", [""]) { items, call in result(distinct(items), call) },
    query("Union", [second]) { items, call in result(distinct(items + (try call.requiredItems(1, "second"))), call) },
    query("Concat", [second]) { items, call in result(items + (try call.requiredItems(1, "second")), call) },
    query("Except", [second]) { items, call in
      let other = try table(call)
      return result(distinct(items).filter { other.entryIndex($0.base) == nil }, call)
    },
    query("Intersect", [second]) { items, call in
      let other = try table(call)
      return result(distinct(items).filter { other.entryIndex($0.base) != nil }, call)
    },
    query("Zip", [second]) { items, call in
      .array(
        PSArray(zip(items, try call.requiredItems(1, "second")).map { .object(TupleObject([$0, $1], isStruct: true)) }))
    },
  ]

  private static let linqOthers: [Member] = [
    query("Where", [predicate]) { items, call in result(try items.filter { try call.test(1, $0) }, call) },
    query("Select", [selector]) { items, call in .array(PSArray(try selected(items, call))) },
    query("SelectMany", [selector]) { items, call in
      .array(PSArray(try selected(items, call).flatMap { try $0.itemArray() ?? [] }))
    },
    query("OrderBy", [selector]) { items, call in result(try ordered(items, call, descending: false), call) },
    query("OrderByDescending", [selector]) { items, call in result(try ordered(items, call, descending: true), call) },
    query("Reverse", [""]) { items, call in result(items.reversed(), call) },
    query("Take", ["int count"]) { items, call in result(items.prefix(max(0, call.int(1))), call) },
    query("TakeLast", ["int count"]) { items, call in result(items.suffix(max(0, call.int(1))), call) },
    query("Skip", ["int count"]) { items, call in result(items.dropFirst(max(0, call.int(1))), call) },
    query("SkipLast", ["int count"]) { items, call in result(items.dropLast(max(0, call.int(1))), call) },
    query("TakeWhile", [predicate]) { items, call in result(try items.prefix { try call.test(1, $0) }, call) },
    query("SkipWhile", [predicate]) { items, call in result(try items.drop { try call.test(1, $0) }, call) },
    query("Append", ["System.Object element"]) { items, call in result(items + [call[1]], call) },
    query("Prepend", ["System.Object element"]) { items, call in result([call[1]] + items, call) },
    query("ToArray", [""]) { items, call in result(items, call) },
    query("ToList", [""]) { items, call in
      let element = elementType(call)
      return .object(ListObject(items, type: PSType.listDefinition.instance([element]), elementType: element))
    },
    query("ToHashSet", [""]) { items, call in
      let set = SetObject(PSType.builtin("System.Collections.Generic.HashSet`1").instance([elementType(call)]))
      for item in items { _ = try set.add(item, call.context) }
      return .object(set)
    },
    query("Cast", [""]) { items, call in result(items, call) },
    query("OfType", [""]) { items, call in result(items, call) },
    query("AsEnumerable", [""]) { _, call in call[0] },
    query("DefaultIfEmpty", [""]) { items, call in result(items.isEmpty ? [.null] : items, call) },
    query("Chunk", ["int size"]) { items, call in
      let size = max(1, call.int(1))
      return .array(
        PSArray(
          stride(from: 0, to: items.count, by: size).map { result(items[$0..<min(items.count, $0 + size)], call) }))
    },
    query(
      "Aggregate",
      [
        "System.Func[System.Object,System.Object,System.Object] func",
        "System.Object seed, System.Func[System.Object,System.Object,System.Object] func",
      ]
    ) { items, call in
      guard var total = call.count == 3 ? call[1] : items.first else { throw noElements() }
      for item in call.count == 3 ? items[...] : items.dropFirst() {
        total = try call.function(call.count - 1)([total, item])
      }
      return total
    },
    .staticMethod("Range", signatures: ["System.Collections.Generic.IEnumerable[int] Range(int start, int count)"]) {
      call in
      if call.int(1) < 0 {
        throw MemberStrings.argumentOutOfRange("Specified argument was out of the range of valid values.", "count")
      }
      return .array(PSArray((0..<min(call.int(1), 1 << 26)).map { .count(call.int(0) + $0) }, of: .int32))
    },
    .staticMethod("Repeat", signatures: ["System.Object Repeat(System.Object element, int count)"]) { call in
      if call.int(1) < 0 {
        throw MemberStrings.argumentOutOfRange("Specified argument was out of the range of valid values.", "count")
      }
      return .array(PSArray([Value](repeating: call[0], count: min(call.int(1), 1 << 26)), of: call[0].base.type))
    },
    .staticMethod("Empty", signatures: ["System.Object Empty()"]) { _ in .array(PSArray([])) },
  ]

  private static func ordered(_ items: [Value], _ call: MethodCall, descending: Bool) throws -> [Value] {
    var keyed = try items.enumerated().map {
      (index: $0.offset, key: try call.function(1)([$0.element]), item: $0.element)
    }
    try keyed.sort { a, b in
      let order = try Comparers.standard(a.key, b.key, call.context)
      return order == 0 ? a.index < b.index : descending ? order > 0 : order < 0
    }
    return keyed.map(\.item)
  }
}
