/// One entry of a Windows event log.
public struct EventLogEntry: Sendable {
  /// The entry's number in its log; higher is newer.
  public internal(set) var index: Int
  /// When it was generated and written, in UTC, whole seconds.
  public let time: Timestamp
  /// The source, such as `Directory Synchronization`.
  public let source: String
  /// The full identifier; the event id is its low 16 bits.
  public let instanceID: Int64
  public let entryType: EventEntryType
  /// The task category's number; 0 is "none".
  public let categoryNumber: Int
  /// The account that wrote it; nil for the services' entries.
  public let userName: String?
  /// Raw bytes given by `Write-EventLog -RawData`.
  public let data: [UInt8]
  let content: EventMessage

  /// The message with its insertions.
  public var message: String { content.text }
  /// The insertion strings: one, the whole message.
  public var replacementStrings: [String] { [content.text] }
  /// The event id that is shown: the low 16 bits of the instance id.
  public var eventID: Int { Int(instanceID & 0xFFFF) }
}
