// Character classes: [...]
extension RegexParser {
  /// Reads a class after its `[`, with its `]`.
  ///
  /// Subtractions are read by recursion, one level a `-[`; their number is limited like groups.
  mutating func scanClass(ignoreCase: Bool, scanOnly: Bool, level: Int = 0) throws(RegexParseError) -> RegexSetBuilder {
    guard level < Self.maximumDepth else { throw failure(.unknown, RegexStrings.nestedTooDeeply) }
    var state = ClassState(ignoreCase: ignoreCase, scanOnly: scanOnly, level: level)
    if current == 0x5E && !isAtEnd {
      position &+= 1
      state.set.isNegated = true
      if options.contains(.ecmaScript) && current == 0x5D { state.isFirst = false }
    }
    while !isAtEnd {
      let unit = current
      position &+= 1
      if unit == 0x5D && !state.isFirst {
        if !scanOnly && ignoreCase { state.set.addCaseEquivalences(caseBehavior) }
        return state.set
      }
      try scanClassItem(unit, &state)
      state.isFirst = false
    }
    throw failure(.unterminatedBracket, RegexStrings.unterminatedBracket)
  }

  /// A class while it is read.
  private struct ClassState {
    var set = RegexSetBuilder()
    let ignoreCase: Bool
    let scanOnly: Bool
    let level: Int
    var isFirst = true
    /// The first unit of a range whose last one is still to come.
    var rangeStart: UInt16?

    init(ignoreCase: Bool, scanOnly: Bool, level: Int) {
      self.ignoreCase = ignoreCase
      self.scanOnly = scanOnly
      self.level = level
    }
  }

  private mutating func scanClassItem(_ first: UInt16, _ state: inout ClassState) throws(RegexParseError) {
    var unit = first
    var isEscaped = false
    if unit == 0x5C && !isAtEnd {
      if try scanClassEscape(&state) { return }
      unit = try scanCharacterEscape()
      isEscaped = true
    }
    if let start = state.rangeStart {
      state.rangeStart = nil
      guard !state.scanOnly else { return }
      if unit == 0x5B && !isEscaped && !state.isFirst {
        state.set.add(start, start)
        try scanSubtraction(&state)
      } else {
        if start > unit { throw failure(.reversedCharacterRange, RegexStrings.reversedCharacterRange) }
        state.set.add(start, unit)
      }
    } else if position &+ 1 < pattern.count && current == 0x2D && peek(1) != 0x5D {
      state.rangeStart = unit
      position &+= 1
    } else if unit == 0x2D && !isEscaped && !isAtEnd && current == 0x5B && !state.isFirst {
      position &+= 1
      try scanSubtraction(&state)
    } else {
      state.set.add(unit, unit)
    }
  }

  private mutating func scanSubtraction(_ state: inout ClassState) throws(RegexParseError) {
    let inner = try scanClass(ignoreCase: state.ignoreCase, scanOnly: state.scanOnly, level: state.level &+ 1)
    guard !state.scanOnly else { return }
    state.set.subtraction = inner.build()
    if !isAtEnd && current != 0x5D { throw failure(.exclusionGroupNotLast, RegexStrings.exclusionGroupNotLast) }
  }

  /// Handles `\d \s \w \p \-` after the backslash; false if the escape stands for one unit.
  private mutating func scanClassEscape(_ state: inout ClassState) throws(RegexParseError) -> Bool {
    let letter = current
    let ecma = options.contains(.ecmaScript)
    switch letter {
    case 0x64, 0x44, 0x73, 0x53, 0x77, 0x57, 0x70, 0x50:
      position &+= 1
      if state.scanOnly {
        if letter | 0x20 == 0x70 { _ = try scanPropertyName() }
        return true
      }
      if state.rangeStart != nil {
        let name = Character(UnicodeScalar(UInt8(truncatingIfNeeded: letter)))
        throw failure(.shorthandClassInCharacterRange, RegexStrings.shorthandInRange(name))
      }
    case 0x2D:
      position &+= 1
      let start = state.rangeStart ?? letter
      if start > letter { throw failure(.reversedCharacterRange, RegexStrings.reversedCharacterRange) }
      state.set.add(start, letter)
      state.rangeStart = nil
      return true
    default: return false
    }
    let isNegated = letter & 0x20 == 0
    switch letter | 0x20 {
    case 0x64: state.set.addDigit(ecma: ecma, negated: isNegated)
    case 0x73: state.set.addSpace(ecma: ecma, negated: isNegated)
    case 0x77: state.set.addWord(ecma: ecma, negated: isNegated)
    default: try addProperty(to: &state.set, negated: isNegated, ignoreCase: state.ignoreCase)
    }
    return true
  }
}
