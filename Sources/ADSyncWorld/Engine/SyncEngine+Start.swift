extension SyncEngine {
  /// Brings the engine to where it was when the world began: nothing of it is in the journal or the event log.
  func prepare() {
    guard world.scenario.isSynchronized else { return }
    isPreparing = true
    defer { isPreparing = false }
    world.journal.muted {
      let forests = world.connectorStore.filter(\.isAD)
      let tenants = world.connectorStore.filter(\.isAAD)
      for connector in forests + tenants { start(.fullImport, connector) }
      for connector in forests + tenants { start(.fullSynchronization, connector) }
      for connector in tenants + forests { start(.export, connector) }
      for connector in forests + tenants { start(.deltaImport, connector) }
      for connector in forests + tenants { start(.deltaSynchronization, connector) }
      for connector in tenants + forests { start(.export, connector) }
      for connector in tenants { start(.deltaImport, connector) }
      for forest in world.forests { sendInitialPasswords(forest) }
    }
    counters = RunStepCounters()
  }

  private func start(_ kind: RunStep.Kind, _ connector: Connector) {
    guard let space = space(connector.identifier) else { return }
    switch kind {
    case .fullImport: importAll(space, connector: connector)
    case .deltaImport: importChanges(space, connector: connector)
    case .fullSynchronization: synchronizeAll(space)
    case .deltaSynchronization: synchronizeChanges(space)
    case .export: exportForStart(space)
    }
  }

  private func exportForStart(_ space: ConnectorSpace) {
    for object in space.pendingExports where object.pendingExport != .none && !space.isAD {
      let anchor = object.exportImage[.sourceAnchor]?.string ?? ""
      guard let tenant = world.tenant(of: space.connectorID),
        tenant.write(object, anchor: anchor, at: time - .days(3)) == nil
      else { continue }
      object.pendingExport = .none
      object.awaitsConfirmation = true
    }
    space.pendingExports.removeAll { $0.pendingExport == .none }
  }

  /// What password sync had sent before the world began; attempts of the last seven days are in the objects' logs.
  private func sendInitialPasswords(_ forest: Forest) {
    guard let connectorID = forest.connectorID else { return }
    let start = world.clock.start
    for account in passwordAccounts(in: forest.root) {
      let changed = Timestamp(fileTime: account.attributes[.pwdLastSet]?.integer ?? 0) ?? .minimum
      let base = account.mustChangePassword ? start - .hours(5) : changed
      let sent = min(base.floored(to: PasswordSync.cycle, phase: PasswordSync.phase) + PasswordSync.cycle, start)
      let isRecent = start - sent < .days(7)
      switch passwordTarget(of: account, connectorID: connectorID) {
      case .status(let status): if isRecent { world.passwordSync.note(status, for: account.objectGUID, at: sent) }
      case .target(let target):
        world.writeCloudPassword(of: PasswordSyncAttempt(account: account, target: target), at: sent)
        if isRecent { world.passwordSync.note(.success, for: account.objectGUID, at: sent) }
      }
    }
  }
}
