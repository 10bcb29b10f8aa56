extension Tokenizer {
  /// Skips line breaks, blanks and comments, and semicolons if wanted; PowerShell counts them as tokens.
  func skipNewlines(semicolons: Bool) {
    // G  new-lines:
    // G      new-line
    // G      new-lines   new-line
    // G  new-line:
    // G      LF
    // G      CR
    // G      CR LF
    // G  comment:
    // G      '#'   characters to the end of the line
    // G      '<#'   characters   '#>'
    while true {
      tokenStart = index
      let unit = getUnit()
      switch unit {
      case 0x20, 0x09, 0x0C, 0x0B, 0xA0, 0x85: skipBlanks()
      case 0x0D, 0x0A:
        normalizeNewline(unit)
        newToken(.newLine)
      case 0x3B where semicolons: newToken(.semi)
      case 0x23: scanLineComment()
      case 0x3C where peekUnit() == 0x23:
        skipUnit()
        scanBlockComment()
      case 0x60:
        if !skipLineContinuation() {
          ungetUnit()
          return
        }
      default:
        if unit < 128 || !unit.isBlank {
          ungetUnit()
          return
        }
        skipBlanks()
      }
    }
  }

  /// Takes what follows a backtick if it is a line break or white space.
  private func skipLineContinuation() -> Bool {
    let unit = getUnit()
    if unit == 0x0A || unit == 0x0D {
      normalizeNewline(unit)
      newToken(.lineContinuation)
      return true
    }
    if unit.isWhiteSpace {
      skipBlanks()
      return true
    }
    ungetUnit()
    return false
  }

  /// Reads a comment to the end of its line; `#` was read.
  func scanLineComment() {
    while index < count, script[index] != 0x0A, script[index] != 0x0D { index &+= 1 }
    let token = newToken(.comment)
    let text = slice(tokenStart + 1, index)
    if SignatureComment.resemblesStart(text) {
      signatureStart = token.start
    } else if adjustment == 0, RequiresComment.matches(text) {
      requires.append(token.span)
    }
  }

  /// Reads a comment to `#>`; `<#` was read.
  func scanBlockComment() {
    let start = index - 2
    while true {
      let unit = getUnit()
      if unit == 0x23, peekUnit() == 0x3E {
        skipUnit()
        break
      }
      if unit == 0, isAtEnd {
        ungetUnit()
        reportIncomplete(from: start, ParserStrings.missingTerminatorMultiLineComment)
        break
      }
    }
    newToken(.comment)
  }

  /// Nothing but blanks and comments stands from an offset of the scanned text on.
  func onlyBlanksAndComments(from start: Int) -> Bool {
    var at = max(start, 0)
    while at < count {
      let unit = script[at]
      if unit == 0x23 {
        at = endOfLineComment(at + 1)
      } else if unit == 0x3C, at + 1 < count, script[at + 1] == 0x23 {
        at = endOfBlockComment(at + 2)
      } else if unit.isBlank {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// The first thing behind an offset, comments and their lines left out, is a pipe: the pipeline goes on there.
  func isPipeContinuation(after offset: Int) -> Bool {
    var at = offset
    guard at >= 0, at < count else { return false }
    var lineIsEmpty = true
    while at < count - 1 {
      let unit = script[at]
      if unit.isBlank {
        at += 1
        continue
      }
      if unit == 0x0A || unit == 0x0D {
        if lineIsEmpty { return false }
        lineIsEmpty = true
        at += unit == 0x0D && script[at + 1] == 0x0A ? 2 : 1
        continue
      }
      lineIsEmpty = false
      if unit == 0x23 {
        at = endOfLineComment(at + 1)
      } else if unit == 0x3C, script[at + 1] == 0x23 {
        at = endOfBlockComment(at + 2)
      } else {
        return unit == 0x7C
      }
    }
    return script[count - 1] == 0x7C
  }

  private func endOfLineComment(_ start: Int) -> Int {
    var at = start
    while at < count, script[at] != 0x0A, script[at] != 0x0D { at += 1 }
    return at
  }

  private func endOfBlockComment(_ start: Int) -> Int {
    var at = start
    while at < count {
      if script[at] == 0x23, at + 1 < count, script[at + 1] == 0x3E { return at + 2 }
      at += 1
    }
    return at
  }
}

/// Tells comments that are `#requires` lines.
enum RequiresComment {
  private static let word = Array("requires".utf16)

  static func matches(_ text: UnsafeBufferPointer<UInt16>) -> Bool {
    text.count >= word.count && zip(text, word).allSatisfy { $0.asciiLowered == $1 }
  }
}

/// Tells comments that begin a signature block, or look so much like one that code after them could hide.
enum SignatureComment {
  private static let pattern = Array("sig#beginsignatureblock\n".utf16)
  private static let threshold = 10

  static func resemblesStart(_ text: UnsafeBufferPointer<UInt16>) -> Bool {
    let longest = pattern.count + threshold
    let count = text.reduce(into: 1) { if !$1.isBlank { $0 += 1 } }
    if count > longest || count < pattern.count - threshold { return false }
    var line: [UInt16] = []
    line.reserveCapacity(count)
    for unit in text where !unit.isBlank { line.append(unit.asciiLowered) }
    line.append(0x0A)
    return mayBeNear(line) && distance(line) < threshold
  }

  /// A lower bound of the distance, from the letters alone.
  private static func mayBeNear(_ line: [UInt16]) -> Bool {
    var surplus = 0
    var rest = pattern
    for unit in line {
      if let at = rest.firstIndex(of: unit) { rest.remove(at: at) } else { surplus += 1 }
    }
    return max(surplus, rest.count) < threshold
  }

  /// Levenshtein's distance.
  private static func distance(_ line: [UInt16]) -> Int {
    var previous = Array(0...pattern.count)
    for (row, unit) in line.enumerated() {
      var current = [row + 1]
      for (column, other) in pattern.enumerated() {
        current.append(
          unit == other ? previous[column] : 1 + min(previous[column], previous[column + 1], current[column]))
      }
      previous = current
    }
    return previous[pattern.count]
  }
}
