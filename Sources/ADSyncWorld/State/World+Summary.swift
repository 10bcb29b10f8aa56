extension StateStore {
  /// The scenario that the world began with, as YAML without passwords.
  public var scenarioText: String { scenario.text }
}

extension World {
  /// What the world is and what has happened in it, in a few lines.
  public var summary: String {
    let lines = [
      ("World", scenario.name), ("Began", start.iso), ("Stands at", clock.now.iso),
      ("Connectors", connectorStore.map(\.name).joined(separator: ", ")),
      ("Scheduler", scheduler.isEnabled ? "on, next cycle \(scheduler.nextStart.iso)" : "off"),
      ("Faults", faults.isEmpty ? "none" : faults.map(\.name).joined(separator: ", ")),
      ("Changes", "\(journal.all.count)"),
    ]
    return lines.map { name, value in
      name + ":" + String(repeating: " ", count: 12 - name.count) + value + "\n"
    }.joined()
  }

  private var start: Timestamp { clock.start }
}
