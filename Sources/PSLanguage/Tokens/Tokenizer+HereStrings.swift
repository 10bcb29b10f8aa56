extension Tokenizer {
  /// Reads a here-string; `@'` was read.
  func scanHereStringLiteral() -> ScannedToken {
    let header = index - 2
    guard scanHereStringHeader(quote: 0x27, "'@") else {
      return newToken(.hereStringLiteral, flags: .tokenInError, payload: .text(TokenText("")))
    }
    units.removeAll(keepingCapacity: true)
    var falseFooter = -1
    if scanFooter(\.isSingleQuote, &falseFooter) {
      return newToken(.hereStringLiteral, payload: .text(unitsText()))
    }
    while true {
      let unit = getUnit()
      if unit == 0x0D || unit == 0x0A {
        if scanLineBreakAndFooter(unit, \.isSingleQuote, &falseFooter) { break }
      } else if unit == 0, isAtEnd {
        reportMissingFooter(header, falseFooter, "'@")
        return newToken(.hereStringLiteral, flags: .tokenInError, payload: .text(unitsText()))
      } else {
        units.append(unit)
      }
    }
    return newToken(.hereStringLiteral, payload: .text(unitsText()))
  }

  /// Reads an expandable here-string; `@"` was read.
  func scanHereStringExpandable() -> ScannedToken {
    let header = index - 2
    guard scanHereStringHeader(quote: 0x22, "\"@") else {
      return newToken(.hereStringExpandable, flags: .tokenInError, payload: .text(TokenText("")))
    }
    units.removeAll(keepingCapacity: true)
    var builder = ExpandableBuilder()
    var falseFooter = -1
    var flags: TokenFlags = []
    if !scanFooter(\.isDoubleQuote, &falseFooter) {
      flags = scanHereStringBody(&builder, header, &falseFooter)
    }
    return newExpandableToken(.hereStringExpandable, &builder, flags)
  }

  private func scanHereStringBody(
    _ builder: inout ExpandableBuilder, _ header: Int, _ falseFooter: inout Int
  ) -> TokenFlags {
    while true {
      let unit = getUnit()
      if unit == 0x0D || unit == 0x0A {
        if scanLineBreakAndFooter(unit, \.isDoubleQuote, &falseFooter) { return [] }
        continue
      }
      if unit == 0x24, scanDollar(&builder, hereString: true) { continue }
      if unit == 0x60, scanEscape() { continue }
      if unit == 0, isAtEnd {
        reportMissingFooter(header, falseFooter, "\"@")
        return .tokenInError
      }
      units.append(unit)
    }
  }

  /// Reads to the end of the header's line. False after an error, with the rest of the line or string skipped.
  private func scanHereStringHeader(quote: UInt16, _ footer: String) -> Bool {
    let header = index - 2
    var unit = getUnit()
    while unit.isBlank { unit = getUnit() }
    if unit == 0x0D {
      normalizeNewline(unit)
      return true
    }
    if unit == 0x0A { return true }
    ungetUnit()
    if unit == 0, index >= count {
      reportIncomplete(from: header, ParserStrings.terminatorExpectedAtEndOfString(footer))
      return false
    }
    reportAt(index, ParserStrings.unexpectedCharactersAfterHereStringHeader)
    while true {
      unit = getUnit()
      if unit == quote, peekUnit() == 0x40 {
        skipUnit()
        return false
      }
      if unit == 0x0D || unit == 0x0A || (unit == 0 && isAtEnd) {
        ungetUnit()
        return false
      }
    }
  }

  /// Appends a line break, or ends the string if its footer follows; then the break is no part of it.
  private func scanLineBreakAndFooter(
    _ unit: UInt16, _ isQuote: KeyPath<UInt16, Bool>, _ falseFooter: inout Int
  ) -> Bool {
    let length = units.count
    units.append(unit)
    if unit == 0x0D, peekUnit() == 0x0A {
      skipUnit()
      units.append(0x0A)
    }
    if !scanFooter(isQuote, &falseFooter) { return false }
    units.removeSubrange(length...)
    return true
  }

  /// Reads the footer at the start of a line. White space before it makes it text, which a missing footer is then
  /// blamed on.
  private func scanFooter(_ isQuote: KeyPath<UInt16, Bool>, _ falseFooter: inout Int) -> Bool {
    var unit = getUnit()
    if unit[keyPath: isQuote], peekUnit() == 0x40 {
      skipUnit()
      return true
    }
    while unit.isBlank {
      units.append(unit)
      unit = getUnit()
    }
    if unit[keyPath: isQuote], peekUnit() == 0x40 {
      units.append(unit)
      if falseFooter == -1 { falseFooter = index - 1 }
      units.append(getUnit())
    } else {
      ungetUnit()
    }
    return false
  }

  private func reportMissingFooter(_ header: Int, _ falseFooter: Int, _ footer: String) {
    ungetUnit()
    if falseFooter != -1 {
      reportIncomplete(from: falseFooter, ParserStrings.whitespaceBeforeHereStringFooter)
    } else {
      reportIncomplete(from: header, ParserStrings.terminatorExpectedAtEndOfString(footer))
    }
  }
}
