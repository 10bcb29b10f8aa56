/// One attempt to synchronize an object's password; kept for seven days.
public struct PasswordSyncLogEntry: Equatable, Sendable {
  /// When it was tried, in UTC.
  public let timeStamp: Timestamp
  public let status: PasswordSyncStatus
}
