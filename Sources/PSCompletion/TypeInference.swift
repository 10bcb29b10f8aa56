import PSEngine
import PSLanguage
import PSRuntime

/// What is known of an expression that does not run: its value, types it may have, or a class that the text declares.
enum Inferred {
  case value(Value)
  case types([PSType])
  case declared(TypeDefinitionAst)
}

/// Finds out what expressions give, by evaluating those that do nothing and by the types of all others.
struct TypeInference {
  let context: ExecutionContext
  let text: CompletionText

  init(_ context: ExecutionContext, _ text: CompletionText) {
    self.context = context
    self.text = text
  }

  /// nil where nothing is known.
  func infer(_ node: Ast, depth: Int = 0) -> Inferred? {
    guard depth < 20 else { return nil }
    if TypeInference.isSafe(node, context), let value = evaluate(node) { return TypeInference.known(value) }
    switch node {
    case let e as ConstantExpressionAst: return evaluate(e).map { .types([$0.type]) }
    case is StringConstantExpressionAst, is ExpandableStringExpressionAst: return .types([.string])
    case let e as ParenExpressionAst: return infer(e.pipeline, depth: depth + 1)
    case let e as ConvertExpressionAst: return converted(e, depth)
    case let e as InvokeMemberExpressionAst: return invoked(e, depth)
    case let e as MemberExpressionAst: return member(e, depth)
    case let e as VariableExpressionAst: return variable(e, depth)
    case let e as PipelineAst: return e.pipelineElements.last.flatMap { infer($0, depth: depth + 1) }
    case let e as CommandExpressionAst: return infer(e.expression, depth: depth + 1)
    case let e as CommandAst: return command(e)
    case let e as SubExpressionAst: return e.subExpression.statements.last.flatMap { infer($0, depth: depth + 1) }
    case is HashtableAst: return .types([.hashtable])
    case is ArrayLiteralAst, is ArrayExpressionAst: return .types([PSType.object.arrayType(rank: 1)])
    case is ScriptBlockExpressionAst: return type("System.Management.Automation.ScriptBlock")
    default: return nil
    }
  }

  /// Numbers have nothing beyond their type.
  private static func known(_ value: Value) -> Inferred {
    switch value.base {
    case .string, .array, .object: .value(value)
    default: .types([value.base.type])
    }
  }

  /// What a variable holds is known by its type alone, unless its members are its own.
  private static func assigned(_ known: Inferred) -> Inferred {
    guard case .value(let value) = known else { return known }
    if case .object = value.base { return known }
    return .types([value.base.type])
  }

  private func type(_ name: String) -> Inferred? { context.types.resolve(name).map { .types([$0]) } }

  /// A type by name: a class of the text, else one that the session knows.
  func named(_ name: String) -> Inferred? {
    let declared = text.ast.findAll { ($0 as? TypeDefinitionAst)?.name.lowercased() == name.lowercased() }.first
    if let declared = declared as? TypeDefinitionAst { return .declared(declared) }
    return type(name)
  }

  // MARK: - Evaluation

  /// Whether evaluating changes nothing: constants, variables that are set, tables and lists of them.
  private static func isSafe(_ node: Ast, _ context: ExecutionContext) -> Bool {
    switch node {
    case let e as VariableExpressionAst:
      return e.variablePath.isVariable && context.variable(e.variablePath.unqualifiedPath) != nil
    case is ConstantExpressionAst, is StringConstantExpressionAst, is TypeExpressionAst: return true
    case let e as MemberExpressionAst:
      return !e.isStatic && isSafe(e.expression, context) && e.member is StringConstantExpressionAst
    case is HashtableAst, is ArrayLiteralAst, is ParenExpressionAst, is PipelineAst, is CommandExpressionAst,
      is ArrayExpressionAst, is StatementBlockAst:
      return node.children.allSatisfy { isSafe($0, context) }
    case let e as BinaryExpressionAst:
      return e.operatorKind == .dotDot && e.children.allSatisfy { $0 is ConstantExpressionAst }
    default: return false
    }
  }

  private func evaluate(_ node: Ast) -> Value? {
    guard let block = try? context.compile(SourceText(node.extent.text), module: context.globalModule),
      let value = try? context.invokeInline(block, underscore: .null, arguments: []), !value.isNull
    else { return nil }
    if case .nothing = value { return nil }
    return value
  }

