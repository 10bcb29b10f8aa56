import CSupport
import PSRuntime

/// The comparisons that jumps are made of.
enum ComparisonKind { case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual }

// What the dispatch loop calls when a peek at the tags was not enough: small functions, never inlined where they are cold.
extension Machine {
  /// The value of an operand: a variable's slot may hold a variable object or nothing.
  @inline(__always) func read(_ p: ValuePointer, _ register: UInt16, _ code: Unmanaged<Code>) throws -> Value {
    if tag(p) < Value.Tag.variable { return p.pointee }
    return try loadSlow(p, Int(register), code)
  }

  @inline(never) func loadSlow(_ p: ValuePointer, _ register: Int, _ code: Unmanaged<Code>) throws -> Value {
    switch p.pointee {
    case .variable(let v): return v.value
    case .unset:
      let layout = code._withUnsafeGuaranteedRef { $0.layout }
      guard register < layout.count else { return .null }
      return try missing(layout.symbols[register])
    default: return p.pointee
    }
  }

  /// A variable that has no value in its slot: looked up by name in this scope and outwards.
  @inline(never) func missing(_ symbol: Int32) throws -> Value {
    let value = value(symbol, from: scope)
    guard value.isUnset else { return value }
    if context.isStrict(1) { throw EngineStrings.undefinedVariable(context.symbols.name(symbol)) }
    return .null
  }

  @inline(never) func storeSlow(_ from: ValuePointer, _ slot: ValuePointer, _ register: Int, _ code: Unmanaged<Code>)
    throws
  {
    let value = from.pointee
    let symbol = code._withUnsafeGuaranteedRef { $0.layout.symbols[register] }
    try store(value, slot, symbol)
  }

  @inline(never) func loadUpSlow(_ p: ValuePointer, _ slot: Int) throws -> Value {
    switch p.pointee {
    case .variable(let v): return v.value
    case .unset:
      guard let layout = assignmentScope(scope).pointee.layout else { return .null }
      return try missing(layout._withUnsafeGuaranteedRef { $0.symbols[slot] })
    default: return p.pointee
    }
  }

  @inline(never) func storeUp(_ from: ValuePointer, _ slot: Int) throws {
    let p = frame.pointee.home + slot
    let value = from.pointee
    if tag(p) < Value.Tag.variable {
      setValue(p, Machine.stored(value))
    } else if let layout = assignmentScope(scope).pointee.layout {
      try store(value, p, layout._withUnsafeGuaranteedRef { $0.symbols[slot] })
    }
  }

  @inline(never) func loadDynamic(_ index: Int, _ code: Unmanaged<Code>) throws -> Value {
    try missing(code._withUnsafeGuaranteedRef { $0.tables.symbols[index] })
  }

  @inline(never) func storeDynamic(_ from: ValuePointer, _ index: Int, _ code: Unmanaged<Code>) throws {
    let symbol = code._withUnsafeGuaranteedRef { $0.tables.symbols[index] }
    let value = from.pointee
    try assign(symbol, value, in: scope)
  }

  @inline(__always) func truth(_ p: ValuePointer, _ register: UInt16, _ code: Unmanaged<Code>) -> Bool {
    tag(p) == Value.Tag.bool ? rawBool(p) : slowTruth(p, register, code)
  }

  @inline(never) private func slowTruth(_ p: ValuePointer, _ register: UInt16, _ code: Unmanaged<Code>) -> Bool {
    guard let value = try? read(p, register, code) else { return false }
    return LanguagePrimitives.isTrue(value)
  }

  @inline(never) func incrementSlow(_ slot: ValuePointer, _ register: Int, _ code: Unmanaged<Code>, by step: Int32)
    throws
  {
    let old = try loadSlow(slot, register, code)
    let new = step > 0 ? try Operations.increment(old, context) : try Operations.decrement(old, context)
    try store(new, slot, code._withUnsafeGuaranteedRef { $0.layout.symbols[register] })
  }

  // MARK: - Comparing

  @inline(never) func slowCompare(
    _ kind: ComparisonKind, _ a: ValuePointer, _ b: ValuePointer, _ i: Instruction, _ code: Unmanaged<Code>
  ) throws -> Bool {
    try LanguagePrimitives.isTrue(comparison(kind, read(a, i.a, code), read(b, i.b, code)))
  }

  @inline(never) func slowCompareInt(
    _ kind: ComparisonKind, _ a: ValuePointer, _ i: Instruction, _ code: Unmanaged<Code>
  ) throws -> Bool {
    let left = try read(a, i.a, code)
    return try LanguagePrimitives.isTrue(comparison(kind, left, .int(Int32(Int16(bitPattern: i.b)))))
  }

  func comparison(_ kind: ComparisonKind, _ a: Value, _ b: Value) throws -> Value {
    switch kind {
    case .less: try Operations.less(a, b, ignoringCase: true, context)
    case .lessOrEqual: try Operations.lessOrEqual(a, b, ignoringCase: true, context)
    case .greater: try Operations.greater(a, b, ignoringCase: true, context)
    case .greaterOrEqual: try Operations.greaterOrEqual(a, b, ignoringCase: true, context)
    case .equal: try Operations.equal(a, b, ignoringCase: true, context)
    case .notEqual: try Operations.notEqual(a, b, ignoringCase: true, context)
    }
  }

  // MARK: - Adding in place

