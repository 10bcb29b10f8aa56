import PSRuntime

extension ColdOperation {
  func member() throws -> UnsafeMutablePointer<Instruction> {
    switch i.op {
    case .getPropertyDynamic: set(try getDynamic())
    case .setProperty: try setProperty()
    case .setPropertyDynamic:
      if let (table, key) = try tableAndKey(i.a) { return try setItem(table, key) }
      try MemberAccess.set(read(i.a), name(i.c), value(i.b), context)
    case .getIndexes: set(try MemberAccess.index(read(i.b), values(Int(i.b) + 1, Int(i.c)), context))
    case .setIndexes:
      try MemberAccess.setIndex(read(i.a), values(Int(i.a) + 1, Int(i.c)), value(i.b), context)
    case .invokeMethod: set(try invoke(code.tables.sites[Int(i.b)].name, argumentsAt: 1))
    case .invokeDynamic: set(try invokeDynamic())
    default: try staticMember()
    }
    return pc
  }

  /// `$x.$name`: a key that is no text is a key of a dictionary as it is.
  private func getDynamic() throws -> Value {
    guard let (table, key) = try tableAndKey(i.b) else { return try MemberAccess.get(read(i.b), name(i.c), context) }
    if let value = table[key] { return value }
    if context.isStrict(2) { throw MemberStrings.propertyNotFoundStrict(try name(i.c).string) }
    return .null
  }

  private func setItem(_ table: PSHashtable, _ key: Value) throws -> UnsafeMutablePointer<Instruction> {
    try MemberAccess.setIndex(.object(table), [key], value(i.b), context)
    return pc
  }

  private func tableAndKey(_ register: UInt16) throws -> (PSHashtable, Value)? {
    let key = try read(i.c).base
    if key.isNull { return nil }
    if case .string = key { return nil }
    guard case .object(let o) = try read(register).base, let table = o as? PSHashtable else { return nil }
    return (table, key)
  }

  private func name(_ register: UInt16) throws -> PSString { try LanguagePrimitives.text(read(register), context) }

  private func value(_ register: UInt16) throws -> Value {
    let value = try read(register)
    return value.isNull ? .null : value
  }

  private func setProperty() throws {
    let site = code.tables.sites[Int(i.c)]
    let target = try read(i.a)
    if case .object(let o) = target, o.kind == .custom {
      let object = unsafeDowncast(o, to: SlotObject.self)
      if let slot = object.shape.find(site.name), object.shape.entries[slot] == .note {
        object.slots[slot] = try value(i.b)
        return
      }
    }
    try MemberAccess.set(target, site.name, value(i.b), context)
  }

  private func invoke(_ name: PSString, argumentsAt offset: Int) throws -> Value {
    let site = code.tables.sites[Int(i.b)]
    let target = try read(i.c)
    let arguments = try items(Int(i.c) + offset, site.argumentCount)
    if let cast = site.castType, case .object(let o) = target, o.type.userClass != nil,
      let result = try context.invoke(name, of: machine.resolveType(cast), on: target, arguments)
    {
      return result
    }
    return try MemberAccess.invoke(target, name, arguments, context)
  }

  /// A method whose name is computed: a text, or a script block or method object to call.
  private func invokeDynamic() throws -> Value {
    let method = try read(i.c + 1)
    if case .object(let o) = method.base, o.kind == .scriptBlock {
      let site = code.tables.sites[Int(i.b)]
      return try context.invoke(o, this: read(i.c), arguments: items(Int(i.c) + 2, site.argumentCount))
    }
    return try invoke(LanguagePrimitives.text(method, context), argumentsAt: 2)
  }

  private func staticMember() throws {
    switch i.op {
    case .getStatic: set(try MemberAccess.getStatic(type(i.b), code.tables.sites[Int(i.c)].name, context))
    case .getStaticDynamic: set(try MemberAccess.getStatic(type(i.b), name(i.c), context))
    case .setStatic: try MemberAccess.setStatic(type(i.a), code.tables.sites[Int(i.c)].name, value(i.b), context)
    case .invokeStatic: set(try invokeStatic(code.tables.sites[Int(i.b)].name, argumentsAt: 1))
    default: set(try invokeStatic(LanguagePrimitives.text(read(i.c + 1), context), argumentsAt: 2))
    }
  }

  private func invokeStatic(_ name: PSString, argumentsAt offset: Int) throws -> Value {
    let site = code.tables.sites[Int(i.b)]
    let type = try type(i.c)
    let arguments = try items(Int(i.c) + offset, site.argumentCount)
    if name.equalsIgnoringCase("new") { return try MemberAccess.construct(type, arguments, context) }
    return try MemberAccess.invokeStatic(type, name, arguments, context)
  }

  /// The type left of `::`; a value there stands for its own type, as in PowerShell.
  private func type(_ register: UInt16) throws -> PSType {
    let value = try read(register).base
    if case .object(let o) = value, o.kind == .type { return unsafeDowncast(o, to: PSType.self) }
    if value.isNull { throw EngineStrings.staticMemberOfNull() }
    return value.type
  }
}
