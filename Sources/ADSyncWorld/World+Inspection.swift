extension World {
  /// The metaverse's attributes and object types.
  public func metaverseSchema() throws -> MetaverseSchema {
    try requireAccess()
    return engine.schema
  }

  /// The forest that an AD connector reads, asked as the connector asks: a controller has to answer.
  public func searchDirectory(
    connector identifier: UniqueID, filter: LDAPFilter, scope: SearchScope, limit: Int?
  ) throws -> [DirectoryObject] {
    try requireAccess()
    guard let connector = connectorStore.first(where: { $0.identifier == identifier }) else {
      throw WorldError.connectorNotFound(identifier.description)
    }
    guard connector.isAD, let forest = forest(of: identifier) else { throw WorldError.notAnADConnector(connector.name) }
    if let failure = connectivityFailure(of: identifier) { throw WorldError.directoryUnavailable(failure, forest.name) }
    _ = engine
    return try search(forest.root, scope: scope, limit: limit) { object in
      filter.matches { values(of: $0, on: object) }
    }
  }

  /// Why the domain of a connector does not answer; nil when it does.
  public func connectivityFailure(of connector: UniqueID) -> String? {
    switch domainFault(of: connector) {
    case .unreachableController, .ldapError: "The LDAP server is unavailable."
    case .cannotLocateController, .cannotResolveController:
      "The specified domain does not exist or cannot be contacted."
    case .wrongAccountPassword: "The user name or password is incorrect."
    default: nil
    }
  }

  /// Why the tenant does not answer; nil when it does.
  public func tenantFailure() -> String? {
    for case .cloud(let fault) in faults {
      switch fault {
      case .endpointNotFound: return "There was no endpoint listening at the address of the service."
      case .securityNegotiation: return "Could not establish a secure channel for SSL/TLS with the service."
      case .serviceBusy: return "The service is busy. Try again later."
      case .accessDenied: return "Access to the service has been denied."
      case .tenantNotFound: return "AADSTS90002: The tenant was not found."
      default: continue
      }
    }
    return nil
  }

  /// Whether the account of an AD connector has the rights that password sync needs.
  public func hasReplicationRights(_ connector: UniqueID) -> Bool {
    domainFault(of: connector) != .noReplicationPermission
  }

  /// The partition of its connector that holds an object: the one with the longest name that ends the object's own.
  public func partition(of object: ConnectorSpaceObject) -> ConnectorPartition? {
    let partitions = connectorStore.first { $0.identifier == object.connectorID }?.partitions ?? []
    let holding = partitions.filter {
      object.distinguishedName.equalsIgnoringCase($0.dn) || object.distinguishedName.hasSuffixIgnoringCase("," + $0.dn)
    }
    return holding.max { $0.dn.utf8.count < $1.dn.utf8.count } ?? partitions.first
  }

  /// The number of members that a group of a connector space has.
  public func memberCount(of object: ConnectorSpaceObject) -> Int {
    let set = object.attributes.isEmpty ? object.exportImage : object.attributes
    return set[.member]?.values.count ?? 0
  }

  /// Switches the password sync channel of an AD connector towards the target that it has.
  public func setPasswordSyncState(connector name: String, enable: Bool) throws {
    try requireAccess()
    let target = try passwordSyncConfiguration(source: name).first?.targetConnector ?? ""
    try setPasswordSyncConfiguration(
      source: name, target: target.isEmpty ? storedAADConnector(nil).name : target, enable: enable)
  }

  /// Removes an account of the server from the tenant.
  public func removeServiceAccount(_ name: String) throws {
    try requireAccess()
    guard let tenant = homeTenant, name.hasPrefixIgnoringCase("Sync_") else { throw WorldError.cloudUserNotFound(name) }
    let isInUse = connectorStore.contains {
      guard let user = $0.connectivityParameters["UserName"]?.value else { return false }
      return user.equalsIgnoringCase(name) || user.prefix { $0 != "@" }.equalsIgnoringCase(name)
    }
    guard !isInUse else { throw WorldError.serviceAccountInUse(name) }
    guard let user = tenant.user(name) else { throw WorldError.cloudUserNotFound(name) }
    removeCloudUser(user, in: tenant)
  }
}

extension WorldError {
  static func directoryUnavailable(_ reason: String, _ forest: String) -> WorldError {
    WorldError(
      id: "DirectoryUnavailable", category: .readError, message: reason,
      exceptionType: "System.DirectoryServices.Protocols.LdapException", target: forest)
  }

  static func serviceAccountInUse(_ name: String) -> WorldError {
    WorldError(
      id: "ServiceAccountInUse", category: .invalidOperation,
      message: "The account '\(name)' is used by the connector of this server.", target: name)
  }
}

extension World {
  /// Stops with an error where the engine's cmdlets stop: an unelevated session, a stopped service.
  public func checkAccess() throws { try requireAccess() }
}