  /// The keys of a table that an expression gives, as texts.
  func keys(of node: Ast) -> [String] {
    if case .value(let value)? = infer(node), case .object(let object) = value.base, let table = object as? PSHashtable
    {
      return TypeInference.keys(table, context)
    }
    guard let variable = node as? VariableExpressionAst,
      let table = assigned(variable.variablePath.userPath).flatMap({ TypeInference.hashtable($0) })
    else { return [] }
    return TypeInference.keys(table)
  }

  static func keys(_ table: PSHashtable, _ context: ExecutionContext) -> [String] {
    table.entries.filter(\.isLive).compactMap { (try? LanguagePrimitives.text($0.key, context))?.string }
      .sortedIgnoringCase()
  }

  static func keys(_ table: HashtableAst) -> [String] {
    table.keyValuePairs.compactMap { ($0.key as? StringConstantExpressionAst)?.value }
      .sortedIgnoringCase()
  }

  /// The table that a statement is.
  static func hashtable(_ node: Ast) -> HashtableAst? {
    switch node {
    case let table as HashtableAst: table
    case let pipeline as PipelineAst where pipeline.pipelineElements.count == 1: hashtable(pipeline.pipelineElements[0])
    case let expression as CommandExpressionAst: hashtable(expression.expression)
    case let convert as ConvertExpressionAst: hashtable(convert.child)
    default: nil
    }
  }

  // MARK: - Types

  private func converted(_ e: ConvertExpressionAst, _ depth: Int) -> Inferred? {
    let name = e.type.typeName.name
    if name.lowercased() == "ordered" { return type("System.Collections.Specialized.OrderedDictionary") }
    return named(name)
  }

  private func invoked(_ e: InvokeMemberExpressionAst, _ depth: Int) -> Inferred? {
    guard let name = (e.member as? StringConstantExpressionAst)?.value else { return nil }
    if e.isStatic, name.lowercased() == "new", let target = e.expression as? TypeExpressionAst {
      return named(target.typeName.name)
    }
    return nil
  }

  private func member(_ e: MemberExpressionAst, _ depth: Int) -> Inferred? {
    guard let name = (e.member as? StringConstantExpressionAst)?.value else { return nil }
    if e.isStatic, let target = e.expression as? TypeExpressionAst,
      case .types(let types)? = named(target.typeName.name),
      let entry = types.first.flatMap({ context.members.members(of: $0).findStatic(PSString.make(name)) })
    {
      return type(entry.typeName)
    }
    guard case .types(let types)? = infer(e.expression, depth: depth + 1) else { return nil }
    for candidate in types {
      if let entry = context.members.members(of: candidate).find(PSString.make(name)) { return type(entry.typeName) }
    }
    return nil
  }

  private func variable(_ e: VariableExpressionAst, _ depth: Int) -> Inferred? {
    let name = e.variablePath.userPath
    if name.lowercased() == "_", let upstream = text.upstream {
      return element(text.slice(upstream.lowerBound, upstream.upperBound)).flatMap { infer($0, depth: depth + 1) }
    }
    return assigned(name).flatMap { infer($0, depth: depth + 1) }.map(TypeInference.assigned)
  }

  /// What the text assigns to a variable last.
  private func assigned(_ name: String) -> StatementAst? {
    let found = text.ast.findAll { node in
      guard let assignment = node as? AssignmentStatementAst, assignment.extent.endOffset < text.end else {
        return false
      }
      let left = (assignment.left as? ConvertExpressionAst)?.child ?? assignment.left
      return (left as? VariableExpressionAst)?.variablePath.userPath.lowercased() == name.lowercased()
    }
    return (found.last as? AssignmentStatementAst)?.right
  }

  /// The one command or expression of a piece of text.
  func element(_ piece: String) -> CommandBaseAst? {
    let statement = Parser.parse(SourceText(piece)).ast.endBlock?.statements.last
    return (statement as? PipelineAst)?.pipelineElements.last
  }

  /// The types that a command says it gives.
  private func command(_ e: CommandAst) -> Inferred? {
    guard let name = e.commandName, let cmdlet = try? context.session.command(named: PSString.make(name)) as? CmdletInfo
    else {
      return nil
    }
    if cmdlet.name.string.lowercased() == "new-object",
      let word = e.commandElements.dropFirst().first(where: { $0 is StringConstantExpressionAst })
    {
      return named((word as? StringConstantExpressionAst)?.value ?? "")
    }
    let types = cmdlet.cmdletMetadata.outputTypes.compactMap { context.types.resolve($0) }
    return types.isEmpty ? nil : .types(types)
  }
}
