import PSLanguage
import PSRuntime

extension Compiler {
  /// Evaluates to a register of its own choice: the variable's slot where the expression is one, else a new temporary.
  mutating func operand(_ ast: ExpressionAst) -> Int {
    if ast.kind == .variableExpression {
      let node = unsafeDowncast(ast, to: VariableExpressionAst.self)
      if !node.splatted, case .slot(let slot) = variable(node.variablePath) { return slot }
    }
    let register = temp()
    expression(ast, to: register)
    return register
  }

  /// Evaluates the left one of two operands: into a temporary where the right one could change the variable.
  mutating func operand(_ ast: ExpressionAst, before other: ExpressionAst) -> Int {
    if ast.kind == .variableExpression && !other.isSimple {
      let register = temp()
      expression(ast, to: register)
      return register
    }
    return operand(ast)
  }

  // The expression dispatch: one line a node kind.
  mutating func expression(_ ast: ExpressionAst, to register: Int, valueUsed: Bool = true) {
    switch ast.kind {
    case .constantExpression:
      load(constantValue(unsafeDowncast(ast, to: ConstantExpressionAst.self).value), to: register)
    case .stringConstantExpression: load(text(unsafeDowncast(ast, to: StringConstantExpressionAst.self)), to: register)
    case .expandableStringExpression:
      expandable(unsafeDowncast(ast, to: ExpandableStringExpressionAst.self), to: register)
    case .variableExpression:
      at(ast.extent) {
        $0.load($0.variable(unsafeDowncast(ast, to: VariableExpressionAst.self).variablePath), to: register)
      }
    case .binaryExpression: binary(unsafeDowncast(ast, to: BinaryExpressionAst.self), to: register)
    case .unaryExpression: unary(unsafeDowncast(ast, to: UnaryExpressionAst.self), to: register, valueUsed: valueUsed)
    case .ternaryExpression: ternary(unsafeDowncast(ast, to: TernaryExpressionAst.self), to: register)
    case .parenExpression: parenthesised(unsafeDowncast(ast, to: ParenExpressionAst.self), to: register)
    case .subExpression: subExpression(unsafeDowncast(ast, to: SubExpressionAst.self), to: register)
    case .arrayExpression: arrayExpression(unsafeDowncast(ast, to: ArrayExpressionAst.self), to: register)
    case .arrayLiteral: arrayLiteral(unsafeDowncast(ast, to: ArrayLiteralAst.self).elements, to: register)
    case .hashtable: hashtable(unsafeDowncast(ast, to: HashtableAst.self), ordered: false, to: register)
    case .convertExpression: cast(unsafeDowncast(ast, to: ConvertExpressionAst.self), to: register)
    case .attributedExpression: expression(unsafeDowncast(ast, to: AttributedExpressionAst.self).child, to: register)
    case .typeExpression:
      let name = unsafeDowncast(ast, to: TypeExpressionAst.self).typeName
      at(ast.extent) { $0.builder.emit(.loadType, register, $0.builder.type(name)) }
    case .memberExpression: member(unsafeDowncast(ast, to: MemberExpressionAst.self), to: register)
    case .invokeMemberExpression: invoke(unsafeDowncast(ast, to: InvokeMemberExpressionAst.self), to: register)
    case .baseCtorInvokeMemberExpression:
      baseConstructor(unsafeDowncast(ast, to: BaseCtorInvokeMemberExpressionAst.self), to: register)
    case .indexExpression: index(unsafeDowncast(ast, to: IndexExpressionAst.self), to: register)
    case .scriptBlockExpression: scriptBlock(unsafeDowncast(ast, to: ScriptBlockExpressionAst.self), to: register)
    case .usingExpression: usingExpression(unsafeDowncast(ast, to: UsingExpressionAst.self), to: register)
    default: unsupported(ast.kind.typeName)
    }
  }

  // MARK: - Constants

  func constantValue(_ value: ConstantValue) -> Value { NumberLiterals.value(value) }

  func text(_ ast: StringConstantExpressionAst) -> Value {
    if let units = ast.units { return .string(PSString.make(units: units)) }
    return .text(ast.value)
  }

