/// What keeps a world between runs: parts of a few kilobytes that are written whole when they changed, rows for the objects of
/// large collections, and the journal. Everything that one command changed is written in one transaction.
public final class StateStore {
  /// The collections that have rows.
  enum Kind: Int64 {
    case directoryObject, connectorSpace, metaverse, cloudObject, run, event, attempt
  }

  public let path: String
  let scenario: Scenario
  let start: Timestamp
  private let file: StateFile
  private var parts: [String: [UInt8]] = [:]
  private var savedJournal = 0
  private let run: Int64
  private lazy var putItem = try? file.database.prepare("INSERT OR REPLACE INTO item VALUES(?, ?, ?, ?, ?)")
  private lazy var dropItem = try? file.database.prepare("DELETE FROM item WHERE kind = ? AND owner = ? AND id = ?")
  /// Why nothing is written any more; nil as long as all is well.
  public private(set) var failure: WorldError?

  /// Opens the state at a path, or makes one of the scenario.
  ///
  /// - Parameters:
  ///   - scenario: the world of a state that is not there yet.
  ///   - start: when such a world begins.
  /// - Throws: `WorldError` for a file that is no state, a damaged one, one that another run holds.
  public init(
    path: String, patience: Interval = .seconds(60), scenario: () throws -> Scenario, start: () throws -> Timestamp
  )
    throws
  {
    self.path = path
    file = try StateFile(path: path, patience: patience) { database in
      let scenario = try scenario()
      try StateStore.fill(database, scenario: scenario, start: try start())
    }
    do {
      (self.scenario, self.start, run) = try StateStore.begin(file)
      try file.database.run("SELECT name, data FROM part") { [self] row in parts[row.text(0) ?? ""] = row.bytes(1) }
    } catch {
      file.close()
      if let failure = error as? Database.Failure { throw WorldError.stateIsDamaged(path, failure.message) }
      throw error
    }
  }

  private static func fill(_ database: Database, scenario: Scenario, start: Timestamp) throws {
    let values = [
      ("scenario", scenario.source.map(YAMLWriter.json) ?? "{}"), ("start", String(start.ticks)), ("runs", "0"),
    ]
    for (key, value) in values {
      try database.run("INSERT INTO meta VALUES(?, ?)", [.text(key), .text(value)])
    }
  }

  private static func begin(_ file: StateFile) throws -> (Scenario, Timestamp, Int64) {
    var meta: [String: String] = [:]
    try file.database.run("SELECT key, value FROM meta") { row in meta[row.text(0) ?? ""] = row.text(1) }
    guard let text = meta["scenario"], let ticks = meta["start"].flatMap({ Int64($0) }) else {
      throw WorldError.stateIsDamaged(file.path)
    }
    let run = (meta["runs"].flatMap { Int64($0) } ?? 0) + 1
    return (try Scenario.parse(text, file: file.path), Timestamp(ticks: ticks), run)
  }

  /// The name of the world that the state holds.
  public var scenarioName: String { scenario.name }

  /// Lets go of the file.
  public func close() {
    putItem = nil
    dropItem = nil
    file.close()
  }

  // MARK: - Reading

  /// Whether a part has been stored.
  func has(_ part: String) -> Bool { parts[part] != nil }

  /// Reads a part with `body`; nil where it was never stored. What cannot be read stops all writing.
  @discardableResult
  func restore<T>(_ part: String, _ body: (inout StateReader) throws -> T) -> T? {
    guard let bytes = parts[part] else { return nil }
    do {
      var reader = StateReader(bytes)
      return try body(&reader)
    } catch {
      failure = failure ?? .stateIsDamaged(path)
      return nil
    }
  }

  /// The rows of a collection, in the order in which its objects came.
  func rows(_ kind: Kind, owner: Int) throws -> [(id: Int64, data: [UInt8])] {
    var rows: [(id: Int64, data: [UInt8])] = []
    let values: [Database.Value] = [.number(kind.rawValue), .number(Int64(owner))]
    try file.database.run("SELECT id, data FROM item WHERE kind = ? AND owner = ? ORDER BY id", values) { row in
      rows.append((row.number(0), row.bytes(1)))
    }
    return rows
  }

  /// One row of a collection; nil where there is none.
  func row(_ kind: Kind, id: Int64) -> [UInt8]? {
    var bytes: [UInt8]?
    let values: [Database.Value] = [.number(kind.rawValue), .number(id)]
    try? file.database.run("SELECT data FROM item WHERE kind = ? AND owner = 0 AND id = ?", values) { row in
      bytes = row.bytes(0)
    }
    return bytes
  }

