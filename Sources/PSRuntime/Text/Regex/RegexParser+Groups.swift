// What follows an opening parenthesis.
extension RegexParser {
  /// Reads the head of a group after `(`; nil if it only changed options.
  mutating func scanGroupOpen() throws(RegexParseError) -> RegexNode? {
    if isAtEnd || current != 0x3F || (position &+ 1 < pattern.count && peek(1) == 0x29) { return plainGroup() }
    position &+= 1
    guard !isAtEnd else { throw unrecognizedGroup }
    let sign = current
    position &+= 1
    switch sign {
    case 0x3A: return RegexNode(.group, options)
    case 0x3D:
      options.remove(.rightToLeft)
      return RegexNode(.positiveLook, options)
    case 0x21:
      options.remove(.rightToLeft)
      return RegexNode(.negativeLook, options)
    case 0x3E: return RegexNode(.atomic, options)
    case 0x27: return try scanNamedGroup(close: 0x27)
    case 0x3C: return try scanNamedGroup(close: 0x3E)
    case 0x28: return try scanCondition()
    default:
      position &-= 1
      return try scanOptionGroup()
    }
  }

  private var unrecognizedGroup: RegexParseError {
    failure(.invalidGroupingConstruct, RegexStrings.invalidGroupingConstruct)
  }

  private mutating func plainGroup() -> RegexNode {
    if options.contains(.explicitCapture) || ignoresNextParenthesis {
      ignoresNextParenthesis = false
      return RegexNode(.group, options)
    }
    var node = RegexNode(.capture, options)
    node.number = nextNumber
    nextNumber &+= 1
    return node
  }

  private mutating func scanOptionGroup() throws(RegexParseError) -> RegexNode? {
    if frames.last?.node.kind != .expressionConditional { scanOptions() }
    guard !isAtEnd else { throw unrecognizedGroup }
    let sign = current
    position &+= 1
    if sign == 0x29 { return nil }
    guard sign == 0x3A else { throw unrecognizedGroup }
    return RegexNode(.group, options)
  }

  /// Lookbehind, named group or balancing group, after `(?<` or `(?'`.
  private mutating func scanNamedGroup(close: UInt16) throws(RegexParseError) -> RegexNode {
    guard !isAtEnd else { throw unrecognizedGroup }
    let sign = current
    position &+= 1
    if sign == 0x3D || sign == 0x21 {
      guard close != 0x27 else { throw unrecognizedGroup }
      options.insert(.rightToLeft)
      return RegexNode(sign == 0x3D ? .positiveLook : .negativeLook, options)
    }
    position &-= 1
    var node = RegexNode(.capture, options)
    var isBalancing = false
    if Self.isDigit(sign) {
      let number = try scanDecimal()
      try expectNameEnd(close, allowsDash: true)
      if number == 0 { throw failure(.captureGroupOfZero, RegexStrings.captureGroupOfZero) }
      node.number = slots[number] == nil ? -1 : number
    } else if RegexSet.isBoundaryWord(sign) {
      node.number = nameNumbers[scanName()] ?? -1
      try expectNameEnd(close, allowsDash: true)
    } else if sign == 0x2D {
      isBalancing = true
    } else {
      throw failure(.captureGroupNameInvalid, RegexStrings.captureGroupNameInvalid)
    }
    if (node.number != -1 || isBalancing) && position &+ 1 < pattern.count && current == 0x2D {
      position &+= 1
      node.uncapture = try scanBalanced(close: close)
    }
    guard node.number != -1 || node.uncapture != -1, !isAtEnd else { throw unrecognizedGroup }
    position &+= 1
    guard pattern[position &- 1] == close else { throw unrecognizedGroup }
    return node
  }

