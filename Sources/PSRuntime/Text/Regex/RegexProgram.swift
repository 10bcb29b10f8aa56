/// A compiled .NET regular expression: one face before the engines that run it.
///
/// Plain literals are searched directly; PCRE2 runs what it can say, 8 bit for ASCII subjects and 16 bit for the rest;
/// `RegexBacktracker` runs the rest and finds all captures of repeated groups. All offsets are UTF-16 units. Programs
/// are not for several threads at once.
public final class RegexProgram {
  public let options: RegexOptions
  /// The pattern as given, for `ToString` and messages.
  public let pattern: TextBuilder
  /// The numbers of all groups, ascending, 0 first; they can have gaps (`GetGroupNumbers`).
  public var groupNumbers: [Int] { tree.groupNumbers }
  /// The names beside them, digits where a group has no name (`GetGroupNames`).
  public var groupNames: [String] { tree.groupNames }
  /// Ends long matches; Ctrl-C and `matchTimeout` come in here.
  public var limits = RegexLimits()
  /// The time limit of a match in nanoseconds (`MatchTimeout`); needs `limits.clock`.
  public var matchTimeout: UInt64?

  let tree: RegexTree
  private let literal: RegexLiteral?
  private var asciiPattern: PCREPattern?
  private var utf16Pattern: PCREPattern?
  private var triedASCII = false
  private var triedUTF16 = false
  private var backtrackCode: RegexCode?

  /// Parses `pattern`; the engines' programs are made on first use.
  ///
  /// `caseBehavior` is the culture's (`.invariant` with the option CultureInvariant); throws .NET's parse errors.
  public init(
    _ pattern: TextView, options: RegexOptions = [], caseBehavior: RegexCaseBehavior = .nonTurkish
  ) throws(RegexParseError) {
    self.options = options
    self.pattern = TextBuilder(pattern)
    let behavior = options.contains(.cultureInvariant) ? RegexCaseBehavior.invariant : caseBehavior
    tree = try RegexParser.parse(pattern, options: options, caseBehavior: behavior)
    literal = RegexLiteral(tree)
  }

  /// The slot (index in `RegexMatch.groups`) of a group number, nil if there is none.
  public func slot(ofNumber number: Int) -> Int? {
    let slot = tree.slot(ofNumber: number)
    return slot < 0 ? nil : slot
  }

  /// The slot of a group name or a number's digits, nil if there is none.
  public func slot(ofName name: String) -> Int? { tree.groupNames.firstIndex(of: name) }

  /// True if the slot's group has a name of its own rather than a number.
  public func isNamed(slot: Int) -> Bool {
    slot < tree.groupNames.count && tree.groupNames[slot] != String(tree.groupNumbers[slot])
  }

  public var isRightToLeft: Bool { options.contains(.rightToLeft) }

  /// Where a search without a start offset begins.
  public func defaultStart(in subject: TextView) -> Int { isRightToLeft ? subject.count : 0 }

  // MARK: Matching

  /// The first match at or after `start` (before it with RightToLeft); `start` must lie in `0...subject.count`.
  public func match(_ subject: TextView, from start: Int) throws(RegexMatchTimeoutError) -> RegexMatch? {
    if let literal, subject.isASCII || !literal.needsASCII {
      guard let span = literal.search(subject, from: start) else { return nil }
      return RegexMatch(whole: span)
    }
    if let pattern = pattern(for: subject) {
      switch pattern.search(subject, from: start) {
      case .matched: return pattern.lastMatch
      case .failed: return nil
      case .gaveUp: break
      }
    }
    guard let captures = try backtrack(subject, from: start) else { return nil }
    let spans = captures.map { $0.last ?? .none }
    return RegexMatch(whole: spans[0], captured: Array(spans.dropFirst()))
  }

  /// True if there is a match at or after `start`.
  public func isMatch(_ subject: TextView, from start: Int) throws(RegexMatchTimeoutError) -> Bool {
    try match(subject, from: start) != nil
  }

  /// The match after `previous`, nil if there is none; after an empty match the search moves on by one.
  public func nextMatch(
    _ subject: TextView, after previous: RegexMatch
  ) throws(RegexMatchTimeoutError) -> RegexMatch? {
    var start = isRightToLeft ? previous.index : previous.end
    if previous.length == 0 { start &+= isRightToLeft ? -1 : 1 }
    guard start >= 0, start <= subject.count else { return nil }
    return try match(subject, from: start)
  }

