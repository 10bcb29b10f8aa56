import PSLanguage
import PSRuntime

extension Compiler {
  // MARK: - Binary

  mutating func binary(_ ast: BinaryExpressionAst, to register: Int) {
    switch ast.operatorKind {
    case .and, .or: return logical(ast, to: register)
    case .questionQuestion: return coalesce(ast, to: register)
    default: break
    }
    scoped { c in
      if let immediate = ast.right.smallInteger, let op = Compiler.immediateOperator(ast.operatorKind) {
        let left = c.operand(ast.left)
        c.builder.emit(op, register, left, immediate)
        return
      }
      let left = c.operand(ast.left, before: ast.right)
      let right = c.operand(ast.right)
      if let op = Compiler.plainOperator(ast.operatorKind) {
        c.builder.emit(op, register, left, right)
      } else {
        c.builder.emit(.binary, register, left, right)
        c.builder.emit(.binary, Int(ast.operatorKind.rawValue))
      }
    }
  }

  static func plainOperator(_ kind: TokenKind) -> Opcode? {
    switch kind {
    case .plus: .add
    case .minus: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .rem: .remainder
    case .dotDot: .range
    default: nil
    }
  }

  static func immediateOperator(_ kind: TokenKind) -> Opcode? {
    switch kind {
    case .plus: .addInt
    case .minus: .subtractInt
    case .multiply: .multiplyInt
    case .rem: .remainderInt
    default: nil
    }
  }

  private mutating func logical(_ ast: BinaryExpressionAst, to register: Int) {
    let isAnd = ast.operatorKind == .and
    let short = builder.label(), done = builder.label()
    scoped { $0.branch(ast.left, jumpIf: !isAnd, to: short) }
    scoped { c in
      let right = c.operand(ast.right)
      c.builder.emit(.toBool, register, right)
    }
    builder.jump(.jump, to: done)
    builder.place(short)
    load(.bool(!isAnd), to: register)
    builder.place(done)
  }

  private mutating func coalesce(_ ast: BinaryExpressionAst, to register: Int) {
    let done = builder.label()
    expression(ast.left, to: register)
    builder.jump(.jumpNotNull, register, to: done)
    expression(ast.right, to: register)
    builder.place(done)
  }

  mutating func ternary(_ ast: TernaryExpressionAst, to register: Int) {
    let otherwise = builder.label(), done = builder.label()
    scoped { $0.branch(ast.condition, jumpIf: false, to: otherwise) }
    expression(ast.ifTrue, to: register)
    builder.jump(.jump, to: done)
    builder.place(otherwise)
    expression(ast.ifFalse, to: register)
    builder.place(done)
  }

  // MARK: - Conditions

  /// Jumps where an expression is true (or false); comparisons and logical operators jump directly.
  mutating func branch(_ ast: ExpressionAst, jumpIf wanted: Bool, to label: CodeBuilder.Label) {
    switch ast.kind {
    case .binaryExpression:
      let node = unsafeDowncast(ast, to: BinaryExpressionAst.self)
      switch node.operatorKind {
      case .and: return both(node, jumpIf: wanted, to: label)
      case .or: return either(node, jumpIf: wanted, to: label)
      default: if compareBranch(node, jumpIf: wanted, to: label) { return }
      }
    case .unaryExpression:
      let node = unsafeDowncast(ast, to: UnaryExpressionAst.self)
      if node.tokenKind == .not || node.tokenKind == .exclaim { return branch(node.child, jumpIf: !wanted, to: label) }
    case .parenExpression:
      if let inner = unsafeDowncast(ast, to: ParenExpressionAst.self).pipeline.pureExpression {
        return branch(inner, jumpIf: wanted, to: label)
      }
    default: break
    }
    scoped { c in
      let register = c.operand(ast)
      c.builder.jump(wanted ? .jumpTrue : .jumpFalse, register, to: label)
    }
  }

  private mutating func both(_ ast: BinaryExpressionAst, jumpIf wanted: Bool, to label: CodeBuilder.Label) {
    if !wanted {
      scoped { $0.branch(ast.left, jumpIf: false, to: label) }
      scoped { $0.branch(ast.right, jumpIf: false, to: label) }
      return
    }
    let out = builder.label()
    scoped { $0.branch(ast.left, jumpIf: false, to: out) }
    scoped { $0.branch(ast.right, jumpIf: true, to: label) }
    builder.place(out)
  }

