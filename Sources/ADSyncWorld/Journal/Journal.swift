/// The list of changes since the world began: what reports and states are made from.
public final class Journal {
  /// The entries of this run, oldest first.
  public private(set) var entries: [JournalEntry] = []
  /// Who acts now; the command layer sets it to the running command's name.
  public var actor = "system"

  /// Gives the entries of earlier runs that a state keeps.
  var earlier: (() -> [JournalEntry])?
  /// The entries since the world began, oldest first.
  public var all: [JournalEntry] { (earlier?() ?? []) + entries }

  private let clock: Clock
  private var isMuted = false

  init(clock: Clock) { self.clock = clock }

  /// Writes one change down. Equal values before and after are no change, except where both are nil (made, removed).
  public func record(
    _ kind: String, _ object: String, _ property: String = "", before: String? = nil, after: String? = nil
  ) {
    guard !isMuted, before != after || (before == nil && after == nil) else { return }
    entries.append(
      JournalEntry(
        time: clock.now, actor: actor, kind: kind, object: object, property: property, before: before, after: after))
  }

  /// Runs `body` with another actor's name on what it records.
  func acting<T>(as name: String, _ body: () throws -> T) rethrows -> T {
    let previous = actor
    actor = name
    defer { actor = previous }
    return try body()
  }

  /// Runs `body` without recording: for what had happened before the world began.
  func muted<T>(_ body: () throws -> T) rethrows -> T {
    let previous = isMuted
    isMuted = true
    defer { isMuted = previous }
    return try body()
  }
}
