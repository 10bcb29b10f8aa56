extension World {
  /// What waits in the space of a connector.
  public func connectorStatistics(_ name: String) throws -> ConnectorStatistics {
    try requireAccess()
    let connector = try storedConnector(name)
    var result = ConnectorStatistics()
    for object in engine.space(connector.identifier)?.objects ?? [] {
      switch object.pendingExport {
      case .add: result.exportAdds += 1
      case .update: result.exportUpdates += 1
      case .delete: result.exportDeletes += 1
      case .none: break
      }
      switch object.pendingImport {
      case .add: result.importAdds += 1
      case .update: result.importUpdates += 1
      case .delete: result.importDeletes += 1
      case .none: result.importNoChange += 1
      }
      if object.isConnector { result.totalConnectors += 1 }
    }
    return result
  }

  /// Synchronizes one object at once; without `commit` nothing stays, only the answer.
  ///
  /// - Returns: the rules that count for the object.
  public func synchronizeCSObject(_ object: ConnectorSpaceObject, commit: Bool) throws -> [LineageEntry] {
    try requireAccess()
    guard let space = engine.space(object.connectorID) else {
      throw WorldError.connectorNotFound(object.connectorID.description)
    }
    if let run = scheduler.queue.first { throw WorldError.connectorBusy(run.connector.name) }
    guard commit else { return lineage(of: object) }
    engine.synchronize(object, space: space)
    journal.record("Connector space object", object.distinguishedName, "Synchronized", after: "True")
    return lineage(of: object)
  }

  /// Whether the domains of an AD connector answer.
  public func domainReachability(_ name: String) throws -> [DomainReachability] {
    try requireAccess()
    let connector = try storedConnector(name)
    guard connector.isAD else { throw WorldError.notAnADConnector(name) }
    return connector.partitions.filter(\.isDomain).map { partition in
      let failure: String?
      switch domainFault(of: connector.identifier) {
      case .unreachableController, .ldapError: failure = "The LDAP server is unavailable."
      case .cannotLocateController, .cannotResolveController:
        failure = "The specified domain does not exist or cannot be contacted."
      default: failure = nil
      }
      return DomainReachability(fullName: partition.name, isReachable: failure == nil, exceptionMessage: failure ?? "")
    }
  }

  /// Sends the password hash of one object at once.
  ///
  /// - Returns: a sentence that has "success" in it when it worked (the only thing that is documented).
  public func syncPasswordHash(of object: ConnectorSpaceObject) throws -> String {
    try requireAccess()
    guard let connector = connectorStore.first(where: { $0.identifier == object.connectorID }), connector.isAD else {
      throw WorldError.notAnADConnector(object.distinguishedName)
    }
    guard object.objectType == "user" else { return PasswordSyncStrings.onlyUsers(object.objectType) }
    guard connector.passwordHashConfiguration?.isEnabled ?? false else {
      return PasswordSyncStrings.channelIsOff(connector.name)
    }
    guard !scheduler.isStaging else { return PasswordSyncStrings.stagingRefuses }
    return try journal.acting(as: "password hash sync") { try passwordSync.sendOne(object, connector: connector) }
  }

  /// New credentials for the account that an AD connector uses: mends a wrong password.
  public func setConnectorAccount(name: String? = nil, identifier: UniqueID? = nil, userName: String? = nil) throws {
    try requireAccess()
    let found = connectorStore.first {
      (name != nil && $0.name == name) || (identifier != nil && $0.identifier == identifier)
    }
    guard let connector = found else { throw WorldError.connectorNotFound(name ?? identifier?.description ?? "") }
    guard connector.isAD else { throw WorldError.notAnADConnector(connector.name) }
    if let userName, let parameter = connector.connectivityParameters["forest-login-user"] {
      journal.record("Connector", connector.name, "forest-login-user", before: parameter.value, after: userName)
      parameter.value = userName
    }
    journal.record("Connector", connector.name, "Password", before: "(encrypted)", after: "(encrypted, new)")
    mend("Account of \(connector.name)") { fault in
      guard case .domain(.wrongAccountPassword, let scope) = fault else { return false }
      return scope == nil || scope == connector.name
    }
  }

  /// A new password for the account in the tenant: mends what is wrong with it.
  public func resetCloudAccount(name: String? = nil) throws {
    try requireAccess()
    let connector = try storedAADConnector(nil)
    if let name, let parameter = connector.connectivityParameters["UserName"] {
      journal.record("Connector", connector.name, "UserName", before: parameter.value, after: name)
      parameter.value = name
    }
    journal.record("Connector", connector.name, "Password", before: "(encrypted)", after: "(encrypted, new)")
    useServiceAccount()
    let mended: Set<CloudFault> = [
      .oldPassword, .invalidPassword, .accountDisabled, .accountNotInTenant, .accessDenied,
    ]
    mend("Account of \(connector.name)") { fault in
      guard case .cloud(let cloud) = fault else { return false }
      return mended.contains(cloud)
    }
  }

  /// Gives the account of an AD connector the rights that password sync needs.
  public func grantReplicationRights(forest name: String) throws {
    guard server.isElevated else { throw WorldError.notElevated() }
    journal.record("Permissions", name, "Replicating Directory Changes", after: "granted")
    journal.record("Permissions", name, "Replicating Directory Changes All", after: "granted")
    mend("Permissions in \(name)") { fault in
      guard case .domain(.noReplicationPermission, let scope) = fault else { return false }
      return scope == nil || scope?.equalsIgnoringCase(name) ?? true
    }
  }
}
