/// A connector's mark that the next cycle does a full step there.
public struct SchedulerConnectorOverride: Equatable, Sendable {
  public let connectorIdentifier: UniqueID
  public var isFullSyncRequired: Bool
  public var isFullImportRequired: Bool
}