  // MARK: - Strings

  private mutating func expandable(_ ast: ExpandableStringExpressionAst, to register: Int) {
    scoped { c in
      let registers = ast.parts.map { _ in c.temp() }
      for (part, r) in zip(ast.parts, registers) {
        switch part {
        case .text(let text, let units):
          c.load(units.map { .string(PSString.make(units: $0)) } ?? .text(text), to: r)
        case .expression(let e):
          if e.kind == .variableExpression { c.builder.tables.textLoads.insert(c.builder.position) }
          c.expression(e, to: r)
        }
      }
      guard let first = registers.first else { return c.load(.string(.empty), to: register) }
      c.builder.emit(.concat, register, first, registers.count)
    }
  }

  // MARK: - Groups

  private mutating func parenthesised(_ ast: ParenExpressionAst, to register: Int) {
    if ast.pipeline.kind == .assignmentStatement {
      assignment(unsafeDowncast(ast.pipeline, to: AssignmentStatementAst.self), resultTo: register)
    } else {
      value(of: ast.pipeline, to: register)
    }
  }

  private mutating func subExpression(_ ast: SubExpressionAst, to register: Int) {
    scoped { c in
      let capture = c.temp()
      c.builder.emit(.loadUnset, capture)
      c.statementsInto(ast.subExpression, capture)
      c.builder.emit(.collapse, register, capture)
    }
  }

  private mutating func statementsInto(_ ast: StatementBlockAst, _ capture: Int) {
    capturing(capture) { $0.block(ast) }
  }

  private mutating func arrayExpression(_ ast: ArrayExpressionAst, to register: Int) {
    // `@(a, b)`: the literal is the array; nothing is copied.
    if let only = ast.subExpression.onlyPipeline?.pureExpression, only.kind == .arrayLiteral {
      return arrayLiteral(unsafeDowncast(only, to: ArrayLiteralAst.self).elements, to: register)
    }
    scoped { c in
      let capture = c.temp()
      c.builder.emit(.loadUnset, capture)
      c.statementsInto(ast.subExpression, capture)
      c.builder.emit(.collapseArray, register, capture)
    }
  }

  private mutating func arrayLiteral(_ elements: [ExpressionAst], to register: Int) {
    if elements.count > 64 { return longArray(elements, to: register) }
    scoped { c in
      let first = c.nextTemp
      for element in elements {
        let r = c.temp()
        c.expression(element, to: r)
      }
      c.builder.emit(.makeArray, register, first, elements.count)
    }
  }

  private mutating func longArray(_ elements: [ExpressionAst], to register: Int) {
    scoped { c in
      let list = c.temp(), item = c.temp()
      c.builder.emit(.newList, list)
      for element in elements {
        c.scoped { $0.expression(element, to: item) }
        c.builder.emit(.appendList, list, item)
      }
      c.builder.emit(.finishList, register, list)
    }
  }

  mutating func hashtable(_ ast: HashtableAst, ordered: Bool, to register: Int) {
    scoped { c in
      let table = c.temp()
      c.builder.emit(.newHashtable, table, ast.keyValuePairs.count, ordered ? 1 : 0)
      for pair in ast.keyValuePairs {
        c.scoped { c in
          let key = c.temp(), value = c.temp()
          c.expression(pair.key, to: key)
          c.value(ofStatement: pair.value, to: value)
          c.at(pair.key.extent) { $0.builder.emit(.hashAdd, table, key, value) }
        }
      }
      c.builder.emit(.move, register, table)
    }
  }

