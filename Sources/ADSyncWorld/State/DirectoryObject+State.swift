extension DirectoryObject: StoredObject {
  func write(to writer: inout StateWriter) {
    writer.put(objectGUID)
    writer.put(objectClass)
    writer.put(name)
    writer.optional(parent?.objectGUID) { $0.put($1) }
    writer.put(attributes)
    writer.optional(passwordHash) { $0.put($1.bytes) }
    writer.list(passwordHistory) { $0.put($1.bytes) }
    writer.put(hasKerberosKeys)
    writer.list(memberOf) { $0.put($1) }
    writer.put(whenCreated)
    writer.put(whenChanged)
    writer.put(usnChanged)
    writer.put(passwordUSN)
    writer.put(isDeleted)
  }
}

extension Domain {
  /// What is not in the rows of objects.
  func writeHead(to writer: inout StateWriter) {
    writer.put(highestUSN)
    writer.put(highestPasswordUSN)
    writer.put(Int(nextRID))
    writer.put(Int64(bitPattern: made))
    writer.put(passwordPolicy.minimumLength)
    writer.put(passwordPolicy.requiresComplexity)
    writer.put(passwordPolicy.historyLength)
    writer.optional(passwordPolicy.maximumAge) { $0.put($1) }
    writer.put(passwordPolicy.minimumAge)
  }

  /// Fills a domain without objects from its rows.
  func restore(head: inout StateReader, rows: [(id: Int64, data: [UInt8])]) throws(StateReader.Damage) {
    let tracker = ObjectTracker<DirectoryObject>()
    self.tracker = tracker
    var parents: [(object: DirectoryObject, parent: UniqueID)] = []
    var known: [UniqueID: DirectoryObject] = [:]
    known.reserveCapacity(rows.count)
    for row in rows {
      var reader = StateReader(row.data)
      let (object, parent) = try readObject(&reader)
      known[object.objectGUID] = object
      if let parent { parents.append((object, parent)) }
      tracker.adopt(object, id: row.id)
    }
    for (object, id) in parents where object !== root {
      guard let parent = known[id] else { continue }
      object.tracker = nil
      object.parent = parent
      object.tracker = tracker
      if !object.isDeleted { parent.children.append(object) }
    }
    adopt(known, head: try Domain.readHead(&head))
  }

  static func readHead(_ reader: inout StateReader) throws(StateReader.Damage) -> Head {
    let numbers = (try reader.long(), try reader.long(), try reader.int(), try reader.long())
    var policy = PasswordPolicy()
    policy.minimumLength = try reader.int()
    policy.requiresComplexity = try reader.flag()
    policy.historyLength = try reader.int()
    policy.maximumAge = try reader.optional { (r) throws(StateReader.Damage) in try r.interval() }
    policy.minimumAge = try reader.interval()
    return Head(
      highestUSN: numbers.0, highestPasswordUSN: numbers.1, nextRID: UInt32(truncatingIfNeeded: numbers.2),
      made: UInt64(bitPattern: numbers.3), policy: policy)
  }

  private func readObject(_ reader: inout StateReader) throws(StateReader.Damage) -> (DirectoryObject, UniqueID?) {
    let id = try reader.id()
    let kind: ObjectClass = try reader.value()
    let name = try reader.text()
    let parent = try reader.optional { (r) throws(StateReader.Damage) in try r.id() }
    let object =
      id == identifier
      ? root : DirectoryObject(id: id, objectClass: kind, name: name, parent: nil, created: .minimum)
    object.attributes = try reader.attributes()
    object.passwordHash = try reader.optional { (r) throws(StateReader.Damage) in NTHash(bytes: try r.data()) }
    object.passwordHistory = try reader.list { (r) throws(StateReader.Damage) in NTHash(bytes: try r.data()) }
    object.hasKerberosKeys = try reader.flag()
    object.memberOf = try reader.list { (r) throws(StateReader.Damage) in try r.id() }
    object.whenCreated = try reader.time()
    object.whenChanged = try reader.time()
    object.usnChanged = try reader.long()
    object.passwordUSN = try reader.long()
    object.isDeleted = try reader.flag()
    return (object, parent)
  }
}