  private mutating func either(_ ast: BinaryExpressionAst, jumpIf wanted: Bool, to label: CodeBuilder.Label) {
    if wanted {
      scoped { $0.branch(ast.left, jumpIf: true, to: label) }
      scoped { $0.branch(ast.right, jumpIf: true, to: label) }
      return
    }
    let out = builder.label()
    scoped { $0.branch(ast.left, jumpIf: true, to: out) }
    scoped { $0.branch(ast.right, jumpIf: false, to: label) }
    builder.place(out)
  }

  /// A comparison whose result is only jumped by. False where the operator has no such form.
  private mutating func compareBranch(
    _ ast: BinaryExpressionAst, jumpIf wanted: Bool, to label: CodeBuilder.Label
  ) -> Bool {
    guard let ops = Compiler.comparison(ast.operatorKind) else { return false }
    scoped { c in
      if let immediate = ast.right.smallInteger {
        let left = c.operand(ast.left)
        c.builder.jump(wanted ? ops.jumpInt : ops.jumpNotInt, left, immediate, to: label)
        return
      }
      let left = c.operand(ast.left, before: ast.right)
      let right = c.operand(ast.right)
      c.builder.jump(wanted ? ops.jump : ops.jumpNot, left, right, to: label)
    }
    return true
  }

  private struct ComparisonJumps {
    let jump, jumpNot, jumpInt, jumpNotInt: Opcode
  }

  private static func comparison(_ kind: TokenKind) -> ComparisonJumps? {
    switch kind {
    case .ilt:
      ComparisonJumps(jump: .jumpLess, jumpNot: .jumpNotLess, jumpInt: .jumpLessInt, jumpNotInt: .jumpNotLessInt)
    case .ile:
      ComparisonJumps(
        jump: .jumpLessOrEqual, jumpNot: .jumpNotLessOrEqual, jumpInt: .jumpLessOrEqualInt,
        jumpNotInt: .jumpNotLessOrEqualInt)
    case .igt:
      ComparisonJumps(
        jump: .jumpGreater, jumpNot: .jumpNotGreater, jumpInt: .jumpGreaterInt, jumpNotInt: .jumpNotGreaterInt)
    case .ige:
      ComparisonJumps(
        jump: .jumpGreaterOrEqual, jumpNot: .jumpNotGreaterOrEqual, jumpInt: .jumpGreaterOrEqualInt,
        jumpNotInt: .jumpNotGreaterOrEqualInt)
    case .ieq:
      ComparisonJumps(
        jump: .jumpEqual, jumpNot: .jumpNotIsEqual, jumpInt: .jumpEqualInt, jumpNotInt: .jumpNotIsEqualInt)
    case .ine:
      ComparisonJumps(
        jump: .jumpNotEqual, jumpNot: .jumpNotIsNotEqual, jumpInt: .jumpNotEqualInt,
        jumpNotInt: .jumpNotIsNotEqualInt)
    default: nil
    }
  }

  // MARK: - Unary

  mutating func unary(_ ast: UnaryExpressionAst, to register: Int, valueUsed: Bool) {
    switch ast.tokenKind {
    case .plusPlus: increment(ast.child, by: .incrementValue, prefix: true, to: register, valueUsed: valueUsed)
    case .minusMinus: increment(ast.child, by: .decrementValue, prefix: true, to: register, valueUsed: valueUsed)
    case .postfixPlusPlus: increment(ast.child, by: .incrementValue, prefix: false, to: register, valueUsed: valueUsed)
    case .postfixMinusMinus:
      increment(ast.child, by: .decrementValue, prefix: false, to: register, valueUsed: valueUsed)
    case .minus where ast.child.kind == .constantExpression:
      constantNegation(ast, to: register)
    default:
      scoped { c in
        let child = c.operand(ast.child)
        switch ast.tokenKind {
        case .minus: c.builder.emit(.negate, register, child)
        case .plus: c.builder.emit(.plus, register, child)
        case .bnot: c.builder.emit(.bitwiseNot, register, child)
        case .not, .exclaim: c.builder.emit(.not, register, child)
        case .comma: c.builder.emit(.makeArray, register, c.inTemp(child), 1)
        default:
          c.builder.emit(.binary, register, child, child)
          c.builder.emit(.binary, Int(ast.tokenKind.rawValue), 1)
        }
      }
    }
  }

  /// A slot's value in a temporary: what instructions over several registers want.
  private mutating func inTemp(_ register: Int) -> Int {
    guard register < layout.count else { return register }
    let copy = temp()
    builder.emit(.loadVariable, copy, register)
    return copy
  }

