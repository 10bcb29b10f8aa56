extension Tokenizer {
  /// Reads the next token in the current mode.
  func nextToken() -> ScannedToken {
    while true {
      tokenStart = index
      let unit = getUnit()
      if unit < 128 {
        if unit.has(.identifierStart) { return scanIdentifier() }
        if let token = scanAscii(unit) { return token }
      } else if let token = scanBeyondAscii(unit) {
        return token
      }
    }
  }

  /// Reads what begins with an ASCII character that is no letter; nil if it was skipped.
  private func scanAscii(_ unit: UInt16) -> ScannedToken? {
    switch unit {
    case 0x20, 0x09, 0x0C, 0x0B:
      skipBlanks()
      return nil
    case 0x0A: return newToken(.newLine)
    case 0x0D:
      normalizeNewline(unit)
      return newToken(.newLine)
    case 0x24:
      if peekUnit() != 0x28 { return scanVariable(splatted: false, inString: false) }
      skipUnit()
      return newToken(.dollarParen)
    case 0x28: return newToken(.lParen)
    case 0x29: return newToken(.rParen)
    case 0x7B: return newToken(.lCurly)
    case 0x7D: return newToken(.rCurly)
    case 0x2C: return newToken(.comma)
    case 0x3B: return newToken(.semi)
    case 0x5D: return newToken(.rBracket)
    case 0x5B:
      if mode == .command, !peekUnit().forcesNewToken { return scanGeneric() }
      return newToken(.lBracket)
    case 0x22: return scanStringExpandable()
    case 0x27: return scanStringLiteral()
    case 0x2E: return scanDot()
    case 0x2D: return scanDash()
    case 0x30...0x39: return scanDigit(unit)
    case 0x23:
      scanLineComment()
      return nil
    default: return scanOperator(unit)
    }
  }

  private func scanOperator(_ unit: UInt16) -> ScannedToken? {
    switch unit {
    case 0x3D: return newOperator(.equals)
    case 0x2B: return scanPlus()
    case 0x2A: return scanAsterisk()
    case 0x2F: return scanAssignable(.divide, .divideEquals)
    case 0x25: return scanAssignable(.rem, .remainderEquals)
    case 0x7C: return scanDoubled(0x7C, .pipe, .orOr)
    case 0x26: return scanDoubled(0x26, .ampersand, .andAnd)
    case 0x40: return scanAt()
    case 0x60: return scanBacktick()
    case 0x21: return scanExclaim()
    case 0x3A: return scanColon()
    case 0x3F where mode == .expression: return scanQuestion()
    case 0x3C:
      if peekUnit() == 0x23 {
        skipUnit()
        scanBlockComment()
        return nil
      }
      return newToken(
        .redirectInStd, payload: .redirection(RedirectionOperator(from: .output, to: nil, isInput: true)))
    case 0x3E: return scanGreater(.output, isExplicit: false)
    case 0:
      if !isAtEnd { return scanGeneric() }
      let offset = Int32(truncatingIfNeeded: tokenStart + 1 + adjustment)
      return save(ScannedToken(kind: .endOfInput, start: offset, end: offset))
    default: return scanGeneric()
    }
  }

  private func scanBeyondAscii(_ unit: UInt16) -> ScannedToken? {
    if unit.isBlank {
      skipBlanks()
      return nil
    }
    if unit.isSingleQuote { return scanStringLiteral() }
    if unit.isDoubleQuote { return scanStringExpandable() }
    if unit.isDash { return scanDash() }
    return unit.isLetter ? scanIdentifier() : scanGeneric()
  }

  // MARK: Operators

  /// An operator, or in command mode a word that begins with it.
  private func newOperator(_ kind: TokenKind) -> ScannedToken {
    if mode == .command, !peekUnit().forcesNewToken { return scanGeneric() }
    return newToken(kind)
  }

  private func scanAssignable(_ kind: TokenKind, _ assignment: TokenKind) -> ScannedToken {
    if peekUnit() != 0x3D { return newOperator(kind) }
    skipUnit()
    return newOperator(assignment)
  }

  private func scanDoubled(_ unit: UInt16, _ single: TokenKind, _ double: TokenKind) -> ScannedToken {
    if peekUnit() != unit { return newToken(single) }
    skipUnit()
    return newToken(double)
  }

  private func scanPlus() -> ScannedToken {
    let next = peekUnit()
    if next == 0x2B {
      skipUnit()
      return newOperator(.plusPlus)
    }
    if allowSignedNumbers, next != 0x3D, next.isDecimalDigit || next == 0x2E { return scanNumber(0x2B) }
    return scanAssignable(.plus, .plusEquals)
  }

  private func scanDash() -> ScannedToken {
    // G  dash:
    // G      '-', U+2013, U+2014, U+2015
    // G  dashdash:
    // G      dash   dash
    let next = peekUnit()
    if next.isDash {
      skipUnit()
      return newOperator(.minusMinus)
    }
    if next.isLetter || next == 0x5F || next == 0x3F { return scanParameter() }
    if allowSignedNumbers, next != 0x3D, next.isDecimalDigit || next == 0x2E { return scanNumber(0x2D) }
    return scanAssignable(.minus, .minusEquals)
  }

  private func scanAsterisk() -> ScannedToken {
    if peekUnit() != 0x3E { return scanAssignable(.multiply, .multiplyEquals) }
    skipUnit()
    return scanGreater(.all, isExplicit: false)
  }

  private func scanDigit(_ unit: UInt16) -> ScannedToken {
    guard unit >= 0x31, unit <= 0x36, peekUnit() == 0x3E, let stream = RedirectionStream(rawValue: UInt8(unit - 0x30))
    else { return scanNumber(unit) }
    skipUnit()
    return scanGreater(stream, isExplicit: true)
  }

  /// Reads a redirection; `>` was read. `1>` in an expression is a number and a redirection of its own.
  private func scanGreater(_ from: RedirectionStream, isExplicit: Bool) -> ScannedToken {
    // G  merging-redirection-operator:
    // G      '*>&1'
    // G      '2>&1', and so from 3 to 6
    // G      '1>&2', and so from 3 to 6
    // G  file-redirection-operator:
    // G      '>'
    // G      '>>'
    // G      '<'
    // G      '*>', '*>>'
    // G      '1>', '1>>', and so to 6
    var append = false
    if peekUnit() == 0x3E {
      skipUnit()
      append = true
    } else if peekUnit() == 0x26, isExplicit || from == .all {
      skipUnit()
      let target = peekUnit()
      if target == 0x31 || (target == 0x32 && isExplicit) {
        skipUnit()
        let to: RedirectionStream = target == 0x31 ? .output : .error
        return newToken(.redirection, payload: .redirection(RedirectionOperator(from: from, to: to)))
      }
      ungetUnit()
    }
    if isExplicit, mode == .expression {
      index -= append ? 2 : 1
      return newToken(.number, payload: .number(.int32(Int32(from.rawValue))))
    }
    return newToken(.redirection, payload: .redirection(RedirectionOperator(from: from, to: nil, append: append)))
  }

  private func scanDot() -> ScannedToken {
    let next = peekUnit()
    if next == 0x2E {
      skipUnit()
      return newOperator(.dotDot)
    }
    if next.has(.digit) { return scanNumber(0x2E) }
    if mode == .command, !next.forcesNewToken, next != 0x24, next != 0x22, next != 0x27 { return scanGeneric() }
    return newToken(.dot)
  }

  private func scanAt() -> ScannedToken {
    let next = getUnit()
    if next == 0x7B { return newToken(.atCurly) }
    if next == 0x28 { return newToken(.atParen) }
    if next.isSingleQuote { return scanHereStringLiteral() }
    if next.isDoubleQuote { return scanHereStringExpandable() }
    ungetUnit()
    if next.isVariableStart { return scanVariable(splatted: true, inString: false) }
    reportAt(index - 1, ParserStrings.unrecognizedToken)
    return newToken(.unknown)
  }

  /// Reads a line continuation or a word; the backtick was read.
  private func scanBacktick() -> ScannedToken? {
    let next = getUnit()
    if next == 0x0A || next == 0x0D {
      normalizeNewline(next)
      newToken(.lineContinuation)
      return nil
    }
    if next.isWhiteSpace {
      skipBlanks()
      return nil
    }
    if next == 0, isAtEnd {
      reportIncomplete(from: index, ParserStrings.incompleteString)
      ungetUnit()
      return nil
    }
    return scanGeneric()
  }

  private func scanExclaim() -> ScannedToken {
    let next = peekUnit()
    if mode == .command, !next.forcesNewToken { return scanGeneric() }
    if mode != .expression { return newToken(.exclaim) }
    if next.isIdentifierStart { return scanGeneric() }
    if next.isDecimalDigit || next == 0x2E {
      let isNumber = scanNumberLiteral(0x21) != nil
      index = tokenStart + 1
      if !isNumber { return scanGeneric() }
    }
    return newToken(.exclaim)
  }

  private func scanColon() -> ScannedToken {
    if peekUnit() == 0x3A {
      skipUnit()
      if mode == .command, !wantSimpleName, !peekUnit().forcesNewToken { return scanGeneric() }
      return newToken(.colonColon)
    }
    return mode == .command ? scanLabel() : newToken(.colon)
  }

  private func scanQuestion() -> ScannedToken {
    if peekUnit() != 0x3F { return newToken(.questionMark) }
    skipUnit()
    if peekUnit() != 0x3D { return newToken(.questionQuestion) }
    skipUnit()
    return newToken(.questionQuestionEquals)
  }

  // MARK: Tokens that the parser asks for by kind

  /// Reads `.`, `::`, `[`, `?.`, `?[` that follows without a blank; nil, and nothing read but comments, if none does.
  func memberAccessOperator(allowBracket: Bool) -> ScannedToken? {
    while peekUnit() == 0x3C {
      tokenStart = index
      skipUnit()
      if peekUnit() != 0x23 {
        ungetUnit()
        return nil
      }
      skipUnit()
      scanBlockComment()
    }
    let start = index
    tokenStart = index
    switch getUnit() {
    case 0x2E where peekUnit() != 0x2E && !endsCommandWord(peekUnit()): return newToken(.dot)
    case 0x3A where peekUnit() == 0x3A:
      skipUnit()
      if !endsCommandWord(peekUnit()) { return newToken(.colonColon) }
    case 0x5B where allowBracket: return newToken(.lBracket)
    case 0x3F where peekUnit() == 0x2E:
      skipUnit()
      return newToken(.questionDot)
    case 0x3F where peekUnit() == 0x5B && allowBracket:
      skipUnit()
      return newToken(.questionLBracket)
    default: break
    }
    index = start
    return nil
  }

  private func endsCommandWord(_ unit: UInt16) -> Bool {
    mode == .command && (unit.isBlank || unit == 0 || unit == 0x0D || unit == 0x0A)
  }

  /// Reads `(` or `{` that follows a member name without a blank.
  func invokeMemberOpening() -> ScannedToken? {
    let unit = peekUnit()
    guard unit == 0x28 || unit == 0x7B else { return nil }
    tokenStart = index
    skipUnit()
    return newToken(unit == 0x28 ? .lParen : .lCurly)
  }

  /// Reads `[` of an attribute or type constraint behind blanks and comments; nil if something else stands there.
  func leftBracket() -> ScannedToken? {
    let start = index
    var resyncIfMember = false
    while true {
      tokenStart = index
      let unit = getUnit()
      switch unit {
      case 0x5B: return newToken(.lBracket)
      case 0x23:
        resyncIfMember = true
        scanLineComment()
      case 0x3C where peekUnit() == 0x23:
        resyncIfMember = false
        skipUnit()
        scanBlockComment()
      case 0x2E where resyncIfMember, 0x3A where resyncIfMember:
        resync(start)
        return nil
      default:
        if !unit.isBlank {
          ungetUnit()
          return nil
        }
        resyncIfMember = true
        skipBlanks()
      }
    }
  }
}

extension Tokenizer {
  /// The next token may be `[`: a look ahead that saves reading it in vain.
  var mayReadBracket: Bool {
    var at = index
    while at < count, script[at].isBlank { at += 1 }
    let unit = at < count ? script[at] : 0
    return unit == 0x5B || unit == 0x23 || unit == 0x3C || unit == 0x60
  }
}
