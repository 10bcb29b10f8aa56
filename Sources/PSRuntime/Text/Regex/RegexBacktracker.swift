/// The matcher of our own: everything that .NET's syntax can say, with all captures of every group.
///
/// It keeps its own stacks, so that no pattern and no subject can exhaust the thread's one. It is simple rather than
/// fast: PCRE2 takes what it can (`PCREPattern`), this takes the rest.
struct RegexBacktracker {
  /// A place to go on at when the current way fails.
  private struct Choice {
    var instruction: Int32
    var position: Int32
    /// -1: go on at `instruction`. 0 and more: a greedy repeat that can be shortened down to this position.
    /// -2 - n: a lazy repeat that can take n more units.
    var limit: Int32
    var trail: Int32
  }

  /// What to put back when a choice is taken: a register's value, or a capture added or removed.
  private struct Undo {
    var target: Int32
    var first: Int32
    var second: Int32
  }

  private let code: RegexCode
  private let subject: TextView
  private let searchStart: Int
  private var limits: RegexLimits
  private var registers: [Int32]
  private(set) var captures: [[TextSpan]]
  private var choices: [Choice] = []
  private var trail: [Undo] = []
  private var position = 0
  private var next = 0

  init(code: RegexCode, subject: TextView, searchStart: Int, limits: RegexLimits) {
    self.code = code
    self.subject = subject
    self.searchStart = searchStart
    self.limits = limits
    registers = Array(repeating: 0, count: code.registerCount)
    captures = Array(repeating: [], count: code.groupCount)
  }

  /// Searches from `searchStart`; true if there is a match, whose groups are then in `captures`.
  mutating func search() throws(RegexMatchTimeoutError) -> Bool {
    if code.isRightToLeft {
      var start = searchStart
      while start >= 0 {
        if try attempt(at: start) { return true }
        start &-= 1
      }
      return false
    }
    var start = searchStart
    while start <= subject.count {
      if code.isAnchored && start > 0 { return false }
      if let set = code.firstSet {
        while start < subject.count, !set.contains(subject[start]) { start &+= 1 }
        if start >= subject.count { return false }
      }
      if try attempt(at: start) { return true }
      start &+= 1
    }
    return false
  }

  /// Tries to match at exactly `start`.
  mutating func attempt(at start: Int) throws(RegexMatchTimeoutError) -> Bool {
    for slot in captures.indices { captures[slot].removeAll(keepingCapacity: true) }
    choices.removeAll(keepingCapacity: true)
    trail.removeAll(keepingCapacity: true)
    position = start
    next = 0
    while true {
      try limits.step(stack: choices.count &+ trail.count)
      let instruction = code.instructions[next]
      if instruction.operation == .match { return true }
      next &+= 1
      if !execute(instruction), !backtrack() { return false }
    }
  }

  // MARK: Instructions

  private mutating func execute(_ instruction: RegexCode.Instruction) -> Bool {
    let a = Int(instruction.a)
    switch instruction.operation {
    case .one, .set: return take(instruction)
    case .reference: return matchReference(a, ignoresCase: instruction.b != 0, reversed: instruction.isReversed)
    case .repeatGreedy: return repeatGreedy(instruction)
    case .repeatLazy: return repeatLazy(instruction)
    case .jump: next = a
    case .choice: push(a)
    case .captureStart: set(a, Int32(truncatingIfNeeded: position))
    case .captureEnd: return capture(instruction)
    case .loopStart:
      set(code.loops[a].countRegister, 0)
      set(code.loops[a].positionRegister, -1)
    case .loopTest: testLoop(code.loops[a])
    case .loopEnter:
      set(code.loops[a].countRegister, registers[code.loops[a].countRegister] &+ 1)
      set(code.loops[a].positionRegister, Int32(truncatingIfNeeded: position))
    case .mark:
      set(a, Int32(truncatingIfNeeded: choices.count))
      set(Int(instruction.b), Int32(truncatingIfNeeded: position))
    case .cut, .cutAndReturn:
      let depth = Int(registers[a])
      if choices.count > depth { choices.removeLast(choices.count &- depth) }
      if instruction.operation == .cutAndReturn { position = Int(registers[Int(instruction.b)]) }
    case .groupTest:
      if captures[a].isEmpty { next = Int(instruction.b) }
    case .fail: return false
    default: return holds(instruction.operation)
    }
    return true
  }

  private mutating func take(_ instruction: RegexCode.Instruction) -> Bool {
    let place = instruction.isReversed ? position &- 1 : position
    guard place >= 0, place < subject.count else { return false }
    let unit = subject[place]
    let isTaken =
      instruction.operation == .one ? Int32(unit) == instruction.a : isMember(unit, ofSet: Int(instruction.a))
    guard isTaken else { return false }
    position = instruction.isReversed ? place : place &+ 1
    return true
  }

  private func isMember(_ unit: UInt16, ofSet set: Int) -> Bool {
    unit < 128 ? code.setBits[set].contains(unit) : code.sets[set].contains(unit)
  }

  private func holds(_ assertion: RegexCode.Instruction.Operation) -> Bool {
    let count = subject.count
    switch assertion {
    case .bol: return position == 0 || subject[position &- 1] == 0x0A
    case .eol: return position == count || subject[position] == 0x0A
    case .beginning: return position == 0
    case .start: return position == searchStart
    case .end: return position == count
    case .endZ: return position == count || (position == count &- 1 && subject[position] == 0x0A)
    case .boundary: return isBoundary(RegexSet.isBoundaryWord)
    case .nonBoundary: return !isBoundary(RegexSet.isBoundaryWord)
    case .ecmaBoundary: return isBoundary(RegexSet.isECMAWord)
    default: return !isBoundary(RegexSet.isECMAWord)
    }
  }

