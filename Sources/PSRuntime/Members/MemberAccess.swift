/// Reading, writing and calling members of any value, in PowerShell's order of resolution.
///
/// Order: keys of a dictionary; members that a script attached; members of a class written in script; type data; properties
/// by content (`MemberAdapter`); members of the .NET type and its bases; `psobject`, `psbase`, `pstypenames`. What a
/// collection does not have itself is asked of its elements.
public enum MemberAccess {
  /// `$target.name`. A missing property is `$null`, an error under strict mode.
  @inline(__always)
  public static func get(_ target: Value, _ name: PSString, _ context: RuntimeContext) throws -> Value {
    if case .object(let o) = target {
      if o.kind == .custom || o.kind == .instance {
        let object = unsafeDowncast(o, to: SlotObject.self)
        if let i = object.shape.find(name), object.shape.entries[i] == .note { return object.slots[i] }
      } else if o.kind == .hashtable {
        if let value = unsafeDowncast(o, to: PSHashtable.self)[.string(name)] { return value }
      }
    }
    return try getOther(target, name, context)
  }

  @inline(never)
  private static func getOther(_ target: Value, _ name: PSString, _ context: RuntimeContext) throws -> Value {
    switch target {
    case .null, .nothing, .unset:
      if context.isStrict(2) { throw MemberStrings.propertyNotFoundStrict(name.string) }
      return isCountOrLength(name) ? .int(0) : .null
    case .string(let s) where name.equalsIgnoringCase("Length"): return .int(Int32(truncatingIfNeeded: s.count))
    case .array(let a) where isCountOrLength(name) && a.attached == nil: return .int(Int32(truncatingIfNeeded: a.count))
    default: break
    }
    if let value = try lookup(target, name, context) { return value }
    if let elements = enumerable(target) { return try getOfElements(elements, target, name, context) }
    if context.isStrict(2) { throw MemberStrings.propertyNotFoundStrict(name.string) }
    return isCountOrLength(name) ? .int(1) : .null
  }

  static func isCountOrLength(_ name: PSString) -> Bool {
    name.equalsIgnoringCase("Count") || name.equalsIgnoringCase("Length")
  }

  /// The value of a member that the value itself has, nil where it has none of the name. A method gives a method object.
  public static func lookup(_ target: Value, _ name: PSString, _ context: RuntimeContext) throws -> Value? {
    if let bag = target.attachedMembers, let value = try slotValue(bag, name, of: target, context) { return value }
    let base = target.base
    if case .object(let o) = base, let value = try objectLookup(o, name, of: target, context) { return value }
    if let member = extendedMember(target, name, context) { return try value(of: member, target, context) }
    if case .object(let o) = base, let adapter = o.adapter, let value = try adapter.adaptedValue(name, context) {
      return value
    }
    if base.isNull { return try pseudoMember(target, name, context) }
    if let entry = context.members.members(of: base.type).find(name) { return try value(of: entry, target, context) }
    return try pseudoMember(target, name, context)
  }

  /// What kinds of objects have apart from their type: slots, keys, exceptions' properties.
  private static func objectLookup(
    _ o: Obj, _ name: PSString, of target: Value, _ context: RuntimeContext
  ) throws -> Value? {
    switch o.kind {
    case .custom: return try slotValue(unsafeDowncast(o, to: PSCustomObject.self), name, of: target, context)
    case .instance: return instanceLookup(unsafeDowncast(o, to: SlotObject.self), name, target)
    case .hashtable: return unsafeDowncast(o, to: PSHashtable.self)[.string(name)]
    case .exception: return exceptionLookup(unsafeDowncast(o, to: ExceptionObject.self), name)
    default: return nil
    }
  }

  private static func instanceLookup(_ object: SlotObject, _ name: PSString, _ target: Value) -> Value? {
    if let value = object.slot(name) { return value }
    guard let user = object.type.userClass as? UserClass, let method = user.method(name) else { return nil }
    return .object(MethodObject(target, user: method))
  }

  private static func exceptionLookup(_ exception: ExceptionObject, _ name: PSString) -> Value? {
    if let value = exception.instance?.slot(name) { return value }
    return exception.properties.first { PSString.make($0.name).equalsIgnoringCase(name) }?.value
  }

  /// The value that a bag of members has under a name; members that are no plain values are asked.
  private static func slotValue(
    _ bag: PSCustomObject, _ name: PSString, of target: Value, _ context: RuntimeContext
  ) throws -> Value? {
    guard let i = bag.shape.find(name) else { return nil }
    if bag.shape.entries[i] == .note { return bag.slots[i] }
    guard case .object(let o) = bag.slots[i], let member = o as? PSMemberObject else { return bag.slots[i] }
    return try value(of: member, target, context)
  }

  /// The member that type data adds to a value under a name.
  static func extendedMember(_ target: Value, _ name: PSString, _ context: RuntimeContext) -> PSMemberObject? {
    let data = context.members.typeData
    if let names = explicitTypeNames(target) { return data.member(name, names) }
    return context.members.extended(target.base.type).first { $0.name.equalsIgnoringCase(name) }
  }

  /// The value of a member that a script or type data defined. An error in a script property's getter reads as `$null`.
  static func value(of member: PSMemberObject, _ target: Value, _ context: RuntimeContext) throws -> Value {
    switch member.definition {
    case .alias(let name, let conversion):
      let value = try get(target, name, context)
      return try conversion.map { try LanguagePrimitives.convert(value, to: $0, context) } ?? value
    case .scriptProperty(let getter, _):
      guard let getter else { throw MemberStrings.getterUnavailable(member.name.string) }
      do {
        return try context.invoke(getter, this: target, arguments: [])
      } catch is RuntimeException {
        return .null
      }
    case .code(let getter, _): return try getter(target, context)
    case .scriptMethod, .codeMethod: return .object(MethodObject(target, member: member))
    case .propertySet(let names): return .array(PSArray(names.map { .string($0) }, of: .string))
    case .memberSet(let bag): return .object(bag)
    }
  }

