/// A busy connector, as `Get-ADSyncConnectorRunStatus` shows it; idle ones are not shown.
public struct ConnectorRunStatus: Equatable, Sendable {
  /// What a connector does.
  public enum State: String, Sendable {
    case busy = "Busy"
  }

  public let runState: State
  public let connectorName: String
}
