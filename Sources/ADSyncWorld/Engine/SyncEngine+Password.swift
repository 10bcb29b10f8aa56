extension SyncEngine {
  /// The accounts of a domain whose passwords are looked at in a full password sync, oldest password first.
  func passwordAccounts(in domain: Domain) -> [DirectoryObject] {
    let accounts = domain.all.filter {
      $0.objectClass.isAccount && $0.objectClass != .computer && $0.passwordHash != nil
    }
    let keyed = accounts.enumerated().map { (time: $1.attributes[.pwdLastSet]?.integer ?? 0, place: $0, account: $1) }
    return keyed.sorted { ($0.time, $0.place) < ($1.time, $1.place) }.map(\.account)
  }

  /// Where the hash of an account goes, or why it goes nowhere (facts 3, the statuses of the log).
  func passwordTarget(of account: DirectoryObject, connectorID: UniqueID) -> PasswordSyncTarget.Resolution {
    guard let source = space(connectorID)?.object(source: account.objectGUID) else {
      return .status(.sourceConnectorNotPresent)
    }
    guard let linked = source.metaverseObject,
      source.inboundRules.contains(where: { program.rules[Int($0)].rule.enablePasswordSync })
    else { return .status(.noTargetConnection) }
    for link in linked.links where link.connectorID != connectorID {
      guard let tenant = world.tenant(of: link.connectorID),
        link.outboundRules.contains(where: { program.rules[Int($0)].rule.enablePasswordSync })
      else { continue }
      guard link.pendingExport != .add, let anchor = link.exportImage[.sourceAnchor]?.string,
        let user = tenant.object(anchor: anchor)
      else { return .status(.targetNotExportedToDirectory) }
      let forcesChange = account.mustChangePassword
      // A user who is new in the cloud gets the temporary password, to be changed at the first sign-in.
      let isNew = user.credential == nil && user.created > world.clock.start
      if forcesChange, !isNew, !tenant.features.forcePasswordChangeOnLogOn { return .status(.filteredByTarget) }
      if tenant.usesDomainServices, !account.hasKerberosKeys { return .status(.missingAttribute) }
      return .target(
        PasswordSyncTarget(
          anchor: anchor, dn: source.distinguishedName, user: user, tenant: tenant, forcesChange: forcesChange))
    }
    return .status(.noTargetConnection)
  }
}
