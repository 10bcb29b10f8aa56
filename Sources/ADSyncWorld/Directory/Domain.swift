/// An Active Directory domain: a tree of objects with a numbered log of changes.
public final class Domain {
  /// The DNS name.
  public let name: String
  public let netbios: String
  /// The DNS names of the domain controllers.
  public let controllers: [String]
  /// The object of the domain itself.
  public let root: DirectoryObject
  public var passwordPolicy = PasswordPolicy()
  /// All objects that are not deleted, by identifier.
  public private(set) var objects: [UniqueID: DirectoryObject] = [:]
  /// The number of the last change.
  public private(set) var highestUSN: Int64 = 12_000
  /// Identifiers of changed objects with their change numbers, oldest first; what a delta import reads.
  private(set) var changes: [Change] = []
  /// The same for passwords; what password sync reads.
  private(set) var passwordChanges: [Change] = []

  /// The number of the last change of a password.
  var highestPasswordUSN: Int64 { passwordChanges.last?.usn ?? 0 }

  let identifier: UniqueID
  /// What a state has still to write; nil as long as none has written the directory.
  var tracker: ObjectTracker<DirectoryObject>?
  /// The directory is being filled: what happens now had happened before the world began.
  var isPopulating = false
  private let clock: Clock
  private(set) var nextRID: UInt32 = 1104
  private(set) var made: UInt64 = 0

  /// One entry of a change log.
  struct Change {
    let usn: Int64
    let object: DirectoryObject
  }

  init(name: String, netbios: String, controllers: [String], identifier: UniqueID, dn: String, clock: Clock) {
    self.name = name
    self.netbios = netbios
    self.controllers = controllers
    self.identifier = identifier
    self.clock = clock
    root = DirectoryObject(
      id: identifier, objectClass: .domain, name: dn, parent: nil, created: clock.start - .days(900))
    objects[identifier] = root
  }

  /// The bytes of the domain's own security identifier.
  public var securityIdentifier: [UInt8] {
    var bytes = Array(sid(0).dropLast(4))
    bytes[1] = 4
    return bytes
  }