  /// The journal of earlier runs, oldest first.
  func earlierJournal() -> [JournalEntry] {
    var entries: [JournalEntry] = []
    let sql = "SELECT time, actor, kind, object, property, before, after FROM journal WHERE run < ? ORDER BY id"
    try? file.database.run(sql, [.number(run)]) { row in
      entries.append(
        JournalEntry(
          time: Timestamp(ticks: row.number(0)), actor: row.text(1) ?? "", kind: row.text(2) ?? "",
          object: row.text(3) ?? "", property: row.text(4) ?? "", before: row.text(5), after: row.text(6)))
    }
    return entries
  }

  // MARK: - Writing

  /// Writes what changed since the last time, as one transaction; nothing but the clock is no change.
  ///
  /// - Parameter isEnd: the run ends: the clock is written too.
  public func save(_ world: World, isEnd: Bool = false) throws {
    if let failure { throw failure }
    let changed = world.storedParts().filter { parts[$0.name] != $0.data }
    let entries = world.journal.entries.dropFirst(savedJournal)
    let isIdle = entries.isEmpty && !world.hasUnsavedItems && changed.allSatisfy { $0.name == World.clockPart }
    guard !isIdle || (isEnd && !changed.isEmpty) else { return }
    do {
      try file.database.execute("BEGIN IMMEDIATE")
      for part in changed {
        try file.database.run(
          "INSERT OR REPLACE INTO part VALUES(?, ?, ?)",
          [.text(part.name), .bytes(part.data), .number(StateLayout.sum(part.data))])
      }
      try world.saveItems(to: self)
      try append(entries)
      try file.database.run("UPDATE meta SET value = ? WHERE key = 'runs'", [.text(String(run))])
      try file.database.execute("COMMIT")
    } catch {
      try? file.database.execute("ROLLBACK")
      let failure = WorldError.stateCannotBeWritten(path, (error as? Database.Failure)?.message ?? "\(error)")
      self.failure = failure
      throw failure
    }
    for part in changed { parts[part.name] = part.data }
    savedJournal = world.journal.entries.count
  }

  private func append(_ entries: ArraySlice<JournalEntry>) throws {
    guard !entries.isEmpty else { return }
    let insert = try file.database.prepare(
      "INSERT INTO journal(time, actor, kind, object, property, before, after, run) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
    for entry in entries {
      try insert.run([
        .number(entry.time.ticks), .text(entry.actor), .text(entry.kind), .text(entry.object), .text(entry.property),
        .optional(entry.before), .optional(entry.after), .number(run),
      ])
    }
  }

  func put(_ kind: Kind, owner: Int = 0, id: Int64, _ write: (inout StateWriter) -> Void) throws {
    var writer = StateWriter()
    write(&writer)
    try putItem?.run([
      .number(kind.rawValue), .number(Int64(owner)), .number(id), .bytes(writer.bytes),
      .number(StateLayout.sum(writer.bytes)),
    ])
  }

  func drop(_ kind: Kind, owner: Int = 0, id: Int64) throws {
    try dropItem?.run([.number(kind.rawValue), .number(Int64(owner)), .number(id)])
  }

  /// Drops the rows of an owner below a number.
  func drop(_ kind: Kind, owner: Int, below id: Int64) throws {
    try file.database.run(
      "DELETE FROM item WHERE kind = ? AND owner = ? AND id < ?",
      [.number(kind.rawValue), .number(Int64(owner)), .number(id)])
  }

  /// Takes the world back to where it began; the journal goes too.
  public func reset() throws {
    do {
      try file.database.execute(
        "BEGIN IMMEDIATE; DELETE FROM part; DELETE FROM item; DELETE FROM journal; "
          + "UPDATE meta SET value = '0' WHERE key = 'runs'; COMMIT; VACUUM")
    } catch {
      try? file.database.execute("ROLLBACK")
      throw WorldError.stateCannotBeWritten(path, error.message)
    }
    parts = [:]
  }

  /// Writes the changed objects of a collection; all of one that was never stored.
  func save<Object: StoredObject>(
    _ kind: Kind, owner: Int, _ tracker: inout ObjectTracker<Object>?, all: () -> [Object]
  ) throws {
    let known: ObjectTracker<Object>
    if let tracker {
      known = tracker
    } else {
      known = ObjectTracker()
      known.changed = all()
      tracker = known
    }
    guard !known.isEmpty else { return }
    try known.drain(
      write: { object, id in try put(kind, owner: owner, id: id) { object.write(to: &$0) } },
      remove: { try drop(kind, owner: owner, id: $0) })
  }
}
