/// A stretch of a text in UTF-16 units; `start` is -1 where there is none, such as a group that did not capture.
public struct TextSpan: Equatable, Sendable {
  public var start: Int
  public var length: Int

  public init(start: Int, length: Int) {
    self.start = start
    self.length = length
  }

  public static let none = TextSpan(start: -1, length: 0)

  public var isMatched: Bool { start >= 0 }
  public var end: Int { start &+ length }
}

extension TextView {
  /// The part that a span covers; empty for a span without place.
  public func slice(_ span: TextSpan) -> TextView { slice(span.start, span.end) }
}