  /// The bytes of a security identifier of this domain with the given last part.
  func sid(_ rid: UInt32) -> [UInt8] {
    let parts: [UInt32] = [
      21, UInt32(truncatingIfNeeded: identifier.high >> 32), UInt32(truncatingIfNeeded: identifier.high),
      UInt32(truncatingIfNeeded: identifier.low), rid,
    ]
    return [1, 5, 0, 0, 0, 0, 0, 5]
      + parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part >> UInt32($0 * 8)) } }
  }

  private var time: Timestamp { (isPopulating ? clock.start : clock.now).wholeSecond }

  /// Makes an object below `container` and fills in what the directory itself gives: objectGUID, objectSid, cn.
  @discardableResult
  func add(
    _ objectClass: ObjectClass, named name: String, to container: DirectoryObject, id: UniqueID? = nil,
    attributes: AttributeSet = AttributeSet()
  ) -> DirectoryObject {
    made += 1
    let id = id ?? UniqueID(seed: identifier.low, number: made)
    let object = DirectoryObject(
      id: id, objectClass: objectClass, name: name, parent: container, created: time)
    object.attributes = attributes
    object.attributes[.objectGUID] = .binary(id.bytes)
    if objectClass.isAccount || objectClass == .group {
      if object.attributes[.objectSid] == nil {
        object.attributes[.objectSid] = .binary(sid(nextRID))
        nextRID += 1
      }
    }
    if !objectClass.isContainer { object.attributes[.cn] = .string(name) }
    container.children.append(object)
    objects[id] = object
    tracker?.changed.append(object)
    touch(object)
    return object
  }

  /// Notes that an object changed.
  func touch(_ object: DirectoryObject) {
    highestUSN += 1
    object.usnChanged = highestUSN
    object.whenChanged = time
    changes.append(Change(usn: highestUSN, object: object))
  }

  /// Sets or removes an attribute; nothing happens when it has that value already.
  func set(_ value: AttributeValue?, of id: AttributeID, on object: DirectoryObject) {
    guard object.attributes[id] != value else { return }
    object.attributes[id] = value
    touch(object)
  }

  /// Sets a password. `mustChange` sets `pwdLastSet` to 0, else it becomes the clock's time.
  func setPassword(_ hash: NTHash, of object: DirectoryObject, mustChange: Bool = false, at time: Timestamp? = nil) {
    object.passwordHash = hash
    let stamp = mustChange ? 0 : (time ?? clock.now).fileTime
    object.attributes[.pwdLastSet] = .integer(stamp)
    touch(object)
    notePassword(object)
  }

  private func notePassword(_ object: DirectoryObject) {
    object.passwordUSN = highestUSN
    passwordChanges.append(Change(usn: highestUSN, object: object))
  }

  /// Sets or clears the must-change flag without a new password.
  func setMustChangePassword(_ mustChange: Bool, of object: DirectoryObject) {
    guard object.mustChangePassword != mustChange else { return }
    object.attributes[.pwdLastSet] = .integer(mustChange ? 0 : clock.now.fileTime)
    touch(object)
    notePassword(object)
  }

  /// Removes an object and what is below it.
  func remove(_ object: DirectoryObject) {
    for child in object.children { remove(child) }
    object.isDeleted = true
    object.parent?.children.removeAll { $0 === object }
    objects[object.objectGUID] = nil
    touch(object)
  }

  /// Moves an object into another container, or renames it; all below it move too.
  func move(_ object: DirectoryObject, to container: DirectoryObject, name: String) {
    if object.parent !== container {
      object.parent?.children.removeAll { $0 === object }
      container.children.append(object)
      object.parent = container
      tracker?.moveToEnd(object)
    }
    if object.name != name {
      object.name = name
      if !object.objectClass.isContainer { object.attributes[.cn] = .string(name) }
    }
    touchTree(object)
  }

  private func touchTree(_ object: DirectoryObject) {
    touch(object)
    for child in object.children { touchTree(child) }
  }

  /// Changes later than a change number, oldest first.
  func changes(after usn: Int64) -> ArraySlice<Change> { Domain.tail(of: changes, after: usn) }

  /// Password changes later than a change number, oldest first.
  func passwordChanges(after usn: Int64) -> ArraySlice<Change> { Domain.tail(of: passwordChanges, after: usn) }

  private static func tail(of log: [Change], after usn: Int64) -> ArraySlice<Change> {
    var low = 0
    var high = log.count
    while low < high {
      let middle = (low + high) / 2
      if log[middle].usn <= usn { low = middle + 1 } else { high = middle }
    }
    return log[low...]
  }

  /// What a state keeps beside the rows of objects.
  struct Head {
    let highestUSN: Int64
    let highestPasswordUSN: Int64
    let nextRID: UInt32
    let made: UInt64
    let policy: PasswordPolicy
  }

  /// Takes over the objects of a state, deleted ones among them, and what its head says.
  func adopt(_ known: [UniqueID: DirectoryObject], head: Head) {
    objects = known.filter { !$0.value.isDeleted }
    objects[identifier] = root
    highestUSN = head.highestUSN
    nextRID = head.nextRID
    made = head.made
    passwordPolicy = head.policy
    // Of several changes of one object only the last counts.
    changes = known.values.filter { $0.usnChanged > 0 }.map { Change(usn: $0.usnChanged, object: $0) }
    changes.sort { $0.usn < $1.usn }
    passwordChanges = known.values.filter { $0.passwordUSN > 0 }.map { Change(usn: $0.passwordUSN, object: $0) }
    passwordChanges.sort { $0.usn < $1.usn }
  }

  /// All objects, and deleted ones that a change still names.
  var allWithDeleted: [DirectoryObject] {
    var seen: Set<UniqueID> = []
    let deleted = changes.filter { $0.object.isDeleted && seen.insert($0.object.objectGUID).inserted }
    return all + deleted.map(\.object)
  }
}
