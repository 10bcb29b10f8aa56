extension Tokenizer {
  /// What is built of an expandable string: the text since the last expression, and the parts before.
  struct ExpandableBuilder {
    var parts: [ExpandableText.Part] = []
    /// Where in `units` the text of the next part begins.
    var textStart = 0
    var hasNested = false
    var hasError = false
  }

  // MARK: Single quotes

  /// Reads a string in single quotes; the first quote was read.
  func scanStringLiteral() -> ScannedToken {
    // G  string-literal:
    // G      single-quote   characters, a quote doubled   single-quote
    // G      '@'   single-quote   new-line   characters   new-line   single-quote   '@'
    // G  single-quote:
    // G      "'", U+2018, U+2019, U+201A, U+201B
    let start = index
    while index < count, !script[index].isSingleQuote { index &+= 1 }
    if index < count, !(index + 1 < count && script[index + 1].isSingleQuote) {
      let text = TokenText(slice(start, index))
      skipUnit()
      return newToken(.stringLiteral, payload: .text(text))
    }
    index = start
    units.removeAll(keepingCapacity: true)
    let flags = scanStringLiteralIntoUnits()
    return newToken(.stringLiteral, flags: flags, payload: .text(unitsText()))
  }

  /// Appends a string in single quotes to `units`.
  func scanStringLiteralIntoUnits() -> TokenFlags {
    let errorStart = index - 1
    while true {
      let unit = getUnit()
      if unit == 0, isAtEnd { break }
      if unit.isSingleQuote {
        if !peekUnit().isSingleQuote { return [] }
        units.append(getUnit())
      } else {
        units.append(unit)
      }
    }
    ungetUnit()
    reportIncomplete(from: errorStart, ParserStrings.terminatorExpectedAtEndOfString("'"))
    return .tokenInError
  }

  func unitsText() -> TokenText { units.withUnsafeBufferPointer { TokenText($0) } }

  // MARK: Double quotes

  /// Reads a string in double quotes; the first quote was read.
  func scanStringExpandable() -> ScannedToken {
    // G  string-literal-with-expressions:
    // G      double-quote   characters, escapes, variables and sub-expression   double-quote
    // G      '@'   double-quote   new-line   characters, escapes, variables and sub-expression   new-line   double-quote   '@'
    // G  double-quote:
    // G      '"', U+201C, U+201D, U+201E
    let start = index
    while index < count, !script[index].isDoubleQuote, script[index] != 0x24, script[index] != 0x60 { index &+= 1 }
    if index < count, script[index].isDoubleQuote, !(index + 1 < count && script[index + 1].isDoubleQuote) {
      let text = TokenText(slice(start, index))
      skipUnit()
      return newToken(.stringExpandable, payload: .text(text))
    }
    index = start
    units.removeAll(keepingCapacity: true)
    var builder = ExpandableBuilder()
    let flags = scanStringExpandable(&builder)
    return newExpandableToken(.stringExpandable, &builder, flags)
  }

  /// Makes the token of what was built.
  func newExpandableToken(_ kind: TokenKind, _ builder: inout ExpandableBuilder, _ flags: TokenFlags) -> ScannedToken {
    let value = unitsText()
    guard builder.hasNested else { return newToken(kind, flags: flags, payload: .text(value)) }
    flushText(&builder, to: units.count)
    let all = builder.hasError ? flags.union(.tokenInError) : flags
    return newToken(kind, flags: all, payload: .expandable(ExpandableText(value: value, parts: builder.parts)))
  }

  /// Notes the text up to a place in `units` as a part.
  private func flushText(_ builder: inout ExpandableBuilder, to end: Int) {
    if end > builder.textStart {
      let text = units.withUnsafeBufferPointer {
        TokenText(UnsafeBufferPointer(rebasing: $0[builder.textStart..<end]))
      }
      builder.parts.append(.text(text))
    }
    builder.textStart = units.count
  }

  /// Appends a string in double quotes to `units`.
  func scanStringExpandable(_ builder: inout ExpandableBuilder) -> TokenFlags {
    let errorStart = index - 1
    while true {
      var unit = getUnit()
      if unit == 0, isAtEnd { break }
      if unit.isDoubleQuote {
        if !peekUnit().isDoubleQuote { return [] }
        unit = getUnit()
      } else if unit == 0x24 {
        if scanDollar(&builder, hereString: false) { continue }
      } else if unit == 0x60 {
        if scanEscape() { continue }
      }
      units.append(unit)
    }
    ungetUnit()
    reportIncomplete(from: errorStart, ParserStrings.terminatorExpectedAtEndOfString("\""))
    return .tokenInError
  }

  /// Appends the character of an escape; the backtick was read. False at the end of the text, where the backtick stays.
  func scanEscape() -> Bool {
    let unit = peekUnit()
    if unit == 0 { return false }
    skipUnit()
    units.append(contentsOf: escaped(unit))
    return true
  }

  /// Units that a backtick and a character stand for; U+FFFF for a broken `u{}`.
  func escaped(_ unit: UInt16) -> [UInt16] {
    switch unit {
    case 0x30: [0]
    case 0x61: [7]
    case 0x62: [8]
    case 0x65: [0x1B]
    case 0x66: [0x0C]
    case 0x6E: [0x0A]
    case 0x72: [0x0D]
    case 0x74: [9]
    case 0x75: scanUnicodeEscape()
    case 0x76: [0x0B]
    default: [unit]
    }
  }

  /// Reads `{hex}` of a Unicode escape.
  private func scanUnicodeEscape() -> [UInt16] {
    let start = index - 2
    let invalid: [UInt16] = [0xFFFF]
    if getUnit() != 0x7B {
      ungetUnit()
      report(span(start, index), ParserStrings.invalidUnicodeEscapeSequence)
      return invalid
    }
    var value: UInt32 = 0
    var digits = 0
    while true {
      let unit = getUnit()
      if unit == 0x7D {
        if digits > 0 { break }
        report(span(start, index), ParserStrings.invalidUnicodeEscapeSequence)
        return invalid
      }
      guard unit.has(.hexDigit), digits < 6, let digit = unit.hexValue else {
        ungetUnit()
        reportAt(index, unicodeEscapeError(digits, unit))
        return invalid
      }
      value = value << 4 | digit
      digits += 1
    }
    if value > 0x10FFFF {
      report(span(start + 3, index - 1), ParserStrings.invalidUnicodeEscapeSequenceValue)
      return invalid
    }
    if value <= 0xFFFF { return [UInt16(value)] }
    return [UInt16(0xD7C0 + (value >> 10)), UInt16(0xDC00 | (value & 0x3FF))]
  }

  private func unicodeEscapeError(_ digits: Int, _ unit: UInt16) -> ParserMessage {
    if unit.has(.hexDigit) { return ParserStrings.tooManyDigitsInUnicodeEscapeSequence }
    return digits < 6
      ? ParserStrings.invalidUnicodeEscapeSequence : ParserStrings.missingUnicodeEscapeSequenceTerminator
  }

  // MARK: Expressions in strings

  /// Reads a variable or `$( )` in a string; `$` was read. False, and nothing read, if it is neither.
  func scanDollar(_ builder: inout ExpandableBuilder, hereString: Bool) -> Bool {
    let dollar = index - 1
    let unit = peekUnit()
    guard unit == 0x28 || unit == 0x7B || unit.isVariableStart else { return false }
    let savedStart = tokenStart
    let savedMode = mode
    let savedSaving = isSaving
    isSaving = false
    mode = .expression
    defer {
      isSaving = savedSaving
      tokenStart = savedStart
      mode = savedMode
    }
    let part: ExpandableText.Part
    if unit == 0x28 {
      skipUnit()
      part = .subExpression(scanSubExpression(hereString: hereString, &builder))
    } else {
      tokenStart = dollar
      part = .variable(scanVariable(splatted: false, inString: true))
    }
    flushText(&builder, to: units.count)
    builder.hasNested = true
    builder.parts.append(part)
    units.append(contentsOf: slice(dollar, index))
    builder.textStart = units.count
    return true
  }

  /// Reads to the parenthesis that closes `$(`, which was read; the text is parsed later.
  private func scanSubExpression(hereString: Bool, _ builder: inout ExpandableBuilder) -> UnscannedExpression {
    tokenStart = index - 2
    var text: [UInt16] = [0x24, 0x28]
    var skippedOffsets: [Int] = []
    var open = 1
    while open > 0 {
      let unit = getUnit()
      if unit == 0, isAtEnd {
        ungetUnit()
        reportIncomplete(from: tokenStart, ParserStrings.incompleteDollarSubexpressionReference)
        builder.hasError = true
        break
      }
      if unit == 0x28 { open += 1 }
      if unit == 0x29 { open -= 1 }
      if !hereString, unit == 0x60 || unit.isDoubleQuote, peekUnit().isDoubleQuote {
        text.append(getUnit())
        skippedOffsets.append(index - 2 + adjustment)
      } else {
        text.append(unit)
      }
    }
    return UnscannedExpression(
      span: currentSpan(), units: text, skipped: skippedOffsets.isEmpty ? skipped : skippedOffsets)
  }

  /// Reads the rest of the line as it is, to a pipe or `&&` outside of quotes: what follows `--%`.
  func scanVerbatimArgument() -> ScannedToken {
    skipBlanks()
    tokenStart = index
    var inQuotes = false
    while true {
      let unit = getUnit()
      if unit == 0x0D || unit == 0x0A || (unit == 0 && isAtEnd) { break }
      if unit.isDoubleQuote {
        inQuotes.toggle()
      } else if !inQuotes, unit == 0x7C || (unit == 0x26 && peekUnit() == 0x26) {
        break
      }
    }
    ungetUnit()
    return newToken(.generic)
  }
}

extension UInt16 {
  /// Value of a hexadecimal digit.
  var hexValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }
}
