extension World {
  /// The features of the tenant behind an AAD connector; without a name there must be exactly one such connector.
  public func companyFeatures(connectorName: String? = nil) throws -> CompanyFeatures {
    try requireAccess()
    let connector = try storedAADConnector(connectorName)
    return tenant(of: connector.identifier)?.features ?? CompanyFeatures()
  }

  /// Changes features of the tenant; nil leaves one as it is.
  public func setCompanyFeatures(
    connectorName: String? = nil, passwordHashSync: Bool? = nil, forcePasswordChangeOnLogOn: Bool? = nil,
    userWriteback: Bool? = nil, deviceWriteback: Bool? = nil, unifiedGroupWriteback: Bool? = nil,
    groupWritebackV2: Bool? = nil
  ) throws {
    try requireAccess()
    let connector = try storedAADConnector(connectorName)
    guard let tenant = tenant(of: connector.identifier) else { return }
    let before = tenant.features
    if let passwordHashSync { tenant.features.passwordHashSync = passwordHashSync }
    if let forcePasswordChangeOnLogOn { tenant.features.forcePasswordChangeOnLogOn = forcePasswordChangeOnLogOn }
    if let userWriteback { tenant.features.userWriteback = userWriteback }
    if let deviceWriteback { tenant.features.deviceWriteback = deviceWriteback }
    if let unifiedGroupWriteback { tenant.features.unifiedGroupWriteback = unifiedGroupWriteback }
    if let groupWritebackV2 { tenant.features.groupWritebackV2 = groupWritebackV2 }
    for (old, new) in zip(before.named, tenant.features.named) {
      journal.record("Company feature", tenant.name, old.name, before: shown(old.value), after: shown(new.value))
    }
  }

  /// The channel of an AD connector, or of all of them when no name is given. The name is compared with case.
  public func passwordSyncConfiguration(source: String? = nil) throws -> [PasswordSyncConfiguration] {
    try requireAccess()
    if let source {
      let connector = try storedConnector(source)
      guard connector.isAD else { throw WorldError.notAnADConnector(source) }
      return [configuration(of: connector)]
    }
    return connectorStore.filter(\.isAD).map(configuration(of:))
  }

  private func configuration(of connector: Connector) -> PasswordSyncConfiguration {
    let channel = connector.passwordHashConfiguration
    let target = connectorStore.first { $0.identifier == channel?.target }?.name ?? ""
    return PasswordSyncConfiguration(
      sourceConnector: connector.name, targetConnector: target, isEnabled: channel?.isEnabled ?? false)
  }

  /// Switches the channel from an AD connector to an AAD connector on or off; names are compared with case.
  ///
  /// Switching on while the connector has the global parameter `Microsoft.Synchronize.ForceFullPasswordSync` with the value
  /// 1, or for the first time, makes the next cycle synchronize all passwords.
  public func setPasswordSyncConfiguration(source: String, target: String, enable: Bool) throws {
    try requireAccess()
    let connector = try storedConnector(source)
    guard connector.isAD else { throw WorldError.notAnADConnector(source) }
    let tenant = try storedConnector(target)
    guard tenant.isAAD else { throw WorldError.notAnAADConnector(target) }
    let before = configuration(of: connector)
    let hasTarget = before.targetConnector == target
    connector.passwordHashConfiguration = PasswordHashConfiguration(isEnabled: enable, target: tenant.identifier)
    connector.version += 1
    connector.lastModificationTime = clock.now
    journal.record(
      "Password sync channel", source, "TargetConnector", before: before.targetConnector, after: target)
    journal.record(
      "Password sync channel", source, "Enabled", before: shown(before.isEnabled), after: shown(enable))
    if before.isEnabled != enable || passwordSync.channel(connector.identifier)?.isRunning != enable {
      passwordSync.configurationChanged(connector, isEnabled: enable, isFirstActivation: !hasTarget)
    }
  }

