import PSLanguage
import PSRuntime

extension ExecutionContext {
  /// Evaluates an expression where a scope runs: arguments of attributes, initial values of properties.
  public func evaluate(_ ast: ExpressionAst) throws -> Value {
    switch ast.kind {
    case .constantExpression, .stringConstantExpression: break
    case .scriptBlockExpression:
      let block = unsafeDowncast(ast, to: ScriptBlockExpressionAst.self).scriptBlock
      return .object(
        ScriptBlock(
          program: Program(ast: block, home: nil, context: self),
          module: machine.scope.pointee.module.takeUnretainedValue()))
    default: break
    }
    return try run(expression: ast)
  }

  private func run(expression ast: ExpressionAst) throws -> Value {
    let program = Program(expression: ast, context: self)
    let module = machine.scope.pointee.module.takeUnretainedValue()
    let activation = try activate(ScriptBlock(program: program, module: module), mode: .callerScope)
    defer { activation.close() }
    return try activation.value(.unset)
  }

  /// Parses a text that is to run: it may use the session's types, and errors in its classes and enums count as well.
  func parse(_ source: SourceText) -> ParseResult {
    var options = ParseOptions()
    options.isSessionType = { [types] in types.resolve($0) != nil }
    options.checksDefinitions = true
    let result = Parser.parse(source, options)
    guard !result.errors.isEmpty, result.ast.usingStatements.contains(where: { $0.usingKind == .module }) else {
      return result
    }
    // The modules that the text takes types from are not read before it runs.
    options.isSessionType = { _ in true }
    return Parser.parse(source, options)
  }

  /// Compiles a text; throws a `ParseException` with all errors where it is wrong.
  public func compile(_ text: String, file: String? = nil, module: SessionStateModule? = nil) throws -> ScriptBlock {
    try compile(SourceText(text, file: file), module: module)
  }
  public func compile(_ source: SourceText, module: SessionStateModule? = nil) throws -> ScriptBlock {
    let result = parse(source)
    if !result.errors.isEmpty { throw EngineStrings.parseErrors(result.errors) }
    return ScriptBlock(
      program: Program(ast: result.ast, home: nil, context: self), module: module ?? currentModule)
  }

  /// The module whose code runs.
  public var currentModule: SessionStateModule { machine.scope.pointee.module.takeUnretainedValue() }

  // MARK: - Types

  /// A type by its name in a script: classes seen from here first, then the session's types.
  ///
  /// The error stands at `extent`, which is the name's own where none is given.
  func resolveType(_ name: AbstractTypeName, at extent: ScriptExtent? = nil) throws -> PSType {
    let namespaces = self.namespaces[ObjectIdentifier(name.source)]?.names ?? []
    if let type = types.resolve(name.fullName, namespaces: namespaces), isVisible(type, at: name.extent) { return type }
    let error = EngineStrings.typeNotFound(name.missingName)
    attachPosition(error, extent: extent ?? name.extent)
    throw error
  }

  // MARK: - Operators without an opcode of their own

  func operate(_ kind: TokenKind, isUnary: Bool, _ a: Value, _ b: Value) throws -> Value {
    if isUnary {
      switch kind {
      case .join: return try Operations.unaryJoin(a, self)
      case .isplit, .csplit: return try Operations.unarySplit(a, self)
      default: throw EngineStrings.unsupported(kind.text)
      }
    }
    return try compare(kind, a, b) ?? search(kind, a, b) ?? calculate(kind, a, b)
  }

  private func compare(_ kind: TokenKind, _ a: Value, _ b: Value) throws -> Value? {
    switch kind {
    case .ieq: try Operations.equal(a, b, ignoringCase: true, self)
    case .ine: try Operations.notEqual(a, b, ignoringCase: true, self)
    case .ilt: try Operations.less(a, b, ignoringCase: true, self)
    case .ile: try Operations.lessOrEqual(a, b, ignoringCase: true, self)
    case .igt: try Operations.greater(a, b, ignoringCase: true, self)
    case .ige: try Operations.greaterOrEqual(a, b, ignoringCase: true, self)
    case .ceq: try Operations.equal(a, b, ignoringCase: false, self)
    case .cne: try Operations.notEqual(a, b, ignoringCase: false, self)
    case .clt: try Operations.less(a, b, ignoringCase: false, self)
    case .cle: try Operations.lessOrEqual(a, b, ignoringCase: false, self)
    case .cgt: try Operations.greater(a, b, ignoringCase: false, self)
    case .cge: try Operations.greaterOrEqual(a, b, ignoringCase: false, self)
    default: nil
    }
  }

