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
      for forest in world.scenario.forests { tellHistory(of: forest) }
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
    let waiting = unexported
    for object in space.pendingExports where object.pendingExport != .none && !space.isAD {
      if !waiting.isEmpty, isWaiting(object, accounts: waiting) { continue }
      let anchor = object.exportImage[.sourceAnchor]?.string ?? ""
      guard let tenant = world.tenant(of: space.connectorID),
        tenant.write(object, anchor: anchor, at: time - .days(3)) == nil
      else { continue }
      object.pendingExport = .none
      object.awaitsConfirmation = true
    }
    space.pendingExports.removeAll { $0.pendingExport == .none }
  }

  /// Account names, lower case, whose first export is still to come.
  private var unexported: Set<String> {
    let people = world.scenario.forests.flatMap(\.people.users)
    return Set(people.filter { !$0.isExported }.map { $0.samAccountName.lowercased() })
  }

  private func isWaiting(_ object: ConnectorSpaceObject, accounts: Set<String>) -> Bool {
    object.metaverseObject?.links.contains { link in
      guard let name = link.attributes[.sAMAccountName]?.string else { return false }
      return link.sourceID != .zero && accounts.contains(name.lowercased())
    } ?? false
  }

  /// What the scenario tells of single people: earlier attempts, passwords that were set in the cloud.
  private func tellHistory(of description: Scenario.ForestDescription) {
    guard let domain = world.forests.first(where: { $0.name == description.name })?.root else { return }
    for person in description.people.users where person.wasResetInCloud || !person.passwordLog.isEmpty {
      guard let account = domain.object(where: .sAMAccountName, is: person.samAccountName) else { continue }
      world.passwordSync.tell(person.passwordLog, of: account.objectGUID)
      guard person.wasResetInCloud, let user = cloudUser(of: account) else { continue }
      user.credential = CloudCredential(
        NTHash(password: "Cloud-\(person.samAccountName)-1"),
        salt: world.tenants[0].salt(for: user.userPrincipalName, at: time),
        origin: .setInCloud)
      user.passwordPolicies.removeAll { $0 == "DisablePasswordExpiration" }
      user.lastPasswordChange = time - .hours(1)
    }
  }

  private func cloudUser(of account: DirectoryObject) -> CloudObject? {
    guard let link = tenantLink(of: account.objectGUID),
      let anchor = link.exportImage[.sourceAnchor]?.string ?? link.attributes[.sourceAnchor]?.string
    else { return nil }
    return world.tenant(of: link.connectorID)?.object(anchor: anchor)
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
