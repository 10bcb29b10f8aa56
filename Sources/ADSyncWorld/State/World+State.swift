extension World {
  static let clockPart = "clock"

  /// Everything that is small: the parts of a state. What nobody has looked at is left out: it is as the scenario says.
  func storedParts() -> [(name: String, data: [UInt8])] {
    var parts: [(name: String, data: [UInt8])] = []
    func add(_ name: String, _ write: (inout StateWriter) -> Void) {
      var writer = StateWriter()
      write(&writer)
      parts.append((name, writer.bytes))
    }
    add(World.clockPart) { $0.put(clock.now) }
    add("world") { writer in
      writer.put(isWizardOpen)
      writer.list(faults) { writer, fault in
        writer.put(fault.name)
        writer.optional(fault.connector) { $0.put($1) }
      }
    }
    add("attributes") { $0.put(attributeTable.allNames) }
    add("server") { server.write(to: &$0) }
    if let drive = madeDrive { add("drive") { drive.root.write(to: &$0) } }
    if let registry = madeRegistry {
      add("registry") { writer in
        registry.localMachine.write(to: &writer)
        registry.currentUser.write(to: &writer)
      }
    }
    add("connectors") { $0.list(connectorStore) { $1.write(to: &$0) } }
    add("settings") { globalSettingsStore.write(to: &$0) }
    add("rules") { $0.list(ruleStore.rules) { $1.write(to: &$0) } }
    add("scheduler") { scheduler.write(to: &$0) }
    add("password-sync") { passwordSync.write(to: &$0) }
    add("tenants") { $0.list(tenants) { $1.writeHead(to: &$0) } }
    if let forests = loadedForests {
      add("forests") { $0.list(forests) { $1.root.writeHead(to: &$0) } }
    }
    if let engine = loadedEngine { add("engine") { engine.writeHead(to: &$0) } }
    if let logs = loadedLogs { add("logs") { logs.writeHead(to: &$0) } }
    if let runs = scheduler.loadedRuns { add("runs") { $0.put(runs.base) } }
    return parts
  }

  /// Objects of collections have changed since the last time.
  var hasUnsavedItems: Bool {
    if let forests = loadedForests, forests.contains(where: { $0.root.tracker?.isEmpty != true }) { return true }
    if let engine = loadedEngine {
      if engine.spaces.contains(where: { $0.tracker?.isEmpty != true }) { return true }
      if engine.metaverse.tracker?.isEmpty != true { return true }
    }
    return tenants.contains { $0.loadedDirectory.map { $0.tracker?.isEmpty != true } ?? false }
      || scheduler.loadedRuns?.hasUnsaved ?? false || !passwordSync.log.changed.isEmpty
      || loadedLogs?.hasUnsaved ?? false
  }

  func saveItems(to state: StateStore) throws {
    for (owner, forest) in (loadedForests ?? []).enumerated() {
      let domain = forest.root
      try state.save(.directoryObject, owner: owner, &domain.tracker) { domain.allWithDeleted }
    }
    if let engine = loadedEngine {
      for (owner, space) in engine.spaces.enumerated() {
        try state.save(.connectorSpace, owner: owner, &space.tracker) { space.objects }
      }
      try state.save(.metaverse, owner: 0, &engine.metaverse.tracker) {
        engine.metaverse.objects.values.sorted { $0.objectID < $1.objectID }
      }
    }
    for (owner, tenant) in tenants.enumerated() {
      guard let directory = tenant.loadedDirectory else { continue }
      try state.save(.cloudObject, owner: owner, &directory.tracker) { directory.order }
    }
    try scheduler.loadedRuns?.save(to: state)
    try passwordSync.log.save(to: state)
    try loadedLogs?.save(to: state)
  }

  // MARK: - Reading

  func restoreSmallParts(_ state: StateStore) {
    state.restore("world") { [self] reader in
      isWizardOpen = try reader.flag()
      let list = try reader.list { (r) throws(StateReader.Damage) in
        Fault(
          named: try r.text(), connector: try r.optional { (r) throws(StateReader.Damage) in try r.text() })
      }
      takeFaults(list.compactMap { $0 })
    }
    state.restore("server") { [self] in try server.restore(&$0) }
    state.restore("scheduler") { [self] in try scheduler.restore(&$0, connectors: connectorStore) }
    state.restore("password-sync") { [self] in try passwordSync.restore(&$0) }
  }

  /// The forests of a state; nil where nobody has looked at them yet.
  func restoredForests(_ state: StateStore) -> [Forest]? {
    state.restore("forests") { [self] reader in
      var forests: [Forest] = []
      let count = try reader.natural()
      guard count == UInt64(scenario.forests.count) else { throw StateReader.Damage() }
      for (owner, description) in scenario.forests.enumerated() {
        let forest = Forest(description: description, clock: clock)
        try forest.root.restore(head: &reader, rows: try state.rows(.directoryObject, owner: owner))
        forests.append(forest)
      }
      return forests
    }
  }

  /// Whether a state has passwords of a forest that a channel has not read.
  func storedPasswordUSN(of connector: UniqueID) -> Int64? {
    guard let index = scenario.forests.firstIndex(where: { $0.connectorID == connector }) else { return nil }
    return state?.restore("forests") { reader in
      let numbers = try reader.list { (r) throws(StateReader.Damage) in try Domain.readHead(&r).highestPasswordUSN }
      return index < numbers.count ? numbers[index] : 0
    }
  }
}

extension Fault {
  /// The connector that it is a fault of; nil for all.
  fileprivate var connector: String? {
    if case .domain(_, let connector) = self { return connector }
    return nil
  }
}
