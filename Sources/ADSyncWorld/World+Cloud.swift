extension World {
  /// The tenant that the first AAD connector leads to, or the first of the scenario: what cloud modules sign in to.
  public var homeTenant: Tenant? {
    _ = engine
    return tenants.first { $0.connectorID != nil } ?? tenants.first
  }

  /// The user with a sign-in name or an object identifier; an error when there is none.
  public func cloudUser(_ identity: String, in tenant: Tenant) throws -> CloudObject {
    _ = engine
    if let id = UniqueID(identity), let object = tenant.objects[id], object.kind == .user { return object }
    guard let user = tenant.user(identity) else { throw WorldError.cloudUserNotFound(identity) }
    return user
  }

  /// The users of a tenant, in the order in which they came.
  public func cloudUsers(in tenant: Tenant) -> [CloudObject] {
    _ = engine
    return tenant.order.filter { $0.kind == .user && !$0.isDeleted }
  }

  /// Sets a password in the cloud, as an administrator does: it counts until the next change on premises.
  ///
  /// - Parameter forceChange: the user must change it at the next sign-in.
  public func setCloudPassword(_ password: String, forceChange: Bool, of user: CloudObject, in tenant: Tenant) throws {
    guard tenant.passwordPolicy.accepts(password, accountName: "") else {
      throw WorldError.cloudPasswordRefused(user.userPrincipalName)
    }
    user.credential = CloudCredential(
      NTHash(password: password), salt: tenant.salt(for: user.userPrincipalName, at: clock.now), origin: .setInCloud)
    user.lastPasswordChange = clock.now
    user.forcesPasswordChange = forceChange
    // The cloud's own rules count for the new password, also when it expires.
    let before = user.passwordPolicies.joined(separator: ", ")
    if user.isSynchronized { user.passwordPolicies.removeAll { $0 == "DisablePasswordExpiration" } }
    tenant.note(user)
    journal.record("Cloud user", user.userPrincipalName, "Password", before: nil, after: "set in the cloud")
    journal.record(
      "Cloud user", user.userPrincipalName, "PasswordPolicies", before: before,
      after: user.passwordPolicies.joined(separator: ", "))
  }

  /// Sets the password policies of a cloud user: `None`, `DisablePasswordExpiration`, `DisableStrongPassword`.
  public func setPasswordPolicies(_ policies: [String], of user: CloudObject, in tenant: Tenant) {
    let before = user.passwordPolicies.joined(separator: ", ")
    user.passwordPolicies = policies.filter { !$0.equalsIgnoringCase("None") && !$0.isEmpty }
    tenant.note(user)
    journal.record(
      "Cloud user", user.userPrincipalName, "PasswordPolicies", before: before,
      after: user.passwordPolicies.joined(separator: ", "))
  }

  /// Sets a property of a cloud user. What is mastered on premises cannot be set for synchronized ones.
  public func setCloudValue(_ value: String?, of name: String, on user: CloudObject, in tenant: Tenant) throws {
    let isCloudOnly = ["usagelocation", "otheruseridentifiers"].contains(name.lowercased())
    guard !user.isSynchronized || isCloudOnly else { throw WorldError.masteredOnPremises(user.userPrincipalName) }
    let id = attributeTable.id(name)
    let before = user.attributes[id].map { shown($0) }
    user.attributes[id] = value.map { .string($0) }
    if name.equalsIgnoringCase("displayName") { user.displayName = value ?? "" }
    tenant.note(user)
    journal.record("Cloud user", user.userPrincipalName, name, before: before, after: value)
  }

  /// Makes a user that exists only in the cloud.
  @discardableResult
  public func makeCloudUser(
    _ userPrincipalName: String, displayName: String, password: String?, in tenant: Tenant
  ) throws -> CloudObject {
    _ = engine
    guard tenant.user(userPrincipalName) == nil else { throw WorldError.cloudUserExists(userPrincipalName) }
    let user = CloudObject(
      id: UniqueID(seed: "\(userPrincipalName) \(clock.now.ticks)"), kind: .user, userPrincipalName: userPrincipalName,
      displayName: displayName, created: clock.now)
    tenant.add(user)
    tenant.note(user)
    journal.record("Cloud user", userPrincipalName)
    if let password { try setCloudPassword(password, forceChange: true, of: user, in: tenant) }
    return user
  }

  /// Removes a cloud user.
  public func removeCloudUser(_ user: CloudObject, in tenant: Tenant) {
    tenant.delete(user)
    journal.record("Cloud user", user.userPrincipalName, before: user.displayName)
  }

  /// Switches directory synchronization of the tenant on or off.
  public func setDirectorySyncEnabled(_ isEnabled: Bool, in tenant: Tenant) {
    let before = tenant.isDirectorySyncEnabled
    tenant.isDirectorySyncEnabled = isEnabled
    journal.record(
      "Tenant", tenant.name, "DirectorySynchronizationEnabled", before: shown(before), after: shown(isEnabled))
  }

  /// Lets the cloud's password expiry count for synchronized users too: it is taken back user by user, with the next change.
  public func setEnforcesPasswordPolicy(_ enforces: Bool, in tenant: Tenant) {
    let before = tenant.enforcesPasswordPolicyForSyncedUsers
    tenant.enforcesPasswordPolicyForSyncedUsers = enforces
    journal.record(
      "Tenant", tenant.name, "CloudPasswordPolicyForPasswordSyncedUsersEnabled", before: shown(before),
      after: shown(enforces))
  }

  /// Lets the tenant's Azure AD Domain Services ask for legacy keys: a full password sync sends them.
  public func setUsesDomainServices(_ uses: Bool, in tenant: Tenant) {
    let before = tenant.usesDomainServices
    tenant.usesDomainServices = uses
    journal.record("Tenant", tenant.name, "DomainServices", before: shown(before), after: shown(uses))
  }
}
