/// One Windows event log, such as Application.
///
/// What had happened before the world began is made when somebody first looks: `history` gives those entries, oldest first.
public final class EventLog {
  /// The log's name, as Windows writes it.
  public let name: String
  /// The sources registered for it.
  public private(set) var sources: [String]

  private var stored: [EventLogEntry] = []
  private var history: (() -> [EventLogEntry])?
  private let firstIndex: Int

  init(name: String, sources: [String], firstIndex: Int, history: (() -> [EventLogEntry])?) {
    self.name = name
    self.sources = sources
    self.firstIndex = firstIndex
    self.history = history
  }

  /// The entries that fit, newest first.
  public func entries(_ query: EventLogQuery = EventLogQuery()) -> [EventLogEntry] {
    fill()
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
    fill()
    return stored.count
  }

  /// Entries written since the world began, oldest first.
  public private(set) var written: [EventLogEntry] = []

  /// Whether a source is registered for this log; names are compared without case.
  public func hasSource(_ source: String) -> Bool { sources.contains { $0.equalsIgnoringCase(source) } }

  /// Registers a source.
  func register(_ source: String) { if !hasSource(source) { sources.append(source) } }

  func append(_ entry: EventLogEntry) {
    fill()
    var entry = entry
    entry.index = (stored.last?.index ?? firstIndex - 1) + 1
    stored.append(entry)
    written.append(entry)
  }

  /// Removes all entries, as `Clear-EventLog` does.
  func clear() {
    fill()
    stored.removeAll()
  }

  private func fill() {
    guard let make = history else { return }
    history = nil
    stored = make()
    for index in stored.indices { stored[index].index = firstIndex + index }
  }
}