  @inline(never) func addAssignSlow(_ a: ValuePointer, _ b: ValuePointer, _ i: Instruction, _ code: Unmanaged<Code>)
    throws
  {
    if tag(a) == Value.Tag.string, a != b {
      if case .string(let text) = b.pointee { return PSString.append(a, text) }
      let text = try LanguagePrimitives.text(read(b, i.b, code), context)
      return PSString.append(a, text)
    }
    if tag(a) == Value.Tag.array, a != b, try appendInPlace(a, read(b, i.b, code)) { return }
    let symbol = code._withUnsafeGuaranteedRef { $0.layout.symbols[Int(i.a)] }
    // `+=` reads its own scope only: a variable of an outer scope counts as null here, and is left alone.
    let left = isUnset(a) ? ownValue(symbol) : try read(a, i.a, code)
    let sum = try Operations.add(left, read(b, i.b, code), context)
    try store(sum, a, symbol)
  }

  /// The value that a variable has in the scope that runs, null where it has none there.
  func ownValue(_ symbol: Int32) -> Value {
    switch findHere(symbol, scope) {
    case .slot(let p):
      if case .variable(let v) = p.pointee { return v.value }
      return p.pointee
    case .object(let v): return v.value
    case nil: return .null
    }
  }

  /// Appends to an array that only this slot holds: a new array is what a script would see, and this one is as good.
  private func appendInPlace(_ slot: ValuePointer, _ value: Value) throws -> Bool {
    let object = UnsafeMutableRawPointer(slot).assumingMemoryBound(to: PSArray.self)
    guard isKnownUniquelyReferenced(&object.pointee) else { return false }
    let array = object.pointee
    guard array.lengths == nil, array.attached == nil, array.elementType === PSType.object else { return false }
    switch value {
    case .array(let other): array.items.append(contentsOf: other.items)
    case .object where value.elements != nil: return false
    default: array.items.append(value.isNull ? .null : value)
    }
    return true
  }

  // MARK: - Items and properties

  /// An item of an array by a number inside it.
  @inline(__always) func fastIndex(_ array: ValuePointer, _ index: Int32, _ out: ValuePointer) -> Bool {
    guard case .array(let a) = array.pointee, a.lengths == nil, index >= 0, Int(index) < a.items.count else {
      return false
    }
    setValue(out, a.items[Int(index)])
    return true
  }

  /// Stores into an array of objects, or a value of the element's own type.
  @inline(__always) func fastSetIndex(_ array: ValuePointer, _ index: Int32, _ value: ValuePointer) -> Bool {
    guard case .array(let a) = array.pointee, a.lengths == nil, index >= 0, Int(index) < a.items.count else {
      return false
    }
    let t = tag(value)
    guard t < Value.Tag.variable else { return false }
    let element = a.elementType
    if element === PSType.object || (t == Value.Tag.bool && element === PSType.bool)
      || (t == Value.Tag.int && element === PSType.int32) || (t == Value.Tag.double && element === PSType.double)
    {
      a.items[Int(index)] = value.pointee
      return true
    }
    return false
  }

  /// A property found where the cache says, without asking the object.
  @inline(__always) func cachedProperty(_ target: ValuePointer, _ site: Unmanaged<MemberSite>, _ out: ValuePointer)
    -> Bool
  {
    guard case .object(let o) = target.pointee, o.kind == .custom || o.kind == .instance else { return false }
    let object = unsafeDowncast(o, to: SlotObject.self)
    return site._withUnsafeGuaranteedRef { site in
      guard let cached = site.cachedShape, cached.toOpaque() == Unmanaged.passUnretained(object.shape).toOpaque() else {
        return false
      }
      setValue(out, object.slots[site.cachedSlot])
      return true
    }
  }

  /// The next item of an iterator; false at its end.
  @inline(__always) func advance(
    _ iterator: ValuePointer, _ out: ValuePointer, _ pc: UnsafeMutablePointer<Instruction>, _ limit: ValuePointer
  ) throws -> Bool {
    guard case .object(let o) = iterator.pointee else { return false }
    if type(of: o) == ArrayIterator.self {
      let it = unsafeDowncast(o, to: ArrayIterator.self)
      guard it.index < it.array.items.count else { return false }
      setValue(out, it.array.items[it.index])
      it.index &+= 1
      return true
    }
    frame.pointee.pc = pc
    top = limit
    return try advanceSlow(o, out)
  }

  @inline(never) private func advanceSlow(_ o: Obj, _ out: ValuePointer) throws -> Bool {
    guard let iterator = o as? ValueIterator, let item = try iterator.next() else { return false }
    setValue(out, item)
    return true
  }
}

/// What `foreach` and `switch` go through, in a register.
class ValueIterator: Obj {
  /// The item that the loop's body sees, or that `MoveNext()` in the body went to.
  var current: Value { .null }
  override var type: PSType { PSType.arrayEnumerator }
  func next() throws -> Value? { nil }
}

final class ArrayIterator: ValueIterator {
  let array: PSArray
  var index = 0
  init(_ array: PSArray) {
    self.array = array
    super.init()
  }
  override var current: Value { index > 0 && index <= array.items.count ? array.items[index - 1] : .null }
  override func next() -> Value? {
    guard index < array.items.count else { return nil }
    index += 1
    return array.items[index - 1]
  }
}

final class SequenceIterator: ValueIterator {
  let sequence: ValueSequence
  private var last: Value = .null
  init(_ sequence: ValueSequence) {
    self.sequence = sequence
    super.init()
  }
  override var current: Value { last }
  override func next() throws -> Value? {
    guard let item = try sequence.next() else { return nil }
    last = item
    return item
  }
}

/// One value that is no collection.
final class SingleIterator: ValueIterator {
  private let value: Value?
  private var isDone = false
  init(_ value: Value?) {
    self.value = value
    super.init()
  }
  override var current: Value { isDone ? value ?? .null : .null }
  override func next() -> Value? {
    if isDone { return nil }
    isDone = true
    return value
  }
}