  /// The value of a member of a .NET type.
  static func value(of entry: MemberEntry, _ target: Value, _ context: RuntimeContext) throws -> Value {
    guard entry.kind == .property else { return .object(MethodObject(target, entry: entry)) }
    guard let getter = entry.getter else { return .null }
    do {
      return try getter(target.base, context)
    } catch let error as RuntimeException where error.isBareException {
      throw MemberStrings.getting(entry.name.string, error.record.exception)
    }
  }

  /// `psobject`, `psbase`, `psadapted`, `psextended`, `pstypenames`.
  private static func pseudoMember(_ target: Value, _ name: PSString, _ context: RuntimeContext) throws -> Value? {
    guard name.count >= 6, name.unit(0) | 0x20 == 0x70, name.unit(1) | 0x20 == 0x73 else { return nil }
    if target.isNull { return nil }
    if name.equalsIgnoringCase("psobject") { return .object(PSObjectView(target)) }
    if name.equalsIgnoringCase("pstypenames") { return .object(TypeNameList(target, context)) }
    if name.equalsIgnoringCase("psbase") || name.equalsIgnoringCase("psadapted") {
      return .object(BaseView(target.base))
    }
    if name.equalsIgnoringCase("psextended") { return .object(PSObjectView(target)) }
    return nil
  }
}

// MARK: - Collections

extension MemberAccess {
  /// The elements of a value whose members are asked where it has none itself: arrays, lists and other enumerables.
  static func enumerable(_ target: Value) -> ValueSequence? {
    switch target.base {
    case .array(let a): ArraySequence(a.items)
    case .object(let o) where o.kind != .hashtable: o.elements
    default: nil
    }
  }

  /// The property of each element: values that are collections are spread, elements without it are left out.
  private static func getOfElements(
    _ elements: ValueSequence, _ target: Value, _ name: PSString, _ context: RuntimeContext
  ) throws -> Value {
    var results: [Value] = []
    var found = false
    while let element = try elements.next() {
      if let value = try elementProperty(element, name, context) {
        found = true
        try spread(value, into: &results)
      }
    }
    if !found && context.isStrict(2) { throw MemberStrings.propertyNotFoundStrict(name.string) }
    switch results.count {
    case 0: return isCountOrLength(name) && !found ? .int(1) : .null
    case 1: return results[0]
    default: return .array(PSArray(results))
    }
  }

  /// A property of an element: nil where a value of .NET has none, `$null` where a custom object has none.
  private static func elementProperty(_ element: Value, _ name: PSString, _ context: RuntimeContext) throws -> Value? {
    if element.isNull { return nil }
    if let value = try lookup(element, name, context) { return value }
    if let inner = enumerable(element) {
      var results: [Value] = []
      while let item = try inner.next() {
        if let value = try elementProperty(item, name, context) { try spread(value, into: &results) }
      }
      return results.isEmpty ? nil : results.count == 1 ? results[0] : .array(PSArray(results))
    }
    if isCountOrLength(name) && !context.isStrict(2) { return .int(1) }
    if case .object(let o) = element.base, o.kind == .custom, !context.isStrict(2) { return .null }
    return nil
  }

  static func spread(_ value: Value, into results: inout [Value]) throws {
    if let inner = enumerable(value) {
      while let item = try inner.next() { results.append(item) }
    } else {
      results.append(value)
    }
  }
}

// MARK: - Type names

extension MemberAccess {
  /// The type names of an object that a script put names on, nil where only those of the .NET type count.
  ///
  /// Names that stand in front alone are followed by the type's own; a list that ends in `System.Object` is whole, and an
  /// empty one is what `Clear()` left.
  static func explicitTypeNames(_ target: Value) -> [PSString]? {
    let names: [PSString]? =
      if case .object(let o) = target, o.kind == .custom {
        unsafeDowncast(o, to: PSCustomObject.self).typeNames ?? o.attached?.typeNames
      } else {
        target.attachedMembers?.typeNames
      }
    guard let names, let last = names.last, !last.equalsIgnoringCase("System.Object"),
      !last.equalsIgnoringCase("Deserialized.System.Object")
    else { return names }
    return names + TypeNames.chain(of: target.base.type).map { PSString.make($0) }
  }

  /// The type names of a value in order: `pstypenames`.
  public static func typeNames(of target: Value, _ context: RuntimeContext) -> [PSString] {
    if let names = explicitTypeNames(target) { return names }
    if target.isNull { return [] }
    return context.members.typeNames(target.base.type)
  }

  /// `ToString()` of a value as .NET gives it: numbers and dates by the session's culture, collections as their type's name.
  public static func dotNetText(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    if case .string(let s) = value { return s }
    let result = try invoke(value, PSString.make("ToString"), [], context)
    if case .string(let s) = result { return s }
    return .empty
  }
}

extension RuntimeException {
  /// Whether the error is an exception of .NET as a member threw it, not yet reported as an error of PowerShell.
  public var isBareException: Bool { !record.exception.type.isRuntimeException }
}

extension PSType {
  /// Whether the type is `RuntimeException` or derives from it: errors that PowerShell itself raised.
  public var isRuntimeException: Bool {
    var up: PSType? = self
    while let t = up {
      if t === PSType.runtimeException { return true }
      up = t.baseType
    }
    return false
  }
}