  private mutating func constantNegation(_ ast: UnaryExpressionAst, to register: Int) {
    let value = constantValue(unsafeDowncast(ast.child, to: ConstantExpressionAst.self).value)
    switch value {
    case .int(let i) where i != Int32.min: load(.int(-i), to: register)
    case .double(let d): load(.double(-d), to: register)
    default:
      scoped { c in
        let child = c.temp()
        c.load(value, to: child)
        c.builder.emit(.negate, register, child)
      }
    }
  }

  private mutating func increment(
    _ child: ExpressionAst, by op: Opcode, prefix: Bool, to register: Int, valueUsed: Bool
  ) {
    if let node = child.plainVariable, case .slot(let slot) = variable(node.variablePath),
      typedParameters[program.symbols.intern(node.variablePath.unqualifiedPath)] == nil
    {
      if valueUsed && !prefix { scoped { $0.postfixOld(slot, to: register) } }
      builder.emit(op == .incrementValue ? .increment : .decrement, slot)
      if valueUsed && prefix { builder.emit(.loadVariable, register, slot) }
      return
    }
    scoped { c in
      guard let place = c.place(child) else { return c.unsupported("++ on this expression") }
      let old = c.temp(), new = c.temp()
      c.read(place, to: old)
      c.builder.emit(op, new, old)
      c.write(new, to: place)
      if valueUsed {
        if prefix { c.builder.emit(.move, register, new) } else { c.numberOrZero(old, to: register) }
      }
    }
  }

  private mutating func postfixOld(_ slot: Int, to register: Int) {
    let old = temp()
    builder.emit(.loadVariable, old, slot)
    numberOrZero(old, to: register)
  }

  /// `$x++` of a null variable gives 0.
  private mutating func numberOrZero(_ old: Int, to register: Int) {
    let done = builder.label(), isNull = builder.label()
    builder.jump(.jumpNull, old, to: isNull)
    builder.emit(.move, register, old)
    builder.jump(.jump, to: done)
    builder.place(isNull)
    load(.int(0), to: register)
    builder.place(done)
  }

  // MARK: - Casts

  mutating func cast(_ ast: ConvertExpressionAst, to register: Int) {
    let name = ast.type.typeName.name.lowercased()
    if ast.child.kind == .hashtable {
      let table = unsafeDowncast(ast.child, to: HashtableAst.self)
      switch name {
      case "ordered": return hashtable(table, ordered: true, to: register)
      case "pscustomobject", "system.management.automation.pscustomobject":
        return objectLiteral(table, to: register)
      default: break
      }
    }
    if name == "ref" || name == "system.management.automation.psreference" { return reference(ast.child, to: register) }
    if name == "void" || name == "system.void" {
      scoped { $0.expression(ast.child, to: $0.temp()) }
      return builder.emit(.loadNothing, register)
    }
    scoped { c in
      let child = c.operand(ast.child)
      // The name decides: its type is the wrapper's, to which all values convert as they are.
      if name == "pscustomobject" { return c.builder.emit(.hashToObject, register, child) }
      c.builder.emit(.convert, register, child, c.builder.type(ast.type.typeName))
    }
  }

  private mutating func reference(_ child: ExpressionAst, to register: Int) {
    if let node = child.plainVariable {
      let variable = self.variable(node.variablePath)
      if case .constant = variable {
      } else {
        builder.tables.references.append(place(variable, node.variablePath))
        return builder.emit(.asReference, register, builder.tables.references.count - 1)
      }
    }
    scoped { c in
      let value = c.operand(child)
      c.builder.emit(.asReference, register, 0xFFFF, value)
    }
  }
}

extension ExpressionAst {
  /// The number where the expression is a whole number that fits an instruction.
  var smallInteger: Int? {
    if kind == .constantExpression, case .int32(let i) = unsafeDowncast(self, to: ConstantExpressionAst.self).value {
      return Int16(exactly: i).map { Int($0) }
    }
    if kind == .unaryExpression {
      let node = unsafeDowncast(self, to: UnaryExpressionAst.self)
      if node.tokenKind == .minus, let i = node.child.smallInteger, i > 0 { return -i }
    }
    return nil
  }

  /// The variable itself where the expression is one, not splatted.
  var plainVariable: VariableExpressionAst? {
    guard kind == .variableExpression else { return nil }
    let node = unsafeDowncast(self, to: VariableExpressionAst.self)
    return node.splatted ? nil : node
  }
}
