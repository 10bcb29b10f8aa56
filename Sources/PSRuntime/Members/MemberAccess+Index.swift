extension MemberAccess {
  /// `$target[indexes]`: several indexes where the target is a table or an array of several dimensions.
  @inline(__always)
  public static func index(_ target: Value, _ indexes: [Value], _ context: RuntimeContext) throws -> Value {
    try indexes.count == 1 ? index(target, indexes[0], context) : indexMany(target, indexes, context)
  }

  /// `$target[index]`. Out of range gives `$null`; an index that is a collection gives the elements it names.
  @inline(__always)
  public static func index(_ target: Value, _ index: Value, _ context: RuntimeContext) throws -> Value {
    if case .int(let i) = index {
      if case .array(let a) = target, i >= 0, Int(i) < a.items.count, a.lengths == nil { return a.items[Int(i)] }
      if case .object(let o) = target, o.kind == .list {
        let list = unsafeDowncast(o, to: ListObject.self)
        if i >= 0, Int(i) < list.items.count { return list.items[Int(i)] }
      }
    } else if case .string = index, case .object(let o) = target, o.kind == .hashtable {
      if let value = unsafeDowncast(o, to: PSHashtable.self)[index] { return value }
    }
    return try indexOther(target.base, index.base, context)
  }

  @inline(never)
  private static func indexOther(_ target: Value, _ index: Value, _ context: RuntimeContext) throws -> Value {
    switch target {
    case .null, .nothing, .unset: throw MemberStrings.nullArray()
    case .string(let s): return try sequence(s.count, index, context, keepsMissing: true) { .char(s.unit($0)) }
    case .array(let a):
      if let lengths = a.lengths { return try indexGrid(a, lengths, index, context) }
      return try sequence(a.count, index, context) { a.items[$0] }
    case .object(let o):
      if o.kind == .list {
        let list = unsafeDowncast(o, to: ListObject.self)
        return try sequence(list.items.count, index, context) { list.items[$0] }
      }
      if o.kind == .hashtable { return try indexTable(unsafeDowncast(o, to: PSHashtable.self), index, context) }
      if let indexer = context.members.members(of: o.type).indexer {
        return try indexMember(indexer, target, index, context)
      }
      return try indexScalar(target, index, context)
    default: return try indexScalar(target, index, context)
    }
  }

  /// An element by position, negative ones from the end; several by a collection of positions.
  private static func sequence(
    _ count: Int, _ index: Value, _ context: RuntimeContext, keepsMissing: Bool = false, _ element: (Int) -> Value
  ) throws -> Value {
    if index.isNull { throw MemberStrings.nullArrayIndex() }
    if let many = enumerable(index) {
      var result: [Value] = []
      while let item = try many.next() {
        if let position = try position(item, count, context) {
          result.append(element(position))
        } else if keepsMissing {
          result.append(.null)
        }
      }
      while keepsMissing, result.last?.isNull == true { result.removeLast() }
      return .array(PSArray(result))
    }
    if let position = try position(index, count, context) { return element(position) }
    if context.isStrict(3) { throw MemberStrings.arrayIndexOutOfRange() }
    return .null
  }

  /// The position that an index means in a sequence, nil where it means none.
  private static func position(_ index: Value, _ count: Int, _ context: RuntimeContext) throws -> Int? {
    let number: Int
    if case .int(let i) = index {
      number = Int(i)
    } else {
      guard !index.isNull, case .int(let i)? = try LanguagePrimitives.tryConvert(index, to: .int32, context) else {
        return nil
      }
      number = Int(i)
    }
    let position = number < 0 ? number + count : number
    return position >= 0 && position < count ? position : nil
  }

  private static func indexTable(_ table: PSHashtable, _ index: Value, _ context: RuntimeContext) throws -> Value {
    if index.isNull { throw MemberStrings.nullArrayIndex() }
    if table.isOrdered, case .int(let i) = index {
      let live = table.liveEntries
      let position = i < 0 ? Int(i) + live.count : Int(i)
      return live.indices.contains(position) ? live[position].value : .null
    }
    if let value = table[index] { return value }
    if case .array(let keys) = index {
      let values = try keys.items.map { try indexTable(table, $0.base, context) }
      return .array(PSArray(table.isOrdered ? values.filter { !$0.isNull } : values))
    }
    guard !table.type.arguments.isEmpty else { return .null }
    if let key = try LanguagePrimitives.tryConvert(index, to: table.keyType, context), let value = table[key] {
      return value
    }
    guard context.isStrict(3) else { return .null }
    let text = try LanguagePrimitives.text(index, context).string
    throw MemberStrings.getting("Item", MemberStrings.keyNotFound(text).record.exception)
  }

  private static func indexScalar(_ target: Value, _ index: Value, _ context: RuntimeContext) throws -> Value {
    if index.isNull { throw MemberStrings.nullArrayIndex() }
    if enumerable(index) != nil { return .nothing }
    if case .int(let i)? = try LanguagePrimitives.tryConvert(index, to: .int32, context), i == 0 || i == -1 {
      return target
    }
    if context.isStrict(3) { throw MemberStrings.cannotIndex(target.type.fullName) }
    return .nothing
  }

  /// The indexer of a .NET type; a collection of indexes that it does not take gives the elements one by one.
  private static func indexMember(
    _ indexer: MemberEntry, _ target: Value, _ index: Value, _ context: RuntimeContext
  ) throws -> Value {
    if case .array(let many) = index {
      return .array(PSArray(try many.items.map { try indexMember(indexer, target, $0, context) }))
    }
    return try call(indexer, target, [index], context)
  }
}

