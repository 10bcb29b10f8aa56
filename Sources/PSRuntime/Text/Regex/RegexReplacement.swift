/// A parsed replacement pattern: text and `$` substitutions.
public struct RegexReplacement {
  private enum Part {
    case text(TextBuilder)
    case group(Int)
    case before, after, lastGroup, subject
  }

  private var parts: [Part] = []

  /// Parses `text` for the groups of `program`; what is no substitution stays as text, so this cannot fail except for
  /// group numbers above Int32.MaxValue.
  public init(_ text: TextView, for program: RegexProgram) throws(RegexParseError) {
    var parser = RegexReplacementParser(text, program: program)
    var literal = TextBuilder()
    while parser.position < parser.text.count {
      let unit = parser.text[parser.position]
      parser.position &+= 1
      guard unit == 0x24, let substitution = try parser.scanSubstitution() else {
        literal.append(unit: unit)
        continue
      }
      guard substitution != .dollar else {
        literal.append(unit: 0x24)
        continue
      }
      if !literal.isEmpty { parts.append(.text(literal)) }
      literal.removeAll()
      parts.append(Self.part(substitution))
    }
    if !literal.isEmpty { parts.append(.text(literal)) }
  }

  private static func part(_ substitution: RegexReplacementParser.Substitution) -> Part {
    switch substitution {
    case .group(let slot): .group(slot)
    case .before: .before
    case .after: .after
    case .lastGroup: .lastGroup
    case .subject, .dollar: .subject
    }
  }

  /// Appends what replaces `match` in `subject` (`Match.Result`).
  public func append(_ match: RegexMatch, in subject: TextView, to result: inout TextBuilder) {
    for part in parts {
      switch part {
      case .text(let text): text.withView { result.append($0) }
      case .group(let slot): append(match[slot], in: subject, to: &result)
      case .before: result.append(subject.slice(0, match.index))
      case .after: result.append(subject.suffix(from: match.end))
      case .lastGroup: append(match[match.groupCount &- 1], in: subject, to: &result)
      case .subject: result.append(subject)
      }
    }
  }

  private func append(_ span: TextSpan, in subject: TextView, to result: inout TextBuilder) {
    if span.isMatched { result.append(subject.slice(span.start, span.end)) }
  }
}

/// Reads what follows a `$` in a replacement pattern.
struct RegexReplacementParser {
  enum Substitution: Equatable {
    case group(Int)
    case before, after, lastGroup, subject, dollar
  }

  let text: [UInt16]
  let program: RegexProgram
  var position = 0

  init(_ text: TextView, program: RegexProgram) {
    self.text = text.unitArray
    self.program = program
  }

  private var current: UInt16 { position < text.count ? text[position] : 0 }

  /// The substitution after a `$`; nil (and the position unchanged) if the dollar is just text.
  mutating func scanSubstitution() throws(RegexParseError) -> Substitution? {
    let start = position
    if let found = try scan() { return found }
    position = start
    return nil
  }

  private mutating func scan() throws(RegexParseError) -> Substitution? {
    let isBraced = current == 0x7B && position &+ 1 < text.count
    if isBraced { position &+= 1 }
    if RegexParser.isDigit(current) {
      if !isBraced && program.options.contains(.ecmaScript) { return try scanLongestNumber() }
      let number = try scanDecimal()
      if isBraced && !take(0x7D) { return nil }
      return program.slot(ofNumber: number).map { .group($0) }
    }
    if isBraced {
      let start = position
      while position < text.count, RegexSet.isBoundaryWord(text[position]) { position &+= 1 }
      let name = String(decoding: text[start..<position], as: UTF16.self)
      guard position > start, take(0x7D) else { return nil }
      return program.slot(ofName: name).map { .group($0) }
    }
    let sign = current
    position &+= 1
    switch sign {
    case 0x24: return .dollar
    case 0x26: return .group(0)
    case 0x60: return .before
    case 0x27: return .after
    case 0x2B: return .lastGroup
    case 0x5F: return .subject
    default: return nil
    }
  }

  private mutating func take(_ unit: UInt16) -> Bool {
    guard position < text.count, text[position] == unit else { return false }
    position &+= 1
    return true
  }

  private mutating func scanDecimal() throws(RegexParseError) -> Int {
    var value = 0
    while RegexParser.isDigit(current) {
      value = value &* 10 &+ Int(current &- 0x30)
      position &+= 1
      guard value <= Int(Int32.max) else {
        let reason = RegexStrings.numberOutOfRange
        let pattern = String(decoding: text, as: UTF16.self)
        throw RegexParseError(
          code: .quantifierOrCaptureGroupOutOfRange, offset: position,
          message: RegexStrings.invalidPattern(pattern, offset: position, reason: reason))
      }
    }
    return value
  }

  /// ECMAScript: as many digits as still name a group.
  private mutating func scanLongestNumber() throws(RegexParseError) -> Substitution? {
    var found: Substitution?
    var end = position
    var value = 0
    while RegexParser.isDigit(current), value <= Int(Int32.max) {
      value = value &* 10 &+ Int(current &- 0x30)
      position &+= 1
      guard let slot = program.slot(ofNumber: value) else { continue }
      found = .group(slot)
      end = position
    }
    position = end
    return found
  }
}
