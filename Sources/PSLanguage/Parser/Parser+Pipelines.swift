extension Parser {
  /// Chains, rows of operators and of types are trees as deep as they are long: more parts than this are too complex.
  static let longestChain = 5_000

  func pipelineChainRule() -> PipelineBaseAst? {
    // G  pipeline-chain:
    // G      assignment-expression
    // G      pipeline   '&':opt
    // G      pipeline-chain   chain-operator   new-lines:opt   pipeline   '&':opt
    // G  chain-operator:
    // G      '||'
    // G      '&&'
    // G  assignment-expression:
    // G      expression   assignment-operator   new-lines:opt   statement
    // G  assignment-operator:
    // G      '='
    // G      '+='
    // G      '-='
    // G      '*='
    // G      '/='
    // G      '%='
    // G      '??='
    if let word = ungotToken, source[Int(word.start)].has(.identifierStart), tokenizer.mode == .command {
      return chainRule(nil)  // a word begins no expression
    }
    let savedMode = tokenizer.mode
    setMode(.expression)
    let start = expressionRule()
    var assignment: ScannedToken?
    if start != nil {
      let token = peekToken()
      if token.kind.has(.assignmentOperator) {
        skipToken()
        assignment = token
      }
    }
    setMode(savedMode)
    if let start, let assignment { return assignmentRule(start, assignment) }
    return chainRule(start)
  }

  private func assignmentRule(_ left: ExpressionAst, _ operatorToken: ScannedToken) -> AssignmentStatementAst {
    skipNewlines()
    var right = statementRule()
    if right == nil {
      let span = operatorToken.span.after
      reportIncomplete(span, ParserStrings.expectedValueExpression(operatorToken.kind.text))
      right = ErrorStatementAst(at(span))
    }
    let value = right ?? ErrorStatementAst(at(operatorToken.span))
    return AssignmentStatementAst(
      at(Span(left.span, value.span)), left: left, operatorKind: operatorToken.kind, right: value,
      errorPosition: at(operatorToken.span))
  }

  private func chainRule(_ startExpression: ExpressionAst?) -> PipelineBaseAst? {
    var start = startExpression
    var chain: ChainableAst?
    var operatorToken: ScannedToken?
    var length = 0
    while true {
      let first: ScannedToken? = start == nil ? peekToken() : nil
      let parsed = pipelineRule(start, mayBeExpression: operatorToken != nil)
      start = nil
      guard var pipeline = parsed else {
        guard let operatorToken, let chain, let first else { return nil }
        reportEmptyChainElement(operatorToken, first)
        return ErrorStatementAst(
          at(Span(chain.span, operatorToken.span)), keyword: operatorToken.kind, nestedAst: [chain])
      }
      var next = peekToken()
      if next.kind == .ampersand {
        skipToken()
        next = peekToken()
        if next.kind == .andAnd || next.kind == .orOr {
          skipToken()
          report(next.span, ParserStrings.backgroundOperatorInPipelineChain)
          return ErrorStatementAst(at(Span((chain ?? pipeline).span, next.span)))
        }
        if chain == nil {
          pipeline = PipelineAst(pipeline.extent, pipelineElements: pipeline.pipelineElements, background: true)
        }
        return joined(chain, operatorToken, pipeline, background: chain != nil)
      }
      let result = joined(chain, operatorToken, pipeline, background: false)
      if next.kind != .andAnd && next.kind != .orOr { return result }
      skipToken()
      skipNewlines()
      chain = result
      operatorToken = next
      length += 1
      if length > Self.longestChain { giveUp() }
      if peekKind() == .endOfInput {
        reportIncomplete(next.span.after, ParserStrings.emptyPipelineChainElement)
        return chain
      }
    }
  }

  private func joined(
    _ chain: ChainableAst?, _ operatorToken: ScannedToken?, _ pipeline: PipelineAst, background: Bool
  ) -> ChainableAst {
    guard let chain, let operatorToken else { return pipeline }
    return PipelineChainAst(
      at(Span(chain.span, pipeline.span)), leftChain: chain, rightPipeline: pipeline,
      chainOperator: operatorToken.kind, background: background)
  }

  private func reportEmptyChainElement(_ operatorToken: ScannedToken, _ first: ScannedToken) {
    switch first.kind {
    case .endOfInput: reportIncomplete(operatorToken.span.after, ParserStrings.emptyPipelineChainElement)
    case .dot, .ampersand: break
    default: report(Span(operatorToken.span, first.span), ParserStrings.emptyPipelineChainElement)
    }
  }

  /// Parses a pipeline whose first expression may be there already, or was looked for in vain; nil if none stands here.
  private func pipelineRule(_ startExpression: ExpressionAst?, mayBeExpression: Bool) -> PipelineAst? {
    // G  pipeline:
    // G      expression   redirections:opt   pipeline-tail:opt
    // G      command   pipeline-tail:opt
    // G  pipeline-tail:
    // G      new-lines:opt   '|'   new-lines:opt   command   pipeline-tail:opt
    var elements: [CommandBaseAst] = []
    var pipe: ScannedToken?
    var expression = startExpression
    while true {
      if expression == nil, mayBeExpression || pipe != nil { expression = pipelineExpressionRule() }
      var element: CommandBaseAst?
      if let expression {
        if !elements.isEmpty { report(expression.span, ParserStrings.expressionsMustBeFirstInPipeline) }
        element = commandExpressionRule(expression)
      } else {
        element = commandRule()
      }
      expression = nil
      if let element {
        elements.append(element)
      } else if !elements.isEmpty || peekKind() == .pipe {
        reportIncomplete(pipe?.span.after ?? peekToken().span, ParserStrings.emptyPipeElement)
      }
      let next = nextInPipeline()
      pipe = next
      if next.kind != .pipe { break }
      skipToken()
      skipNewlines()
      if peekKind() == .endOfInput {
        reportIncomplete(next.span.after, ParserStrings.emptyPipeElement)
        break
      }
    }
    guard let first = elements.first, let last = elements.last else { return nil }
    return PipelineAst(at(Span(first.span, last.span)), pipelineElements: elements)
  }

  private func pipelineExpressionRule() -> ExpressionAst? {
    let savedMode = tokenizer.mode
    setMode(.expression)
    defer { setMode(savedMode) }
    return expressionRule()
  }

  /// Looks at the token behind a part of a pipeline, over a line break before a pipe; reports one that cannot stand
  /// there.
  private func nextInPipeline() -> ScannedToken {
    var next = peekToken()
    if next.kind == .newLine, tokenizer.isPipeContinuation(after: Int(next.end)) {
      skipNewlines()
      next = peekToken()
    }
    switch next.kind {
    case .semi, .newLine, .rParen, .rCurly, .endOfInput, .andAnd, .orOr, .ampersand, .pipe: break
    default: report(next.span, ParserStrings.unexpectedToken(text(next)))
    }
    return next
  }

  private func commandExpressionRule(_ expression: ExpressionAst) -> CommandExpressionAst {
    var redirections = Redirections()
    var end = expression.span
    while peekKind() == .redirection || peekKind() == .redirectInStd {
      let token = nextToken()
      end = redirectionRule(token, &redirections).redirection?.span ?? expression.span
    }
    return CommandExpressionAst(
      at(Span(expression.span, end)), redirections: redirections.list, expression: expression)
  }

  // MARK: Redirections

  /// Redirections of a command, one a stream.
  struct Redirections {
    private var byStream: [RedirectionAst?] = []

    /// Takes a redirection; false if its stream has one already.
    mutating func add(_ redirection: RedirectionAst) -> Bool {
      if byStream.isEmpty { byStream = Array(repeating: nil, count: 7) }
      let at = Int(redirection.fromStream.rawValue)
      if byStream[at] != nil { return false }
      byStream[at] = redirection
      return true
    }

    /// In the order of the streams' numbers.
    var list: [RedirectionAst] { byStream.compactMap { $0 } }
  }

  /// Parses a redirection whose operator was read, and tells its extent; it is nil for `<`, which is an error.
  func redirectionRule(
    _ token: ScannedToken, _ redirections: inout Redirections
  ) -> (redirection: RedirectionAst?, span: Span) {
    // G  redirections:
    // G      redirection
    // G      redirections   redirection
    // G  redirection:
    // G      merging-redirection-operator
    // G      file-redirection-operator   redirected-file-name
    // G  redirected-file-name:
    // G      command-argument
    // G      primary-expression
    guard case .redirection(let what) = token.payload else { return (nil, token.span) }
    let result: RedirectionAst
    if let to = what.to {
      if to != .output || what.from == to {
        report(token.span, ParserStrings.redirectionNotSupported(text(token)))
      }
      result = MergingRedirectionAst(at(token.span), fromStream: what.from, toStream: .output)
    } else {
      var file = singleCommandArgument(.fileName)
      if file == nil {
        report(token.span.after, ParserStrings.missingFileSpecification)
        file = ErrorExpressionAst(at(token.span))
      }
      let location = file ?? ErrorExpressionAst(at(token.span))
      if what.isInput {
        report(token.span, ParserStrings.redirectionNotSupported(text(token)))
        return (nil, Span(token.span, location.span))
      }
      result = FileRedirectionAst(
        at(Span(token.span, location.span)), fromStream: what.from, location: location, append: what.append)
    }
    if !redirections.add(result) {
      report(result.span, ParserStrings.streamAlreadyRedirected(ParserStrings.stream(result.fromStream)))
    }
    return (result, result.span)
  }
}
