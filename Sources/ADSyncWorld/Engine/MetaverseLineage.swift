/// A connector space object that belongs to a metaverse object, as the cmdlets show it.
public struct MetaverseLineage: Equatable, Sendable {
  public let lineageID: UniqueID
  public let connectedCsObjectDN: String
  public let connectedCsObjectID: UniqueID
  public let connectorName: String
  public let connectorID: UniqueID
}
