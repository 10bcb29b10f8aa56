import PSLanguage
import PSRuntime

extension Compiler {
  mutating func member(_ ast: MemberExpressionAst, to register: Int) {
    scoped { c in
      let target = c.operand(ast.expression)
      let done = c.builder.label()
      if ast.nullConditional { c.skipNull(target, to: register, done: done) }
      if let name = c.constantName(ast.member) {
        c.builder.emit(ast.isStatic ? .getStatic : .getProperty, register, target, c.builder.site(name))
      } else if let member = ast.member as? ExpressionAst {
        let name = c.operand(member)
        if ast.isStatic {
          c.builder.emit(.getStaticDynamic, register, target, name)
        } else {
          c.builder.emit(.getPropertyDynamic, register, target, name)
        }
      }
      c.builder.place(done)
    }
  }

  /// `?.` and `?[`: null where the target is null.
  private mutating func skipNull(_ target: Int, to register: Int, done: CodeBuilder.Label) {
    let go = builder.label()
    builder.jump(.jumpNotNull, target, to: go)
    builder.emit(.loadNull, register)
    builder.jump(.jump, to: done)
    builder.place(go)
  }

  mutating func invoke(_ ast: InvokeMemberExpressionAst, to register: Int) {
    scoped { c in
      let name = c.constantName(ast.member)
      let window = c.temp()
      c.expression(ast.expression, to: window)
      let done = c.builder.label()
      if ast.nullConditional { c.skipNull(window, to: register, done: done) }
      if name == nil, let member = ast.member as? ExpressionAst { c.expression(member, to: c.temp()) }
      c.arguments(ast.arguments ?? [])
      let count = ast.arguments?.count ?? 0
      let site = c.builder.site(name ?? .empty, arguments: count, castTo: ast.isStatic ? nil : ast.expression.castType)
      if ast.isStatic {
        c.builder.emit(name == nil ? .invokeStaticDynamic : .invokeStatic, register, site, window)
      } else {
        c.builder.emit(name == nil ? .invokeDynamic : .invokeMethod, register, site, window)
      }
      c.builder.place(done)
    }
  }

  private mutating func arguments(_ list: [ExpressionAst]) {
    for argument in list {
      let r = temp()
      expression(argument, to: r)
    }
  }

  mutating func baseConstructor(_ ast: BaseCtorInvokeMemberExpressionAst, to register: Int) {
    scoped { c in
      let window = c.temp()
      c.load(c.variable(VariablePath("this")), to: window)
      c.arguments(ast.arguments ?? [])
      c.builder.tables.nodes.append(.baseConstructor(argumentCount: ast.arguments?.count ?? 0))
      c.builder.emit(.runNode, register, c.builder.tables.nodes.count - 1, window)
    }
  }

  mutating func index(_ ast: IndexExpressionAst, to register: Int) {
    scoped { c in
      let done = c.builder.label()
      if ast.index.kind == .arrayLiteral {
        let elements = unsafeDowncast(ast.index, to: ArrayLiteralAst.self).elements
        let target = c.temp()
        c.expression(ast.target, to: target)
        if ast.nullConditional { c.skipNull(target, to: register, done: done) }
        c.arguments(elements)
        c.builder.emit(.getIndexes, register, target, elements.count)
      } else {
        let target = c.operand(ast.target, before: ast.index)
        if ast.nullConditional { c.skipNull(target, to: register, done: done) }
        let index = c.operand(ast.index)
        c.builder.emit(.getIndex, register, target, index)
      }
      c.builder.place(done)
    }
  }
}

extension ExpressionAst {
  /// The type that the value in front of a method is cast to: `([Base]$this).Method()` runs the method of that class.
  fileprivate var castType: AbstractTypeName? {
    let inner = unparenthesised
    guard inner.kind == .convertExpression else { return nil }
    return unsafeDowncast(inner, to: ConvertExpressionAst.self).type.typeName
  }
}
