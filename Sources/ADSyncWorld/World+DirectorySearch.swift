extension World {
  /// The domain with that DNS name, NetBIOS name or distinguished name; the first one without a name.
  public func domain(_ name: String? = nil) throws -> Domain {
    _ = engine
    let all = forests.flatMap(\.domains)
    guard let name else {
      guard let first = all.first else { throw WorldError.identityNotFound("", under: "") }
      return first
    }
    let found = all.first { domain in
      domain.name.equalsIgnoringCase(name) || domain.netbios.equalsIgnoringCase(name)
        || domain.root.name.equalsIgnoringCase(name) || domain.controllers.contains { isHost($0, name, in: domain) }
    }
    guard let found else { throw WorldError.identityNotFound(name, under: all.first?.root.name ?? "") }
    return found
  }

  private func isHost(_ host: String, _ name: String, in domain: Domain) -> Bool {
    host.equalsIgnoringCase(name) || host.prefix { $0 != "." }.equalsIgnoringCase(name)
  }

  /// The domain that holds an object.
  public func domain(of object: DirectoryObject) throws -> Domain {
    for forest in forests {
      for domain in forest.domains where domain.objects[object.objectGUID] === object { return domain }
    }
    throw WorldError.directoryObjectNotFound(object.name)
  }

  /// The object with an identity: distinguished name, identifier, security identifier, account name or, for others than
  /// accounts, name.
  ///
  /// - Parameter classes: the classes that count; empty is "all".
  public func directoryObject(_ identity: String, classes: Set<ObjectClass> = [], in domain: Domain) throws
    -> DirectoryObject
  {
    let object: DirectoryObject?
    if let id = UniqueID(identity) {
      object = domain.objects[id]
    } else if identity.contains("=") {
      object = domain.object(dn: identity)
    } else if let sid = SecurityIdentifier.bytes(identity) {
      object = domain.all.first { $0.attributes[.objectSid] == .binary(sid) }
    } else {
      object = domain.all.first { object in
        (classes.isEmpty || classes.contains(object.objectClass))
          && (object.samAccountName.equalsIgnoringCase(identity)
            || (object.samAccountName.isEmpty && object.name.equalsIgnoringCase(identity)))
      }
    }
    guard let object, classes.isEmpty || classes.contains(object.objectClass) else {
      throw WorldError.identityNotFound(identity, under: domain.root.name)
    }
    return object
  }

  /// How far a search goes.
  public enum SearchScope: String, CaseIterable, Sendable {
    case base = "Base"
    case oneLevel = "OneLevel"
    case subtree = "Subtree"
  }

  /// The objects below `base` that a test accepts, in the order they were made; at most `limit`.
  public func search(
    _ domain: Domain, base: String? = nil, scope: SearchScope = .subtree, limit: Int? = nil,
    where accepts: (DirectoryObject) -> Bool
  ) throws -> [DirectoryObject] {
    let start: DirectoryObject
    if let base {
      guard let object = domain.object(dn: base) else { throw WorldError.directoryObjectNotFound(base) }
      start = object
    } else {
      start = domain.root
    }
    var result: [DirectoryObject] = []
    collect(start, scope: scope, isStart: true, limit: limit ?? Int.max, accepts: accepts, into: &result)
    return result
  }

  private func collect(
    _ object: DirectoryObject, scope: SearchScope, isStart: Bool, limit: Int, accepts: (DirectoryObject) -> Bool,
    into result: inout [DirectoryObject]
  ) {
    if result.count < limit, scope != .oneLevel || !isStart, accepts(object) { result.append(object) }
    guard scope == .subtree || (scope == .oneLevel && isStart) else { return }
    for child in object.children where result.count < limit {
      collect(child, scope: scope, isStart: false, limit: limit, accepts: accepts, into: &result)
    }
  }

  /// The texts of an attribute of an object, those that the directory derives among them; none where it is absent.
  public func values(of name: String, on object: DirectoryObject) -> [String] {
    switch name.lowercased() {
    case "distinguishedname", "dn": return [object.distinguishedName]
    case "name": return [object.name]
    case "objectclass": return object.objectClass.ancestry
    case "objectcategory": return [object.objectClass.category]
    case "objectguid": return [object.objectGUID.description]
    case "objectsid": return (object.attributes[.objectSid]?.binary).flatMap(SecurityIdentifier.text).map { [$0] } ?? []
    case "whencreated": return [object.whenCreated.formatted("yyyyMMddHHmmss.0Z")]
    case "whenchanged": return [object.whenChanged.formatted("yyyyMMddHHmmss.0Z")]
    case "usnchanged": return [String(object.usnChanged)]
    case "memberof": return object.memberOf.compactMap(directoryName)
    default:
      guard let id = attributeTable.existing(name), let value = object.attributes[id] else { return [] }
      return value.values.compactMap { item in
        if case .reference(let id) = item { return directoryName(id) }
        return shown(item)
      }
    }
  }

  /// The distinguished name of an object of any forest; nil when it is gone.
  public func directoryName(_ id: UniqueID) -> String? {
    for forest in forests {
      for domain in forest.domains { if let object = domain.objects[id] { return object.distinguishedName } }
    }
    return nil
  }
}