  /// The name or number after the dash of `(?<a-b>`.
  private mutating func scanBalanced(close: UInt16) throws(RegexParseError) -> Int {
    if Self.isDigit(current) {
      let number = try scanDecimal()
      guard slots[number] != nil else {
        throw failure(.undefinedNumberedReference, RegexStrings.undefinedNumber(number))
      }
      try expectNameEnd(close, allowsDash: false)
      return number
    }
    guard RegexSet.isBoundaryWord(current) else {
      throw failure(.captureGroupNameInvalid, RegexStrings.captureGroupNameInvalid)
    }
    let name = scanName()
    guard let number = nameNumbers[name] else {
      throw failure(.undefinedNamedReference, RegexStrings.undefinedName(name))
    }
    try expectNameEnd(close, allowsDash: false)
    return number
  }

  private func expectNameEnd(_ close: UInt16, allowsDash: Bool) throws(RegexParseError) {
    if isAtEnd || current == close || (allowsDash && current == 0x2D) { return }
    throw failure(.captureGroupNameInvalid, RegexStrings.captureGroupNameInvalid)
  }

  /// `(?(1)yes|no)`, `(?(name)yes|no)`, `(?(expression)yes|no)`, after `(?(`.
  private mutating func scanCondition() throws(RegexParseError) -> RegexNode {
    let start = position
    if !isAtEnd, Self.isDigit(current) {
      let number = try scanDecimal()
      position &+= isAtEnd ? 0 : 1
      guard position > 0, position <= pattern.count, pattern[position &- 1] == 0x29 else {
        throw failure(.alternationHasMalformedReference, RegexStrings.conditionMalformed(number))
      }
      guard slots[number] != nil else {
        throw failure(.alternationHasUndefinedReference, RegexStrings.conditionUndefined(number))
      }
      return referenceCondition(number)
    }
    if !isAtEnd, RegexSet.isBoundaryWord(current) {
      if let number = nameNumbers[scanName()], current == 0x29, !isAtEnd {
        position &+= 1
        return referenceCondition(number)
      }
    }
    position = start &- 1
    ignoresNextParenthesis = true
    if peek(1) == 0x3F {
      if peek(2) == 0x23 { throw failure(.alternationHasComment, RegexStrings.conditionHasComment) }
      let isNamed = peek(2) == 0x3C && position &+ 3 < pattern.count && peek(3) != 0x21 && peek(3) != 0x3D
      if peek(2) == 0x27 || isNamed {
        throw failure(.alternationHasNamedCapture, RegexStrings.conditionHasNamedCapture)
      }
    }
    return RegexNode(.expressionConditional, options)
  }

  private func referenceCondition(_ number: Int) -> RegexNode {
    var node = RegexNode(.referenceConditional, options)
    node.number = number
    return node
  }

  /// Option letters up to the first unit that is none.
  mutating func scanOptions() {
    var turnsOff = false
    while !isAtEnd {
      let option: RegexOptions
      switch current | 0x20 {
      case 0x2D where current == 0x2D:
        turnsOff = true
        position &+= 1
        continue
      case 0x2B where current == 0x2B:
        turnsOff = false
        position &+= 1
        continue
      case 0x69: option = .ignoreCase
      case 0x6D: option = .multiline
      case 0x6E: option = .explicitCapture
      case 0x73: option = .singleline
      case 0x78: option = .ignorePatternWhitespace
      default: return
      }
      if turnsOff { options.remove(option) } else { options.insert(option) }
      position &+= 1
    }
  }

  /// Skips white space and comments where the options have them, and `(?#...)` always.
  mutating func scanBlank() throws(RegexParseError) {
    while true {
      let extended = options.contains(.ignorePatternWhitespace)
      if extended { while !isAtEnd, Self.isSpace(current) { position &+= 1 } }
      if extended && !isAtEnd && current == 0x23 {
        while !isAtEnd, current != 0x0A { position &+= 1 }
      } else if position &+ 2 < pattern.count && current == 0x28 && peek(1) == 0x3F && peek(2) == 0x23 {
        while !isAtEnd, current != 0x29 { position &+= 1 }
        if isAtEnd { throw failure(.unterminatedComment, RegexStrings.unterminatedComment) }
        position &+= 1
      } else {
        return
      }
    }
  }
}
