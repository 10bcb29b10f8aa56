// The first pass: which groups there are.
extension RegexParser {
  /// Finds all groups and gives them numbers.
  mutating func countCaptures() throws(RegexParseError) {
    note(number: 0, at: 0)
    while !isAtEnd {
      let start = position
      let unit = current
      position &+= 1
      switch unit {
      case 0x5C:
        if !isAtEnd { _ = try scanBackslash(scanOnly: true) }
      case 0x23:
        if options.contains(.ignorePatternWhitespace) {
          position &-= 1
          try scanBlank()
        }
      case 0x5B: _ = try scanClass(ignoreCase: false, scanOnly: true)
      case 0x29: options = optionStack.popLast() ?? options
      case 0x28: try countGroup(at: start)
      default: break
      }
    }
    assignNameNumbers()
  }

  private mutating func countGroup(at start: Int) throws(RegexParseError) {
    if current == 0x3F && peek(1) == 0x23 {
      position &-= 1
      try scanBlank()
      ignoresNextParenthesis = false
      return
    }
    optionStack.append(options)
    guard current == 0x3F && !isAtEnd else {
      if !options.contains(.explicitCapture) && !ignoresNextParenthesis {
        note(number: nextNumber, at: start)
        nextNumber &+= 1
      }
      ignoresNextParenthesis = false
      return
    }
    position &+= 1
    if position &+ 1 < pattern.count && (current == 0x3C || current == 0x27) {
      position &+= 1
      try countNamedGroup(at: start)
    } else {
      scanOptions()
      if current == 0x29 && !isAtEnd {
        position &+= 1
        optionStack.removeLast()
      } else if current == 0x28 {
        ignoresNextParenthesis = true
        return
      }
    }
    ignoresNextParenthesis = false
  }

  private mutating func countNamedGroup(at start: Int) throws(RegexParseError) {
    guard current != 0x30, RegexSet.isBoundaryWord(current) else { return }
    if Self.isDigit(current) {
      note(number: try scanDecimal(), at: start)
      return
    }
    let name = scanName()
    guard nameNumbers[name] == nil else { return }
    nameNumbers[name] = start
    nameOrder.append(name)
  }

  private mutating func note(number: Int, at start: Int) {
    if slots[number] == nil { slots[number] = start }
  }

  /// Gives the names the numbers that are still free, in the order of the text.
  private mutating func assignNameNumbers() {
    for name in nameOrder {
      while slots[nextNumber] != nil { nextNumber &+= 1 }
      let start = nameNumbers[name] ?? 0
      nameNumbers[name] = nextNumber
      note(number: nextNumber, at: start)
      nextNumber &+= 1
    }
    // A number serves as a name too, for `(?<2>...)`, `\k<2>` and GetGroupNames.
    let named = Set(nameNumbers.values)
    if !nameNumbers.isEmpty || (slots.keys.max() ?? 0) >= slots.count {
      for number in slots.keys where !named.contains(number) { nameNumbers[String(number)] = number }
    }
  }
}
