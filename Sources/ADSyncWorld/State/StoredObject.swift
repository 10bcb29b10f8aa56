/// An object of a large collection that a state keeps as a row of its own.
protocol StoredObject: AnyObject {
  /// Who wants to know of the next change; nil where the change is known or nothing is stored.
  var tracker: ObjectTracker<Self>? { get set }
  /// The number of its row, in the order in which objects came; 0 without one.
  var storeID: Int64 { get set }
  func write(to writer: inout StateWriter)
}

extension StoredObject {
  /// Tells that the row is no longer right.
  func noteChange() {
    guard let tracker else { return }
    self.tracker = nil
    tracker.changed.append(self)
  }
}

/// What of a collection a state has still to write.
final class ObjectTracker<Object: StoredObject> {
  var changed: [Object] = []
  private(set) var removedIDs: [Int64] = []
  private var next: Int64 = 1

  var isEmpty: Bool { changed.isEmpty && removedIDs.isEmpty }

  /// An object has left the collection.
  func remove(_ object: Object) {
    if object.storeID != 0 { removedIDs.append(object.storeID) }
    object.storeID = -1
    object.tracker = nil
  }

  /// An object goes to the end of the order.
  func moveToEnd(_ object: Object) {
    guard object.storeID > 0 else { return }
    removedIDs.append(object.storeID)
    object.storeID = 0
    object.noteChange()
  }

  /// An object was read from a row.
  func adopt(_ object: Object, id: Int64) {
    object.storeID = id
    object.tracker = self
    next = max(next, id + 1)
  }

  /// Gives each changed object with its number, and the numbers of rows to be taken away.
  func drain(write: (Object, Int64) throws -> Void, remove: (Int64) throws -> Void) throws {
    for object in changed where object.storeID >= 0 && object.tracker == nil {
      if object.storeID == 0 {
        object.storeID = next
        next += 1
      }
      try write(object, object.storeID)
      object.tracker = self
    }
    for id in removedIDs { try remove(id) }
    changed = []
    removedIDs = []
  }
}