  /// `[pscustomobject]@{...}` with constant keys: the object without the table between.
  mutating func objectLiteral(_ ast: HashtableAst, to register: Int) {
    let names = ast.keyValuePairs.compactMap { pair -> PSString? in
      guard pair.key.kind == .stringConstantExpression else { return nil }
      return text(unsafeDowncast(pair.key, to: StringConstantExpressionAst.self)).asString
    }
    let isSpecial = names.contains { $0.equalsIgnoringCase("PSTypeName") || $0.isEmpty }
    guard names.count == ast.keyValuePairs.count, names.count <= 64, !isSpecial else {
      return scoped { c in
        let table = c.temp()
        c.hashtable(ast, ordered: true, to: table)
        c.builder.emit(.hashToObject, register, table)
      }
    }
    scoped { c in
      let first = c.nextTemp
      for pair in ast.keyValuePairs {
        let r = c.temp()
        c.value(ofStatement: pair.value, to: r)
      }
      c.builder.tables.shapes.append(ObjectShape(names))
      c.builder.emit(.newObject, register, c.builder.tables.shapes.count - 1, first)
    }
  }

  // MARK: - Values of statements

  /// The value of a pipeline in parentheses, a condition, the right side of an assignment.
  mutating func value(of ast: PipelineBaseAst, to register: Int) {
    if let pure = ast.pureExpression { return expression(pure, to: register) }
    value(ofStatement: ast, to: register)
  }

  mutating func value(ofStatement ast: StatementAst, to register: Int) {
    if ast.kind == .pipeline {
      let pipeline = unsafeDowncast(ast, to: PipelineAst.self)
      if let pure = pipeline.pureExpression { return expression(pure, to: register) }
    } else if ast.kind == .commandExpression {
      return expression(unsafeDowncast(ast, to: CommandExpressionAst.self).expression, to: register)
    } else if ast.kind == .assignmentStatement {
      return assignment(unsafeDowncast(ast, to: AssignmentStatementAst.self), resultTo: register)
    }
    scoped { c in
      let capture = c.temp()
      c.builder.emit(.loadUnset, capture)
      c.capturing(capture) { c in
        if ast.kind == .pipeline {
          c.at(ast.extent) { $0.pipeline(unsafeDowncast(ast, to: PipelineAst.self), into: .capture(capture)) }
        } else {
          c.statement(ast)
        }
      }
      c.builder.emit(.collapse, register, capture)
    }
  }

  private mutating func scriptBlock(_ ast: ScriptBlockExpressionAst, to register: Int) {
    let home: FrameLayout? =
      switch mode {
      case .own: layout
      case .up(let home): home
      case .dynamic: nil
      }
    builder.tables.programs.append(Program(ast: ast.scriptBlock, home: home, context: program.context))
    builder.emit(.makeBlock, register, builder.tables.programs.count - 1)
  }

  private mutating func usingExpression(_ ast: UsingExpressionAst, to register: Int) {
    guard ast.subExpression.kind == .variableExpression else { return unsupported("a using expression") }
    builder.tables.nodes.append(
      .using(unsafeDowncast(ast.subExpression, to: VariableExpressionAst.self).variablePath))
    builder.emit(.runNode, register, builder.tables.nodes.count - 1, register)
  }
}

extension StatementBlockAst {
  /// The pipeline where the block holds nothing else.
  var onlyPipeline: PipelineAst? {
    guard statements.count == 1, traps.isEmpty, let only = statements.first, only.kind == .pipeline else { return nil }
    return unsafeDowncast(only, to: PipelineAst.self)
  }
}

extension ExpressionAst {
  /// Whether evaluating cannot change a variable: constants, variables, and operators and members over them.
  var isSimple: Bool {
    switch kind {
    case .constantExpression, .stringConstantExpression, .variableExpression, .typeExpression: true
    case .binaryExpression:
      unsafeDowncast(self, to: BinaryExpressionAst.self).left.isSimple
        && unsafeDowncast(self, to: BinaryExpressionAst.self).right.isSimple
    case .convertExpression: unsafeDowncast(self, to: ConvertExpressionAst.self).child.isSimple
    case .parenExpression:
      unsafeDowncast(self, to: ParenExpressionAst.self).pipeline.pureExpression?.isSimple ?? false
    case .indexExpression:
      unsafeDowncast(self, to: IndexExpressionAst.self).target.isSimple
        && unsafeDowncast(self, to: IndexExpressionAst.self).index.isSimple
    default: false
    }
  }
}
