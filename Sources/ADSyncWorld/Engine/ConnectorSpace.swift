/// The objects of one connector.
final class ConnectorSpace {
  let connectorID: UniqueID
  let isAD: Bool
  /// Objects in the order in which they came; removed ones are taken out now and then.
  private(set) var ordered: [ConnectorSpaceObject] = []
  private var bySource: [UniqueID: ConnectorSpaceObject] = [:]
  private var byDN: [String: ConnectorSpaceObject] = [:]
  private var byID: [UniqueID: ConnectorSpaceObject] = [:]
  /// Objects whose import is to be synchronized.
  var pendingImports: [ConnectorSpaceObject] = []
  /// Objects whose changes are to be sent.
  var pendingExports: [ConnectorSpaceObject] = []
  /// What delta imports have read up to.
  var cookie: Int64 = 0
  /// One full import has been done.
  var hasFullImport = false
  /// One full synchronization has been done after a full import.
  var hasFullSync = false
  /// What a state has still to write; nil as long as none has written the space.
  var tracker: ObjectTracker<ConnectorSpaceObject>?
  private var removed = 0

  init(connectorID: UniqueID, isAD: Bool) {
    self.connectorID = connectorID
    self.isAD = isAD
  }

  var count: Int { ordered.count - removed }

  /// The objects, in the order in which they came.
  var objects: [ConnectorSpaceObject] {
    if removed > 0 {
      ordered.removeAll { byID[$0.objectID] == nil }
      removed = 0
    }
    return ordered
  }

  func add(_ object: ConnectorSpaceObject) {
    ordered.append(object)
    tracker?.changed.append(object)
    byID[object.objectID] = object
    if isAD { bySource[object.sourceID] = object } else { byDN[object.distinguishedName] = object }
  }

  func remove(_ object: ConnectorSpaceObject) {
    guard byID.removeValue(forKey: object.objectID) != nil else { return }
    if isAD { bySource[object.sourceID] = nil } else { byDN[object.distinguishedName] = nil }
    removed += 1
    tracker?.remove(object)
    if removed > 1000, removed * 2 > ordered.count { _ = objects }
  }

  func object(id: UniqueID) -> ConnectorSpaceObject? { byID[id] }

  /// The object of a directory object on premises.
  func object(source: UniqueID) -> ConnectorSpaceObject? { bySource[source] }

  /// The object with a distinguished name, in any case.
  func object(dn: String) -> ConnectorSpaceObject? {
    if !isAD, let object = byDN[dn] { return object }
    return objects.first { $0.distinguishedName.equalsIgnoringCase(dn) }
  }

  /// The object with exactly that distinguished name: for the engine's own joins in a tenant's space.
  func exactObject(dn: String) -> ConnectorSpaceObject? { byDN[dn] }

  func noteImport(_ change: PendingChange, of object: ConnectorSpaceObject) {
    if object.pendingImport == .none { pendingImports.append(object) }
    object.pendingImport = change
  }

  func noteExport(_ change: PendingChange, of object: ConnectorSpaceObject) {
    if object.pendingExport == .none, change != .none { pendingExports.append(object) }
    object.pendingExport = change
  }
}
