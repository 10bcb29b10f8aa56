/// An entry of an object's access list that the product's tools gave.
public struct DirectoryPermission: Equatable, Sendable {
  /// The object that carries it.
  public let dn: String
  /// `CONTOSO\MSOL_...`.
  public let trustee: String
  /// `Replicating Directory Changes`, `Read all properties`.
  public let access: String
  /// `This object only`, `Descendant User objects`.
  public let appliesTo: String

  public init(dn: String, trustee: String, access: String, appliesTo: String) {
    self.dn = dn
    self.trustee = trustee
    self.access = access
    self.appliesTo = appliesTo
  }
}

extension World {
  /// The entries on an object, those that an express installation gave among them.
  public func permissions(on dn: String) -> [DirectoryPermission] {
    var found = permissionStore.filter { $0.dn.equalsIgnoringCase(dn) }
    guard let forest = forests.first(where: { $0.root.root.name.equalsIgnoringCase(dn) }),
      let connector = forest.connectorID, hasReplicationRights(connector)
    else { return found }
    for access in ["Replicating Directory Changes", "Replicating Directory Changes All"]
    where !found.contains(where: { $0.access == access }) {
      found.append(
        DirectoryPermission(
          dn: forest.root.root.name, trustee: "\(forest.netbios)\\\(forest.accountName)", access: access,
          appliesTo: "This object only"))
    }
    return found
  }

  /// Gives entries to objects; the rights of password sync mend what misses them.
  public func grant(_ entries: [DirectoryPermission]) throws {
    guard server.isElevated else { throw WorldError.notElevated() }
    for entry in entries where !permissionStore.contains(entry) {
      permissionStore.append(entry)
      journal.record("Permissions", entry.dn, entry.access, after: "granted to \(entry.trustee)")
    }
    for forest in forests {
      let given = entries.filter { $0.dn.equalsIgnoringCase(forest.root.root.name) }.map(\.access)
      if given.contains("Replicating Directory Changes All") { try grantReplicationRights(forest: forest.name) }
    }
  }

  /// Takes inheritance from an object and leaves administrators, system and readers on it.
  public func restrict(_ object: DirectoryObject) throws {
    guard server.isElevated else { throw WorldError.notElevated() }
    permissionStore.removeAll { $0.dn.equalsIgnoringCase(object.distinguishedName) }
    if !restrictedObjects.contains(object.objectGUID) { restrictedObjects.append(object.objectGUID) }
    journal.record("Permissions", object.distinguishedName, "Inheritance", before: "True", after: "False")
  }

  /// Whether an object takes no permissions from the container above it.
  public func isInheritanceDisabled(_ object: DirectoryObject) -> Bool {
    restrictedObjects.contains(object.objectGUID)
  }

  /// Writes the phone numbers that a user may keep apart from the directory.
  public func setCloudPhones(mobile: String?, others: [String]?, of user: CloudObject, in tenant: Tenant) {
    let texts: [(String, [String]?)] = [("mobile", mobile.map { [$0] }), ("otherMobile", others)]
    for (name, values) in texts {
      guard let values else { continue }
      let id = attributeTable.id(name)
      let before = user.attributes[id].map { shown($0) }
      user.attributes[id] = AttributeValue(values.filter { !$0.isEmpty }.map { .string($0) })
      journal.record(
        "Cloud user", user.userPrincipalName, name, before: before, after: user.attributes[id].map { shown($0) })
    }
    tenant.note(user)
  }
}
