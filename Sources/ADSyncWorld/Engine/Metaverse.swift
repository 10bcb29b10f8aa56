/// All metaverse objects, with the indexes that joins look things up in.
final class Metaverse {
  private(set) var objects: [UniqueID: MetaverseObject] = [:]
  /// Attributes that join conditions of inbound rules compare.
  private(set) var joinAttributes: [AttributeID] = []
  private var index: [AttributeID: [AttributeValue: [MetaverseObject]]] = [:]

  func object(id: UniqueID) -> MetaverseObject? { objects[id] }

  /// What a state has still to write; nil as long as none has written the metaverse.
  var tracker: ObjectTracker<MetaverseObject>?

  func add(_ object: MetaverseObject) {
    objects[object.objectID] = object
    tracker?.changed.append(object)
  }

  /// Adds an object that has its attributes already.
  func restore(_ object: MetaverseObject) {
    objects[object.objectID] = object
    for id in joinAttributes { if let value = object[id] { keep(object, id, value) } }
  }

  func remove(_ object: MetaverseObject) {
    objects[object.objectID] = nil
    tracker?.remove(object)
    for id in joinAttributes { if let value = object[id] { drop(object, id, value) } }
  }

  /// Indexes the attributes that joins use; does nothing when they are the same.
  func use(joinAttributes ids: Set<AttributeID>) {
    let sorted = ids.sorted()
    guard sorted != joinAttributes else { return }
    joinAttributes = sorted
    index = [:]
    for object in objects.values {
      for id in sorted { if let value = object[id] { keep(object, id, value) } }
    }
  }

  /// The objects whose attribute has a value.
  func objects(where id: AttributeID, is value: AttributeValue) -> [MetaverseObject] { index[id]?[value] ?? [] }

  /// Takes new attributes over and keeps the indexes right.
  func replace(_ items: [MetaverseObject.Item], of object: MetaverseObject) {
    let before = joinAttributes.map { object[$0] }
    object.items = items
    for (id, old) in zip(joinAttributes, before) {
      let new = object[id]
      guard old != new else { continue }
      if let old { drop(object, id, old) }
      if let new { keep(object, id, new) }
    }
  }

  private func keep(_ object: MetaverseObject, _ id: AttributeID, _ value: AttributeValue) {
    index[id, default: [:]][value, default: []].append(object)
  }

  private func drop(_ object: MetaverseObject, _ id: AttributeID, _ value: AttributeValue) {
    guard var list = index[id]?[value] else { return }
    list.removeAll { $0 === object }
    index[id]?[value] = list.isEmpty ? nil : list
  }
}