  private func search(_ kind: TokenKind, _ a: Value, _ b: Value) throws -> Value? {
    switch kind {
    case .ilike: try Operations.like(a, b, ignoringCase: true, self)
    case .clike: try Operations.like(a, b, ignoringCase: false, self)
    case .inotlike: try Operations.notLike(a, b, ignoringCase: true, self)
    case .cnotlike: try Operations.notLike(a, b, ignoringCase: false, self)
    case .imatch: try matching(Operations.match(a, b, ignoringCase: true, self))
    case .cmatch: try matching(Operations.match(a, b, ignoringCase: false, self))
    case .inotmatch: try matching(Operations.notMatch(a, b, ignoringCase: true, self))
    case .cnotmatch: try matching(Operations.notMatch(a, b, ignoringCase: false, self))
    case .icontains: try Operations.contains(a, b, ignoringCase: true, self)
    case .ccontains: try Operations.contains(a, b, ignoringCase: false, self)
    case .inotcontains: try Operations.notContains(a, b, ignoringCase: true, self)
    case .cnotcontains: try Operations.notContains(a, b, ignoringCase: false, self)
    case .iin: try Operations.in(a, b, ignoringCase: true, self)
    case .cin: try Operations.in(a, b, ignoringCase: false, self)
    case .inotin: try Operations.notIn(a, b, ignoringCase: true, self)
    case .cnotin: try Operations.notIn(a, b, ignoringCase: false, self)
    default: nil
    }
  }

  private func calculate(_ kind: TokenKind, _ a: Value, _ b: Value) throws -> Value {
    switch kind {
    case .ireplace: try Operations.replace(a, b, ignoringCase: true, self)
    case .creplace: try Operations.replace(a, b, ignoringCase: false, self)
    case .isplit: try Operations.split(a, b, ignoringCase: true, self)
    case .csplit: try Operations.split(a, b, ignoringCase: false, self)
    case .join: try Operations.join(a.asEnumeratorText(self), b, self)
    case .format: try Operations.format(a, b, self)
    case .is: try Operations.isType(a, b, self)
    case .isNot: try .bool(!LanguagePrimitives.isTrue(Operations.isType(a, b, self)))
    case .as: try Operations.asType(a, b, self)
    case .band: try Operations.bitwiseAnd(a, b, self)
    case .bor: try Operations.bitwiseOr(a, b, self)
    case .bxor: try Operations.bitwiseXor(a, b, self)
    case .xor: .bool(LanguagePrimitives.isTrue(a) != LanguagePrimitives.isTrue(b))
    case .shl: try Operations.shiftLeft(a, b, self)
    case .shr: try Operations.shiftRight(a, b, self)
    default: throw EngineStrings.unsupported(kind.text)
    }
  }

  /// Sets `$Matches` where a text matched.
  private func matching(_ match: (result: Value, groups: PSHashtable?)) throws -> Value {
    if let groups = match.groups {
      try machine.assign(symbols.intern("Matches"), .object(groups), in: machine.scope)
    }
    return match.result
  }

  /// Whether a clause of `switch` takes an item.
  func switchMatches(_ condition: Value, item: Value, _ flags: SwitchFlags) throws -> Bool {
    let ignoringCase = !flags.contains(.caseSensitive)
    if case .object(let o) = condition.base, o.kind == .scriptBlock {
      return try LanguagePrimitives.isTrue(invokeInline(o, underscore: item, arguments: []))
    }
    if condition.isNull { return item.isNull }
    let text = Value.string(try LanguagePrimitives.text(item.withoutToken, self))
    if flags.contains(.regex) || condition.isRegex {
      let pattern: Value = condition.isRegex ? condition : .string(try LanguagePrimitives.text(condition, self))
      return try LanguagePrimitives.isTrue(matching(Operations.match(text, pattern, ignoringCase: ignoringCase, self)))
    }
    if flags.contains(.wildcard) {
      return try LanguagePrimitives.isTrue(Operations.like(text, condition, ignoringCase: ignoringCase, self))
    }
    // Both as texts, whatever they are: 1 takes '1' and 1.0, never $true.
    let wanted = Value.string(try LanguagePrimitives.text(condition, self))
    return try LanguagePrimitives.isTrue(Operations.equal(wanted, text, ignoringCase: ignoringCase, self))
  }

  /// The lines of a file for `switch -File`.
  func lines(ofFile path: Value) throws -> Value {
    .array(PSArray(try session.readLines(LanguagePrimitives.text(path, self))))
  }

  /// What `exit` means by its operand: numbers from texts, switches as 1, what is no number 0.
  func exitCode(_ value: Value) throws -> Int32 {
    if case .bool(let b) = value.base { return b ? 1 : 0 }
    guard case .int(let code)? = try? LanguagePrimitives.convert(value, to: .int32, self) else { return 0 }
    return code
  }
}

extension AbstractTypeName {
  /// The name that an error gives where the type is not found: that of the open type, of an array's elements.
  fileprivate var missingName: String {
    switch self {
    case let array as ArrayTypeName: array.elementType.missingName
    case let generic as GenericTypeName: generic.typeName.name
    default: name
    }
  }
}

extension Value {
  /// `$input` is one object to `-join`: its items as a text.
  fileprivate func asEnumeratorText(_ context: RuntimeContext) throws -> Value {
    guard case .object(let o) = self, o is EnumeratorObject else { return self }
    return .string(try LanguagePrimitives.text(self, context))
  }

  var isRegex: Bool { type.fullName == "System.Text.RegularExpressions.Regex" }
}
