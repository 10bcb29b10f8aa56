extension SyncValue {
  /// The text; numbers, Booleans, dates and names are written out. Nil for binary values, lists and nothing.
  var text: String? {
    switch self {
    case .string(let text), .dn(let text): return text
    case .number(let number): return String(number)
    case .boolean(let flag): return flag ? "True" : "False"
    case .date(let time): return time.formatted("M/d/yyyy h:mm:ss tt")
    case .reference(let id): return id.description
    default: return nil
    }
  }

  /// The number: of a number, of a text that is one (decimal or &H), of a Boolean. Nil for others.
  var number: Int64? {
    switch self {
    case .number(let number): return number
    case .boolean(let flag): return flag ? 1 : 0
    case .string(let text):
      let trimmed = text.trimmingSpaces
      if trimmed.hasPrefixIgnoringCase("&H") { return Int64(trimmed.dropFirst(2), radix: 16) }
      return Int64(trimmed)
    default: return nil
    }
  }

  /// Whether it counts as true: not zero, not nothing, the text True.
  var truth: Bool {
    switch self {
    case .boolean(let flag): return flag
    case .number(let number): return number != 0
    case .string(let text): return text.equalsIgnoringCase("true") || (Int64(text) ?? 0) != 0
    case .list(let values): return values.contains { $0.truth }
    default: return false
    }
  }
}

extension String {
  /// Without white space at both ends; the text itself when there is none.
  public var trimmingSpaces: String {
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last else { return self }
    // ASCII above the blank at both ends: nothing to take away, and no copy.
    if first > 32, first < 127, last > 32, last < 127 { return self }
    return String(trimmingLeft.trimmingRight)
  }
}

extension StringProtocol {
  /// Without white space at the beginning.
  var trimmingLeft: SubSequence { drop { $0.isWhitespace } }

  /// Without white space at the end.
  var trimmingRight: SubSequence {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return self[startIndex..<end]
  }
}
