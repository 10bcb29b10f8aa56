/// `[regex]`: a compiled expression as a value.
public final class RegexObject: Obj {
  public let program: RegexProgram
  public init(_ program: RegexProgram) {
    self.program = program
    super.init()
  }
  nonisolated(unsafe) private static let regexType = PSType.builtin("System.Text.RegularExpressions.Regex")
  public override var type: PSType { RegexObject.regexType }
  public override func text(_ context: RuntimeContext) -> PSString { program.pattern.build() }
}

/// A match of an expression in a text: what `[regex]::Match` gives and `$_` is in the block of `-replace`.
public final class MatchObject: Obj {
  public let program: RegexProgram
  public let subject: PSString
  /// Nil where there was no match (`Success` is false).
  public let match: RegexMatch?

  public init(_ program: RegexProgram, _ subject: PSString, _ match: RegexMatch?) {
    self.program = program
    self.subject = subject
    self.match = match
    super.init()
  }
  nonisolated(unsafe) private static let matchType = PSType.builtin("System.Text.RegularExpressions.Match")
  public override var type: PSType { MatchObject.matchType }
  public override func text(_ context: RuntimeContext) -> PSString { value }

  /// The text that matched, empty where there was no match.
  public var value: PSString { match.map { subject.substring($0.index, $0.length) } ?? .empty }

  /// The text of the group in a slot, nil where it did not capture.
  public func groupText(slot: Int) -> PSString? {
    guard let match, match.groups.indices.contains(slot), match.groups[slot].isMatched else { return nil }
    return subject.substring(match.groups[slot].start, match.groups[slot].length)
  }
}
