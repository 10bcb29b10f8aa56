import PSLanguage
import PSRuntime

extension Compiler {
  /// Something that can be assigned to, its target and indexes already evaluated into registers.
  enum Place {
    case variable(Variable)
    /// A variable with constraints of its own: declared on the first assignment.
    case declared(Int)
    case property(target: Int, site: Int)
    case dynamicProperty(target: Int, name: Int)
    case staticProperty(type: Int, site: Int)
    case index(target: Int, index: Int)
    /// Several indexes, in the registers behind the target.
    case indexes(target: Int, count: Int)
  }

  mutating func assignmentStatement(_ ast: AssignmentStatementAst) { assignment(ast, resultTo: nil) }

  /// An assignment; where it stands as an expression its value goes to `resultTo` as well.
  mutating func assignment(_ ast: AssignmentStatementAst, resultTo: Int?) {
    scoped { c in
      if ast.operatorKind == .equals {
        c.simpleAssignment(ast, resultTo: resultTo)
      } else if ast.operatorKind == .questionQuestionEquals {
        c.coalescingAssignment(ast, resultTo: resultTo)
      } else {
        c.compoundAssignment(ast, resultTo: resultTo)
      }
      if c.tracksStatus && ast.setsStatus { c.builder.emit(.succeed) }
    }
  }

  private mutating func simpleAssignment(_ ast: AssignmentStatementAst, resultTo: Int?) {
    let left = ast.left.unparenthesised
    if left.kind == .arrayLiteral {
      return destructure(unsafeDowncast(left, to: ArrayLiteralAst.self).elements, ast.right, resultTo: resultTo)
    }
    // PowerShell evaluates the right side first, then the target's parts.
    let value = rightSide(ast.right)
    assign(value, to: left)
    if let resultTo { builder.emit(.move, resultTo, value) }
  }

  /// The right side's value in a temporary; a command that fails leaves the variable as it was.
  private mutating func rightSide(_ ast: StatementAst) -> Int {
    let value = temp()
    self.value(ofStatement: ast, to: value)
    return value
  }

  private mutating func assign(_ value: Int, to left: ExpressionAst) {
    if let node = left.plainVariable, typedParameterType(node) == nil {
      return store(value, to: variable(node.variablePath))
    }
    guard let place = place(left) else { return unsupported("an assignment to this expression") }
    write(value, to: place)
  }

  private func typedParameterType(_ node: VariableExpressionAst) -> Int? {
    typedParameters[program.symbols.intern(node.variablePath.unqualifiedPath)]
  }

  private mutating func destructure(_ targets: [ExpressionAst], _ right: StatementAst, resultTo: Int?) {
    let value = rightSide(right)
    let parts = targets.map { _ in temp() }
    guard let first = parts.first else { return }
    builder.emit(.destructure, first, value, targets.count)
    for (part, target) in zip(parts, targets) {
      let target = target.unparenthesised
      if target.kind == .arrayLiteral {
        let inner = unsafeDowncast(target, to: ArrayLiteralAst.self).elements
        scoped { c in
          let innerParts = inner.map { _ in c.temp() }
          guard let first = innerParts.first else { return }
          c.builder.emit(.destructure, first, part, inner.count)
          for (p, t) in zip(innerParts, inner) { c.assign(p, to: t.unparenthesised) }
        }
      } else {
        assign(part, to: target)
      }
    }
    if let resultTo { builder.emit(.move, resultTo, value) }
  }

  private mutating func coalescingAssignment(_ ast: AssignmentStatementAst, resultTo: Int?) {
    guard let place = place(ast.left.unparenthesised) else { return unsupported("an assignment to this expression") }
    let old = temp(), done = builder.label()
    read(place, to: old)
    builder.jump(.jumpNotNull, old, to: done)
    let value = rightSide(ast.right)
    write(value, to: place)
    builder.emit(.move, old, value)
    builder.place(done)
    if let resultTo { builder.emit(.move, resultTo, old) }
  }

  private mutating func compoundAssignment(_ ast: AssignmentStatementAst, resultTo: Int?) {
    let left = ast.left.unparenthesised
    if ast.operatorKind == .plusEquals, resultTo == nil, let node = left.plainVariable,
      case .slot(let slot) = variable(node.variablePath), typedParameterType(node) == nil
    {
      let value = addend(ast.right)
      return builder.emit(.addAssign, slot, value)
    }
    guard let place = place(left) else { return unsupported("an assignment to this expression") }
    let old = temp(), result = temp()
    read(place, to: old)
    if let op = Compiler.compoundOperator(ast.operatorKind) {
      let value = addend(ast.right)
      builder.emit(op, result, old, value)
    } else {
      unsupported("this assignment")
    }
    write(result, to: place)
    if let resultTo { builder.emit(.move, resultTo, result) }
  }

  private mutating func addend(_ right: StatementAst) -> Int {
    if let pure = (right.kind == .pipeline ? unsafeDowncast(right, to: PipelineAst.self).pureExpression : nil) {
      return operand(pure)
    }
    if right.kind == .commandExpression {
      return operand(unsafeDowncast(right, to: CommandExpressionAst.self).expression)
    }
    return rightSide(right)
  }

