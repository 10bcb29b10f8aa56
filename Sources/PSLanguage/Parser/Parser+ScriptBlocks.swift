extension Parser {
  /// Parses a script block; its `{` was read, unless it is the whole text.
  func scriptBlockRule(
    _ lCurly: ScannedToken?, isFilter: Bool, predefined: StatementAst? = nil, isRoot: Bool = false
  ) -> ScriptBlockAst {
    // G  script-block:
    // G      using-statements:opt   param-block:opt   statement-terminators:opt   script-block-body:opt
    // G  using-statements:
    // G      using-statement
    // G      using-statements   using-statement
    // G  statement-terminators:
    // G      statement-terminator
    // G      statement-terminators   statement-terminator
    // G  statement-terminator:
    // G      ';'
    // G      new-line
    skipNewlines()
    let usings = lCurly == nil ? usingStatementsRule() : []
    let restorePoint = tokenizer.restorePoint()
    let paramBlock = paramBlockRule()
    if paramBlock == nil { resync(restorePoint) }
    skipNewlinesAndSemicolons()
    return scriptBlockBodyRule(
      ScriptBlockParts(
        lCurly: lCurly, usings: usings, paramBlock: paramBlock, isFilter: isFilter, predefined: predefined,
        isRoot: isRoot))
  }

  /// What is known of a script block before its body.
  struct ScriptBlockParts {
    let lCurly: ScannedToken?
    let usings: [UsingStatementAst]
    let paramBlock: ParamBlockAst?
    let isFilter: Bool
    let predefined: StatementAst?
    let isRoot: Bool
  }

  private func usingStatementsRule() -> [UsingStatementAst] {
    var result: [UsingStatementAst] = []
    while true {
      let token = peekToken()
      if token.kind != .using {
        resync(token)
        return result
      }
      skipToken()
      let statement = usingStatementRule(token)
      skipNewlinesAndSemicolons()
      if let using = statement as? UsingStatementAst { result.append(using) }
    }
  }

  private func scriptBlockBodyRule(_ parts: ScriptBlockParts) -> ScriptBlockAst {
    // G  script-block-body:
    // G      named-block-list
    // G      statement-list
    if peekToken().has(.scriptBlockBlockName) { return namedBlockListRule(parts) }
    var list = StatementList()
    if let predefined = parts.predefined { list.statements.append(predefined) }
    var bodySpan = parts.paramBlock?.span
    var fullSpan = Span.nothing
    while true {
      if let span = statementListRule(&list) { bodySpan = bodySpan.map { Span($0, span) } ?? span }
      if completeScriptBlockBody(parts.lCurly, &bodySpan, &fullSpan) { break }
    }
    let block = NamedBlockAst(
      at(bodySpan ?? .nothing), blockKind: parts.isFilter ? .process : .end, unnamed: true,
      statements: list.statements, traps: list.traps)
    return ScriptBlockAst(
      at(fullSpan), usingStatements: parts.usings, paramBlock: parts.paramBlock,
      processBlock: parts.isFilter ? block : nil, endBlock: parts.isFilter ? nil : block, isFilter: parts.isFilter,
      isConfiguration: inConfiguration, scriptRequirements: parts.isRoot ? scriptRequirements() : nil)
  }

  /// Reads the end of a script block. False after an unexpected token, behind which the script goes on.
  private func completeScriptBlockBody(
    _ lCurly: ScannedToken?, _ bodySpan: inout Span?, _ fullSpan: inout Span
  ) -> Bool {
    guard let lCurly else {
      fullSpan = tokenizer.scriptSpan
      let token = nextToken()
      if token.kind == .endOfInput { return true }
      report(token.span, ParserStrings.unexpectedToken(text(token)))
      return false
    }
    let rCurly = nextToken()
    if rCurly.kind != .rCurly {
      ungetToken(rCurly)
      fullSpan = Span(lCurly.span, bodySpan ?? lCurly.span)
      reportIncomplete(lCurly.span, detectedAt: rCurly.span, ParserStrings.missingEndCurlyBrace)
      return true
    }
    if bodySpan == nil, source.column(at: Int(lCurly.end)) != source.column(at: Int(rCurly.start)) {
      bodySpan = Span(lCurly.span.after, rCurly.span.before)
    }
    fullSpan = Span(lCurly.span, rCurly.span)
    return true
  }

  private func namedBlockListRule(_ parts: ScriptBlockParts) -> ScriptBlockAst {
    // G  named-block-list:
    // G      named-block
    // G      named-block-list   named-block
    // G  named-block:
    // G      statement-terminators:opt   block-name   statement-block
    // G  block-name:
    // G      'dynamicparam'
    // G      'begin'
    // G      'process'
    // G      'end'
    // G      'clean'
    var blocks: [TokenKind: NamedBlockAst] = [:]
    var startSpan = parts.lCurly?.span ?? parts.paramBlock?.span
    var endSpan = Span.nothing
    var fullSpan = Span.nothing
    while true {
      let name = nextToken()
      guard name.has(.scriptBlockBlockName) else {
        ungetToken(name)
        if name.kind == .rCurly || name.kind == .endOfInput {
          var span: Span? = Span(startSpan ?? .nothing, endSpan)
          _ = completeScriptBlockBody(parts.lCurly, &span, &fullSpan)
        } else {
          fullSpan = unexpectedInNamedBlocks(name, parts.lCurly, Span(startSpan ?? .nothing, endSpan))
        }
        break
      }
      startSpan = startSpan ?? name.span
      endSpan = namedBlockRule(name, &blocks)
      skipNewlinesAndSemicolons()
    }
    return ScriptBlockAst(
      at(fullSpan), usingStatements: parts.usings, paramBlock: parts.paramBlock, beginBlock: blocks[.begin],
      processBlock: blocks[.process], endBlock: blocks[.end], cleanBlock: blocks[.clean],
      dynamicParamBlock: blocks[.dynamicparam], isConfiguration: inConfiguration,
      scriptRequirements: parts.isRoot ? scriptRequirements() : nil)
  }

  /// Reports a token that begins no named block; outside of braces it is skipped.
  private func unexpectedInNamedBlocks(_ token: ScannedToken, _ lCurly: ScannedToken?, _ span: Span) -> Span {
    if lCurly == nil { skipToken() }
    report(token.span, ParserStrings.missingNamedBlocks(text(token)))
    return lCurly == nil ? tokenizer.scriptSpan : span
  }

  /// Parses the block of a name that was read; gives the end of what belongs to it.
  private func namedBlockRule(_ name: ScannedToken, _ blocks: inout [TokenKind: NamedBlockAst]) -> Span {
    let body = statementBlockRule()
    if body == nil { reportIncomplete(name.span.after, ParserStrings.missingNamedStatementBlock(name.kind.text)) }
    let end = body?.span ?? name.span
    let span = Span(name.span, end)
    if blocks[name.kind] == nil {
      blocks[name.kind] = NamedBlockAst(
        at(span), blockKind: name.kind, unnamed: false, statements: body?.statements ?? [], traps: body?.traps ?? [])
    } else {
      report(span, ParserStrings.duplicateScriptCommandClause(name.kind.text))
    }
    return end
  }

  // MARK: Statement lists

  /// Statements of a block, traps apart.
  struct StatementList {
    var statements: [StatementAst] = []
    var traps: [TrapStatementAst] = []
  }

  func statementBlockRule() -> StatementBlockAst? {
    // G  statement-block:
    // G      new-lines:opt   '{'   statement-list:opt   new-lines:opt   '}'
    skipNewlines()
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      return nil
    }
    var list = StatementList()
    let listSpan = statementListRule(&list)
    let rCurly = nextToken()
    var end = rCurly.span
    if rCurly.kind != .rCurly {
      ungetToken(rCurly)
      end = listSpan ?? lCurly.span
      reportIncomplete(lCurly.span, detectedAt: rCurly.span, ParserStrings.missingEndCurlyBrace)
    }
    return StatementBlockAst(at(Span(lCurly.span, end)), statements: list.statements, traps: list.traps)
  }

  /// Parses statements to the end of a block; gives their extent, nil for none.
  func statementListRule(_ list: inout StatementList) -> Span? {
    // G  statement-list:
    // G      statement
    // G      statement-list   statement
    var first: Span?
    var last = Span.nothing
    skipNewlinesAndSemicolons()
    while let statement = statementRule() {
      last = statement.span
      if first == nil { first = last }
      checkBeforeSignature(statement)
      if let trap = statement as? TrapStatementAst, statement.kind == .trapStatement {
        list.traps.append(trap)
      } else {
        list.statements.append(statement)
      }
      skipNewlinesAndSemicolons()
      let kind = peekKind()
      if kind == .rParen || kind == .rCurly { break }
    }
    return first.map { Span($0, last) }
  }

  private func checkBeforeSignature(_ statement: StatementAst) {
    if let start = tokenizer.signatureStart, start < statement.span.start {
      report(statement.span, ParserStrings.tokenAfterEndOfValidScriptText)
    }
  }
}
