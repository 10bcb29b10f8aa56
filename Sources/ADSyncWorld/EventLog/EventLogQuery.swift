/// What to look for in an event log; everything that is set must hold.
public struct EventLogQuery {
  /// Instance ids; empty is "any".
  public var instanceIDs: Set<Int64> = []
  /// Only entries written later than this.
  public var after: Timestamp?
  /// Only entries written earlier than this.
  public var before: Timestamp?
  /// Indexes; empty is "any".
  public var indexes: Set<Int> = []
  /// Entry types; empty is "any".
  public var entryTypes: Set<EventEntryType> = []
  /// Whether a source fits; nil is "any".
  public var source: ((String) -> Bool)?
  /// Whether a message fits; nil is "any". Asked last: messages are made on demand.
  public var message: ((String) -> Bool)?
  /// Whether a user name fits; nil is "any". An entry without user is asked about the empty name.
  public var userName: ((String) -> Bool)?
  /// At most so many entries, the newest ones; nil is "all".
  public var newest: Int?

  public init() {}

  func matches(_ entry: EventLogEntry) -> Bool {
    if !instanceIDs.isEmpty, !instanceIDs.contains(entry.instanceID) { return false }
    if let after, entry.time <= after { return false }
    if let before, entry.time >= before { return false }
    if !indexes.isEmpty, !indexes.contains(entry.index) { return false }
    if !entryTypes.isEmpty, !entryTypes.contains(entry.entryType) { return false }
    if let source, !source(entry.source) { return false }
    if let userName, !userName(entry.userName ?? "") { return false }
    if let message, !message(entry.message) { return false }
    return true
  }
}
