import PSLanguage
import PSRuntime

extension Machine {
  /// Everything that is not worth a place in the dispatch loop; returns where to go on.
  @inline(never) func cold(
    _ i: Instruction, _ r: ValuePointer, _ code: Unmanaged<Code>, _ pc: UnsafeMutablePointer<Instruction>
  ) throws -> UnsafeMutablePointer<Instruction> {
    let code = code.takeUnretainedValue()
    let cold = ColdOperation(machine: self, i: i, r: r, code: code, pc: pc)
    switch i.op {
    case .loadScoped, .storeScoped, .loadOwn, .loadStatus, .asReference, .declare, .convertParameter, .storeParameter:
      return try cold.variable()
    case .negate, .plus, .bitwiseNot, .binary, .range, .concat, .convert, .loadType: return try cold.operation()
    case .emitTo, .emitWhole, .emitWholeTo, .collapse, .collapseArray: return try cold.output()
    case .makeArray, .wrapArray, .newList, .appendList, .finishList, .newHashtable, .hashAdd, .newObject, .hashToObject,
      .destructure:
      return try cold.collection()
    case .getPropertyDynamic, .setProperty, .setPropertyDynamic, .getIndexes, .setIndexes, .invokeMethod,
      .invokeDynamic,
      .getStatic, .getStaticDynamic, .setStatic, .invokeStatic, .invokeStaticDynamic:
      return try cold.member()
    default: return try cold.control()
    }
  }

  func resolveType(_ site: TypeSite, at extent: ScriptExtent? = nil) throws -> PSType {
    if let known = site.resolved { return known }
    let type = try context.resolveType(site.typeName, at: extent)
    site.resolved = type
    return type
  }

  /// A property, remembering the slot for objects of this shape.
  @inline(never) func getProperty(_ target: Value, _ site: MemberSite) throws -> Value {
    if case .object(let o) = target, o.kind == .custom || o.kind == .instance {
      let object = unsafeDowncast(o, to: SlotObject.self)
      if let slot = object.shape.find(site.name), object.shape.entries[slot] == .note {
        site.cachedShape = .passUnretained(object.shape)
        site.keptShape = object.shape
        site.cachedSlot = slot
        return object.slots[slot]
      }
    }
    return try MemberAccess.get(target, site.name, context)
  }
}

/// One cold instruction with all it needs: the families of operations are in the extensions.
struct ColdOperation {
  let machine: Machine
  let i: Instruction
  let r: ValuePointer
  let code: Code
  let pc: UnsafeMutablePointer<Instruction>

  var context: ExecutionContext { machine.context }
  var a: ValuePointer { r + Int(i.a) }
  var jumped: UnsafeMutablePointer<Instruction> { pc + Int(Int16(bitPattern: i.c)) }

