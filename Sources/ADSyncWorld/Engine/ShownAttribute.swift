/// An attribute of a metaverse or connector space object as the cmdlets show it.
public struct ShownAttribute: Equatable, Sendable {
  public let name: String
  public let type: SchemaAttributeType
  public let isMultiValued: Bool
  /// The rule that contributed it; empty for connector space objects.
  public let syncRuleName: String
  /// The connector whose object contributed it; empty for connector space objects.
  public let connectorName: String
  public let lineageID: UniqueID
  /// `Timestamp.minimum` for connector space objects.
  public let lastModificationTime: Timestamp
  public let values: [String]

  public init(
    name: String, type: SchemaAttributeType, isMultiValued: Bool, syncRuleName: String, connectorName: String,
    lineageID: UniqueID, lastModificationTime: Timestamp, values: [String]
  ) {
    self.name = name
    self.type = type
    self.isMultiValued = isMultiValued
    self.syncRuleName = syncRuleName
    self.connectorName = connectorName
    self.lineageID = lineageID
    self.lastModificationTime = lastModificationTime
    self.values = values
  }
}