// MARK: - Several dimensions

extension MemberAccess {
  private static func indexMany(_ target: Value, _ indexes: [Value], _ context: RuntimeContext) throws -> Value {
    let base = target.base
    if case .array(let a) = base, let lengths = a.lengths {
      return try indexGrid(a, lengths, .array(PSArray(indexes)), context)
    }
    if case .object(let o) = base, o.kind != .list, o.kind != .hashtable,
      let indexer = context.members.members(of: o.type).indexer
    {
      return try call(indexer, base, indexes, context)
    }
    return try index(target, .array(PSArray(indexes)), context)
  }

  private static func indexGrid(
    _ array: PSArray, _ lengths: [Int], _ index: Value, _ context: RuntimeContext
  ) throws -> Value {
    if index.isNull { throw MemberStrings.nullArrayIndex() }
    guard case .array(let given) = index else {
      throw MemberStrings.needsRankIndexes(lengths.count, try LanguagePrimitives.text(index, context).string)
    }
    if let first = given.items.first, case .array = first.base {
      var result: [Value] = []
      for item in given.items { result.append(try indexGrid(array, lengths, item.base, context)) }
      return .array(PSArray(result))
    }
    guard let at = try offset(given.items, lengths, context) else {
      if context.isStrict(3) { throw MemberStrings.arrayIndexOutOfRange() }
      return .null
    }
    return array.items[at]
  }

  /// Where the element of several indexes stands, nil outside the bounds.
  private static func offset(_ indexes: [Value], _ lengths: [Int], _ context: RuntimeContext) throws -> Int? {
    guard indexes.count == lengths.count else {
      let shown = try indexes.map { try LanguagePrimitives.text($0, context).string }.joined(separator: ",")
      throw MemberStrings.needsRankIndexes(lengths.count, shown)
    }
    var at = 0
    for (index, length) in zip(indexes, lengths) {
      guard let p = try position(index, length, context) else { return nil }
      at = at * length + p
    }
    return at
  }
}

// MARK: - Writing

extension MemberAccess {
  /// `$target[indexes] = value`.
  public static func setIndex(
    _ target: Value, _ indexes: [Value], _ value: Value, _ context: RuntimeContext
  ) throws {
    if indexes.count == 1, case .int(let i) = indexes[0], case .array(let a) = target, i >= 0, Int(i) < a.items.count,
      a.elementType === PSType.object, a.lengths == nil
    {
      a.items[Int(i)] = value
      return
    }
    try setIndexOther(target.base, indexes, value, context)
  }

