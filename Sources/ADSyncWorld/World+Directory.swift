extension World {
  /// Makes an object in a container. Names must be free, accounts' names in the whole domain.
  ///
  /// - Parameter values: attributes by name; references as distinguished names.
  /// - Returns: the new object.
  @discardableResult
  public func makeDirectoryObject(
    _ objectClass: ObjectClass, named name: String, samAccountName: String? = nil, in container: String? = nil,
    domain: Domain, values: [(name: String, values: [String])] = []
  ) throws -> DirectoryObject {
    _ = engine
    let base = container ?? (objectClass == .organizationalUnit ? domain.root.name : "CN=Users,\(domain.root.name)")
    guard let parent = domain.object(dn: base), parent.objectClass.isContainer else {
      throw WorldError.directoryObjectNotFound(base)
    }
    guard !parent.children.contains(where: { $0.name.equalsIgnoringCase(name) }) else {
      throw WorldError.nameInUse("\(objectClass.namingAttribute)=\(name),\(base)")
    }
    var attributes = AttributeSet()
    if objectClass.isAccount || objectClass == .group {
      let account = samAccountName ?? name
      guard domain.object(where: .sAMAccountName, is: account) == nil else { throw WorldError.accountExists(account) }
      attributes[.sAMAccountName] = .string(account)
    }
    if objectClass.isAccount { attributes[.userAccountControl] = .integer(objectClass == .computer ? 4096 : 546) }
    if objectClass.isAccount { attributes[.pwdLastSet] = .integer(0) }
    if objectClass == .group { attributes[.groupType] = .integer(-2_147_483_646) }
    let object = domain.add(objectClass, named: name, to: parent, attributes: attributes)
    journal.record("Directory object", object.distinguishedName, after: nil)
    for (name, values) in values { try setValues(values, of: name, on: object) }
    return object
  }

  /// Sets an attribute, or removes it with no values. References are given as distinguished names.
  public func setValues(_ values: [String], of name: String, on object: DirectoryObject) throws {
    _ = engine
    let domain = try domain(of: object)
    let id = attributeTable.id(name)
    let before = self.values(of: name, on: object)
    if id == .member {
      try setMembers(try values.map { try reference($0) }, of: object, in: domain)
    } else {
      domain.set(AttributeValue(try values.map { try value($0, of: name) }), of: id, on: object)
    }
    let after = self.values(of: name, on: object)
    journal.record(
      "Directory object", object.distinguishedName, name, before: before.isEmpty ? nil : before.joined(separator: "; "),
      after: after.isEmpty ? nil : after.joined(separator: "; "))
  }

  private func value(_ text: String, of name: String) throws -> AttributeValue {
    switch name.lowercased() {
    case "manager", "managedby", "assistant", "publicdelegates": return .reference(try reference(text).objectGUID)
    case "useraccountcontrol", "grouptype", "countrycode", "accountexpires", "pwdlastset":
      return Int64(text).map { .integer($0) } ?? .string(text)
    case "iscriticalsystemobject", "msexchhidefromaddresslists":
      return .boolean(text.equalsIgnoringCase("true"))
    case "ms-ds-consistencyguid", "usercertificate", "thumbnailphoto":
      return .binary(UniqueID(text)?.bytes ?? Base64.decode(text) ?? Array(text.utf8))
    default: return .string(text)
    }
  }

  private func reference(_ dn: String) throws -> DirectoryObject {
    for forest in forests {
      for domain in forest.domains {
        if let object = domain.object(dn: dn) { return object }
        if let object = domain.object(where: .sAMAccountName, is: dn) { return object }
      }
    }
    throw WorldError.identityNotFound(dn, under: forests.first?.root.root.name ?? "")
  }

  private func setMembers(_ members: [DirectoryObject], of group: DirectoryObject, in domain: Domain) throws {
    let before = Set((group.attributes[.member]?.values ?? []).compactMap(referenceID))
    let after = Set(members.map(\.objectGUID))
    for id in before.subtracting(after) { find(id)?.memberOf.removeAll { $0 == group.objectGUID } }
    for member in members where !before.contains(member.objectGUID) { member.memberOf.append(group.objectGUID) }
    domain.set(AttributeValue(members.map { .reference($0.objectGUID) }), of: .member, on: group)
  }

  private func referenceID(_ value: AttributeValue) -> UniqueID? {
    if case .reference(let id) = value { return id }
    return nil
  }

  private func find(_ id: UniqueID) -> DirectoryObject? {
    for forest in forests { for domain in forest.domains { if let object = domain.objects[id] { return object } } }
    return nil
  }

  /// The members of a group that are still there.
  public func members(of group: DirectoryObject) -> [DirectoryObject] {
    (group.attributes[.member]?.values ?? []).compactMap(referenceID).compactMap(find)
  }

  /// Adds objects to a group, or takes them out of it.
  public func changeMembers(of group: DirectoryObject, adding: [DirectoryObject] = [], removing: [DirectoryObject] = [])
    throws
  {
    _ = engine
    let before = members(of: group)
    var after = before.filter { member in !removing.contains { $0 === member } }
    for member in adding where !after.contains(where: { $0 === member }) { after.append(member) }
    try setMembers(after, of: group, in: try domain(of: group))
    journal.record(
      "Directory object", group.distinguishedName, "member", before: "\(before.count) members",
      after: "\(after.count) members")
  }

  /// Moves an object into another container, or renames it.
  public func moveDirectoryObject(_ object: DirectoryObject, to container: String? = nil, name: String? = nil) throws {
    _ = engine
    let domain = try domain(of: object)
    let before = object.distinguishedName
    let target: DirectoryObject
    if let container {
      guard let found = domain.object(dn: container) else { throw WorldError.directoryObjectNotFound(container) }
      target = found
    } else {
      guard let parent = object.parent else { throw WorldError.directoryObjectNotFound(before) }
      target = parent
    }
    let newName = name ?? object.name
    if target.children.contains(where: { $0 !== object && $0.name.equalsIgnoringCase(newName) }) {
      throw WorldError.nameInUse(newName)
    }
    domain.move(object, to: target, name: newName)
    journal.record("Directory object", before, "distinguishedName", before: before, after: object.distinguishedName)
  }

  /// Removes an object; one that holds others only when `recursive` says so.
  public func removeDirectoryObject(_ object: DirectoryObject, recursive: Bool = false) throws {
    _ = engine
    let domain = try domain(of: object)
    let dn = object.distinguishedName
    guard recursive || object.children.isEmpty else { throw WorldError.notEmpty(dn) }
    for id in object.memberOf {
      if let group = find(id) { try changeMembers(of: group, removing: [object]) }
    }
    domain.remove(object)
    journal.record("Directory object", dn, before: object.objectClass.rawValue)
  }
}
