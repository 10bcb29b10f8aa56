extension World {
  /// The tenant in which an account signs in: by the domain after the @; nil when none has that domain.
  public func tenant(ofAccount name: String) -> Tenant? {
    guard let at = name.lastIndex(of: "@") else { return nil }
    let domain = name[name.index(after: at)...]
    return tenants.first { tenant in tenant.verifiedDomains.contains { $0.equalsIgnoringCase(domain) } }
  }

  /// Blocks or allows the sign-in of a cloud user; directory synchronization sets it again with the next change.
  public func setCloudAccountEnabled(_ isEnabled: Bool, of user: CloudObject, in tenant: Tenant) {
    let before = user.isAccountEnabled
    user.isAccountEnabled = isEnabled
    tenant.note(user)
    journal.record(
      "Cloud user", user.userPrincipalName, "AccountEnabled", before: shown(before), after: shown(isEnabled))
  }

  /// Lets a cloud user change the password at the next sign-in, or not.
  public func setCloudMustChange(_ mustChange: Bool, of user: CloudObject, in tenant: Tenant) {
    let before = user.forcesPasswordChange
    user.forcesPasswordChange = mustChange
    tenant.note(user)
    journal.record(
      "Cloud user", user.userPrincipalName, "ForceChangePassword", before: shown(before), after: shown(mustChange))
  }

  /// Gives a cloud user another sign-in name.
  public func renameCloudUser(_ user: CloudObject, to name: String, in tenant: Tenant) throws {
    guard tenant.user(name) == nil else { throw WorldError.cloudUserExists(name) }
    let before = user.userPrincipalName
    tenant.rename(user, to: name)
    tenant.note(user)
    journal.record("Cloud user", before, "UserPrincipalName", before: before, after: name)
  }

  /// Ends the sessions of a cloud user.
  public func revokeCloudSessions(of user: CloudObject, in tenant: Tenant) {
    let before = user.sessions.count
    user.sessions = []
    journal.record("Cloud user", user.userPrincipalName, "Sessions", before: String(before), after: "0")
  }

  /// The groups of a tenant, in the order in which they came.
  public func cloudGroups(in tenant: Tenant) -> [CloudObject] {
    _ = engine
    return tenant.order.filter { $0.kind == .group && !$0.isDeleted }
  }

  /// The contacts of a tenant.
  public func cloudContacts(in tenant: Tenant) -> [CloudObject] {
    _ = engine
    return tenant.order.filter { $0.kind == .contact && !$0.isDeleted }
  }

  /// The group or contact with an identifier; an error when there is none.
  public func cloudObject(_ identity: String, _ kind: CloudObject.Kind, in tenant: Tenant) throws -> CloudObject {
    _ = engine
    guard let id = UniqueID(identity), let object = tenant.objects[id], object.kind == kind else {
      throw WorldError.cloudUserNotFound(identity)
    }
    return object
  }

  /// The members of a synchronized group that are in the tenant too.
  public func cloudMembers(of group: CloudObject, in tenant: Tenant) -> [CloudObject] {
    (group.attributes[.member]?.values ?? []).compactMap { value in
      guard case .reference(let id) = value, let anchor = engine.tenantLink(of: id)?.exportImage[.sourceAnchor]?.string
      else { return nil }
      return tenant.object(anchor: anchor)
    }
  }

  /// The distinguished name on premises of the object behind an anchor; nil when it is gone.
  public func directoryName(anchor: String) -> String? {
    guard let bytes = Base64.decode(anchor) else { return nil }
    for domain in forests.flatMap(\.domains) {
      if let object = domain.objects.values.first(where: { $0.objectGUID.bytes == bytes }) {
        return object.distinguishedName
      }
    }
    return nil
  }

  /// Switches one of the tenant's features, by the names of the modules.
  public func setTenantFeature(_ name: String, _ isOn: Bool, in tenant: Tenant) {
    let before = tenant.features
    switch name.lowercased() {
    case "passwordsync", "passwordsyncenabled", "passwordhashsync": tenant.features.passwordHashSync = isOn
    case "enableuserforcepasswordchangeonlogon", "userforcepasswordchangeonlogonenabled":
      tenant.features.forcePasswordChangeOnLogOn = isOn
    case "userwriteback", "userwritebackenabled": tenant.features.userWriteback = isOn
    case "devicewriteback", "devicewritebackenabled": tenant.features.deviceWriteback = isOn
    case "unifiedgroupwriteback", "unifiedgroupwritebackenabled", "groupwritebackenabled":
      tenant.features.unifiedGroupWriteback = isOn
    case "enforcecloudpasswordpolicyforpasswordsyncedusers", "cloudpasswordpolicyforpasswordsyncedusersenabled":
      setEnforcesPasswordPolicy(isOn, in: tenant)
      return
    default:
      let key = name.lowercased()
      let old = tenant.otherFeatures[key]
      tenant.otherFeatures[key] = isOn
      journal.record("Tenant", tenant.name, name, before: old.map(shown), after: shown(isOn))
      return
    }
    for (old, new) in zip(before.named, tenant.features.named) where old.value != new.value {
      journal.record("Tenant", tenant.name, new.name, before: shown(old.value), after: shown(new.value))
    }
  }
}

extension World {
  /// How many deletions the tenant lets an export bring; nil when the threshold is off.
  public var tenantDeletionThreshold: Int? { scheduler.deletionThreshold }

  /// When the server exported to a tenant last, also when there was nothing to say; nil when it never did.
  public func lastSync(of tenant: Tenant) -> Timestamp? {
    let export = scheduler.runs.results.last {
      $0.connectorID == tenant.connectorID && $0.runProfileName == "Export" && $0.isRunComplete
    }
    guard tenant.isDirectorySyncEnabled, let export else { return tenant.lastDirectorySync }
    return export.endDate
  }

  /// Sets how long passwords live in the cloud; nil is for ever.
  public func setCloudPasswordAge(_ age: Interval?, in tenant: Tenant) {
    let before = tenant.passwordPolicy.maximumAge
    tenant.passwordPolicy.maximumAge = age
    journal.record(
      "Tenant", tenant.name, "PasswordValidityPeriod", before: before?.description ?? "never expires",
      after: age?.description ?? "never expires")
  }
}

extension World {
  /// Signs a person in to the tenant of the name's domain; a success opens a session.
  public func signIn(_ userPrincipalName: String, password: String) -> SignIn {
    _ = engine
    guard let tenant = tenant(ofAccount: userPrincipalName) else {
      return SignIn(userPrincipalName: userPrincipalName, result: .unknownUser, sessions: 0)
    }
    let result = tenant.signIn(userPrincipalName, password: password)
    return SignIn(
      userPrincipalName: userPrincipalName, result: result,
      sessions: tenant.user(userPrincipalName)?.sessions.count ?? 0)
  }
}
