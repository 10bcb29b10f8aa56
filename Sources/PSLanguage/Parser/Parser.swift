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
  private let stackLimit: UInt

  init(_ source: SourceText, collectTokens: Bool, stackBudget: Int) {
    self.source = source
    log = ParseErrorLog(source)
    tokenizer = Tokenizer(source, log, collectTokens: collectTokens)
    let position = Self.stackPosition()
    stackLimit = position > UInt(stackBudget) ? position - UInt(stackBudget) : 0
  }

  /// Parses a script.
  ///
  /// There is always a tree, and errors if something is wrong. A text nested so deeply that it takes more than
  /// `stackBudget` bytes of stack gives an empty tree and the error `ScriptTooComplicated`. `isSessionType` tells
  /// classes that the session defined before.
  public static func parse(
    _ source: SourceText, collectTokens: Bool = false, stackBudget: Int = 3 << 20,
    isSessionType: @escaping @Sendable (String) -> Bool = { _ in false }
  ) -> ParseResult {
    let parser = Parser(source, collectTokens: collectTokens, stackBudget: stackBudget)
    var ast = parser.scriptBlockRule(nil, isFilter: false, predefined: nil, isRoot: true)
    if parser.log.isTooComplex {
      ast = ScriptBlockAst(ScriptExtent(source, 0, source.count))
    } else {
      parser.check(ast, isSessionType)
    }
    source.parents = ParentTable(ast)
    return ParseResult(
      ast: ast, tokenCount: parser.tokenizer.tokenEnds.count,
      tokens: parser.tokenizer.tokens?.map { Token(source: source, scanned: $0) }, errors: parser.log.errors)
  }

  /// Checks the finished tree.
  private func check(_ root: ScriptBlockAst, _ isSessionType: @escaping @Sendable (String) -> Bool) {
    var types = KnownTypes()
    types.isSessionType = isSessionType
    for using in root.usingStatements {
      if using.usingKind == .namespace, let name = using.name { types.namespaces.append(name.value.lowercased()) }
      if using.usingKind == .module || using.usingKind == .assembly { types.isOpen = true }
    }
    if !typeDefinitions.isEmpty { SymbolResolver.resolve(root, typeDefinitions, log, types) }
    SemanticChecks.check(root, log, types)
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
