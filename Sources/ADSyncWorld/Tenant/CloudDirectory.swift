/// The objects of a tenant with what finds them.
final class CloudDirectory {
  /// All objects that are not deleted, by identifier.
  private(set) var objects: [UniqueID: CloudObject] = [:]
  private(set) var byAnchor: [String: CloudObject] = [:]
  /// Users by sign-in name, lower case.
  private(set) var signInNames: [String: CloudObject] = [:]
  /// All objects in the order in which they came; deleted ones are marked.
  private(set) var order: [CloudObject] = []
  /// The number of the last change, and the changes: what delta imports read.
  private(set) var highestChange: Int64 = 0
  private(set) var changeLog: [(number: Int64, object: CloudObject)] = []
  /// What a state has still to write; nil as long as none has written the objects.
  var tracker: ObjectTracker<CloudObject>?

  init() {}

  /// The objects of a state's rows.
  init(rows: [(id: Int64, data: [UInt8])]) throws(StateReader.Damage) {
    let tracker = ObjectTracker<CloudObject>()
    for row in rows {
      var reader = StateReader(row.data)
      let object = try CloudObject.read(&reader)
      order.append(object)
      if !object.isDeleted { index(object) }
      if object.changeNumber > 0 { changeLog.append((object.changeNumber, object)) }
      tracker.adopt(object, id: row.id)
    }
    changeLog.sort { $0.number < $1.number }
    highestChange = changeLog.last?.number ?? 0
    self.tracker = tracker
  }

  private func index(_ object: CloudObject) {
    objects[object.objectID] = object
    if let anchor = object.immutableID { byAnchor[anchor] = object }
    if !object.userPrincipalName.isEmpty { signInNames[object.userPrincipalName.lowercased()] = object }
  }

  func add(_ object: CloudObject) {
    order.append(object)
    tracker?.changed.append(object)
    index(object)
  }

  func remove(_ object: CloudObject) {
    objects[object.objectID] = nil
    if let anchor = object.immutableID { byAnchor[anchor] = nil }
    signInNames[object.userPrincipalName.lowercased()] = nil
  }

  func rename(_ object: CloudObject, to name: String) {
    guard object.userPrincipalName != name else { return }
    if !object.userPrincipalName.isEmpty { signInNames[object.userPrincipalName.lowercased()] = nil }
    object.userPrincipalName = name
    if !name.isEmpty { signInNames[name.lowercased()] = object }
  }

  func note(_ object: CloudObject) {
    highestChange += 1
    object.changeNumber = highestChange
    changeLog.append((highestChange, object))
  }
}
