/// What happened in a world over a stretch of time.
public struct Activity: Sendable {
  /// When it began and ended, in UTC.
  public let start: Timestamp
  public let end: Timestamp
  /// Events written to the Application log, oldest first.
  public let events: [EventLogEntry]
  /// Changes of the journal, oldest first.
  public let changes: [JournalEntry]
  /// Runs of run profiles that ended, oldest first.
  public let runs: [RunProfileResult]

  /// How many passwords were written to the cloud.
  public var synchronizedPasswords: Int {
    changes.count(where: \.isSynchronizedPassword)
  }
}
