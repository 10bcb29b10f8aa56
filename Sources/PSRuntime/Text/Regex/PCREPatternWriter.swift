/// Writes a tree as a PCRE2 pattern for one form of subjects.
///
/// The programs run without PCRE2's UTF and UCP modes, so that a code unit is a character, as in .NET. Classes are
/// written out: below 128 as their members (all there is in an ASCII subject), above as ranges and `\p{..}`.
struct PCREPatternWriter {
  private let tree: RegexTree
  private let forASCII: Bool
  private var text: [UInt8] = []
  /// The slot of each PCRE2 group, from group 1 on.
  private var slots: [Int] = []
  private var groupOfNumber: [Int: Int] = [:]
  private var isSupported = true
  private var looksAhead = false

  /// The pattern, the slots of its groups and whether it looks ahead; nil if PCRE2 cannot say it.
  static func write(_ tree: RegexTree, forASCII: Bool) -> (pattern: [UInt8], slots: [Int], looksAhead: Bool)? {
    guard tree.depth < 200, !tree.options.contains(.rightToLeft), !tree.options.contains(.ecmaScript) else {
      return nil
    }
    var writer = PCREPatternWriter(tree: tree, forASCII: forASCII)
    for child in tree.nodes[tree.root].children { writer.write(child) }
    return writer.isSupported ? (writer.text, writer.slots, writer.looksAhead) : nil
  }

  private init(tree: RegexTree, forASCII: Bool) {
    self.tree = tree
    self.forASCII = forASCII
  }

  /// Notes that PCRE2 cannot say the pattern.
  private mutating func giveUp() { isSupported = false }

