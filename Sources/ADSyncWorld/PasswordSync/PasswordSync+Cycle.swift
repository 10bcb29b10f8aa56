extension PasswordSync {
  /// One cycle of one channel: faults first, then changes in the order in which they happened, then a heartbeat if it is time.
  func runCycle(_ channel: PasswordSyncChannel, at time: Timestamp) {
    if let entries = faultEntries(channel, at: time) {
      channel.lastFault = time
      entries.forEach(world.logs.application.append)
      pingIfDue(channel, at: time)
      return
    }
    if isWaiting(channel, at: time) { return waitForDirectorySync(channel, at: time) }
    if channel.isFullSyncPending {
      runFullSync(channel, at: time)
    } else {
      runChanges(channel, at: time)
    }
    channel.lastSuccess = time
    pingIfDue(channel, at: time)
  }

  /// The first directory synchronization is still to be done, or the cycle that does it has not exported everything yet.
  private func isWaiting(_ channel: PasswordSyncChannel, at time: Timestamp) -> Bool {
    if !world.hasCompletedFullSync(channel.connectorID) { return true }
    return channel.isFullSyncPending && !world.scenario.isSynchronized && world.scheduler.isCycleInProgress
  }

  /// Puts everybody's passwords off until the first directory synchronization is through: said once, then with each heartbeat.
  private func waitForDirectorySync(_ channel: PasswordSyncChannel, at time: Timestamp) {
    let waitedBefore = channel.lastFault + PasswordSync.cycle >= time
    if (channel.isFullSyncPending && !waitedBefore) || time - channel.lastContact >= PasswordSync.heartbeat {
      world.logs.log(613, channel.message(PasswordSyncStrings.waitsForDirectorySync), type: .warning)
      channel.lastContact = time
    }
    channel.lastFault = time
    channel.isFullSyncPending = true
  }

  private func pingIfDue(_ channel: PasswordSyncChannel, at time: Timestamp) {
    guard time - channel.lastContact >= PasswordSync.heartbeat else { return }
    channel.lastContact = time
    pingEntries(channel, at: time).forEach(world.logs.application.append)
  }

  private func runFullSync(_ channel: PasswordSyncChannel, at time: Timestamp) {
    guard let forest = world.forest(of: channel.connectorID) else { return }
    channel.isFullSyncPending = false
    channel.retries = []
    let domain = forest.root
    channel.cookie = domain.highestUSN
    world.logs.log(617, channel.message(PasswordSyncStrings.fullSyncStarted(forest: forest.name)))
    world.logs.log(618, channel.message(PasswordSyncStrings.fullSyncStarted(domain: domain.name)))
    let accounts = world.engine.passwordAccounts(in: domain)
    let isSent = synchronize(accounts, channel: channel, at: time)
    guard isSent else {
      world.logs.log(621, channel.message(PasswordSyncStrings.fullSyncFailed(forest: forest.name)), type: .error)
      channel.isFullSyncPending = true
      return
    }
    world.logs.log(619, channel.message(PasswordSyncStrings.progress(accounts.count, domain: domain.name)))
    world.logs.log(622, channel.message(PasswordSyncStrings.fullSyncCompleted(domain: domain.name)))
    world.logs.log(623, channel.message(PasswordSyncStrings.fullSyncCompleted(forest: forest.name)))
    world.journal.record("Password hash sync", forest.name, "Full synchronization", after: "\(accounts.count) accounts")
  }

  private func runChanges(_ channel: PasswordSyncChannel, at time: Timestamp) {
    guard world.highestPasswordUSN(of: channel.connectorID) > channel.cookie || !channel.retries.isEmpty,
      let domain = world.forest(of: channel.connectorID)?.root
    else { return }
    var seen: Set<UniqueID> = []
    var accounts: [DirectoryObject] = []
    if !channel.retries.isEmpty, channel.nextRetry <= time {
      let due = channel.retries
      channel.retries = []
      accounts = due.compactMap { domain.objects[$0] }
      accounts.forEach { seen.insert($0.objectGUID) }
      world.logs.log(606, channel.message(PasswordSyncStrings.removedFromRetryQueue(due.count)))
    }
    // Of several changes of one account only the last counts: it is in the directory now.
    var changed: [DirectoryObject] = []
    for change in domain.passwordChanges(after: channel.cookie).reversed()
    where !change.object.isDeleted && seen.insert(change.object.objectGUID).inserted {
      changed.append(change.object)
    }
    channel.cookie = domain.highestPasswordUSN
    accounts += changed.reversed()
    if !accounts.isEmpty { synchronize(accounts, channel: channel, at: time) }
  }

  /// Sends the accounts' hashes in batches; false when the cloud refused a batch.
  @discardableResult
  private func synchronize(_ accounts: [DirectoryObject], channel: PasswordSyncChannel, at time: Timestamp) -> Bool {
    var pending: [PasswordSyncAttempt] = []
    for account in accounts {
      switch world.engine.passwordTarget(of: account, connectorID: channel.connectorID) {
      case .status(let status): note(status, for: account.objectGUID, at: time)
      case .target(let target): pending.append(PasswordSyncAttempt(account: account, target: target))
      }
    }
    var isSent = true
    var index = 0
    while index < pending.count {
      let batch = Array(pending[index..<min(index + PasswordSync.batchSize, pending.count)])
      index += PasswordSync.batchSize
      if !send(batch, channel: channel, at: time) { isSent = false }
    }
    return isSent
  }

  private func send(_ batch: [PasswordSyncAttempt], channel: PasswordSyncChannel, at time: Timestamp) -> Bool {
    let logs = world.logs
    channel.lastContact = time
    logs.log(650, channel.message(PasswordSyncStrings.batchStart(batch.count)))
    logs.log(656, channel.message(PasswordSyncStrings.requests(batch)))
    if let fault = world.cloudFault(of: channel.connectorID) {
      logs.log(652, channel.message(PasswordSyncStrings.batchFailed(fault)), type: .error)
      retryLater(batch.map(\.account.objectGUID), channel: channel, at: time)
      return false
    }
    for attempt in batch {
      world.writeCloudPassword(of: attempt, at: time)
      note(.success, for: attempt.account.objectGUID, at: time)
    }
    logs.log(
      657, channel.message(PasswordSyncStrings.results(batch, showsFlag: world.server.build.knowsPasswordChangeOnLogon))
    )
    logs.log(651, channel.message(PasswordSyncStrings.batchEnd(batch.count)))
    return true
  }

  private func retryLater(_ accounts: [UniqueID], channel: PasswordSyncChannel, at time: Timestamp) {
    let dns = accounts.compactMap { world.forest(of: channel.connectorID)?.root.objects[$0]?.distinguishedName }
    channel.retries += accounts
    channel.nextRetry = time + PasswordSync.faultInterval
    accounts.forEach { note(world.server.build.hasNewLogStatuses ? .error : .noTargetConnection, for: $0, at: time) }
    world.logs.log(0, channel.message(PasswordSyncStrings.scheduledForRetry(dns)))
    world.logs.log(605, channel.message(PasswordSyncStrings.addedToRetryQueue(accounts.count)))
  }

  /// Adds an attempt to an object's log and drops what is older than seven days.
  func note(_ status: PasswordSyncStatus, for object: UniqueID, at time: Timestamp) {
    let oldest = time - .days(7)
    var entries = log[object] ?? []
    if let first = entries.first, first.timeStamp < oldest { entries.removeAll { $0.timeStamp < oldest } }
    entries.append(PasswordSyncLogEntry(timeStamp: time, status: status))
    log[object] = entries
  }

  /// Sends the hash of one object apart from the cycles; says how it went.
  func sendOne(_ object: ConnectorSpaceObject, connector: Connector) throws -> String {
    let time = world.clock.now
    guard let channel = channel(connector.identifier),
      let account = world.forest(of: connector.identifier)?.root.objects[object.sourceID]
    else { return PasswordSyncStrings.oneNotDone(.sourceConnectorNotPresent) }
    if let entries = faultEntries(channel, at: time) {
      entries.forEach(world.logs.application.append)
      world.logs.log(664, channel.message(PasswordSyncStrings.oneNotDone(.error)), type: .error)
      return PasswordSyncStrings.oneNotDone(.error)
    }
    switch world.engine.passwordTarget(of: account, connectorID: connector.identifier) {
    case .status(let status):
      note(status, for: account.objectGUID, at: time)
      return PasswordSyncStrings.oneNotDone(status)
    case .target(let target):
      let isSent = send([PasswordSyncAttempt(account: account, target: target)], channel: channel, at: time)
      return isSent ? PasswordSyncStrings.oneDone : PasswordSyncStrings.oneNotDone(.error)
    }
  }
}
