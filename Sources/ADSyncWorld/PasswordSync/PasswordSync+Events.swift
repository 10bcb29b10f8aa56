extension PasswordSync {
  /// The heartbeat of a channel at a time: 653 and 654, or 653 and 655 when the cloud refuses.
  func pingEntries(_ channel: PasswordSyncChannel, at time: Timestamp) -> [EventLogEntry] {
    let partition = channel.partitionName
    let start = EventLogEntry.product(
      653, .ping(isEnd: false, partition: partition, connector: channel.connectorID, time: time), at: time)
    if world.faults.contains(.healthTask) {
      return [
        start, .product(662, channel.message(PasswordSyncStrings.healthTaskFailed), at: time, type: .error),
        .product(654, .ping(isEnd: true, partition: partition, connector: channel.connectorID, time: time), at: time),
      ]
    }
    if let fault = world.cloudFault(of: channel.connectorID) {
      return [start, .product(655, channel.message(PasswordSyncStrings.pingFailed(fault)), at: time, type: .error)]
    }
    return [
      start,
      .product(654, .ping(isEnd: true, partition: partition, connector: channel.connectorID, time: time), at: time),
    ]
  }

  /// What a fault of the server or the domain leaves in a cycle; nil when there is none.
  func faultEntries(_ channel: PasswordSyncChannel, at time: Timestamp) -> [EventLogEntry]? {
    if !world.server.md5IsAvailable {
      return [.product(667, channel.message(PasswordSyncStrings.md5Refused), at: time, type: .error)]
    }
    guard let fault = world.domainFault(of: channel.connectorID) else { return nil }
    let controller = world.build.namesDomainControllerInErrors ? world.firstController(of: channel.connectorID) : nil
    let text = PasswordSyncStrings.domainFailed(channel.domainName, controller: controller, fault: fault)
    return [.product(611, channel.message(text), at: time, type: .error)]
  }

  /// What the channels left in the log before the world began, later than `first` and up to `last`.
  func history(after first: Timestamp, upTo last: Timestamp) -> [EventLogEntry] {
    var entries: [EventLogEntry] = []
    let start = world.clock.start
    let step =
      world.scenario.faults.isEmpty && world.server.md5IsAvailable ? PasswordSync.heartbeat : PasswordSync.faultInterval
    for channel in channels {
      var end = start
      if let age = world.scenario.passwordSync.switchedOffFor ?? world.scenario.passwordSync.stoppedFor {
        end = start - age
      }
      if !channel.isRunning, channel.lastCycle == .minimum { continue }
      var slot = first.floored(to: PasswordSync.heartbeat, phase: PasswordSync.phase) + PasswordSync.heartbeat
      while slot <= min(end, last) {
        if let faults = faultEntries(channel, at: slot) { entries += faults }
        if slot.floored(to: PasswordSync.heartbeat, phase: PasswordSync.phase) == slot {
          entries += pingEntries(channel, at: slot)
        }
        slot = slot + step
      }
      if end < start, end > first, end <= last { entries += endEntries(channel, at: end) }
    }
    return entries
  }

  private func endEntries(_ channel: PasswordSyncChannel, at time: Timestamp) -> [EventLogEntry] {
    if world.scenario.passwordSync.switchedOffFor != nil {
      return [
        .product(602, channel.message(PasswordSyncStrings.stopping), at: time),
        .product(609, channel.message(PasswordSyncStrings.stopped), at: time),
      ]
    }
    return [.product(615, channel.message(PasswordSyncStrings.threadEnded), at: time, type: .error)]
  }
}
