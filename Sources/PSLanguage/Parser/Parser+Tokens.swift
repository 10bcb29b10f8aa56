extension Parser {
  func nextToken() -> ScannedToken {
    if let token = ungotToken {
      ungotToken = nil
      return token
    }
    return tokenizer.nextToken()
  }

  func peekToken() -> ScannedToken {
    if let token = ungotToken { return token }
    let token = tokenizer.nextToken()
    ungotToken = token
    return token
  }

  func peekKind() -> TokenKind {
    if let kind = ungotToken?.kind { return kind }
    let token = tokenizer.nextToken()
    ungotToken = token
    return token.kind
  }

  func skipToken() { ungotToken = nil }

  func ungetToken(_ token: ScannedToken) { ungotToken = token }

  /// A member access operator, unless a token was given back, which means an error before.
  func nextMemberAccessToken(allowBracket: Bool) -> ScannedToken? {
    ungotToken == nil ? tokenizer.memberAccessOperator(allowBracket: allowBracket) : nil
  }

  func nextInvokeMemberToken() -> ScannedToken? {
    ungotToken == nil ? tokenizer.invokeMemberOpening() : nil
  }

  func nextLeftBracket() -> ScannedToken? {
    guard let token = ungotToken else { return tokenizer.leftBracket() }
    return token.kind == .lBracket ? nextToken() : nil
  }

  func nextVerbatimArgument() -> ScannedToken? {
    guard ungotToken == nil || ungotToken?.kind == .parameter else { return nil }
    ungotToken = nil
    return tokenizer.scanVerbatimArgument()
  }

  func skipNewlines() {
    if ungotToken == nil || ungotToken?.kind == .newLine {
      ungotToken = nil
      tokenizer.skipNewlines(semicolons: false)
    }
  }

  func skipNewlinesAndSemicolons() {
    if ungotToken == nil || ungotToken?.kind == .newLine || ungotToken?.kind == .semi {
      ungotToken = nil
      tokenizer.skipNewlines(semicolons: true)
    }
  }

  /// Sets the mode; a token that was given back is read again if the modes read it differently.
  func setMode(_ mode: TokenizerMode) {
    if mode == tokenizer.mode { return }
    if let token = ungotToken, !token.kind.has(.parseModeInvariant) { resync(token) }
    tokenizer.mode = mode
  }

  func resync(_ token: ScannedToken) {
    ungotToken = nil
    tokenizer.resync(token)
  }

  func resync(_ restorePoint: Int) {
    ungotToken = nil
    tokenizer.resync(restorePoint)
  }

  /// Skips to one of some tokens outside of brackets that were opened meanwhile; `@(`, `$(` and `@{` do not count, as
  /// in PowerShell.
  func syncOnError(consumeClosing: Bool, _ kinds: TokenKind...) {
    var parens = kinds.contains(.rParen) ? 1 : 0
    var brackets = kinds.contains(.rBracket) ? 1 : 0
    var curlies = kinds.contains(.rCurly) ? 1 : 0
    func isDone(_ open: Int, _ token: ScannedToken) -> Bool {
      guard open == 0, kinds.contains(token.kind) else { return false }
      if !consumeClosing { ungetToken(token) }
      return true
    }
    while true {
      let token = nextToken()
      switch token.kind {
      case .lParen: parens += 1
      case .rParen:
        parens -= 1
        if isDone(parens, token) { return }
      case .lCurly: curlies += 1
      case .rCurly:
        curlies -= 1
        if isDone(curlies, token) { return }
      case .lBracket: brackets += 1
      case .rBracket:
        brackets -= 1
        if isDone(brackets, token) { return }
      case .endOfInput:
        ungetToken(token)
        return
      default: break
      }
      if kinds.contains(token.kind), parens == 0, curlies == 0, brackets == 0 { return }
    }
  }

  /// Name of a parameter token, without dash and colon.
  func parameterName(_ token: ScannedToken) -> String {
    let name = text(token).dropFirst()
    return String(name.last == ":" ? name.dropLast() : name)
  }

  func usedColon(_ token: ScannedToken) -> Bool {
    if case .parameterWithColon = token.payload { true } else { false }
  }

  /// The parameter is the name or the beginning of it.
  func isSpecific(_ token: ScannedToken, _ parameter: String) -> Bool {
    parameter.hasPrefix(parameterName(token).lowercased())
  }

  func requireStatementTerminator() {
    let token = peekToken()
    if token.kind == .newLine || token.kind == .semi {
      skipToken()
    } else if token.kind != .endOfInput {
      reportIncomplete(token.span, ParserStrings.missingStatementTerminator)
    }
  }
}
