/// The password hash sync channel of an AD connector, as the connector itself keeps it.
public struct PasswordHashConfiguration: Equatable, Sendable {
  public var isEnabled: Bool
  /// The AAD connector that the hashes go to.
  public var target: UniqueID
}
