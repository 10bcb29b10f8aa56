/// What a run changed: objects with their properties before and after, passwords synchronized, events written.
public struct Report: Sendable {
  /// One property of one object; several changes of it are one, and one that was taken back is none.
  public struct Change: Equatable, Sendable {
    public let kind: String
    public let object: String
    /// Empty for an object that was made or removed.
    public let property: String
    public let before: String?
    public internal(set) var after: String?
  }

  /// How often an event was written.
  public struct EventCount: Equatable, Sendable {
    public let source: String
    public let id: Int
    public let type: EventEntryType
    public internal(set) var count: Int
  }

  public let start: Timestamp
  public let end: Timestamp
  public let changes: [Change]
  public let synchronizedPasswords: Int
  public let events: [EventCount]

  public init(_ activity: Activity) {
    start = activity.start
    end = activity.end
    synchronizedPasswords = activity.synchronizedPasswords
    changes = Report.folded(activity.changes)
    events = Report.counted(activity.events)
  }

  private struct Key: Hashable {
    let kind: String
    let object: String
    let property: String
  }

  private static func folded(_ entries: [JournalEntry]) -> [Change] {
    var places: [Key: Int] = [:]
    var changes: [Change] = []
    for entry in entries where !entry.isSynchronizedPassword {
      let key = Key(kind: entry.kind, object: entry.object, property: entry.property)
      if let place = places[key], !entry.property.isEmpty {
        changes[place].after = entry.after
      } else {
        places[key] = changes.count
        changes.append(
          Change(
            kind: entry.kind, object: entry.object, property: entry.property, before: entry.before, after: entry.after))
      }
    }
    return changes.filter { $0.property.isEmpty || $0.before != $0.after || $0.before == nil }
  }

  private static func counted(_ entries: [EventLogEntry]) -> [EventCount] {
    var events: [EventCount] = []
    for entry in entries {
      if let place = events.firstIndex(where: {
        $0.id == entry.eventID && $0.source == entry.source && $0.type == entry.entryType
      }) {
        events[place].count += 1
      } else {
        events.append(EventCount(source: entry.source, id: entry.eventID, type: entry.entryType, count: 1))
      }
    }
    return events.sorted { ($0.source, $0.id) < ($1.source, $1.id) }
  }
}

extension JournalEntry {
  /// The hash of somebody's password was written to the cloud.
  var isSynchronizedPassword: Bool { kind == "Cloud user" && property == "Password" && after == "synchronized" }
}
