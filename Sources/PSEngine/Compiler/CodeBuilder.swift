import PSLanguage
import PSRuntime

/// Collects instructions and tables; jumps are patched when their target is known.
struct CodeBuilder {
  /// A place in the code to be filled in later.
  struct Label { fileprivate let id: Int }

  var instructions: [Instruction] = []
  var constants: [Value] = []
  var handlers: [Handler] = []
  var statements: [StatementRange] = []
  /// Loops with labels still to be placed.
  var loops: [(start: Int, end: Int, label: String?, breakLabel: Label, continueLabel: Label)] = []
  let tables = CodeTables()
  /// What instructions are attributed to from now on.
  var extent: ScriptExtent
  private var integers: [Int32: Int] = [:]
  private var texts: [String: Int] = [:]
  private var symbolIndexes: [Int32: Int] = [:]
  private var targets: [Int] = []
  private var patches: [(at: Int, label: Int)] = []
  /// A jump that does not fit its field: the block is too long to compile.
  private(set) var isTooLong = false

  init(extent: ScriptExtent) { self.extent = extent }

  var position: Int { instructions.count }

  mutating func emit(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    instructions.append(Instruction(op, a, b, c))
    tables.extents.append(extent)
  }

  mutating func label() -> Label {
    targets.append(-1)
    return Label(id: targets.count - 1)
  }

  mutating func place(_ label: Label) { targets[label.id] = position }

  /// A jump to a label: distance in `c`, for plain jumps in `a` and `b`.
  mutating func jump(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, to label: Label) {
    patches.append((position, label.id))
    emit(op, a, b)
  }

  func target(of label: Label) -> Int { targets[label.id] }

  mutating func patchJumps() {
    for (at, id) in patches {
      let distance = targets[id] - at - 1
      switch instructions[at].op {
      case .jump, .jumpBack, .jumpFailed, .jumpSucceeded:
        instructions[at].a = UInt16(truncatingIfNeeded: distance)
        instructions[at].b = UInt16(truncatingIfNeeded: distance >> 16)
      default:
        if Int16(exactly: distance) == nil { isTooLong = true }
        instructions[at].c = UInt16(truncatingIfNeeded: distance)
      }
    }
    patches = []
  }

  var loopRanges: [LoopRange] {
    loops.map {
      LoopRange(
        start: $0.start, end: $0.end, label: $0.label, breakTarget: targets[$0.breakLabel.id],
        continueTarget: targets[$0.continueLabel.id])
    }
  }

  // MARK: - Tables

  mutating func constant(_ value: Value) -> Int {
    switch value {
    case .int(let i):
      if let known = integers[i] { return known }
      integers[i] = constants.count
    case .string(let s) where s.isASCII && s.count < 64:
      let key = s.string
      if let known = texts[key] { return known }
      texts[key] = constants.count
    default: break
    }
    constants.append(value)
    return constants.count - 1
  }

  mutating func symbol(_ symbol: Int32) -> Int {
    if let known = symbolIndexes[symbol] { return known }
    tables.symbols.append(symbol)
    symbolIndexes[symbol] = tables.symbols.count - 1
    return tables.symbols.count - 1
  }

  func type(_ name: AbstractTypeName) -> Int {
    tables.types.append(TypeSite(name))
    return tables.types.count - 1
  }

  func site(_ name: PSString, arguments: Int = 0, castTo type: AbstractTypeName? = nil) -> Int {
    tables.sites.append(MemberSite(name: name, argumentCount: arguments, castType: type.map { TypeSite($0) }))
    return tables.sites.count - 1
  }
}
