/// The channel of password hash sync between two connectors, as the cmdlet shows it.
public struct PasswordSyncConfiguration: Equatable, Sendable {
  public let sourceConnector: String
  /// Empty when the channel has no target.
  public let targetConnector: String
  public let isEnabled: Bool
}