  private mutating func put(_ literal: StaticString) {
    text.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  private mutating func put(number: Int) { text.append(contentsOf: Array(String(number).utf8)) }

  private mutating func write(_ index: Int) {
    guard isSupported, text.count < 1 << 20 else {
      isSupported = false
      return
    }
    let node = tree.nodes[index]
    switch node.kind {
    case .one: writeOne(node)
    case .set: write(node.set ?? .any)
    case .reference: writeReference(node)
    case .bol: put("(?m:^)")
    case .eol: put("(?m:$)")
    case .beginning: put("\\A")
    case .start: put("\\G")
    case .end: put("\\z")
    case .endZ: put("\\Z")
    case .boundary: writeBoundary(negated: false)
    case .nonBoundary: writeBoundary(negated: true)
    case .ecmaBoundary, .nonECMABoundary: giveUp()
    case .concatenate: for child in node.children { write(child) }
    case .alternate: writeGroup("(?:", node.children, separator: "|")
    case .loop: writeLoop(node)
    case .capture: writeCapture(node)
    case .group: writeGroup("(?:", node.children)
    case .atomic: writeGroup("(?>", node.children)
    case .positiveLook, .negativeLook: writeLook(node)
    case .referenceConditional: writeReferenceConditional(node)
    case .expressionConditional:
      looksAhead = true
      put("(?")
      writeGroup("(?=", Array(node.children.prefix(1)))
      writeBranches(Array(node.children.dropFirst()))
    }
  }

  private mutating func writeGroup(_ open: StaticString, _ children: [Int], separator: StaticString = "") {
    put(open)
    for (position, child) in children.enumerated() {
      if position > 0 { put(separator) }
      write(child)
    }
    put(")")
  }

  // MARK: Units and sets

  private mutating func writeOne(_ node: RegexNode) {
    guard let set = node.set else { return writeUnit(node.unit) }
    write(set)
  }

  private mutating func writeUnit(_ unit: UInt16) {
    if unit >= 128 {
      if forASCII { writeNothing() } else { writeHex(unit) }
      return
    }
    let byte = UInt8(truncatingIfNeeded: unit)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: " "):
      text.append(byte)
    case 0x21...0x7E: text.append(contentsOf: [UInt8(ascii: "\\"), byte])
    default: writeHex(unit)
    }
  }

  private mutating func writeHex(_ unit: UInt16) {
    put("\\x{")
    text.append(contentsOf: Array(String(unit, radix: 16).utf8))
    put("}")
  }

  private mutating func write(_ set: RegexSet) {
    if forASCII { return writeLowMembers(set) }
    if set === RegexSet.any { return put("(?s:.)") }
    if set === RegexSet.notNewline { return put(".") }
    let others = set.terms.filter { $0.isNegated && $0.categories.nonzeroBitCount > 1 }
    guard set.subtraction != nil || !others.isEmpty else { return writeClass(set, negated: set.isNegated) }
    put("(?:")
    if let subtraction = set.subtraction {
      put("(?!")
      write(subtraction)
      put(")")
    }
    put(set.isNegated ? "(?!" : "(?:")
    let hasPlainPart = !set.ranges.isEmpty || others.count < set.terms.count
    if hasPlainPart { writeClass(set, negated: false) }
    for (position, term) in others.enumerated() {
      if hasPlainPart || position > 0 { put("|") }
      put("[^")
      writeCategories(term.categories, negated: false)
      put("]")
    }
    put(set.isNegated ? ")(?s:.))" : "))")
  }

  /// The set without its subtraction and its negated groups of categories.
  private mutating func writeClass(_ set: RegexSet, negated: Bool) {
    put(negated ? "[^" : "[")
    let start = text.count
    for range in set.ranges {
      writeHex(range.lowerBound)
      guard range.upperBound > range.lowerBound else { continue }
      put("-")
      writeHex(range.upperBound)
    }
    for term in set.terms {
      if term.categories == 0 {
        writeSpace(negated: term.isNegated)
      } else if !(term.isNegated && term.categories.nonzeroBitCount > 1) {
        writeCategories(term.categories, negated: term.isNegated)
      }
    }
    if text.count == start {
      text.removeLast(negated ? 2 : 1)
      if negated { return put("(?s:.)") }
      return writeNothing()
    }
    put("]")
  }

  private mutating func writeSpace(negated: Bool) {
    guard negated else {
      put("\\x{9}-\\x{d}\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}")
      return
    }
    put("\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{84}\\x{86}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}")
    put("\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{ffff}")
  }

  /// A class that nothing is in, of one unit's length.
  private mutating func writeNothing() { put(forASCII ? "[^\\x{0}-\\x{ff}]" : "[^\\x{0}-\\x{ffff}]") }

  private mutating func writeCategories(_ bits: UInt32, negated: Bool) {
    for category in UnicodeCategory.allCases where bits & category.bit != 0 {
      put(negated ? "\\P{" : "\\p{")
      text.append(contentsOf: Array(RegexProperties.twoLetterNames[Int(category.rawValue)].utf8))
      put("}")
    }
  }

  /// The members below 128 of a set, for subjects that have no others.
  private mutating func writeLowMembers(_ set: RegexSet) {
    let count = set.bits.count
    if count == 128 { return put("(?s:.)") }
    if set === RegexSet.notNewline { return put(".") }
    if count == 0 { return writeNothing() }
    let isInverted = count > 64
    put(isInverted ? "[^" : "[")
    var unit: UInt16 = 0
    while unit < 128 {
      guard set.bits.contains(unit) != isInverted else {
        unit &+= 1
        continue
      }
      let first = unit
      while unit &+ 1 < 128, set.bits.contains(unit &+ 1) != isInverted { unit &+= 1 }
      writeUnit(first)
      if unit > first {
        if unit > first &+ 1 { put("-") }
        writeUnit(unit)
      }
      unit &+= 1
    }
    put("]")
  }

  // MARK: Assertions, groups, loops

  private mutating func writeBoundary(negated: Bool) {
    if forASCII { return put(negated ? "\\B" : "\\b") }
    func word(_ writer: inout PCREPatternWriter) {
      writer.put("[")
      writer.writeCategories(RegexSet.CategoryTerm.wordBits, negated: false)
      writer.put("\\x{200c}\\x{200d}])")
    }
    put("(?:(?<=")
    word(&self)
    put(negated ? "(?=" : "(?!")
    word(&self)
    put("|(?<!")
    word(&self)
    put(negated ? "(?!" : "(?=")
    word(&self)
    put(")")
  }

  private mutating func writeReference(_ node: RegexNode) {
    guard let group = groupOfNumber[node.number], !(node.ignoresCase && !forASCII) else {
      isSupported = false
      return
    }
    put(node.ignoresCase ? "(?i:\\g{" : "(?:\\g{")
    put(number: group)
    put("})")
  }

  private mutating func writeCapture(_ node: RegexNode) {
    guard node.uncapture < 0, groupOfNumber[node.number] == nil else {
      isSupported = false
      return
    }
    slots.append(tree.slot(ofNumber: node.number))
    groupOfNumber[node.number] = slots.count
    writeGroup("(", node.children)
  }

  private mutating func writeLoop(_ node: RegexNode) {
    guard node.min <= 60000, node.max <= 60000 || node.max == RegexNode.unlimited else {
      isSupported = false
      return
    }
    // PCRE2 writes counted loops out, and then goes on after rounds that matched nothing; .NET does not.
    if node.max > 1 && (node.min > 1 || node.max != RegexNode.unlimited) && tree.canBeEmpty(node.children[0]) {
      return giveUp()
    }
    let body = tree.nodes[node.children[0]]
    let isAtom = (body.kind == .one || body.kind == .set) && (forASCII || body.set == nil || isPlain(body.set))
    if isAtom { write(node.children[0]) } else { writeGroup("(?:", node.children) }
    switch (node.min, node.max) {
    case (0, RegexNode.unlimited): put("*")
    case (1, RegexNode.unlimited): put("+")
    case (0, 1): put("?")
    default:
      put("{")
      put(number: node.min)
      if node.max != node.min {
        put(",")
        if node.max != RegexNode.unlimited { put(number: node.max) }
      }
      put("}")
    }
    if node.isLazy { put("?") }
  }

  private func isPlain(_ set: RegexSet?) -> Bool {
    guard let set else { return true }
    return set.subtraction == nil && !set.terms.contains { $0.isNegated && $0.categories.nonzeroBitCount > 1 }
  }

  private mutating func writeLook(_ node: RegexNode) {
    guard let child = node.children.first else {
      isSupported = false
      return
    }
    let isNegative = node.kind == .negativeLook
    if !node.isRightToLeft { looksAhead = true }
    guard node.isRightToLeft else { return writeGroup(isNegative ? "(?!" : "(?=", node.children) }
    let branches = tree.nodes[child].kind == .alternate ? tree.nodes[child].children : [child]
    for branch in branches where tree.fixedLength(branch) == nil {
      isSupported = false
      return
    }
    put(isNegative ? "(?<!" : "(?<=")
    for (position, branch) in branches.enumerated() {
      if position > 0 { put("|") }
      write(branch)
    }
    put(")")
  }

  private mutating func writeReferenceConditional(_ node: RegexNode) {
    guard let group = groupOfNumber[node.number] else {
      isSupported = false
      return
    }
    put("(?(")
    put(number: group)
    put(")")
    writeBranches(node.children)
  }

  private mutating func writeBranches(_ children: [Int]) {
    for (position, child) in children.enumerated() {
      if position > 0 { put("|") }
      writeGroup("(?:", [child])
    }
    put(")")
  }
}