  private static func compoundOperator(_ kind: TokenKind) -> Opcode? {
    switch kind {
    case .plusEquals: .add
    case .minusEquals: .subtract
    case .multiplyEquals: .multiply
    case .divideEquals: .divide
    case .remainderEquals: .remainder
    default: nil
    }
  }

  // MARK: - Places

  /// Evaluates what a target consists of; nil where the expression is no target.
  mutating func place(_ ast: ExpressionAst) -> Place? {
    switch ast.kind {
    case .variableExpression:
      return .variable(variable(unsafeDowncast(ast, to: VariableExpressionAst.self).variablePath))
    case .convertExpression, .attributedExpression: return declaredPlace(ast)
    case .memberExpression: return memberPlace(unsafeDowncast(ast, to: MemberExpressionAst.self))
    case .indexExpression: return indexPlace(unsafeDowncast(ast, to: IndexExpressionAst.self))
    case .parenExpression:
      return unsafeDowncast(ast, to: ParenExpressionAst.self).pipeline.pureExpression.flatMap { place($0) }
    default: return nil
    }
  }

  private mutating func declaredPlace(_ ast: ExpressionAst) -> Place? {
    var attributes: [AttributeBaseAst] = []
    var inner = ast
    while true {
      if inner.kind == .convertExpression {
        let node = unsafeDowncast(inner, to: ConvertExpressionAst.self)
        attributes.append(node.type)
        inner = node.child
      } else if inner.kind == .attributedExpression {
        let node = unsafeDowncast(inner, to: AttributedExpressionAst.self)
        attributes.append(node.attribute)
        inner = node.child
      } else {
        break
      }
    }
    guard let node = inner.plainVariable else { return place(inner) }
    let target = place(variable(node.variablePath), node.variablePath)
    builder.tables.declarations.append(VariableDeclaration(target: target, attributes: attributes))
    return .declared(builder.tables.declarations.count - 1)
  }

  private mutating func memberPlace(_ ast: MemberExpressionAst) -> Place? {
    let name = constantName(ast.member)
    if ast.isStatic {
      let type = operand(ast.expression)
      guard let name else { return nil }
      return .staticProperty(type: type, site: builder.site(name))
    }
    let target = operand(ast.expression)
    if let name { return .property(target: target, site: builder.site(name)) }
    guard let member = ast.member as? ExpressionAst else { return nil }
    return .dynamicProperty(target: target, name: operand(member))
  }

  private mutating func indexPlace(_ ast: IndexExpressionAst) -> Place {
    if ast.index.kind == .arrayLiteral {
      let elements = unsafeDowncast(ast.index, to: ArrayLiteralAst.self).elements
      let target = temp()
      expression(ast.target, to: target)
      for element in elements {
        let r = temp()
        expression(element, to: r)
      }
      return .indexes(target: target, count: elements.count)
    }
    let target = operand(ast.target, before: ast.index)
    return .index(target: target, index: operand(ast.index))
  }

  /// The name where a member is a constant one.
  func constantName(_ member: CommandElementAst) -> PSString? {
    guard member.kind == .stringConstantExpression else { return nil }
    return text(unsafeDowncast(member, to: StringConstantExpressionAst.self)).asString
  }

  /// The old value for an assignment with an operator: one of an outer scope's variable counts as null.
  mutating func read(_ place: Place, to register: Int) {
    switch place {
    case .variable(.slot(let slot)): builder.emit(.loadOwn, register, slot)
    case .variable(let variable): load(variable, to: register)
    case .declared(let index):
      switch builder.tables.declarations[index].target {
      case .slot(let slot, _): builder.emit(.loadOwn, register, slot)
      case .up(let slot, _): builder.emit(.loadUp, register, slot)
      case .dynamic(let symbol): builder.emit(.loadDynamic, register, builder.symbol(symbol))
      case .scoped(let scoped): load(.scoped(scoped), to: register)
      }
    case .property(let target, let site): builder.emit(.getProperty, register, target, site)
    case .dynamicProperty(let target, let name): builder.emit(.getPropertyDynamic, register, target, name)
    case .staticProperty(let type, let site): builder.emit(.getStatic, register, type, site)
    case .index(let target, let index): builder.emit(.getIndex, register, target, index)
    case .indexes(let target, let count): builder.emit(.getIndexes, register, target, count)
    }
  }

  mutating func write(_ value: Int, to place: Place) {
    switch place {
    case .variable(let variable): store(value, to: variable)
    case .declared(let index): builder.emit(.declare, index, value)
    case .property(let target, let site): builder.emit(.setProperty, target, value, site)
    case .dynamicProperty(let target, let name): builder.emit(.setPropertyDynamic, target, value, name)
    case .staticProperty(let type, let site): builder.emit(.setStatic, type, value, site)
    case .index(let target, let index): builder.emit(.setIndex, target, index, value)
    case .indexes(let target, let count): builder.emit(.setIndexes, target, value, count)
    }
  }
}

extension ExpressionAst {
  /// The expression inside parentheses that do nothing.
  var unparenthesised: ExpressionAst {
    guard kind == .parenExpression,
      let inner = unsafeDowncast(self, to: ParenExpressionAst.self).pipeline.pureExpression
    else { return self }
    return inner.unparenthesised
  }
}