  private func isBoundary(_ isWord: (UInt16) -> Bool) -> Bool {
    let before = position > 0 && isWord(subject[position &- 1])
    let after = position < subject.count && isWord(subject[position])
    return before != after
  }

  private mutating func matchReference(_ slot: Int, ignoresCase: Bool, reversed: Bool) -> Bool {
    guard let span = captures[slot].last else { return code.isECMAScript }
    let start = reversed ? position &- span.length : position
    guard start >= 0, start &+ span.length <= subject.count else { return false }
    for offset in 0..<span.length {
      let left = subject[span.start &+ offset]
      let right = subject[start &+ offset]
      if left != right && !(ignoresCase && RegexCase.areEqual(left, right, code.caseBehavior)) { return false }
    }
    position = reversed ? start : start &+ span.length
    return true
  }

  // MARK: Repeats

  private func matches(_ set: Int, at position: Int, reversed: Bool) -> Bool {
    let place = reversed ? position &- 1 : position
    return place >= 0 && place < subject.count && isMember(subject[place], ofSet: set)
  }

  private mutating func repeatGreedy(_ instruction: RegexCode.Instruction) -> Bool {
    let step = instruction.isReversed ? -1 : 1
    var taken = 0
    var lowest = position
    while taken < Int(instruction.c), matches(Int(instruction.a), at: position, reversed: instruction.isReversed) {
      position &+= step
      taken &+= 1
      if taken == Int(instruction.b) { lowest = position }
    }
    guard taken >= Int(instruction.b) else { return false }
    if taken > Int(instruction.b) { push(next, limit: Int32(truncatingIfNeeded: lowest)) }
    return true
  }

  private mutating func repeatLazy(_ instruction: RegexCode.Instruction) -> Bool {
    for _ in 0..<Int(instruction.b) {
      guard matches(Int(instruction.a), at: position, reversed: instruction.isReversed) else { return false }
      position &+= instruction.isReversed ? -1 : 1
    }
    let more = instruction.c &- instruction.b
    if more > 0 { push(next &- 1, limit: -2 &- Swift.min(more, Int32.max &- 2)) }
    return true
  }

  private mutating func testLoop(_ loop: RegexCode.Loop) {
    let count = Int(registers[loop.countRegister])
    // A round that matched nothing ends the loop, but not before the minimum: its next round may go another way.
    let isEmptyRound = count >= Swift.max(1, loop.minimum) && Int(registers[loop.positionRegister]) == position
    if isEmptyRound || count >= loop.maximum {
      next = loop.exit
    } else if count >= loop.minimum {
      push(loop.isLazy ? next : loop.exit)
      if loop.isLazy { next = loop.exit }
    }
  }

  // MARK: Captures

  private mutating func capture(_ instruction: RegexCode.Instruction) -> Bool {
    let from = Int(registers[Int(instruction.a)])
    var start = Swift.min(from, position)
    var end = Swift.max(from, position)
    let uncaptured = Int(instruction.c)
    if uncaptured >= 0 {
      guard let removed = captures[uncaptured].popLast() else { return false }
      trail.append(
        Undo(
          target: Int32(truncatingIfNeeded: -2 &* uncaptured &- 2), first: Int32(truncatingIfNeeded: removed.start),
          second: Int32(truncatingIfNeeded: removed.length)))
      if start >= removed.end {
        (start, end) = (removed.end, start)
      } else if end <= removed.start {
        start = removed.start
      } else {
        (start, end) = (Swift.max(start, removed.start), Swift.min(end, removed.end))
      }
    }
    let slot = Int(instruction.b)
    if slot >= 0 {
      captures[slot].append(TextSpan(start: start, length: Swift.max(0, end &- start)))
      trail.append(Undo(target: Int32(truncatingIfNeeded: -2 &* slot &- 1), first: 0, second: 0))
    }
    return true
  }

  // MARK: Choices

  private mutating func set(_ register: Int, _ value: Int32) {
    trail.append(Undo(target: Int32(truncatingIfNeeded: register), first: registers[register], second: 0))
    registers[register] = value
  }

  private mutating func push(_ instruction: Int, limit: Int32 = -1) {
    choices.append(
      Choice(
        instruction: Int32(truncatingIfNeeded: instruction), position: Int32(truncatingIfNeeded: position),
        limit: limit, trail: Int32(truncatingIfNeeded: trail.count)))
  }

  /// Goes back to the last choice that still leads somewhere; false if there is none.
  private mutating func backtrack() -> Bool {
    while var choice = choices.popLast() {
      undo(downTo: Int(choice.trail))
      position = Int(choice.position)
      next = Int(choice.instruction)
      if choice.limit == -1 { return true }
      if choice.limit >= 0 {
        choice.position &+= choice.position > choice.limit ? -1 : 1
        position = Int(choice.position)
        if choice.position != choice.limit { choices.append(choice) }
        return true
      }
      let instruction = code.instructions[next]
      guard matches(Int(instruction.a), at: position, reversed: instruction.isReversed) else { continue }
      position &+= instruction.isReversed ? -1 : 1
      choice.position = Int32(truncatingIfNeeded: position)
      choice.limit &+= 1
      if choice.limit < -2 { choices.append(choice) }
      next &+= 1
      return true
    }
    return false
  }

  private mutating func undo(downTo height: Int) {
    while trail.count > height {
      let entry = trail.removeLast()
      if entry.target >= 0 {
        registers[Int(entry.target)] = entry.first
      } else if entry.target % 2 == 0 {
        captures[Int(-entry.target) / 2 &- 1].append(TextSpan(start: Int(entry.first), length: Int(entry.second)))
      } else {
        captures[Int(-entry.target) / 2].removeLast()
      }
    }
  }
}
