/// One Windows event log, such as Application.
///
/// What had happened before the world began is made as far back as somebody looks; indexes count down from the first entry
/// of the world, so that an entry has the same index however it was found.
public final class EventLog {
  /// Makes the entries after a time up to and with another one, oldest first.
  typealias History = (_ after: Timestamp, _ upTo: Timestamp) -> [EventLogEntry]

  /// The log's name, as Windows writes it.
  public let name: String
  /// The sources registered for it.
  public private(set) var sources: [String]
  /// Entries written since the world began, oldest first.
  public private(set) var written: [EventLogEntry] = []

  private var stored: [EventLogEntry] = []
  private var history: History?
  /// Everything later than this is stored already.
  private var filledFrom: Timestamp
  private let begin: Timestamp
  private(set) var nextIndex: Int
  /// Its entries were removed: what was before the world began is gone too.
  private(set) var isCleared = false
  /// Entries that a state has still to write.
  private(set) var unsaved: [EventLogEntry] = []
  /// A state still has the rows of entries that were removed.
  private(set) var mustDropRows = false

  /// - Parameters:
  ///   - begin: how far back history goes.
  ///   - start: when the world began.
  init(
    name: String, sources: [String], firstIndex: Int, begin: Timestamp = .minimum, start: Timestamp = .minimum,
    history: History? = nil
  ) {
    self.name = name
    self.sources = sources
    self.begin = begin
    self.history = history
    filledFrom = start
    nextIndex = firstIndex
  }

  /// The entries that fit, newest first.
  public func entries(_ query: EventLogQuery = EventLogQuery()) -> [EventLogEntry] {
    fill(after: query.after ?? begin)
    let limit = query.newest ?? Int.max
    var result: [EventLogEntry] = []
    for entry in stored.reversed() {
      if result.count >= limit { break }
      if let after = query.after, entry.time <= after { break }
      if query.matches(entry) { result.append(entry) }
    }
    return result
  }

  /// How many entries the log holds.
  public var count: Int {
    fill(after: begin)
    return stored.count
  }

  /// Whether a source is registered for this log; names are compared without case.
  public func hasSource(_ source: String) -> Bool { sources.contains { $0.equalsIgnoringCase(source) } }

  /// Registers a source.
  func register(_ source: String) { if !hasSource(source) { sources.append(source) } }

  func append(_ entry: EventLogEntry) {
    var entry = entry
    entry.index = nextIndex
    nextIndex += 1
    stored.append(entry)
    written.append(entry)
    unsaved.append(entry)
  }

  /// Removes all entries, as `Clear-EventLog` does.
  func clear() {
    history = nil
    stored.removeAll()
    unsaved.removeAll()
    isCleared = true
    mustDropRows = true
  }

  func wasSaved() {
    unsaved.removeAll()
    mustDropRows = false
  }

  /// Takes over what a state says of the log.
  func restore(_ entries: [EventLogEntry], sources: [String], nextIndex: Int, isCleared: Bool) {
    stored = entries
    self.sources = sources
    self.nextIndex = nextIndex
    self.isCleared = isCleared
    if isCleared { history = nil }
  }

  private func fill(after time: Timestamp) {
    let time = max(time, begin)
    guard let history, time < filledFrom else { return }
    var entries = history(time, filledFrom)
    let first = (stored.first?.index ?? nextIndex) - entries.count
    for index in entries.indices { entries[index].index = first + index }
    stored.insert(contentsOf: entries, at: 0)
    filledFrom = time
    if time == begin { self.history = nil }
  }
}