  /// All captures of all groups of a match, by slot, oldest first: what `Group.Captures` holds.
  ///
  /// `start` is the offset that the search began at (it matters for `\G` only).
  public func captures(
    of match: RegexMatch, in subject: TextView, searchedFrom start: Int
  ) throws(RegexMatchTimeoutError) -> [[TextSpan]] {
    var matcher = RegexBacktracker(code: code, subject: subject, searchStart: start, limits: currentLimits)
    if try matcher.attempt(at: isRightToLeft ? match.end : match.index) { return matcher.captures }
    return match.groups.map { $0.isMatched ? [$0] : [] }
  }

  private func backtrack(_ subject: TextView, from start: Int) throws(RegexMatchTimeoutError) -> [[TextSpan]]? {
    var matcher = RegexBacktracker(code: code, subject: subject, searchStart: start, limits: currentLimits)
    return try matcher.search() ? matcher.captures : nil
  }

  private var currentLimits: RegexLimits {
    var result = limits
    if let matchTimeout, let clock = limits.clock { result.deadline = clock() &+ matchTimeout }
    return result
  }

  private var code: RegexCode {
    if let backtrackCode { return backtrackCode }
    let written = RegexCodeWriter.write(tree)
    backtrackCode = written
    return written
  }

  /// The PCRE2 program for the form of `subject`; nil if there is none or a time limit asks for our own matcher.
  private func pattern(for subject: TextView) -> PCREPattern? {
    if matchTimeout != nil { return nil }
    if subject.isASCII {
      if !triedASCII {
        triedASCII = true
        asciiPattern = makePattern(forASCII: true)
      }
      return asciiPattern
    }
    if !triedUTF16 {
      triedUTF16 = true
      utf16Pattern = makePattern(forASCII: false)
    }
    return utf16Pattern
  }

  private func makePattern(forASCII: Bool) -> PCREPattern? {
    guard let written = PCREPatternWriter.write(tree, forASCII: forASCII) else { return nil }
    return PCREPattern(
      pattern: written.pattern, slots: written.slots, slotCount: tree.groupNumbers.count,
      looksAhead: written.looksAhead, isASCII: forASCII)
  }
}

/// A pattern that is just text: searched without an engine.
struct RegexLiteral {
  private let units: [UInt16]
  /// The other ASCII case of each unit under IgnoreCase, else the unit itself.
  private let others: [UInt16]
  /// True if a unit can equal a character beyond ASCII (i: U+0130, k: U+212A): other subjects need an engine.
  let needsASCII: Bool

  /// Nil if the tree is more than a sequence of literals.
  init?(_ tree: RegexTree) {
    guard tree.groupNumbers.count == 1, !tree.options.contains(.rightToLeft) else { return nil }
    guard let child = tree.nodes[tree.root].children.first else { return nil }
    let body = tree.nodes[child]
    let children = body.kind == .concatenate ? body.children : [child]
    guard !children.isEmpty else { return nil }
    var units: [UInt16] = []
    var others: [UInt16] = []
    var needsASCII = false
    for index in children {
      let node = tree.nodes[index]
      guard node.kind == .one else { return nil }
      let isLetter = (node.unit | 0x20) &- 0x61 < 26
      guard node.set == nil || isLetter else { return nil }
      if node.set != nil, node.unit | 0x20 == 0x69 || node.unit | 0x20 == 0x6B { needsASCII = true }
      units.append(node.unit)
      others.append(node.set == nil ? node.unit : node.unit ^ 0x20)
    }
    self.units = units
    self.others = others
    self.needsASCII = needsASCII
  }

  /// The first occurrence at or after `start`.
  func search(_ subject: TextView, from start: Int) -> TextSpan? {
    let last = subject.count &- units.count
    var index = start
    while index <= last {
      var offset = 0
      while offset < units.count {
        let unit = subject[index &+ offset]
        guard unit == units[offset] || unit == others[offset] else { break }
        offset &+= 1
      }
      if offset == units.count { return TextSpan(start: index, length: units.count) }
      index &+= 1
    }
    return nil
  }
}