  func read(_ register: UInt16) throws -> Value {
    try machine.read(r + Int(register), register, .passUnretained(code))
  }
  func values(_ first: Int, _ count: Int) throws -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(count)
    for k in 0..<count { result.append(try read(UInt16(truncatingIfNeeded: first + k))) }
    return result
  }
  /// Values as items of collections and arguments: `.nothing` is null there.
  func items(_ first: Int, _ count: Int) throws -> [Value] {
    try values(first, count).map { $0.isNull ? .null : $0 }
  }
  func set(_ value: Value) { setValue(a, value) }

  // MARK: - Variables

  func variable() throws -> UnsafeMutablePointer<Instruction> {
    let tables = code.tables
    switch i.op {
    case .loadScoped: set(try context.read(tables.scoped[Int(i.b)]))
    case .storeScoped: try context.write(tables.scoped[Int(i.a)], read(i.b))
    case .loadOwn: set(r[Int(i.b)].isUnset ? machine.ownValue(code.layout.symbols[Int(i.b)]) : try read(i.b))
    case .loadStatus: set(.bool(machine.succeeded))
    case .asReference:
      if i.b == 0xFFFF {
        set(.object(PSReference(PSVariable(name: .empty, value: try read(i.c)))))
      } else {
        set(.object(PSReference(try machine.variable(of: tables.references[Int(i.b)]))))
      }
    case .declare: try machine.declare(tables.declarations[Int(i.a)], read(i.b))
    case .storeParameter:
      let constraint = try code.program.constraint(Int(i.c))
      try machine.storeParameter(constraint, read(i.b), a, code.layout.symbols[Int(i.a)])
    default: try machine.convertParameter(a, Int(i.b), code, isDefault: i.c == 1)
    }
    return pc
  }

  // MARK: - Operators

  func operation() throws -> UnsafeMutablePointer<Instruction> {
    switch i.op {
    case .negate: set(try Operations.negate(read(i.b), context))
    case .plus: set(try Operations.plus(read(i.b), context))
    case .bitwiseNot: set(try Operations.bitwiseNot(read(i.b), context))
    case .range: set(try Operations.range(read(i.b), read(i.c), context))
    case .concat: set(.string(try concatenation()))
    case .convert:
      let type = try machine.resolveType(code.tables.types[Int(i.c)])
      set(try LanguagePrimitives.convert(read(i.b), to: type, context))
    case .loadType:
      let extent = code.extent(at: pc - code.instructions - 1)
      set(.object(try machine.resolveType(code.tables.types[Int(i.b)], at: extent)))
    default:
      let kind = TokenKind(rawValue: UInt8(truncatingIfNeeded: pc.pointee.a)) ?? .unknown
      set(try context.operate(kind, isUnary: pc.pointee.b == 1, read(i.b), read(i.c)))
      return pc + 1
    }
    return pc
  }

  private func concatenation() throws -> PSString {
    var builder = PSStringBuilder()
    for k in 0..<Int(i.c) {
      let value = try read(UInt16(truncatingIfNeeded: Int(i.b) + k))
      switch value {
      case .string(let s): builder.append(s)
      case .int(let n): builder.append(Int64(n))
      default: builder.append(try LanguagePrimitives.text(value.withoutToken, context))
      }
    }
    return builder.build()
  }

  // MARK: - Output

  func output() throws -> UnsafeMutablePointer<Instruction> {
    switch i.op {
    case .emitTo:
      let value = try read(i.a)
      let capture = r + Int(i.b)
      switch value {
      case .nothing, .unset: break
      case .array(let array): for item in array.items { Machine.capture(capture, item) }
      case .object where value.elements != nil:
        if let sequence = value.elements { while let item = try sequence.next() { Machine.capture(capture, item) } }
      default: Machine.capture(capture, value)
      }
    case .emitWhole: try machine.write(read(i.a))
    case .emitWholeTo: Machine.capture(r + Int(i.b), try read(i.a))
    case .collapse:
      let value = Machine.collapse(r + Int(i.b))
      setValue(r + Int(i.b), .null)
      set(value)
    default:
      let value = Machine.collapseArray(r + Int(i.b))
      setValue(r + Int(i.b), .null)
      set(value)
    }
    return pc
  }

  // MARK: - Collections

  func collection() throws -> UnsafeMutablePointer<Instruction> {
    switch i.op {
    case .makeArray: set(.array(PSArray(try items(Int(i.b), Int(i.c)))))
    case .newList: set(.object(ListObject([], type: .arrayList)))
    case .appendList: list(a)?.items.append(try items(Int(i.b), 1)[0])
    case .finishList: set(.array(PSArray(list(r + Int(i.b))?.items ?? [])))
    case .newHashtable:
      let table = PSHashtable(i.c == 1 ? .orderedDictionary : .hashtable)
      table.initialCapacity = Int(i.b)
      set(.object(table))
    case .hashAdd: try hashAdd()
    case .newObject: set(.object(try newObject()))
    case .hashToObject: set(try LanguagePrimitives.convert(read(i.b), to: .psCustomObject, context))
    case .destructure: try destructure()
    default: break
    }
    return pc
  }

  private func list(_ p: ValuePointer) -> ListObject? {
    if case .object(let o) = p.pointee { o as? ListObject } else { nil }
  }

  private func hashAdd() throws {
    guard case .object(let o) = a.pointee, let table = o as? PSHashtable else { return }
    let key = try read(i.b).base
    if key.isNull { throw EngineStrings.nullKeyInHashLiteral() }
    if table.entryIndex(key) != nil {
      throw EngineStrings.duplicateKeyInHashLiteral(try LanguagePrimitives.text(key, context))
    }
    let value = try read(i.c)
    table.set(key, value.isNull ? .null : value)
  }

  private func newObject() throws -> PSCustomObject {
    let site = code.tables.shapes[Int(i.b)]
    let values = try items(Int(i.c), site.names.count)
    if let shape = site.shape { return PSCustomObject(shape: shape, slots: values) }
    var shape = context.emptyShape
    for name in site.names {
      if shape.find(name) != nil { throw EngineStrings.duplicateKeyInHashLiteral(name) }
      shape = shape.adding(name)
    }
    site.shape = shape
    return PSCustomObject(shape: shape, slots: values)
  }

  private func destructure() throws {
    let count = Int(i.c)
    let value = try read(i.b)
    var parts: [Value]
    if let sequence = value.elements {
      parts = []
      while let item = try sequence.next() { parts.append(item) }
    } else {
      parts = [value]
    }
    for k in 0..<count {
      if k == count - 1, parts.count > count {
        setValue(a + k, .array(PSArray(Array(parts[k...]))))
      } else {
        setValue(a + k, k < parts.count ? parts[k] : .null)
      }
    }
  }
}
