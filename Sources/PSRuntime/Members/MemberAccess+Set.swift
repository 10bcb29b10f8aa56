extension MemberAccess {
  /// `$target.name = value`.
  @inline(__always)
  public static func set(_ target: Value, _ name: PSString, _ value: Value, _ context: RuntimeContext) throws {
    if case .object(let o) = target {
      if o.kind == .custom {
        let object = unsafeDowncast(o, to: PSCustomObject.self)
        if let i = object.shape.find(name), object.shape.entries[i] == .note {
          object.slots[i] = value
          return
        }
      } else if o.kind == .hashtable {
        return try setKey(unsafeDowncast(o, to: PSHashtable.self), .string(name), value, context)
      }
    }
    try setOther(target, name, value, context)
  }

  @inline(never)
  private static func setOther(_ target: Value, _ name: PSString, _ value: Value, _ context: RuntimeContext) throws {
    if target.base.isNull { throw MemberStrings.propertyNotFound(name.string) }
    if let bag = target.attachedMembers, try setSlot(bag, name, of: target, value, context) { return }
    let base = target.base
    if case .object(let o) = base, try setObject(o, name, of: target, value, context) { return }
    if let member = extendedMember(target, name, context), MemberKind(member).isProperty {
      return try set(member, target, value, context)
    }
    if case .object(let o) = base, let adapter = o.adapter, try adapter.setAdaptedValue(name, value, context) { return }
    if let entry = context.members.members(of: base.type).find(name), entry.kind == .property {
      return try set(entry, target, value, context)
    }
    if case .object(let o) = base, o.kind == .custom { throw MemberStrings.settingMissing(name.string) }
    if case .object(let o) = base, o.kind == .hashtable {
      return try setKey(unsafeDowncast(o, to: PSHashtable.self), .string(name), value, context)
    }
    throw MemberStrings.propertyNotFound(name.string)
  }

  private static func setObject(
    _ o: Obj, _ name: PSString, of target: Value, _ value: Value, _ context: RuntimeContext
  ) throws -> Bool {
    switch o.kind {
    case .custom: return try setSlot(unsafeDowncast(o, to: PSCustomObject.self), name, of: target, value, context)
    case .instance: return try setInstance(unsafeDowncast(o, to: SlotObject.self), name, value, context)
    case .exception:
      let exception = unsafeDowncast(o, to: ExceptionObject.self)
      if let instance = exception.instance, try setInstance(instance, name, value, context) { return true }
      guard let i = exception.properties.firstIndex(where: { PSString.make($0.name).equalsIgnoringCase(name) }) else {
        return false
      }
      exception.properties[i].value = value
      return true
    default: return false
    }
  }

  /// A property of an instance of a class written in script: converted and validated as its declaration says.
  private static func setInstance(
    _ object: SlotObject, _ name: PSString, _ value: Value, _ context: RuntimeContext
  ) throws -> Bool {
    guard let i = object.shape.find(name) else { return false }
    guard let property = (object.type.userClass as? UserClass)?.property(name) else {
      object.slots[i] = value
      return true
    }
    do {
      object.slots[i] = try property.convert(value, context)
    } catch let error as RuntimeException {
      throw MemberStrings.setting(property.name.string, error.record.exception)
    }
    return true
  }

  private static func setSlot(
    _ bag: PSCustomObject, _ name: PSString, of target: Value, _ value: Value, _ context: RuntimeContext
  ) throws -> Bool {
    guard let i = bag.shape.find(name) else { return false }
    if bag.shape.entries[i] == .member, case .object(let o) = bag.slots[i], let member = o as? PSMemberObject {
      try set(member, target, value, context)
    } else {
      bag.slots[i] = value
    }
    return true
  }

  /// Sets a member that a script or type data defined.
  static func set(_ member: PSMemberObject, _ target: Value, _ value: Value, _ context: RuntimeContext) throws {
    switch member.definition {
    case .alias(let name, _):
      if let entry = context.members.members(of: target.base.type).find(name), entry.kind == .property,
        !entry.isSettable
      {
        throw MemberStrings.readOnlyProperty(member.name.string)
      }
      try set(target, name, value, context)
    case .scriptProperty(_, let setter):
      guard let setter else { throw MemberStrings.setterUnavailable(member.name.string) }
      do {
        _ = try context.invoke(setter, this: target, arguments: [value])
      } catch let error as RuntimeException {
        throw MemberStrings.setting(member.name.string, error.record.exception)
      }
    case .code(_, let setter):
      guard let setter else { throw MemberStrings.readOnlyProperty(member.name.string) }
      try setter(target, value, context)
    default: throw MemberStrings.readOnlyProperty(member.name.string)
    }
  }

  /// Sets a property of a .NET type; the value is converted to the property's type first.
  static func set(_ entry: MemberEntry, _ target: Value, _ value: Value, _ context: RuntimeContext) throws {
    guard let setter = entry.setter else { throw MemberStrings.readOnlyProperty(entry.name.string) }
    do {
      let type = ParameterTypes.resolve(entry.typeName, in: entry.declaringType, context)
      try setter(target.base, try OverloadResolution.converted(value, to: type, context), context)
    } catch let error as RuntimeException {
      throw MemberStrings.setting(entry.name.string, error.record.exception)
    }
  }

  /// Stores a pair as a member of the dictionary does: converted to its types, a sorted one in the order of the keys.
  public static func store(_ table: PSHashtable, _ key: Value, _ value: Value, _ context: RuntimeContext) throws {
    try setKey(table, key, value, context)
  }

  /// Whether a value has a method of a name.
  public static func has(_ target: Value, method name: String, _ context: RuntimeContext) throws -> Bool {
    try method(target, PSString.make(name), context) != nil
  }

  /// Stores under a key of a dictionary, converted to the dictionary's types.
  static func setKey(_ table: PSHashtable, _ key: Value, _ value: Value, _ context: RuntimeContext) throws {
    if table.isReadOnly { throw MemberStrings.collectionReadOnly() }
    if key.isNull { throw MemberStrings.nullArrayIndex() }
    var k = key.base
    var v = value
    if table.keyType !== PSType.object { k = try LanguagePrimitives.convert(k, to: table.keyType, context) }
    if table.valueType !== PSType.object { v = try LanguagePrimitives.convert(v, to: table.valueType, context) }
    if table.isSorted, table[k] == nil {
      table.insert(at: try table.sortedPosition(of: k, context), k, v)
    } else {
      table.set(k, v)
    }
  }
}

extension PSHashtable {
  /// `SortedDictionary` and `SortedList`: entries stand in the order of their keys.
  public var isSorted: Bool { dictionaryType.name.hasPrefix("Sorted") }

  /// Where a new key belongs in the order of the keys.
  public func sortedPosition(of key: Value, _ context: RuntimeContext) throws -> Int {
    let live = liveEntries
    var low = 0
    var high = live.count
    while low < high {
      let middle = (low + high) / 2
      if try LanguagePrimitives.compare(live[middle].key, key, ignoringCase: false, context) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
