/// A pair of attributes that must be equal for a join.
public struct JoinCondition: Equatable, Sendable {
  public var csAttribute: String
  public var mvAttribute: String
  public var isCaseSensitive: Bool

  public init(csAttribute: String, mvAttribute: String, isCaseSensitive: Bool = false) {
    self.csAttribute = csAttribute
    self.mvAttribute = mvAttribute
    self.isCaseSensitive = isCaseSensitive
  }
}
