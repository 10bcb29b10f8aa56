/// What waits in a connector's space, in the cmdlet's order of properties.
public struct ConnectorStatistics: Equatable, Sendable {
  public var exportAdds = 0
  public var exportUpdates = 0
  public var exportDeletes = 0
  public var importAdds = 0
  public var importUpdates = 0
  public var importDeletes = 0
  public var importNoChange = 0
  public var totalConnectors = 0
}
