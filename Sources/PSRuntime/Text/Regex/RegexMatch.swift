/// A successful match: the spans of all groups.
public struct RegexMatch: Sendable {
  /// One span a group, in the order of `RegexProgram.groupNumbers`; the first is the whole match.
  public let groups: [TextSpan]

  public var index: Int { groups[0].start }
  public var length: Int { groups[0].length }
  public var end: Int { groups[0].end }

  init(groups: [TextSpan]) { self.groups = groups }
}
