/// Reads .NET's regular expression syntax into a tree.
///
/// Two passes, as in .NET: the first finds the groups and gives them numbers (unnamed ones in order, named ones after
/// them), the second builds nodes. `position` moves as .NET's does, because error texts show it.
struct RegexParser {
  let pattern: [UInt16]
  var position = 0
  var options: RegexOptions
  /// The options of the whole pattern, before `(?...)` changes any.
  let initialOptions: RegexOptions
  let caseBehavior: RegexCaseBehavior

  var nodes: [RegexNode] = []
  /// The open groups, innermost last.
  var frames: [Frame] = []
  /// The node that a quantifier would apply to.
  var unit: Int?
  var optionStack: [RegexOptions] = []
  var depth = 0

  /// Group numbers and where they were first seen.
  var slots: [Int: Int] = [:]
  /// Group names in the order of the text, then their numbers.
  var nameOrder: [String] = []
  var nameNumbers: [String: Int] = [:]
  var nextNumber = 1
  /// True before the parenthesis of a condition, which captures nothing.
  var ignoresNextParenthesis = false

  /// An open group: its node, the finished alternatives, the children of the current one.
  struct Frame {
    var node: RegexNode
    var alternatives: [Int] = []
    var children: [Int] = []

    var isConditional: Bool { node.kind == .referenceConditional || node.kind == .expressionConditional }
  }

  static let maximumDepth = 1000

  init(pattern: TextView, options: RegexOptions, caseBehavior: RegexCaseBehavior) {
    self.pattern = pattern.unitArray
    self.options = options
    self.initialOptions = options
    self.caseBehavior = caseBehavior
  }

  /// Parses a whole pattern.
  static func parse(
    _ pattern: TextView, options: RegexOptions, caseBehavior: RegexCaseBehavior
  ) throws(RegexParseError) -> RegexTree {
    var parser = RegexParser(pattern: pattern, options: options, caseBehavior: caseBehavior)
    try parser.countCaptures()
    parser.restart()
    return try parser.scanPattern()
  }

  private mutating func restart() {
    position = 0
    nextNumber = 1
    ignoresNextParenthesis = false
    optionStack = []
    options = initialOptions
  }

  var isAtEnd: Bool { position >= pattern.count }

  /// The unit under the position; 0 at the end.
  var current: UInt16 { position < pattern.count ? pattern[position] : 0 }

  /// The unit `distance` after the position; 0 past the end.
  func peek(_ distance: Int) -> UInt16 {
    position &+ distance < pattern.count ? pattern[position &+ distance] : 0
  }

  func failure(_ code: RegexParseError.Code, _ reason: String) -> RegexParseError {
    let text = String(decoding: pattern, as: UTF16.self)
    return RegexParseError(
      code: code, offset: position,
      message: RegexStrings.invalidPattern(text, offset: position, reason: reason))
  }

  mutating func add(_ node: RegexNode) -> Int {
    nodes.append(node)
    return nodes.count &- 1
  }

  /// A node for one literal unit, a set of its case forms under IgnoreCase.
  mutating func literal(_ unit: UInt16) -> Int {
    var node = RegexNode(.one, options)
    node.unit = unit
    if options.contains(.ignoreCase) {
      let equivalents = RegexCase.equivalents(of: unit, caseBehavior)
      if equivalents.count > 1 { node.set = RegexSet(ranges: equivalents.map { $0...$0 }) }
    }
    if node.set == nil { node.options.remove(.ignoreCase) }
    return add(node)
  }

  mutating func setNode(_ set: RegexSet) -> Int {
    var node = RegexNode(.set, options.subtracting(.ignoreCase))
    node.set = set
    return add(node)
  }
}

// MARK: - The main scan

