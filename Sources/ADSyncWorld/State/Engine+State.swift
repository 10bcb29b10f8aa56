extension ConnectorSpaceObject: StoredObject {
  func write(to writer: inout StateWriter) {
    writer.put(objectID)
    writer.put(distinguishedName)
    writer.put(objectType)
    writer.put(attributes)
    writer.put(exportImage == attributes)
    if exportImage != attributes { writer.put(exportImage) }
    writer.put(pendingImport)
    writer.put(pendingExport)
    writer.put(awaitsConfirmation)
    writer.optional(syncError) { writer, error in
      writer.put(error.retryCount)
      writer.put(error.initialOccurrence)
      writer.put(error.latestOccurrence)
      for text in [error.errorType, error.step, error.message] { writer.put(text) }
    }
    writer.optional(exportError) { writer, error in
      writer.put(error.retryCount)
      writer.put(error.initialOccurrence)
      writer.put(error.latestOccurrence)
      let texts = [error.errorType, error.errorName, error.errorCode, error.errorLiteral, error.extraDetails]
      for text in texts { writer.put(text) }
    }
    writer.put(sourceID)
    writer.put(anchor)
    writer.list(inboundRules) { $0.put(UInt64($1)) }
    writer.list(outboundRules) { $0.put(UInt64($1)) }
  }

  static func read(_ reader: inout StateReader, connectorID: UniqueID) throws(StateReader.Damage)
    -> ConnectorSpaceObject
  {
    typealias Damage = StateReader.Damage
    let id = try reader.id()
    let dn = try reader.text()
    let type = try reader.text()
    let attributes = try reader.attributes()
    let image = try reader.flag() ? attributes : try reader.attributes()
    let pendingImport: PendingChange = try reader.value()
    let pendingExport: PendingChange = try reader.value()
    let awaits = try reader.flag()
    let syncError = try reader.optional { (r) throws(Damage) in
      SynchronizationError(
        retryCount: try r.int(), initialOccurrence: try r.time(), latestOccurrence: try r.time(),
        errorType: try r.text(), step: try r.text(), message: try r.text())
    }
    let exportError = try reader.optional { (r) throws(Damage) in
      ExportError(
        retryCount: try r.int(), initialOccurrence: try r.time(), latestOccurrence: try r.time(),
        errorType: try r.text(), errorName: try r.text(), errorCode: try r.text(), errorLiteral: try r.text(),
        extraDetails: try r.text())
    }
    let object = ConnectorSpaceObject(
      id: id, connectorID: connectorID, dn: dn, objectType: type, attributes: attributes, sourceID: try reader.id())
    object.exportImage = image
    object.pendingImport = pendingImport
    object.pendingExport = pendingExport
    object.awaitsConfirmation = awaits
    object.syncError = syncError
    object.exportError = exportError
    object.anchor = try reader.text()
    object.inboundRules = try reader.list { (r) throws(Damage) in UInt16(truncatingIfNeeded: try r.natural()) }
    object.outboundRules = try reader.list { (r) throws(Damage) in UInt16(truncatingIfNeeded: try r.natural()) }
    return object
  }
}

extension MetaverseObject: StoredObject {
  func write(to writer: inout StateWriter) {
    writer.put(objectID)
    writer.put(objectType)
    writer.list(items) { writer, item in
      writer.put(UInt64(item.id.number))
      writer.put(item.value)
      writer.put(UInt64(item.rule))
      writer.put(UInt64(item.changed))
    }
    writer.list(links) { writer, link in
      writer.put(link.connectorID)
      writer.put(link.objectID)
    }
  }

  static func read(
    _ reader: inout StateReader, link: (UniqueID, UniqueID) -> ConnectorSpaceObject?
  ) throws(StateReader.Damage) -> MetaverseObject {
    typealias Damage = StateReader.Damage
    let id = try reader.id()
    let object = MetaverseObject(id: id, objectType: try reader.text())
    object.items = try reader.list { (r) throws(Damage) in
      let id = try r.attributeID()
      return MetaverseObject.Item(
        value: try r.attributeValue(), id: id, rule: UInt16(truncatingIfNeeded: try r.natural()),
        changed: UInt32(truncatingIfNeeded: try r.natural()))
    }
    let links = try reader.list { (r) throws(Damage) in (try r.id(), try r.id()) }
    object.links = links.compactMap(link)
    for link in object.links { link.metaverseObject = object }
    return object
  }
}

extension SyncEngine {
  /// What is not in the rows of objects.
  func writeHead(to writer: inout StateWriter) {
    writer.put(Int64(bitPattern: random))
    writer.list(spaces) { writer, space in
      writer.put(space.connectorID)
      writer.put(space.cookie)
      writer.put(space.hasFullImport)
      writer.put(space.hasFullSync)
      writer.list(space.pendingImports) { $0.put($1.objectID) }
      writer.list(space.pendingExports) { $0.put($1.objectID) }
    }
  }

  /// Fills a fresh engine from a state.
  func restore(_ state: StateStore, head: inout StateReader) throws {
    typealias Damage = StateReader.Damage
    random = UInt64(bitPattern: try head.long())
    for (index, space) in spaces.enumerated() {
      let tracker = ObjectTracker<ConnectorSpaceObject>()
      space.tracker = tracker
      for row in try state.rows(.connectorSpace, owner: index) {
        var reader = StateReader(row.data)
        let object = try ConnectorSpaceObject.read(&reader, connectorID: space.connectorID)
        space.add(object)
        tracker.adopt(object, id: row.id)
      }
      tracker.changed = []
    }
    _ = try head.list { [self] (r) throws(Damage) in
      let space = space(try r.id())
      let cookie = try r.long()
      let flags = (try r.flag(), try r.flag())
      let imports = try r.list { (r) throws(Damage) in try r.id() }
      let exports = try r.list { (r) throws(Damage) in try r.id() }
      space?.cookie = cookie
      space?.hasFullImport = flags.0
      space?.hasFullSync = flags.1
      space?.pendingImports = imports.compactMap { space?.object(id: $0) }
      space?.pendingExports = exports.compactMap { space?.object(id: $0) }
    }
    let tracker = ObjectTracker<MetaverseObject>()
    for row in try state.rows(.metaverse, owner: 0) {
      var reader = StateReader(row.data)
      let object = try MetaverseObject.read(&reader) { space($0)?.object(id: $1) }
      metaverse.restore(object)
      tracker.adopt(object, id: row.id)
    }
    metaverse.tracker = tracker
  }
}
