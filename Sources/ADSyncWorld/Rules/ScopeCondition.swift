/// A test of one attribute that decides whether a rule counts for an object.
public struct ScopeCondition: Equatable, Sendable {
  /// The comparisons, in the engine's words.
  public enum Comparison: String, CaseIterable, Sendable {
    case equal = "EQUAL"
    case notEqual = "NOTEQUAL"
    case lessThan = "LESSTHAN"
    case lessThanOrEqual = "LESSTHAN_OR_EQUAL"
    case contains = "CONTAINS"
    case notContains = "NOTCONTAINS"
    case startsWith = "STARTSWITH"
    case notStartsWith = "NOTSTARTSWITH"
    case endsWith = "ENDSWITH"
    case notEndsWith = "NOTENDSWITH"
    case greaterThan = "GREATERTHAN"
    case greaterThanOrEqual = "GREATERTHAN_OR_EQUAL"
    case isNull = "ISNULL"
    case isNotNull = "ISNOTNULL"
    case isIn = "ISIN"
    case isNotIn = "ISNOTIN"
    case isBitSet = "ISBITSET"
    case isBitNotSet = "ISBITNOTSET"
    case isMemberOf = "ISMEMBEROF"
    case isNotMemberOf = "ISNOTMEMBEROF"
  }

  public var attribute: String
  public var comparisonValue: String
  public var comparisonOperator: Comparison

  public init(attribute: String, comparisonValue: String, comparisonOperator: Comparison) {
    self.attribute = attribute
    self.comparisonValue = comparisonValue
    self.comparisonOperator = comparisonOperator
  }
}
