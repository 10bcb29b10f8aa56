extension CloudObject: StoredObject {
  func write(to writer: inout StateWriter) {
    writer.put(objectID)
    writer.put(kind)
    writer.put(userPrincipalName)
    writer.put(displayName)
    writer.put(created)
    writer.put(attributes)
    writer.optional(immutableID) { $0.put($1) }
    writer.put(isAccountEnabled)
    writer.put(passwordPolicies)
    writer.put(forcesPasswordChange)
    writer.optional(lastPasswordChange) { $0.put($1) }
    writer.optional(lastDirectorySync) { $0.put($1) }
    writer.list(sessions) { $0.put($1) }
    writer.put(role)
    writer.put(isDeleted)
    writer.put(changeNumber)
    writer.optional(credential) { writer, credential in
      writer.put(credential.origin == .synchronized)
      writer.put(credential.salt)
      writer.put(credential.source.bytes)
    }
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> CloudObject {
    typealias Damage = StateReader.Damage
    let id = try reader.id()
    let kind: Kind = try reader.value()
    let name = try reader.text()
    let display = try reader.text()
    let object = CloudObject(
      id: id, kind: kind, userPrincipalName: name, displayName: display, created: try reader.time())
    object.attributes = try reader.attributes()
    object.immutableID = try reader.optional { (r) throws(Damage) in try r.text() }
    object.isAccountEnabled = try reader.flag()
    object.passwordPolicies = try reader.texts()
    object.forcesPasswordChange = try reader.flag()
    object.lastPasswordChange = try reader.optional { (r) throws(Damage) in try r.time() }
    object.lastDirectorySync = try reader.optional { (r) throws(Damage) in try r.time() }
    object.sessions = try reader.list { (r) throws(Damage) in try r.time() }
    object.role = try reader.text()
    object.isDeleted = try reader.flag()
    object.changeNumber = try reader.long()
    object.credential = try reader.optional { (r) throws(Damage) in
      let origin = try r.flag() ? CloudCredential.Origin.synchronized : .setInCloud
      let salt = try r.data()
      return CloudCredential(NTHash(bytes: try r.data()), salt: salt, origin: origin)
    }
    return object
  }
}

extension Tenant {
  /// What is not in the rows of objects.
  func writeHead(to writer: inout StateWriter) {
    for feature in features.named { writer.put(feature.value) }
    let flags = [
      isDirectorySyncEnabled, enforcesPasswordPolicyForSyncedUsers, hasPasswordWriteback, usesDomainServices,
    ]
    for flag in flags { writer.put(flag) }
    writer.optional(lastDirectorySync) { $0.put($1) }
    writer.optional(lastPasswordSync) { $0.put($1) }
    writer.put(passwordPolicy.minimumLength)
    writer.put(passwordPolicy.requiresComplexity)
    writer.put(passwordPolicy.historyLength)
    writer.optional(passwordPolicy.maximumAge) { $0.put($1) }
    writer.put(passwordPolicy.minimumAge)
  }

  func readHead(_ reader: inout StateReader) throws(StateReader.Damage) {
    typealias Damage = StateReader.Damage
    features.passwordHashSync = try reader.flag()
    features.forcePasswordChangeOnLogOn = try reader.flag()
    features.userWriteback = try reader.flag()
    features.deviceWriteback = try reader.flag()
    features.unifiedGroupWriteback = try reader.flag()
    features.groupWritebackV2 = try reader.flag()
    isDirectorySyncEnabled = try reader.flag()
    enforcesPasswordPolicyForSyncedUsers = try reader.flag()
    hasPasswordWriteback = try reader.flag()
    usesDomainServices = try reader.flag()
    lastDirectorySync = try reader.optional { (r) throws(Damage) in try r.time() }
    lastPasswordSync = try reader.optional { (r) throws(Damage) in try r.time() }
    passwordPolicy.minimumLength = try reader.int()
    passwordPolicy.requiresComplexity = try reader.flag()
    passwordPolicy.historyLength = try reader.int()
    passwordPolicy.maximumAge = try reader.optional { (r) throws(Damage) in try r.interval() }
    passwordPolicy.minimumAge = try reader.interval()
  }
}
