/// A pattern as instructions for `RegexBacktracker`.
struct RegexCode {
  struct Instruction {
    enum Operation: UInt8 {
      case one, set, reference
      case bol, eol, boundary, nonBoundary, ecmaBoundary, nonECMABoundary, beginning, start, endZ, end
      /// `set[a]` at least `b`, at most `c` times; lazily in the second form.
      case repeatGreedy, repeatLazy
      case jump
      /// Goes on after itself, and at `a` if that fails.
      case choice
      /// Register `a` = position.
      case captureStart
      /// Captures register `a` to the position for slot `b` (-1: none), takes a capture from slot `c` (-1: none).
      case captureEnd
      case loopStart, loopTest, loopEnter
      /// Remembers the number of choices in register `a`, the position in register `b`.
      case mark
      /// Forgets the choices made since the mark in register `a`.
      case cut
      /// The same, and goes back to the position in register `b`.
      case cutAndReturn
      /// Goes to `b` unless slot `a` has captured.
      case groupTest
      case fail, match
    }

    var operation: Operation
    /// Works towards the start of the text: inside lookbehind and with RightToLeft.
    var isReversed = false
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
  }

  struct Loop {
    var countRegister: Int
    var positionRegister: Int
    var minimum: Int
    var maximum: Int
    var isLazy: Bool
    var exit = 0
  }

  var instructions: [Instruction] = []
  var sets: [RegexSet] = []
  /// The members below 128 of each set, beside `sets`: most tests need no more.
  var setBits: [ASCIIBits] = []
  var loops: [Loop] = []
  var registerCount = 0
  var groupCount = 0
  var isRightToLeft = false
  var isECMAScript = false
  var caseBehavior = RegexCaseBehavior.nonTurkish
  /// The set that the first unit of a match must be in, if that is known.
  var firstSet: RegexSet?
  /// True if a match can only begin at the start of the text.
  var isAnchored = false
}

/// Writes the instructions of a tree.
struct RegexCodeWriter {
  private let tree: RegexTree
  private var code = RegexCode()

  static func write(_ tree: RegexTree) -> RegexCode {
    var writer = RegexCodeWriter(tree: tree)
    writer.code.groupCount = tree.groupNumbers.count
    writer.code.isRightToLeft = tree.options.contains(.rightToLeft)
    writer.code.isECMAScript = tree.options.contains(.ecmaScript)
    writer.code.caseBehavior = tree.caseBehavior
    writer.write(tree.root)
    writer.emit(.match)
    writer.findStart()
    return writer.code
  }

  private init(tree: RegexTree) { self.tree = tree }

  private var next: Int { code.instructions.count }

  @discardableResult
  private mutating func emit(
    _ operation: RegexCode.Instruction.Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, reversed: Bool = false
  ) -> Int {
    code.instructions.append(
      .init(
        operation: operation, isReversed: reversed, a: Int32(clamping: a), b: Int32(clamping: b), c: Int32(clamping: c))
    )
    return next &- 1
  }

  private mutating func register() -> Int {
    code.registerCount &+= 1
    return code.registerCount &- 1
  }

  private mutating func index(of set: RegexSet) -> Int {
    code.sets.append(set)
    code.setBits.append(set.bits)
    return code.sets.count &- 1
  }

  private mutating func write(_ index: Int) {
    let node = tree.nodes[index]
    let reversed = node.isRightToLeft
    switch node.kind {
    case .one where node.set == nil: emit(.one, Int(node.unit), reversed: reversed)
    case .one, .set: emit(.set, self.index(of: node.set ?? .any), reversed: reversed)
    case .reference:
      emit(.reference, tree.slot(ofNumber: node.number), node.ignoresCase ? 1 : 0, reversed: reversed)
    case .concatenate:
      for child in reversed ? node.children.reversed() : node.children { write(child) }
    case .alternate: writeAlternate(node.children)
    case .loop: writeLoop(node)
    case .capture: writeCapture(node)
    case .group: for child in node.children { write(child) }
    case .atomic, .positiveLook, .negativeLook: writeIndependent(node)
    case .referenceConditional:
      let test = emit(.groupTest, tree.slot(ofNumber: node.number))
      let otherwise = writeBranches(node.children)
      code.instructions[test].b = Int32(clamping: otherwise)
    case .expressionConditional: writeExpressionConditional(node)
    default: emit(assertion(node.kind))
    }
  }