  @inline(never)
  private static func setIndexOther(
    _ target: Value, _ indexes: [Value], _ value: Value, _ context: RuntimeContext
  ) throws {
    let index = indexes.count == 1 ? indexes[0].base : .array(PSArray(indexes))
    switch target {
    case .null, .nothing, .unset: throw MemberStrings.nullArray()
    case .array(let a): try setElement(a, index, value, context)
    case .object(let o):
      if o.kind == .list { return try setElement(unsafeDowncast(o, to: ListObject.self), index, value, context) }
      if o.kind == .hashtable { return try setEntry(unsafeDowncast(o, to: PSHashtable.self), index, value, context) }
      guard let indexer = context.members.members(of: o.type).indexer, let setter = indexer.indexSetter else {
        throw MemberStrings.cannotIndex(o.type.fullName)
      }
      let chosen = try OverloadResolution.choose(
        indexer.signatures, indexes, name: indexer.name.string, shownName: indexer.name.string,
        of: indexer.declaringType,
        context)
      let call = MethodCall(
        target: target, arguments: chosen.arguments, signature: chosen.signature, type: o.type, context: context)
      let type = ParameterTypes.resolve(indexer.typeName, in: indexer.declaringType, context)
      do {
        try setter(call, try OverloadResolution.converted(value, to: type, context))
      } catch let error as RuntimeException {
        throw MemberStrings.setting(indexer.name.string, error.record.exception)
      }
    default: throw MemberStrings.cannotIndex(target.type.fullName)
    }
  }

  private static func setElement(
    _ array: PSArray, _ index: Value, _ value: Value, _ context: RuntimeContext
  ) throws {
    if index.isNull { throw MemberStrings.nullArrayIndex() }
    let at: Int?
    if let lengths = array.lengths {
      guard case .array(let given) = index else {
        throw MemberStrings.needsRankIndexes(lengths.count, try LanguagePrimitives.text(index, context).string)
      }
      at = try offset(given.items, lengths, context)
    } else {
      if enumerable(index) != nil { throw try sliceAssignment(index, context) }
      at = try position(try LanguagePrimitives.convert(index, to: .int32, context), array.count, context)
    }
    guard let at else { throw MemberStrings.arrayIndexOutOfRange() }
    array.items[at] =
      array.elementType === PSType.object
      ? value : try LanguagePrimitives.convert(value, to: array.elementType, context)
  }

  private static func sliceAssignment(_ index: Value, _ context: RuntimeContext) throws -> RuntimeException {
    var shown: [String] = []
    if let items = enumerable(index) {
      while let item = try items.next() { shown.append(try LanguagePrimitives.text(item, context).string) }
    }
    return MemberStrings.arraySliceAssignment(shown.joined(separator: ","))
  }

  private static func setElement(
    _ list: ListObject, _ index: Value, _ value: Value, _ context: RuntimeContext
  ) throws {
    if index.isNull { throw MemberStrings.nullArrayIndex() }
    if list.isReadOnly { throw MemberStrings.collectionReadOnly() }
    let number = try LanguagePrimitives.convert(index, to: .int32, context)
    guard let at = try position(number, list.items.count, context) else { throw MemberStrings.indexOutOfRange() }
    list.items[at] =
      list.elementType === PSType.object ? value : try LanguagePrimitives.convert(value, to: list.elementType, context)
    list.version &+= 1
  }

  private static func setEntry(
    _ table: PSHashtable, _ index: Value, _ value: Value, _ context: RuntimeContext
  ) throws {
    guard table.isOrdered, case .int(let i) = index else { return try setKey(table, index, value, context) }
    if table.isReadOnly { throw MemberStrings.collectionReadOnly() }
    let live = table.liveEntries
    let position = i < 0 ? Int(i) + live.count : Int(i)
    guard live.indices.contains(position) else { throw MemberStrings.indexOutOfRange() }
    table.set(live[position].key, value)
  }
}
