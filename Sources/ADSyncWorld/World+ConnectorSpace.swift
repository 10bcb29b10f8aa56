extension World {
  /// The connector space object with that identifier; an error when there is none.
  public func csObject(identifier: UniqueID) throws -> ConnectorSpaceObject {
    try requireAccess()
    for space in engine.spaces { if let object = space.object(id: identifier) { return object } }
    throw WorldError.csObjectNotFound(identifier.description)
  }

  /// The object with a distinguished name in a connector's space; an error when there is none.
  public func csObject(connector name: String? = nil, identifier: UniqueID? = nil, dn: String) throws
    -> ConnectorSpaceObject
  {
    let space = try space(name: name, identifier: identifier)
    guard let object = space.object(dn: dn) else { throw WorldError.csObjectNotFound(dn) }
    return object
  }

  /// The objects of a connector's space from `start` on, at most `count`.
  public func csObjects(connector name: String? = nil, identifier: UniqueID? = nil, start: Int = 0, count: Int? = nil)
    throws -> [ConnectorSpaceObject]
  {
    let objects = try space(name: name, identifier: identifier).objects
    return Array(objects.dropFirst(max(0, start)).prefix(max(0, count ?? Int.max)))
  }

  private func space(name: String?, identifier: UniqueID?) throws -> ConnectorSpace {
    try requireAccess()
    let found = connectorStore.first {
      (name != nil && $0.name == name) || (identifier != nil && $0.identifier == identifier)
    }
    guard let connector = found, let space = engine.space(connector.identifier) else {
      throw WorldError.connectorNotFound(name ?? identifier?.description ?? "")
    }
    return space
  }

  /// The metaverse object with that identifier; an error when there is none.
  public func mvObject(identifier: UniqueID) throws -> MetaverseObject {
    try requireAccess()
    guard let object = engine.metaverse.object(id: identifier) else {
      throw WorldError.mvObjectNotFound(identifier.description)
    }
    return object
  }

  /// The attempts to synchronize an object's password, newest first; of the last seven days.
  public func csObjectLog(identifier: UniqueID, count: Int = Int.max) throws -> [PasswordSyncLogEntry] {
    let object = try csObject(identifier: identifier)
    let source = object.sourceID == .zero ? source(of: object)?.sourceID : object.sourceID
    guard let source, let entries = passwordSync.log[source] else { return [] }
    let oldest = clock.now - .days(7)
    return Array(entries.reversed().filter { $0.timeStamp >= oldest }.prefix(max(0, count)))
  }

  /// The object of a forest that an object of a tenant's space comes from.
  private func source(of object: ConnectorSpaceObject) -> ConnectorSpaceObject? {
    object.metaverseObject?.links.first { $0.sourceID != .zero }
  }

  /// The rules that count for an object, inbound ones first.
  public func lineage(of object: ConnectorSpaceObject) -> [LineageEntry] {
    (object.inboundRules + object.outboundRules).map { index in
      let rule = engine.program.rules[Int(index)].rule
      return LineageEntry(
        syncRuleInternalID: rule.internalID, syncRuleName: rule.name, operation: rule.linkType.rawValue,
        direction: rule.direction, enablePasswordSync: rule.enablePasswordSync)
    }
  }

  /// The connector space objects of a metaverse object.
  public func lineage(of object: MetaverseObject) -> [MetaverseLineage] {
    object.links.map { link in
      MetaverseLineage(
        lineageID: UniqueID(seed: object.objectID.low, number: link.objectID.low),
        connectedCsObjectDN: link.distinguishedName, connectedCsObjectID: link.objectID,
        connectorName: connectorName(link.connectorID), connectorID: link.connectorID)
    }
  }

  private func connectorName(_ id: UniqueID) -> String { connectorStore.first { $0.identifier == id }?.name ?? "" }

  /// The attributes of a connector space object: what was imported, or what waits to be exported for the first time.
  public func attributes(of object: ConnectorSpaceObject) -> [ShownAttribute] {
    let set = object.attributes.isEmpty ? object.exportImage : object.attributes
    let isTenant = object.sourceID == .zero
    return set.map { item in
      ShownAttribute(
        name: attributeTable.name(item.id), type: type(of: item.value), isMultiValued: item.value.values.count > 1,
        syncRuleName: "", connectorName: "", lineageID: .zero, lastModificationTime: .minimum,
        values: item.value.values.map { shown($0, inTenant: isTenant) })
    }
  }

  /// The attributes of a metaverse object with the rule and connector that contributed them.
  public func attributes(of object: MetaverseObject) -> [ShownAttribute] {
    object.items.map { item in
      let rule = Int(item.rule) < engine.program.rules.count ? engine.program.rules[Int(item.rule)].rule : nil
      let link = object.links.first { $0.connectorID == rule?.connector }
      let name = attributeTable.name(item.id)
      return ShownAttribute(
        name: name, type: engine.schema.type(of: name), isMultiValued: item.value.values.count > 1,
        syncRuleName: rule?.name ?? "", connectorName: rule.map { connectorName($0.connector) } ?? "",
        lineageID: link.map { UniqueID(seed: object.objectID.low, number: $0.objectID.low) } ?? .zero,
        lastModificationTime: MetaverseObject.epoch + .seconds(Int64(item.changed)),
        values: item.value.values.map { shown($0, inTenant: false) })
    }
  }

  private func type(of value: AttributeValue) -> SchemaAttributeType {
    switch value.values.first ?? value {
    case .string, .list: return .string
    case .integer: return .integer
    case .boolean: return .boolean
    case .binary: return .binary
    case .reference: return .reference
    }
  }

  /// A value as text: binary ones in base64, references as distinguished names.
  public func shown(_ value: AttributeValue, inTenant: Bool = false) -> String {
    switch value {
    case .string(let text): return text
    case .integer(let number): return String(number)
    case .boolean(let flag): return shown(flag)
    case .binary(let bytes): return Base64.encode(bytes)
    case .list(let values): return values.map { shown($0, inTenant: inTenant) }.joined(separator: "; ")
    case .reference(let id):
      if inTenant, let link = engine.tenantLink(of: id) { return link.distinguishedName }
      return engine.distinguishedName(of: id) ?? id.description
    }
  }
}
