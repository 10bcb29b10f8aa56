extension Tenant {
  /// Takes an exported object over; an error when the tenant refuses it.
  func write(_ source: ConnectorSpaceObject, anchor: String, at time: Timestamp) -> TenantExportError? {
    guard isDirectorySyncEnabled else { return .notActivated }
    let image = source.exportImage
    let kinds: [String: CloudObject.Kind] = ["group": .group, "contact": .contact, "device": .device]
    let kind = kinds[source.objectType] ?? .user
    let known = object(anchor: anchor)
    var name = ""
    if kind == .user {
      name = signInName(image[.userPrincipalName]?.string ?? image[.mail]?.string ?? "")
      if let other = signInNames[name.lowercased()], other !== known {
        return .notUnique("UserPrincipalName", value: name)
      }
    }
    let target = known ?? make(kind, anchor: anchor, at: time)
    rename(target, to: name)
    target.attributes = image
    target.displayName = image[.displayName]?.string ?? ""
    if let enabled = image[.accountEnabled]?.boolean { target.isAccountEnabled = enabled }
    target.lastDirectorySync = time
    lastDirectorySync = time
    note(target)
    return nil
  }

  private func make(_ kind: CloudObject.Kind, anchor: String, at time: Timestamp) -> CloudObject {
    let object = CloudObject(
      id: UniqueID(seed: "\(name) \(anchor)"), kind: kind, userPrincipalName: "", displayName: "", created: time)
    object.immutableID = anchor
    add(object)
    return object
  }

  /// The name that a user gets: a domain that is not verified becomes the tenant's initial one.
  private func signInName(_ userPrincipalName: String) -> String {
    guard let at = userPrincipalName.lastIndex(of: "@") else { return userPrincipalName }
    let domain = userPrincipalName[userPrincipalName.index(after: at)...]
    if verifiedDomains.contains(where: { $0.equalsIgnoringCase(domain) }) { return userPrincipalName }
    return "\(userPrincipalName[..<at])@\(name)"
  }

  /// Changes later than a number, oldest first; each object once.
  func changes(after number: Int64) -> [CloudObject] {
    var seen: Set<UniqueID> = []
    var result: [CloudObject] = []
    for change in directory.changeLog.reversed() {
      if change.number <= number { break }
      if seen.insert(change.object.objectID).inserted { result.append(change.object) }
    }
    return result.reversed()
  }

  /// What synchronization wrote, in the order in which it came.
  var synchronizedObjects: [CloudObject] { order.filter { !$0.isDeleted && $0.isSynchronized } }

  /// Removes an object, as an export does.
  func delete(_ object: CloudObject) {
    object.isDeleted = true
    remove(object)
    note(object)
  }
}
