extension Scheduler {
  func write(to writer: inout StateWriter) {
    writer.optional(customizedInterval) { $0.put($1) }
    for flag in [isEnabled, isMaintenanceEnabled, isStaging, isSuspended, isCycleInProgress] { writer.put(flag) }
    writer.put(purgeInterval)
    writer.put(nextPolicy)
    writer.put(nextStart)
    let sorted = overrides.values.sorted { $0.connectorIdentifier < $1.connectorIdentifier }
    writer.list(sorted) { writer, override in
      writer.put(override.connectorIdentifier)
      writer.put(override.isFullSyncRequired)
      writer.put(override.isFullImportRequired)
    }
    writer.optional(deletionThreshold) { $0.put($1) }
    writer.put(cyclePolicy)
    writer.list(queue) { writer, run in
      writer.put(run.connector.identifier)
      run.profile.write(to: &writer)
      writer.put(run.start)
      writer.put(run.end)
    }
    writer.list(runNumbers.sorted { $0.key < $1.key }) { writer, item in
      writer.put(item.key)
      writer.put(item.value)
    }
  }

  func restore(_ reader: inout StateReader, connectors: [Connector]) throws(StateReader.Damage) {
    typealias Damage = StateReader.Damage
    customizedInterval = try reader.optional { (r) throws(Damage) in try r.interval() }
    isEnabled = try reader.flag()
    isMaintenanceEnabled = try reader.flag()
    isStaging = try reader.flag()
    isSuspended = try reader.flag()
    isCycleInProgress = try reader.flag()
    purgeInterval = try reader.interval()
    nextPolicy = try reader.value()
    nextStart = try reader.time()
    _ = try reader.list { [self] (r) throws(Damage) in
      let id = try r.id()
      overrides[id] = SchedulerConnectorOverride(
        connectorIdentifier: id, isFullSyncRequired: try r.flag(), isFullImportRequired: try r.flag())
    }
    deletionThreshold = try reader.optional { (r) throws(Damage) in try r.int() }
    cyclePolicy = try reader.value()
    queue = try reader.list { (r) throws(Damage) in
      let id = try r.id()
      let profile = try RunProfile.read(&r)
      let times = (try r.time(), try r.time())
      guard let connector = connectors.first(where: { $0.identifier == id }) else { throw Damage() }
      return PlannedRun(connector: connector, profile: profile, start: times.0, end: times.1)
    }
    _ = try reader.list { [self] (r) throws(Damage) in
      let id = try r.id()
      runNumbers[id] = try r.int()
    }
  }
}

extension RunProfileResult {
  func write(to writer: inout StateWriter) {
    writer.put(runHistoryID)
    writer.put(connectorID)
    writer.put(connectorName)
    writer.put(runProfileID)
    writer.put(runProfileName)
    writer.put(runNumber)
    writer.put(userName)
    writer.put(isRunComplete)
    writer.put(result)
    writer.put(currentStepNumber)
    writer.put(totalSteps)
    writer.put(startDate)
    writer.put(endDate)
    writer.list(steps) { writer, step in
      writer.put(step.stepHistoryID)
      writer.put(step.stepNumber)
      writer.put(step.stepResult)
      writer.put(step.startDate)
      writer.put(step.endDate)
      writer.list(RunStepCounters.Name.allCases) { writer, name in writer.put(step.counters[name]) }
    }
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> RunProfileResult {
    typealias Damage = StateReader.Damage
    let id = try reader.id()
    var result = RunProfileResult(
      runHistoryID: id, connectorID: try reader.id(), connectorName: try reader.text(), runProfileID: try reader.id(),
      runProfileName: try reader.text(), runNumber: try reader.int(), userName: try reader.text(),
      isRunComplete: try reader.flag(), result: try reader.text(), currentStepNumber: try reader.int(),
      totalSteps: try reader.int(), startDate: try reader.time(), endDate: try reader.time(), steps: [])
    result.steps = try reader.list { (r) throws(Damage) in
      var step = RunStepResult(
        runHistoryID: id, stepHistoryID: try r.id(), stepNumber: try r.int(), stepResult: try r.text(),
        startDate: try r.time(), endDate: try r.time())
      let numbers = try r.list { (r) throws(Damage) in try r.int() }
      for (name, number) in zip(RunStepCounters.Name.allCases, numbers) { step.counters[name] = number }
      return step
    }
    return result
  }
}

extension PasswordSync {
  func write(to writer: inout StateWriter) {
    writer.list(channels) { writer, channel in
      writer.put(channel.connectorID)
      writer.put(channel.isRunning)
      writer.put(channel.lastCycle)
      writer.put(channel.lastSuccess)
      writer.put(channel.lastContact)
      writer.put(channel.lastFault)
      writer.put(channel.cookie)
      writer.put(channel.isFullSyncPending)
      writer.list(channel.retries) { $0.put($1) }
      writer.put(channel.nextRetry)
    }
  }

  func restore(_ reader: inout StateReader) throws(StateReader.Damage) {
    typealias Damage = StateReader.Damage
    _ = try reader.list { [self] (r) throws(Damage) in
      guard let channel = channel(try r.id()) else { throw Damage() }
      channel.isRunning = try r.flag()
      channel.lastCycle = try r.time()
      channel.lastSuccess = try r.time()
      channel.lastContact = try r.time()
      channel.lastFault = try r.time()
      channel.cookie = try r.long()
      channel.isFullSyncPending = try r.flag()
      channel.retries = try r.list { (r) throws(Damage) in try r.id() }
      channel.nextRetry = try r.time()
    }
  }
}

extension EventLogEntry {
  func write(to writer: inout StateWriter) {
    writer.put(index)
    writer.put(time)
    writer.put(source)
    writer.put(instanceID)
    writer.put(entryType)
    writer.put(categoryNumber)
    writer.optional(userName) { $0.put($1) }
    writer.put(data)
    writer.put(message)
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> EventLogEntry {
    EventLogEntry(
      index: try reader.int(), time: try reader.time(), source: try reader.text(), instanceID: try reader.long(),
      entryType: try reader.value(), categoryNumber: try reader.int(),
      userName: try reader.optional { (r) throws(StateReader.Damage) in try r.text() }, data: try reader.data(),
      content: .text(try reader.text()))
  }
}
