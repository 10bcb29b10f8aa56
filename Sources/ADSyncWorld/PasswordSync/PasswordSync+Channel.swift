extension PasswordSync {
  /// The parameter of an AD connector that makes the next start of its channel a full synchronization.
  static let forceFullParameter = "Microsoft.Synchronize.ForceFullPasswordSync"

  /// Starts or stops the channel of a connector after its configuration changed.
  func configurationChanged(_ connector: Connector, isEnabled: Bool, isFirstActivation: Bool) {
    guard let channel = channel(connector.identifier) else { return }
    if isEnabled { start(channel, connector: connector, isFirst: isFirstActivation) } else { stop(channel) }
  }

  private func stop(_ channel: PasswordSyncChannel) {
    guard channel.isRunning else { return }
    settle(channel)
    channel.isRunning = false
    channel.isFullSyncPending = false
    world.logs.log(602, channel.message(PasswordSyncStrings.stopping))
    world.logs.log(609, channel.message(PasswordSyncStrings.stopped))
  }

  private func start(_ channel: PasswordSyncChannel, connector: Connector, isFirst: Bool) {
    guard !channel.isRunning else {
      world.logs.log(614, channel.message(PasswordSyncStrings.alreadyStarted), type: .warning)
      return
    }
    channel.isRunning = true
    channel.lastCycle = world.clock.now.floored(to: PasswordSync.cycle, phase: PasswordSync.phase)
    world.logs.log(601, channel.message(PasswordSyncStrings.starting))
    let parameter = connector.globalParameters[PasswordSync.forceFullParameter]?.value
    let isForced = parameter == "1" || parameter?.equalsIgnoringCase("true") ?? false
    if isForced || isFirst { channel.isFullSyncPending = true }
  }

  /// The service was started: the managers of the channels that are on start with it.
  func serviceStarted() {
    for connector in world.connectorStore where connector.passwordHashConfiguration?.isEnabled ?? false {
      guard let channel = channel(connector.identifier) else { continue }
      channel.isRunning = false
      start(channel, connector: connector, isFirst: false)
    }
  }

  /// The state of each partition, as the diagnostics read it.
  func partitionStates() -> [PartitionPasswordSyncState] {
    world.connectorStore.flatMap { connector in
      connector.partitions.map { partition in
        let channel = channel(connector.identifier)
        if let channel { settle(channel) }
        let hasRun = channel.map { $0.lastCycle > .minimum } ?? false
        let length = Interval.milliseconds(400)
        guard let channel, hasRun else {
          return PartitionPasswordSyncState(
            connectorID: connector.identifier, dn: partition.dn, lastSuccessfulCycleStart: .minimum,
            lastSuccessfulCycleEnd: .minimum, lastCycleStart: .minimum, lastCycleEnd: .minimum, lastCycleStatus: .none)
        }
        return PartitionPasswordSyncState(
          connectorID: connector.identifier, dn: partition.dn, lastSuccessfulCycleStart: channel.lastSuccess,
          lastSuccessfulCycleEnd: channel.lastSuccess + length, lastCycleStart: channel.lastCycle,
          lastCycleEnd: channel.lastCycle + length,
          lastCycleStatus: channel.lastSuccess == channel.lastCycle ? .successful : .failed)
      }
    }
  }
}
