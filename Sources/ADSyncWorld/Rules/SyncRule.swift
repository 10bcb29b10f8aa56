/// A synchronization rule. Properties stand in the order in which the real object shows them.
public final class SyncRule {
  /// The way a rule's attributes flow.
  public enum Direction: String, Sendable {
    case inbound = "Inbound"
    case outbound = "Outbound"
  }

  /// How a rule links objects.
  public enum LinkType: String, CaseIterable, Sendable {
    case join = "Join"
    case provision = "Provision"
    case stickyJoin = "StickyJoin"
    case joinNoFlow = "JoinNoFlow"
  }

  public let identifier: UniqueID
  public let internalID: UniqueID
  public var name: String
  public internal(set) var version: Int
  public var description: String
  public var immutableTag: String
  /// The connector's identifier.
  public var connector: UniqueID
  public var direction: Direction
  public var isDisabled = false
  public var sourceObjectType: String
  public var targetObjectType: String
  public var precedence: Int
  public var precedenceAfter = UniqueID.zero
  public var precedenceBefore = UniqueID.zero
  public var linkType: LinkType
  public var enablePasswordSync: Bool
  /// Groups of conditions: all of a group, any of the groups.
  public var joinFilter: [[JoinCondition]] = []
  /// Groups of conditions: all of a group, any of the groups; none is "everything".
  public var scopeFilter: [[ScopeCondition]] = []
  public var attributeFlowMappings: [AttributeFlowMapping] = []
  public var softDeleteExpiryInterval = Interval.zero

  init(
    identifier: UniqueID, name: String, direction: Direction, connector: UniqueID, sourceObjectType: String,
    targetObjectType: String, precedence: Int, linkType: LinkType, immutableTag: String = "",
    enablePasswordSync: Bool = false, description: String = "", version: Int = 1
  ) {
    self.identifier = identifier
    internalID = identifier
    self.name = name
    self.direction = direction
    self.connector = connector
    self.sourceObjectType = sourceObjectType
    self.targetObjectType = targetObjectType
    self.precedence = precedence
    self.linkType = linkType
    self.immutableTag = immutableTag
    self.enablePasswordSync = enablePasswordSync
    self.description = description
    self.version = version
  }

  /// One of the product's own rules.
  public var isStandardRule: Bool { immutableTag.hasPrefix("Microsoft.") }

  /// A rule of its own with the same contents: what scripts get and change before they save it.
  public func copy() -> SyncRule {
    let copy = SyncRule(
      identifier: identifier, name: name, direction: direction, connector: connector,
      sourceObjectType: sourceObjectType,
      targetObjectType: targetObjectType, precedence: precedence, linkType: linkType, immutableTag: immutableTag,
      enablePasswordSync: enablePasswordSync, description: description, version: version)
    copy.isDisabled = isDisabled
    copy.precedenceAfter = precedenceAfter
    copy.precedenceBefore = precedenceBefore
    copy.joinFilter = joinFilter
    copy.scopeFilter = scopeFilter
    copy.attributeFlowMappings = attributeFlowMappings
    copy.softDeleteExpiryInterval = softDeleteExpiryInterval
    return copy
  }
}