  private func assertion(_ kind: RegexNode.Kind) -> RegexCode.Instruction.Operation {
    switch kind {
    case .bol: .bol
    case .eol: .eol
    case .boundary: .boundary
    case .nonBoundary: .nonBoundary
    case .ecmaBoundary: .ecmaBoundary
    case .nonECMABoundary: .nonECMABoundary
    case .beginning: .beginning
    case .start: .start
    case .endZ: .endZ
    default: .end
    }
  }

  private mutating func writeAlternate(_ children: [Int]) {
    var jumps: [Int] = []
    for (position, child) in children.enumerated() {
      guard position < children.count &- 1 else {
        write(child)
        break
      }
      let choice = emit(.choice)
      write(child)
      jumps.append(emit(.jump))
      code.instructions[choice].a = Int32(clamping: next)
    }
    for jump in jumps { code.instructions[jump].a = Int32(clamping: next) }
  }

  private mutating func writeLoop(_ node: RegexNode) {
    let body = tree.nodes[node.children[0]]
    if body.kind == .one || body.kind == .set {
      let set = body.set ?? RegexSet(ranges: [body.unit...body.unit])
      emit(
        node.isLazy ? .repeatLazy : .repeatGreedy, index(of: set), node.min, node.max, reversed: body.isRightToLeft)
      return
    }
    let loop = code.loops.count
    code.loops.append(
      .init(
        countRegister: register(), positionRegister: register(), minimum: node.min, maximum: node.max,
        isLazy: node.isLazy))
    emit(.loopStart, loop)
    let test = emit(.loopTest, loop)
    emit(.loopEnter, loop)
    write(node.children[0])
    emit(.jump, test)
    code.loops[loop].exit = next
  }

  private mutating func writeCapture(_ node: RegexNode) {
    let start = register()
    emit(.captureStart, start)
    for child in node.children { write(child) }
    emit(
      .captureEnd, start, node.number < 0 ? -1 : tree.slot(ofNumber: node.number),
      node.uncapture < 0 ? -1 : tree.slot(ofNumber: node.uncapture))
  }

  private mutating func writeIndependent(_ node: RegexNode) {
    let depth = register()
    let position = register()
    emit(.mark, depth, position)
    let choice = node.kind == .negativeLook ? emit(.choice) : -1
    for child in node.children { write(child) }
    switch node.kind {
    case .atomic: emit(.cut, depth)
    case .positiveLook: emit(.cutAndReturn, depth, position)
    default:
      emit(.cut, depth)
      emit(.fail)
      code.instructions[choice].a = Int32(clamping: next)
    }
  }

  /// Writes yes and no with a jump between them; gives the place of no.
  private mutating func writeBranches(_ children: [Int]) -> Int {
    if let yes = children.first { write(yes) }
    let jump = emit(.jump)
    let otherwise = next
    if children.count > 1 { write(children[1]) }
    code.instructions[jump].a = Int32(clamping: next)
    return otherwise
  }

  private mutating func writeExpressionConditional(_ node: RegexNode) {
    let depth = register()
    let position = register()
    emit(.mark, depth, position)
    let choice = emit(.choice)
    if let condition = node.children.first { write(condition) }
    emit(.cutAndReturn, depth, position)
    let otherwise = writeBranches(Array(node.children.dropFirst()))
    code.instructions[choice].a = Int32(clamping: otherwise)
  }

  /// Looks whether the first thing a match needs is a certain unit or the start of the text.
  private mutating func findStart() {
    for instruction in code.instructions {
      if instruction.operation == .captureStart { continue }
      guard !instruction.isReversed, !code.isRightToLeft else { return }
      switch instruction.operation {
      case .one: code.firstSet = RegexSet(ranges: [UInt16(instruction.a)...UInt16(instruction.a)])
      case .set: code.firstSet = code.sets[Int(instruction.a)]
      case .repeatGreedy where instruction.b > 0: code.firstSet = code.sets[Int(instruction.a)]
      case .beginning: code.isAnchored = true
      default: break
      }
      return
    }
  }
}
