/// A rule that counts for an object of a connector space.
public struct LineageEntry: Equatable, Sendable {
  public let syncRuleInternalID: UniqueID
  public let syncRuleName: String
  /// What the rule did: Provision, Join ...
  public let operation: String
  public let direction: SyncRule.Direction
  public let enablePasswordSync: Bool
}
