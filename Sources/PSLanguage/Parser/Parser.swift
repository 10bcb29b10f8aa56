/// Parses PowerShell by recursive descent; it never throws, but records errors and goes on as PowerShell does.
///
/// Each rule carries its productions in `// G` comments; `grammar/powershell.grammar` holds the same ones.
public final class Parser {
  let source: SourceText
  let log: ParseErrorLog
  let tokenizer: Tokenizer
  /// A token that was read and given back.
  var ungotToken: ScannedToken?
  /// A comma ends the expression: in arguments of methods and attributes, in parameters.
  var disableCommaOperator = false
  var inConfiguration = false
  /// Where classes and enums stand.
  var typeDefinitions: [Span] = []
  let options: ParseOptions
  private let stackLimit: UInt

  init(_ source: SourceText, _ options: ParseOptions = ParseOptions()) {
    self.source = source
    self.options = options
    log = ParseErrorLog(source)
    tokenizer = Tokenizer(source, log, collectTokens: options.collectTokens)
    let position = Self.stackPosition()
    let budget = UInt(max(options.stackBudget, 0))
    stackLimit = position > budget ? position - budget : 0
  }

  /// Parses a script.
  ///
  /// There is always a tree, and errors if something is wrong; a text nested too deeply gives an empty tree and the
  /// error `ScriptTooComplicated`.
  public static func parse(_ source: SourceText, _ options: ParseOptions = ParseOptions()) -> ParseResult {
    let parser = Parser(source, options)
    var ast = parser.scriptBlockRule(nil, isFilter: false, predefined: nil, isRoot: true)
    if parser.log.isTooComplex {
      ast = ScriptBlockAst(ScriptExtent(source, 0, source.count))
    } else {
      parser.check(ast)
    }
    source.parents = ParentTable(ast)
    var errors = parser.log.errors
    if errors.isEmpty, options.checksDefinitions, !parser.typeDefinitions.isEmpty {
      errors = DefinitionChecks.errors(in: ast)
    }
    return ParseResult(
      ast: ast, tokenCount: parser.tokenizer.tokenEnds.count,
      tokens: parser.tokenizer.tokens?.map { Token(source: source, scanned: $0) }, errors: errors)
  }

  /// Checks the finished tree.
  private func check(_ root: ScriptBlockAst) {
    var types = KnownTypes()
    types.isSessionType = options.isSessionType
    for using in root.usingStatements {
      if using.usingKind == .namespace, let name = using.name { types.namespaces.append(name.value.lowercased()) }
      if using.usingKind == .assembly, options.findsModule == nil { types.isOpen = true }
      if using.usingKind == .module, findModule(using) { types.isOpen = true }
    }
    if !typeDefinitions.isEmpty { SymbolResolver.resolve(root, typeDefinitions, log, types) }
    SemanticChecks.check(root, log, types)
  }

  /// Tells whether a module is there, and reports it if it is not.
  private func findModule(_ using: UsingStatementAst) -> Bool {
    guard let findsModule = options.findsModule else { return true }
    guard let table = using.moduleSpecification else {
      let name = using.name?.value ?? ""
      if name.contains(where: { "*?[".contains($0) }) {
        report(using.span, ParserStrings.wildCardModuleNameError)
      } else if !findsModule(name) {
        report(using.span, ParserStrings.moduleNotFoundDuringParse(name))
      } else {
        return true
      }
      return false
    }
    let pair = table.keyValuePairs.first { ConstantExpressions.text($0.key)?.lowercased() == "modulename" }
    let value = (pair?.value as? PipelineBaseAst)?.pureExpression.flatMap(ConstantExpressions.text)
    if let value, findsModule(value) { return true }
    report(using.span, ParserStrings.moduleNotFoundDuringParse(table.extent.text))
    return false
  }

  // MARK: Depth

  @inline(never)
  private static func stackPosition() -> UInt {
    var mark: UInt8 = 0
    return withUnsafePointer(to: &mark) { UInt(bitPattern: $0) }
  }

  /// There is no stack left for another level; the text then ends here.
  var isTooDeep: Bool {
    if log.isTooComplex { return true }
    if Self.stackPosition() > stackLimit { return false }
    giveUp()
    return true
  }

  /// Ends the text here because it is too complex.
  func giveUp() {
    log.stop(tokenizer.currentSpan())
    ungotToken = nil
    tokenizer.index = tokenizer.count
    tokenizer.count = tokenizer.index
  }

  // MARK: Extents

  func at(_ span: Span) -> ScriptExtent {
    span == .nothing ? ScriptExtent(source, 0, 0) : ScriptExtent(source, Int(span.start), Int(span.end))
  }

  func text(_ token: ScannedToken) -> String { source.text(Int(token.start), Int(token.end)) }

  /// Value of a string or word.
  func value(_ token: ScannedToken) -> TokenText {
    switch token.payload {
    case .text(let text): text
    case .expandable(let text): text.value
    default: TokenText(text(token))
    }
  }

  // MARK: Errors

  func report(_ span: Span, _ message: ParserMessage) { log.report(span, message, incomplete: false) }

  /// Reports an error that more input could mend, if it stands at the end. Tells whether it does.
  @discardableResult
  func reportIncomplete(_ span: Span, detectedAt: Span? = nil, _ message: ParserMessage) -> Bool {
    let incomplete = tokenizer.isAtEndOfScript(detectedAt ?? span)
    log.report(span, message, incomplete: incomplete)
    return incomplete
  }
}
