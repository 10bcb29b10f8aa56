/// A successful match: the spans of all groups.
public struct RegexMatch: Sendable {
  /// The whole match: group 0.
  public let whole: TextSpan
  /// The groups after group 0, in the order of `RegexProgram.groupNumbers`.
  public let captured: [TextSpan]

  /// One span a group, the whole match first.
  public var groups: [TextSpan] { [whole] + captured }

  /// The number of groups, with group 0.
  public var groupCount: Int { captured.count &+ 1 }

  public var index: Int { whole.start }
  public var length: Int { whole.length }
  public var end: Int { whole.end }

  init(whole: TextSpan, captured: [TextSpan] = []) {
    self.whole = whole
    self.captured = captured
  }

  /// The span of a slot, which must lie in `0..<groupCount`.
  public subscript(slot: Int) -> TextSpan { slot == 0 ? whole : captured[slot &- 1] }
}
