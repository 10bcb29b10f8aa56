/// A stretch of the subject in UTF-16 units; `start` is -1 for a group that did not capture.
public struct RegexSpan: Equatable, Sendable {
  public var start: Int
  public var length: Int

  public init(start: Int, length: Int) {
    self.start = start
    self.length = length
  }

  public static let none = RegexSpan(start: -1, length: 0)

  public var isMatched: Bool { start >= 0 }
  public var end: Int { start &+ length }
}

/// A successful match: the spans of all groups.
public struct RegexMatch: Sendable {
  /// One span a group, in the order of `RegexProgram.groupNumbers`; the first is the whole match.
  public let groups: [RegexSpan]

  public var index: Int { groups[0].start }
  public var length: Int { groups[0].length }
  public var end: Int { groups[0].end }

  init(groups: [RegexSpan]) { self.groups = groups }
}
