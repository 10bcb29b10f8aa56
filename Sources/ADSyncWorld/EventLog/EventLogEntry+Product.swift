extension EventLogEntry {
  /// An entry of the product: category 0, no user.
  static func product(
    _ eventID: Int, _ content: EventMessage, at time: Timestamp, type: EventEntryType = .information,
    source: String = "Directory Synchronization"
  ) -> EventLogEntry {
    EventLogEntry(
      index: 0, time: time.wholeSecond, source: source, instanceID: Int64(eventID), entryType: type, categoryNumber: 0,
      userName: nil, data: [], content: content)
  }
}
