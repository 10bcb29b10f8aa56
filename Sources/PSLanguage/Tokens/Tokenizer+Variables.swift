extension Tokenizer {
  /// Reads a variable; `$` or `@` was read.
  func scanVariable(splatted: Bool, inString: Bool) -> ScannedToken {
    let nameStart = index
    let unit = getUnit()
    if unit == 0x7B { return scanBracedVariable(nameStart, inString: inString) }
    if !unit.isVariableStart { return scanGeneric() }
    if unit == 0x24 || unit == 0x3F || unit == 0x5E {
      if mode == .command, !peekUnit().forcesNewToken { return scanGeneric() }
    } else if !scanVariableName() {
      return scanGeneric()
    }
    let path = VariablePath(String(units: slice(nameStart, index)))
    if path.unqualifiedPath.isEmpty {
      report(
        span(tokenStart, index),
        path.isDriveQualified
          ? ParserStrings.invalidVariableReferenceWithDrive : ParserStrings.invalidVariableReference)
    }
    return newToken(splatted ? .splattedVariable : .variable, payload: .variable(path))
  }

  /// Reads on to the end of a name. False if in command mode something follows that makes it part of a word.
  private func scanVariableName() -> Bool {
    while true {
      let unit = getUnit()
      if unit.has(.identifierFollow) || unit == 0x3F { continue }
      switch unit {
      case 0x3A:
        if peekUnit() != 0x3A { continue }
        ungetUnit()
        return true
      case 0, 0x09, 0x0D, 0x0A, 0x20, 0x26, 0x28, 0x29, 0x2C, 0x3B, 0x7B, 0x7D, 0x7C, 0x2E, 0x5B, 0x3D:
        ungetUnit()
        return true
      default:
        if unit.isLetterOrDigit { continue }
        if mode == .command, !unit.forcesNewToken { return false }
        ungetUnit()
        return true
      }
    }
  }

  /// Reads `{name}`; `{` was read.
  private func scanBracedVariable(_ errorStart: Int, inString: Bool) -> ScannedToken {
    var name: [UInt16] = []
    let isClosed = scanBracedName(&name, inString: inString)
    if !isClosed { reportIncomplete(from: errorStart, ParserStrings.incompleteDollarVariableReference) }
    if name.isEmpty {
      if isClosed { reportAt(index - 1, ParserStrings.emptyVariableReference) }
      name = Array(":Error:".utf16)
    }
    if mode == .command {
      let next = peekUnit()
      if !next.forcesNewToken, next != 0x2E, next != 0x5B { return scanGeneric() }
    }
    let path = VariablePath(name.withUnsafeBufferPointer { String(units: $0) })
    if path.unqualifiedPath.isEmpty {
      report(span(tokenStart, index), ParserStrings.invalidBracedVariableReference)
    }
    return newToken(.variable, payload: .variable(path))
  }

  /// Collects the name between braces; false if the text ends before the closing one.
  private func scanBracedName(_ name: inout [UInt16], inString: Bool) -> Bool {
    // G  braced-name:
    // G      characters but '{' and '}', escapes
    while true {
      let unit = getUnit()
      switch unit {
      case 0x7D: return true
      case 0x60:
        let next = getUnit()
        if next == 0, isAtEnd {
          ungetUnit()
          return false
        }
        name.append(contentsOf: escaped(next))
        continue
      case 0x7B: reportAt(index, ParserStrings.openBraceNeedsToBeBackTickedInVariableName)
      case 0 where isAtEnd:
        ungetUnit()
        return false
      default:
        if inString, unit.isDoubleQuote {
          let next = getUnit()
          if next == 0, isAtEnd {
            ungetUnit()
            return false
          }
          if !next.isDoubleQuote { ungetUnit() }
        }
      }
      name.append(unit)
    }
  }
}
