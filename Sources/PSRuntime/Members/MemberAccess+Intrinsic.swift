extension MemberAccess {
  static func isIntrinsic(_ name: PSString) -> Bool {
    name.equalsIgnoringCase("Where") || name.equalsIgnoringCase("ForEach")
  }

  /// `.Where({...}, mode, count)` and `.ForEach(...)`: methods that every value has unless its type has one of the name.
  static func intrinsic(
    _ target: Value, _ name: PSString, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value? {
    let items = try intrinsicItems(target)
    if name.equalsIgnoringCase("Where") { return try whereItems(items, arguments, context) }
    return try forEachItem(items, arguments, context)
  }

  private static func intrinsicItems(_ target: Value) throws -> ValueSequence {
    if target.isNull { return ArraySequence([]) }
    return enumerable(target) ?? ArraySequence([target])
  }

  /// The collection that both methods return: `Collection<PSObject>`.
  public static func psObjectCollection(_ items: [Value]) -> Value {
    .object(ListObject(items, type: .psObjectCollection, elementType: .object))
  }

  // MARK: - Where

  private enum Mode: Int64 { case all, first, last, skipUntil, until, split }

  private static func whereItems(
    _ items: ValueSequence, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    guard let condition = arguments.first, arguments.count <= 3 else { throw MemberStrings.whereOverload() }
    var mode = Mode.all
    if arguments.count > 1, let type = context.types.resolve("System.Management.Automation.WhereOperatorSelectionMode")
    {
      let converted = try LanguagePrimitives.convert(arguments[1], to: type, context)
      if case .object(let o) = converted, let e = o as? EnumObject { mode = Mode(rawValue: e.rawValue) ?? .all }
    }
    var limit = 0
    if arguments.count > 2, case .int(let n) = try LanguagePrimitives.convert(arguments[2], to: .int32, context) {
      if n < 0 { throw MemberStrings.whereNumber(Int(n)) }
      limit = Int(n)
    }
    let test = { (item: Value) in try holds(condition, item, context) }
    switch mode {
    case .all: return try selectAll(items, limit, test)
    case .first: return try selectAll(items, max(1, limit), test)
    case .last: return try selectLast(items, max(1, limit), test)
    case .skipUntil: return try skipUntil(items, limit, test)
    case .until: return try until(items, limit, test)
    case .split: return try split(items, limit, test)
    }
  }

  private static func holds(_ condition: Value, _ item: Value, _ context: RuntimeContext) throws -> Bool {
    guard case .object(let block) = condition, block.kind == .scriptBlock else {
      return LanguagePrimitives.isTrue(try get(item, try LanguagePrimitives.text(condition, context), context))
    }
    return LanguagePrimitives.isTrue(try context.invokeInline(block, underscore: item, arguments: []))
  }

  private static func selectAll(_ items: ValueSequence, _ limit: Int, _ test: (Value) throws -> Bool) throws -> Value {
    var result: [Value] = []
    while let item = try items.next() {
      guard try test(item) else { continue }
      result.append(item)
      if limit > 0, result.count == limit { break }
    }
    return psObjectCollection(result)
  }

  private static func selectLast(_ items: ValueSequence, _ limit: Int, _ test: (Value) throws -> Bool) throws -> Value {
    var result: [Value] = []
    while let item = try items.next() {
      if try test(item) { result.append(item) }
    }
    return psObjectCollection(Array(result.suffix(limit)))
  }

  private static func skipUntil(_ items: ValueSequence, _ limit: Int, _ test: (Value) throws -> Bool) throws -> Value {
    var result: [Value] = []
    var found = false
    while let item = try items.next() {
      if !found { found = try test(item) }
      guard found else { continue }
      result.append(item)
      if limit > 0, result.count == limit { break }
    }
    return psObjectCollection(result)
  }

  private static func until(_ items: ValueSequence, _ limit: Int, _ test: (Value) throws -> Bool) throws -> Value {
    var result: [Value] = []
    while let item = try items.next() {
      if try test(item) { break }
      result.append(item)
      if limit > 0, result.count == limit { break }
    }
    return psObjectCollection(result)
  }

  private static func split(_ items: ValueSequence, _ limit: Int, _ test: (Value) throws -> Bool) throws -> Value {
    var yes: [Value] = []
    var no: [Value] = []
    while let item = try items.next() {
      if limit > 0, yes.count == limit {
        no.append(item)
      } else if try test(item) {
        yes.append(item)
      } else {
        no.append(item)
      }
    }
    return psObjectCollection([psObjectCollection(yes), psObjectCollection(no)])
  }

  // MARK: - ForEach

  private static func forEachItem(
    _ items: ValueSequence, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    guard let first = arguments.first else { throw MemberStrings.forEachOverload() }
    let rest = Array(arguments.dropFirst())
    var result: [Value] = []
    if case .object(let o) = first, o.kind == .scriptBlock {
      while let item = try items.next() {
        do {
          try spread(try context.invokeInline(o, underscore: item, arguments: rest), into: &result, droppingNull: true)
        } catch let error as RuntimeException where !error.isScriptTerminating {
          try context.report(error)
        }
      }
      return psObjectCollection(result)
    }
    if case .object(let o) = first, o.kind == .type {
      let type = unsafeDowncast(o, to: PSType.self)
      while let item = try items.next() { result.append(try LanguagePrimitives.convert(item, to: type, context)) }
      return .object(ListObject(result, type: .psObjectCollection, elementType: .object))
    }
    let name = try LanguagePrimitives.text(first, context)
    while let item = try items.next() { try applyMember(name, rest, to: item, into: &result, context) }
    return psObjectCollection(result)
  }

  private static func spread(_ value: Value, into results: inout [Value], droppingNull: Bool) throws {
    if value.isNull { return }
    try spread(value, into: &results)
  }

  /// `.ForEach('Name')` reads a property, calls a method, or with an argument sets the property.
  private static func applyMember(
    _ name: PSString, _ arguments: [Value], to item: Value, into result: inout [Value], _ context: RuntimeContext
  ) throws {
    if let method = try method(item, name, context) {
      result.append(try method.call(arguments, context))
      return
    }
    if arguments.count == 1 {
      try set(item, name, arguments[0], context)
      return
    }
    result.append(try get(item, name, context))
  }
}

extension PSType {
  /// `Collection<PSObject>`: what `.Where()`, `.ForEach()` and `Invoke()` return.
  public nonisolated(unsafe) static let psObjectCollection = PSType(
    "System.Collections.ObjectModel.Collection`1", code: .list, base: .object,
    interfaces: PSType.listInterfaces + ["System.Collections.Generic.IList`1"], arguments: [.psObject])
}