extension RegexParser {
  private mutating func scanPattern() throws(RegexParseError) -> RegexTree {
    var root = RegexNode(.capture, options.subtracting(.ignoreCase))
    root.number = 0
    frames = [Frame(node: root)]
    var isQuantifier = false
    while !isAtEnd {
      let wasQuantifier = isQuantifier
      isQuantifier = false
      try scanBlank()
      let start = position
      skipOrdinary()
      let end = position
      try scanBlank()
      let special = isAtEnd ? 0 : (Self.isSpecial(current) ? current : 0x20)
      if special > 0x20 {
        isQuantifier = Self.isQuantifier(special)
        position &+= 1
      }
      addLiterals(start, end, lastIsQuantified: isQuantifier)
      if special == 0 { break }
      if special == 0x20 { continue }
      let previous = wasQuantifier && start == end
      guard try scanSpecial(special, afterQuantifier: previous) else { continue }
      isQuantifier = try scanQuantifiers()
    }
    if frames.count > 1 {
      throw failure(.insufficientClosingParentheses, RegexStrings.insufficientClosingParentheses)
    }
    let rootIndex = try closeGroup()
    let numbers = slots.keys.sorted()
    let names = Dictionary(nameNumbers.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    return RegexTree(
      nodes: nodes, root: rootIndex, groupNumbers: numbers, groupNames: numbers.map { names[$0] ?? String($0) },
      options: initialOptions, caseBehavior: caseBehavior, depth: depth)
  }

  /// Moves over ordinary units; a brace that begins no quantifier is one.
  private mutating func skipOrdinary() {
    let skipsSpace = options.contains(.ignorePatternWhitespace)
    while !isAtEnd {
      let unit = current
      let stops = Self.isSpecial(unit) || (skipsSpace && (Self.isSpace(unit) || unit == 0x23))
      if stops && !(unit == 0x7B && !isTrueQuantifier()) { return }
      position &+= 1
    }
  }

  /// Adds the literals of a run; before a quantifier the last one becomes the unit instead.
  private mutating func addLiterals(_ start: Int, _ end: Int, lastIsQuantified: Bool) {
    guard start < end else { return }
    for index in start..<end {
      let node = literal(pattern[index])
      if lastIsQuantified && index == end &- 1 { unit = node } else { append(node) }
    }
  }

  /// Handles one special unit (already consumed); true if `unit` is now something that a quantifier can follow.
  private mutating func scanSpecial(_ special: UInt16, afterQuantifier: Bool) throws(RegexParseError) -> Bool {
    switch special {
    case 0x5B:
      let set = try scanClass(ignoreCase: options.contains(.ignoreCase), scanOnly: false)
      unit = setNode(set.build())
    case 0x28:
      optionStack.append(options)
      if let node = try scanGroupOpen() {
        depth = Swift.max(depth, frames.count)
        guard frames.count <= Self.maximumDepth else { throw failure(.unknown, RegexStrings.nestedTooDeeply) }
        frames.append(Frame(node: node))
      } else {
        optionStack.removeLast()
      }
      return false
    case 0x7C:
      addAlternate()
      return false
    case 0x29:
      guard try scanGroupClose() else { return false }
    case 0x5C:
      guard !isAtEnd else { throw failure(.unescapedEndingBackslash, RegexStrings.unescapedEndingBackslash) }
      unit = try scanBackslash(scanOnly: false)
    case 0x5E: unit = add(RegexNode(options.contains(.multiline) ? .bol : .beginning, options))
    case 0x24: unit = add(RegexNode(options.contains(.multiline) ? .eol : .endZ, options))
    case 0x2E: unit = setNode(options.contains(.singleline) ? .any : .notNewline)
    default:
      if unit == nil {
        let sign = Character(UnicodeScalar(UInt8(truncatingIfNeeded: special)))
        throw afterQuantifier
          ? failure(.nestedQuantifiersNotParenthesized, RegexStrings.nestedQuantifiers(sign))
          : failure(.quantifierAfterNothing, RegexStrings.quantifierAfterNothing(sign))
      }
      position &-= 1
    }
    return true
  }

  /// Reads the quantifier after `unit`, if there is one, and adds the result; true if there was one.
  private mutating func scanQuantifiers() throws(RegexParseError) -> Bool {
    try scanBlank()
    guard let body = unit else { return false }
    unit = nil
    guard !isAtEnd, isTrueQuantifier() else {
      append(body)
      return false
    }
    var node = RegexNode(.loop, options)
    node.children = [body]
    let sign = current
    position &+= 1
    switch sign {
    case 0x2A: node.max = RegexNode.unlimited
    case 0x3F: node.max = 1
    case 0x2B: (node.min, node.max) = (1, RegexNode.unlimited)
    default:
      node.min = try scanDecimal()
      node.max = node.min
      if current == 0x2C {
        position &+= 1
        node.max = current == 0x7D ? RegexNode.unlimited : try scanDecimal()
      }
      position &+= 1
    }
    try scanBlank()
    if current == 0x3F && !isAtEnd {
      position &+= 1
      node.isLazy = true
    }
    if node.min > node.max { throw failure(.reversedQuantifierRange, RegexStrings.reversedQuantifierRange) }
    append(add(node))
    return true
  }
}

// MARK: - Groups under construction

extension RegexParser {
  mutating func append(_ node: Int) { frames[frames.count &- 1].children.append(node) }

