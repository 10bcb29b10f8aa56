/// The password writeback channel of an AAD connector.
public struct PasswordResetConfiguration: Equatable, Sendable {
  public var isEnabled: Bool
  public var lastModificationTime: Timestamp
}