  /// The writeback channel of an AAD connector.
  public func passwordResetConfiguration(connector name: String) throws -> PasswordResetConfiguration {
    try requireAccess()
    let connector = try storedAADConnector(name)
    return connector.aadPasswordResetConfiguration
      ?? PasswordResetConfiguration(isEnabled: false, lastModificationTime: connector.lastModificationTime)
  }

  /// Switches password writeback on or off.
  public func setPasswordResetConfiguration(connector name: String, enable: Bool) throws {
    let before = try passwordResetConfiguration(connector: name)
    let connector = try storedAADConnector(name)
    connector.aadPasswordResetConfiguration = PasswordResetConfiguration(
      isEnabled: enable, lastModificationTime: clock.now)
    globalSettingsStore.set("Microsoft.OptionalFeature.PasswordWriteback", to: shown(enable))
    tenant(of: connector.identifier)?.hasPasswordWriteback = enable
    journal.record("Password writeback", name, "Enabled", before: shown(before.isEnabled), after: shown(enable))
  }

  /// The password sync state of every partition, the tenant's "default" included.
  public func partitionPasswordSyncStates() throws -> [PartitionPasswordSyncState] {
    try requireAccess()
    return passwordSync.partitionStates()
  }

  /// .NET's words for a truth value.
  func shown(_ value: Bool) -> String { value ? "True" : "False" }

  /// The fault between the server and the domain of a connector; nil when all is well.
  func domainFault(of connectorID: UniqueID) -> DomainFault? {
    guard !faults.isEmpty else { return nil }
    let name = scenario.forests.first { $0.connectorID == connectorID }?.name
    for case .domain(let fault, let connector) in faults where connector == nil || connector == name {
      return fault
    }
    return nil
  }

  /// Why the tenant refuses the passwords of a connector; nil when it takes them.
  func cloudFault(of connectorID: UniqueID) -> CloudFault? {
    for case .cloud(let fault) in faults { return fault }
    guard let target = connectorStore.first(where: { $0.identifier == connectorID })?.passwordHashConfiguration?.target,
      let tenant = tenant(of: target)
    else { return .tenantNotFound }
    if !tenant.isDirectorySyncEnabled { return .directorySyncNotActivated }
    return tenant.features.passwordHashSync || isPast(connectorID) ? nil : .passwordSyncNotActivated
  }

  /// History is told as it was before the switch was turned off.
  private func isPast(_ connectorID: UniqueID) -> Bool {
    scenario.passwordSync.switchedOffFor != nil && passwordSync.channel(connectorID)?.isRunning == false
  }

  /// The DNS name of the domain controller that a connector speaks to.
  func firstController(of connectorID: UniqueID) -> String? {
    guard let forest = scenario.forests.first(where: { $0.connectorID == connectorID }) else { return nil }
    return forest.controllers.first.map { "\($0)" }
  }

  /// One full directory synchronization of the connector has completed: password sync waits for it.
  func hasCompletedFullSync(_ connectorID: UniqueID) -> Bool {
    scenario.isSynchronized || engine.space(connectorID)?.hasFullSync ?? false
  }

  /// Writes a synchronized password to the cloud.
  func writeCloudPassword(of attempt: PasswordSyncAttempt, at time: Timestamp) {
    guard let hash = attempt.account.passwordHash else { return }
    let user = attempt.target.user
    let tenant = attempt.target.tenant
    user.credential = CloudCredential(
      hash, salt: tenant.salt(for: attempt.target.anchor, at: time), origin: .synchronized)
    user.lastPasswordChange = time
    user.forcesPasswordChange = attempt.target.forcesChange
    if tenant.enforcesPasswordPolicyForSyncedUsers {
      user.passwordPolicies.removeAll { $0 == "DisablePasswordExpiration" }
    } else if !user.passwordNeverExpires {
      user.passwordPolicies.append("DisablePasswordExpiration")
    }
    tenant.lastPasswordSync = time
    journal.record("Cloud user", user.userPrincipalName, "Password", before: nil, after: "synchronized")
  }
}
