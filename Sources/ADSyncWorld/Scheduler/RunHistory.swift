/// The runs of run profiles, those before the world began among them, oldest first.
final class RunHistory {
  private(set) var results: [RunProfileResult]

  /// How many runs have been dropped: the number of the first one that is left.
  private(set) var base: Int
  /// Numbers of runs that a state has still to write.
  private(set) var unsaved: Set<Int>
  private var hasDropped = false

  init(_ results: [RunProfileResult]) {
    self.results = results
    base = 0
    unsaved = Set(results.indices)
  }

  /// The runs of a state.
  init(stored: [RunProfileResult], base: Int) {
    results = stored
    self.base = base
    unsaved = []
  }

  var hasUnsaved: Bool { hasDropped || !unsaved.isEmpty }

  func wasSaved() {
    unsaved = []
    hasDropped = false
  }

  func append(_ result: RunProfileResult) {
    unsaved.insert(base + results.count)
    results.append(result)
  }

  /// Changes the entry of a run; nothing happens when it was purged.
  func update(_ id: UniqueID, _ change: (inout RunProfileResult) -> Void) {
    guard let index = results.lastIndex(where: { $0.runHistoryID == id }) else { return }
    change(&results[index])
    unsaved.insert(base + index)
  }

  /// The number of a connector's last run; 0 when there was none.
  func lastNumber(of connector: UniqueID) -> Int { results.last { $0.connectorID == connector }?.runNumber ?? 0 }

  /// Drops complete runs that began before a time; counts them.
  func purge(before time: Timestamp) -> Int {
    let kept = results.firstIndex { !$0.isRunComplete || $0.startDate >= time } ?? results.count
    results.removeFirst(kept)
    base += kept
    if kept > 0 { hasDropped = true }
    return kept
  }
}
