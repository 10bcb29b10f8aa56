/// The runs of run profiles, those before the world began among them, oldest first.
final class RunHistory {
  private(set) var results: [RunProfileResult]

  init(_ results: [RunProfileResult]) { self.results = results }

  func append(_ result: RunProfileResult) { results.append(result) }

  /// Changes the entry of a run; nothing happens when it was purged.
  func update(_ id: UniqueID, _ change: (inout RunProfileResult) -> Void) {
    if let index = results.lastIndex(where: { $0.runHistoryID == id }) { change(&results[index]) }
  }

  /// The number of a connector's last run; 0 when there was none.
  func lastNumber(of connector: UniqueID) -> Int { results.last { $0.connectorID == connector }?.runNumber ?? 0 }

  /// Drops complete runs that began before a time; counts them.
  func purge(before time: Timestamp) -> Int {
    let kept = results.firstIndex { !$0.isRunComplete || $0.startDate >= time } ?? results.count
    results.removeFirst(kept)
    return kept
  }
}
