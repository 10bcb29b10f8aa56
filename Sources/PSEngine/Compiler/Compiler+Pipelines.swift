import PSLanguage
import PSRuntime

extension Compiler {
  /// A pipeline whose output goes to `destination`. A single command is a call, everything else a pipeline site.
  mutating func pipeline(_ ast: PipelineAst, into destination: Target) {
    let elements = ast.pipelineElements
    if elements.count == 1, !ast.background, let only = elements.first, only.kind == .command {
      return call(unsafeDowncast(only, to: CommandAst.self), into: destination)
    }
    scoped { c in
      let first = c.nextTemp
      var input = -1
      var commands: [(site: CallSite, window: Int)] = []
      for element in elements {
        if element.kind == .commandExpression {
          let node = unsafeDowncast(element, to: CommandExpressionAst.self)
          let register = c.temp()
          input = register - first
          c.at(node.extent) { c in
            if node.redirections.isEmpty {
              c.expression(node.expression, to: register)
            } else {
              c.redirected(node, to: register)
            }
          }
        } else {
          let window = c.nextTemp
          let site = c.callSite(unsafeDowncast(element, to: CommandAst.self), window: window)
          commands.append((site, window - first))
        }
      }
      c.builder.tables.pipelines.append(
        PipelineSite(
          commands: commands, input: input, background: ast.background, ast: ast))
      c.emitPipeline(c.builder.tables.pipelines.count - 1, first, destination)
    }
  }

  private mutating func emitPipeline(_ index: Int, _ first: Int, _ destination: Target) {
    switch destination {
    case .frame: builder.emit(.pipelineOut, 0, index, first)
    case .capture(let register): builder.emit(.pipeline, register, index, first)
    case .discard:
      let sink = temp()
      builder.emit(.loadUnset, sink)
      builder.emit(.pipeline, sink, index, first)
      builder.emit(.loadNull, sink)
    }
  }

  private mutating func call(_ ast: CommandAst, into destination: Target) {
    at(ast.extent) { c in
      c.scoped { c in
        let sink = c.temp()
        let window = c.nextTemp
        let site = c.callSite(ast, window: window)
        c.builder.tables.calls.append(site)
        let index = c.builder.tables.calls.count - 1
        switch destination {
        case .frame: c.builder.emit(.callOut, 0, index, window)
        case .capture(let register): c.builder.emit(.call, register, index, window)
        case .discard:
          c.builder.emit(.loadUnset, sink)
          c.builder.emit(.call, sink, index, window)
          c.builder.emit(.loadNull, sink)
        }
      }
    }
  }

  /// Evaluates a command's name and arguments into the window: two registers for `$_` and `$args` of the callee, then the
  /// arguments in order, so that a plain call finds its parameters in place.
  private mutating func callSite(_ ast: CommandAst, window: Int) -> CallSite {
    while nextTemp < window + 2 { _ = temp() }
    var name: PSString?
    if let first = ast.commandElements.first {
      if first.kind == .stringConstantExpression {
        name = text(unsafeDowncast(first, to: StringConstantExpressionAst.self)).asString
      } else if let expression = first as? ExpressionAst {
        self.expression(expression, to: window)
      }
    }
    var elements: [CallElement] = []
    var endsParameters = false
    for element in ast.commandElements.dropFirst() {
      // The first `--` only says that no parameters follow.
      if !endsParameters, element.isDoubleDash {
        endsParameters = true
        continue
      }
      elements.append(callElement(element, window))
    }
    let redirections = redirections(ast.redirections, from: window)
    // The machine needs room behind the window for parameters that are not given.
    return CallSite(name: name, elements: elements, redirections: redirections, ast: ast)
  }

  private mutating func callElement(_ element: CommandElementAst, _ window: Int) -> CallElement {
    if element.kind == .commandParameter {
      let node = unsafeDowncast(element, to: CommandParameterAst.self)
      var register = -1
      if let argument = node.argument {
        let r = temp()
        expression(argument, to: r)
        register = r - window
      }
      let kind = CallElement.Kind.parameter(
        PSString.make(node.parameterName), hasValue: node.argument != nil, node)
      return CallElement(kind: kind, register: register, extent: node.argument?.extent ?? node.extent)
    }
    let register = temp()
    guard let expression = element as? ExpressionAst else {
      return CallElement(kind: .splat, register: register - window, extent: element.extent)
    }
    if expression.kind == .variableExpression, unsafeDowncast(expression, to: VariableExpressionAst.self).splatted {
      load(variable(unsafeDowncast(expression, to: VariableExpressionAst.self).variablePath), to: register)
      return CallElement(kind: .splat, register: register - window, extent: element.extent)
    }
    let token = numberToken(expression)
    if let token, expression.kind == .constantExpression {
      let number = constantValue(unsafeDowncast(expression, to: ConstantExpressionAst.self).value)
      load(PSObject.number(number, token: token), to: register)
    } else {
      self.expression(expression, to: register)
    }
    return CallElement(kind: .positional(token: token), register: register - window, extent: element.extent)
  }

  /// The source text of a bare number: what a text parameter gets instead of the number.
  private func numberToken(_ ast: ExpressionAst) -> PSString? {
    switch ast.kind {
    case .constantExpression: PSString.make(ast.extent.text)
    default: nil
    }
  }

  /// An expression with redirections: they hold while it is evaluated, whatever it runs.
  private mutating func redirected(_ ast: CommandExpressionAst, to register: Int) {
    scoped { c in
      let merged = c.temp(), state = c.temp(), error = c.temp()
      let window = c.nextTemp
      let elements = c.redirections(ast.redirections, from: window)
      c.builder.emit(.loadUnset, merged)
      c.coldNode(.beginRedirection(elements, merged: merged), to: state, operands: window)
      let start = c.builder.position
      c.expression(ast.expression, to: register)
      let end = c.builder.position
      c.coldNode(.endRedirection(state: state, merged: merged), to: register, operands: register)
      let behind = c.builder.label()
      c.builder.jump(.jump, to: behind)
      c.builder.handlers.append(
        Handler(kind: .finally, start: start, end: end, target: c.builder.position, register: error))
      c.coldNode(.abandonRedirection, to: state, operands: state)
      c.builder.emit(.rethrow, error)
      c.builder.place(behind)
    }
  }

  private mutating func coldNode(_ node: ColdNode, to register: Int, operands: Int) {
    builder.tables.nodes.append(node)
    builder.emit(.runNode, register, builder.tables.nodes.count - 1, operands)
  }

  private mutating func redirections(_ list: [RedirectionAst], from first: Int) -> [RedirectionElement] {
    list.map { redirection in
      if redirection.kind == .fileRedirection {
        let node = unsafeDowncast(redirection, to: FileRedirectionAst.self)
        let register = temp()
        expression(node.location, to: register)
        return RedirectionElement(
          kind: .file(stream: Int(node.fromStream.rawValue), register: register - first, append: node.append))
      }
      let node = unsafeDowncast(redirection, to: MergingRedirectionAst.self)
      return RedirectionElement(
        kind: .merge(from: Int(node.fromStream.rawValue), into: Int(node.toStream.rawValue)))
    }
  }
}

extension CommandElementAst {
  /// The bare word `--`.
  fileprivate var isDoubleDash: Bool {
    if kind == .commandParameter { return extent.text == "--" }
    guard kind == .stringConstantExpression else { return false }
    let node = unsafeDowncast(self, to: StringConstantExpressionAst.self)
    return node.stringConstantType == .bareWord && node.value == "--"
  }
}
