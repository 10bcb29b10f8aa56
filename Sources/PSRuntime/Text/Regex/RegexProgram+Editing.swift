// Replace and Split, as .NET's Regex does them.
extension RegexProgram {
  /// Calls `body` for each match from `start` on until it returns false.
  public func forEachMatch<Failure: Error>(
    in subject: TextView, from start: Int, _ body: (RegexMatch) throws(Failure) -> Bool
  ) throws {
    var current = try match(subject, from: start)
    while let found = current {
      guard try body(found) else { return }
      current = try nextMatch(subject, after: found)
    }
  }

  /// Replaces up to `count` matches (-1: all) from `start` on; nil if there was none, so that the caller keeps its text.
  public func replace(
    _ subject: TextView, with replacement: RegexReplacement, count: Int = -1, from start: Int
  ) throws -> TextBuilder? {
    try replace(subject, count: count, from: start) { match, result in
      replacement.append(match, in: subject, to: &result)
    }
  }

  /// Replaces matches by what `evaluate` appends for each; nil if there was none.
  public func replace(
    _ subject: TextView, count: Int = -1, from start: Int,
    evaluate: (RegexMatch, inout TextBuilder) throws -> Void
  ) throws -> TextBuilder? {
    guard count != 0 else { return nil }
    if isRightToLeft { return try replaceBackwards(subject, count: count, from: start, evaluate: evaluate) }
    var result = TextBuilder(reserving: subject.count)
    var copied = 0
    var remaining = count
    try forEachMatch(in: subject, from: start) { match in
      result.append(subject.slice(copied, match.index))
      copied = match.end
      try evaluate(match, &result)
      remaining &-= 1
      return remaining != 0
    }
    if remaining == count { return nil }
    result.append(subject.suffix(from: copied))
    return result
  }

  private func replaceBackwards(
    _ subject: TextView, count: Int, from start: Int, evaluate: (RegexMatch, inout TextBuilder) throws -> Void
  ) throws -> TextBuilder? {
    var pieces: [(span: TextSpan, text: TextBuilder)] = []
    var remaining = count
    try forEachMatch(in: subject, from: start) { match in
      var text = TextBuilder()
      try evaluate(match, &text)
      pieces.append((match.whole, text))
      remaining &-= 1
      return remaining != 0
    }
    guard !pieces.isEmpty else { return nil }
    var result = TextBuilder(reserving: subject.count)
    var copied = 0
    for piece in pieces.reversed() {
      result.append(subject.slice(copied, piece.span.start))
      piece.text.withView { result.append($0) }
      copied = piece.span.end
    }
    result.append(subject.suffix(from: copied))
    return result
  }

  /// Splits at matches into at most `count` pieces (0: no limit), with the captured groups between the pieces.
  ///
  /// The spans lie in `subject`; without a match (or with count 1) there is one, the whole text.
  public func split(_ subject: TextView, count: Int = 0, from start: Int) throws -> [TextSpan] {
    let whole = TextSpan(start: 0, length: subject.count)
    guard count != 1 else { return [whole] }
    var pieces: [TextSpan] = []
    var remaining = count &- 1
    var border = isRightToLeft ? subject.count : 0
    try forEachMatch(in: subject, from: start) { match in
      if isRightToLeft {
        pieces.append(TextSpan(start: match.end, length: border &- match.end))
        border = match.index
      } else {
        pieces.append(TextSpan(start: border, length: match.index &- border))
        border = match.end
      }
      pieces.append(contentsOf: match.captured.filter(\.isMatched))
      remaining &-= 1
      return remaining != 0
    }
    guard !pieces.isEmpty else { return [whole] }
    guard isRightToLeft else { return pieces + [TextSpan(start: border, length: subject.count &- border)] }
    pieces.append(TextSpan(start: 0, length: border))
    return pieces.reversed()
  }

  /// `Regex.Escape`: a backslash before everything that has a meaning in patterns.
  public static func escape(_ text: TextView) -> TextBuilder {
    var result = TextBuilder(reserving: text.count)
    for index in 0..<text.count {
      var unit = text[index]
      switch unit {
      case 0x0A: unit = 0x6E
      case 0x0D: unit = 0x72
      case 0x09: unit = 0x74
      case 0x0C: unit = 0x66
      case 0x20, 0x23, 0x24, 0x28, 0x29, 0x2A, 0x2B, 0x2E, 0x3F, 0x5B, 0x5C, 0x5E, 0x7B, 0x7C: break
      default:
        result.append(unit: unit)
        continue
      }
      result.append(unit: 0x5C)
      result.append(unit: unit)
    }
    return result
  }

  /// `Regex.Unescape`: reads the escapes that stand for one character.
  public static func unescape(_ text: TextView) throws(RegexParseError) -> TextBuilder {
    var parser = RegexParser(pattern: text, options: [], caseBehavior: .invariant)
    var result = TextBuilder(reserving: text.count)
    while !parser.isAtEnd {
      let unit = parser.current
      parser.position &+= 1
      guard unit == 0x5C else {
        result.append(unit: unit)
        continue
      }
      if !parser.isAtEnd { result.append(unit: try parser.scanCharacterEscape()) }
    }
    return result
  }
}