  /// Ends the current alternative.
  private mutating func addAlternate() {
    let top = frames.count &- 1
    let node = sequence(frames[top].children)
    frames[top].children = []
    frames[top].alternatives.append(node)
  }

  private mutating func sequence(_ children: [Int]) -> Int {
    if children.count == 1 { return children[0] }
    var node = RegexNode(.concatenate, options)
    node.options = frames[frames.count &- 1].node.options
    node.children = children
    return add(node)
  }

  /// Finishes the innermost group and gives its node.
  private mutating func closeGroup() throws(RegexParseError) -> Int {
    addAlternate()
    var frame = frames.removeLast()
    if frame.isConditional {
      frame.node.children.append(contentsOf: frame.alternatives)
      let limit = frame.node.kind == .referenceConditional ? 2 : 3
      if frame.node.children.count > limit {
        throw failure(.alternationHasTooManyConditions, RegexStrings.tooManyConditions)
      }
    } else if frame.alternatives.count == 1 {
      frame.node.children = frame.alternatives
    } else {
      var alternate = RegexNode(.alternate, frame.node.options)
      alternate.children = frame.alternatives
      frame.node.children = [add(alternate)]
    }
    return add(frame.node)
  }

  /// Handles `)`; false if the group was the condition of its parent, which no quantifier can follow.
  private mutating func scanGroupClose() throws(RegexParseError) -> Bool {
    guard frames.count > 1 else {
      throw failure(.insufficientOpeningParentheses, RegexStrings.insufficientOpeningParentheses)
    }
    let node = try closeGroup()
    options = optionStack.popLast() ?? options
    let top = frames.count &- 1
    if frames[top].node.kind == .expressionConditional, frames[top].node.children.isEmpty {
      frames[top].node.children = [node]
      unit = nil
      return false
    }
    unit = node
    return true
  }
}

// MARK: - Kinds of units

extension RegexParser {
  /// White space of patterns: tab, newline, form feed, return, blank.
  static func isSpace(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0C || unit == 0x0D
  }

  static func isQuantifier(_ unit: UInt16) -> Bool { unit == 0x2A || unit == 0x2B || unit == 0x3F || unit == 0x7B }

  /// `$ ( ) . [ \ ^ |` and the quantifiers.
  static func isSpecial(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x24, 0x28, 0x29, 0x2E, 0x5B, 0x5C, 0x5E, 0x7C, 0x2A, 0x2B, 0x3F, 0x7B: true
    default: false
    }
  }

  static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }

  /// True if a quantifier stands at the position; `{` only as `{n}`, `{n,}`, `{n,m}`.
  func isTrueQuantifier() -> Bool {
    guard current == 0x7B else { return Self.isQuantifier(current) }
    var index = position &+ 1
    let firstDigit = index
    while index < pattern.count, Self.isDigit(pattern[index]) { index &+= 1 }
    guard index > firstDigit, index < pattern.count else { return false }
    if pattern[index] == 0x7D { return true }
    guard pattern[index] == 0x2C else { return false }
    index &+= 1
    while index < pattern.count, Self.isDigit(pattern[index]) { index &+= 1 }
    return index < pattern.count && pattern[index] == 0x7D
  }
}
