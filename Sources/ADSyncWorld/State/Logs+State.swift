extension EventLogs {
  func writeHead(to writer: inout StateWriter) {
    writer.list(all) { writer, log in
      writer.put(log.name)
      writer.put(log.sources)
      writer.put(log.nextIndex)
      writer.put(log.isCleared)
    }
  }

  var hasUnsaved: Bool { all.contains { !$0.unsaved.isEmpty || $0.mustDropRows } }

  func save(to state: StateStore) throws {
    for (owner, log) in all.enumerated() {
      if log.mustDropRows { try state.drop(.event, owner: owner, below: Int64.max) }
      for entry in log.unsaved {
        try state.put(.event, owner: owner, id: Int64(entry.index)) { entry.write(to: &$0) }
      }
      log.wasSaved()
    }
  }

  func restore(_ reader: inout StateReader, _ state: StateStore) throws {
    let heads = try reader.list { (r) throws(StateReader.Damage) in
      (name: try r.text(), sources: try r.texts(), next: try r.int(), isCleared: try r.flag())
    }
    for (owner, head) in heads.enumerated() {
      if owner >= all.count { try? register(source: head.sources.first ?? head.name, logName: head.name) }
      guard owner < all.count else { throw StateReader.Damage() }
      let entries = try state.rows(.event, owner: owner).map { row in
        var reader = StateReader(row.data)
        return try EventLogEntry.read(&reader)
      }
      all[owner].restore(
        entries, sources: head.sources, nextIndex: head.next, isCleared: head.isCleared)
    }
  }
}

extension RunHistory {
  func save(to state: StateStore) throws {
    if base > 0 { try state.drop(.run, owner: 0, below: Int64(base)) }
    for number in unsaved.sorted() where number >= base && number - base < results.count {
      try state.put(.run, id: Int64(number)) { results[number - base].write(to: &$0) }
    }
    wasSaved()
  }
}

/// The log of attempts of each object on premises, read from a state when somebody asks for an object.
final class AttemptLog {
  private var entries: [UniqueID: [PasswordSyncLogEntry]] = [:]
  private(set) var changed: Set<UniqueID> = []
  private let state: StateStore?

  init(state: StateStore?) { self.state = state }

  subscript(object: UniqueID) -> [PasswordSyncLogEntry]? {
    get { entries[object] ?? stored(object) }
    set {
      entries[object] = newValue
      if state != nil { changed.insert(object) }
    }
  }

  /// Objects of one row have the same last half of their identifiers; there are never two.
  private func stored(_ object: UniqueID) -> [PasswordSyncLogEntry]? {
    guard let bytes = state?.row(.attempt, id: Int64(bitPattern: object.low)) else { return nil }
    var reader = StateReader(bytes)
    return try? reader.list { (r) throws(StateReader.Damage) in
      PasswordSyncLogEntry(timeStamp: try r.time(), status: try r.value())
    }
  }

  func save(to state: StateStore) throws {
    for object in changed.sorted() {
      try state.put(.attempt, id: Int64(bitPattern: object.low)) { writer in
        writer.list(entries[object] ?? []) { writer, entry in
          writer.put(entry.timeStamp)
          writer.put(entry.status)
        }
      }
    }
    changed = []
  }
}
