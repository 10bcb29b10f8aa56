extension SyncEngine {
  /// A full import: reads everything in scope and finds out what is gone.
  func importAll(_ space: ConnectorSpace, connector: Connector) {
    if space.isAD {
      importForest(space, connector: connector)
    } else {
      importTenant(space, connector: connector, isFull: true)
    }
    space.hasFullImport = true
  }

  /// A delta import: reads what changed.
  func importChanges(_ space: ConnectorSpace, connector: Connector) {
    guard space.isAD else { return importTenant(space, connector: connector, isFull: false) }
    guard let domain = world.forest(of: connector.identifier)?.root else { return }
    let changes = domain.changes(after: space.cookie)
    space.cookie = domain.highestUSN
    var seen: Set<UniqueID> = []
    for change in changes.reversed() where seen.insert(change.object.objectGUID).inserted {
      let object = change.object
      let dn = object.distinguishedName
      if !object.isDeleted, isInScope(object, dn: dn, connector: connector) {
        stage(object, dn: dn, space: space, connector: connector)
      } else if let old = space.object(source: object.objectGUID), old.pendingImport != .delete {
        counters[.stageDelete] += 1
        space.noteImport(.delete, of: old)
      }
    }
  }

  func isInScope(_ object: DirectoryObject, dn: String, connector: Connector) -> Bool {
    connector.objectInclusionList.contains(object.objectClass.rawValue)
      && connector.partitions.contains { $0.isSelected && $0.scope.includes(dn: dn) }
  }

  private func importForest(_ space: ConnectorSpace, connector: Connector) {
    guard let domain = world.forest(of: connector.identifier)?.root else { return }
    space.cookie = domain.highestUSN
    for object in space.objects { object.wasSeen = false }
    let classes = Set(connector.objectInclusionList)
    walk(domain.root, dn: domain.root.name, isIncluded: false, classes: classes, space: space, connector: connector)
    for object in space.objects where !object.wasSeen && object.pendingImport != .delete {
      counters[.stageDelete] += 1
      space.noteImport(.delete, of: object)
    }
  }

  /// Goes through a container; whether its contents are in scope is decided once a container.
  private func walk(
    _ object: DirectoryObject, dn: String, isIncluded: Bool, classes: Set<String>, space: ConnectorSpace,
    connector: Connector
  ) {
    var isIncluded = isIncluded
    if object.objectClass.isContainer {
      isIncluded = connector.partitions.contains { $0.isSelected && $0.scope.includes(dn: dn) }
    }
    if isIncluded, classes.contains(object.objectClass.rawValue) {
      stage(object, dn: dn, space: space, connector: connector).wasSeen = true
    }
    for child in object.children {
      let name = "\(child.objectClass.namingAttribute)=\(DistinguishedName.escaped(child.name)),\(dn)"
      walk(child, dn: name, isIncluded: isIncluded, classes: classes, space: space, connector: connector)
    }
  }

  /// Puts an object of the directory into the connector space, or brings it up to date there.
  @discardableResult
  func stage(
    _ object: DirectoryObject, dn: String, space: ConnectorSpace, connector: Connector
  ) -> ConnectorSpaceObject {
    let attributes = imported(object, connector: connector)
    guard let old = space.object(source: object.objectGUID) else {
      let new = ConnectorSpaceObject(
        id: UniqueID(seed: space.connectorID.low, number: object.objectGUID.low), connectorID: space.connectorID,
        dn: dn,
        objectType: object.objectClass.rawValue, attributes: attributes, sourceID: object.objectGUID)
      space.add(new)
      space.noteImport(.add, of: new)
      counters[.stageAdd] += 1
      return new
    }
    let isRenamed = old.distinguishedName != dn
    let isChanged = old.attributes != attributes
    guard isRenamed || isChanged || old.pendingImport == .delete else {
      counters[.stageNoChange] += 1
      return old
    }
    counters[isRenamed ? .stageRename : .stageUpdate] += 1
    old.distinguishedName = dn
    old.attributes = attributes
    space.noteImport(old.pendingImport == .add ? .add : .update, of: old)
    return old
  }

  /// The attributes that the connector imports; the directory's own storage when it imports all of them.
  private func imported(_ object: DirectoryObject, connector: Connector) -> AttributeSet {
    let flags = inclusionFlags(connector)
    let items = object.attributes.items
    if items.allSatisfy({ Int($0.id.number) < flags.count && flags[Int($0.id.number)] }) { return object.attributes }
    return AttributeSet(sorted: items.filter { Int($0.id.number) < flags.count && flags[Int($0.id.number)] })
  }

  private func inclusionFlags(_ connector: Connector) -> [Bool] {
    if let inclusion, inclusion.connector == connector.identifier, inclusion.version == connector.version {
      return inclusion.flags
    }
    var flags: [Bool] = []
    for name in connector.attributeInclusionList {
      let index = Int(world.attributeTable.id(name).number)
      if index >= flags.count { flags += Array(repeating: false, count: index + 1 - flags.count) }
      flags[index] = true
    }
    inclusion = (connector.identifier, connector.version, flags)
    return flags
  }

  /// Reads the tenant: confirms what was exported, and brings what is there and not here.
  private func importTenant(_ space: ConnectorSpace, connector: Connector, isFull: Bool) {
    guard let tenant = world.tenant(of: connector.identifier) else { return }
    let objects: [CloudObject]
    if isFull {
      for object in space.objects { object.wasSeen = false }
      objects = tenant.synchronizedObjects
    } else {
      objects = tenant.changes(after: space.cookie)
    }
    space.cookie = tenant.highestChange
    for object in objects { stage(object, space: space) }
    guard isFull else { return }
    for object in space.objects where !object.wasSeen && object.pendingExport != .add && object.pendingImport != .delete
    {
      counters[.stageDelete] += 1
      space.noteImport(.delete, of: object)
    }
  }

  private func stage(_ object: CloudObject, space: ConnectorSpace) {
    guard let sourceAnchor = object.immutableID else { return }
    let dn = SyncEngine.cloudDN(anchor: sourceAnchor)
    if object.isDeleted {
      if let old = space.exactObject(dn: dn), old.pendingExport != .add, old.pendingImport != .delete {
        counters[.stageDelete] += 1
        space.noteImport(.delete, of: old)
      }
      return
    }
    let attributes = cloudAttributes(object)
    guard let old = space.exactObject(dn: dn) else {
      let new = ConnectorSpaceObject(
        id: UniqueID(seed: space.connectorID.low, number: object.objectID.low), connectorID: space.connectorID, dn: dn,
        objectType: object.kind.rawValue.lowercased(), attributes: attributes, sourceID: .zero)
      new.anchor = object.anchor
      new.wasSeen = true
      space.add(new)
      space.noteImport(.add, of: new)
      counters[.stageAdd] += 1
      return
    }
    old.wasSeen = true
    old.anchor = object.anchor
    old.awaitsConfirmation = false
    guard old.attributes != attributes else {
      counters[.stageNoChange] += 1
      return
    }
    counters[.stageUpdate] += 1
    old.attributes = attributes
    space.noteImport(.update, of: old)
  }

  /// A cloud object's attributes with those that the tenant adds.
  private func cloudAttributes(_ object: CloudObject) -> AttributeSet {
    var attributes = object.attributes
    attributes[.cloudAnchor] = .string(object.anchor)
    attributes[world.attributeTable.id("cloudMastered")] = .boolean(false)
    return attributes
  }

  /// `CN={hex of the anchor}`: the distinguished name in a tenant's space.
  static func cloudDN(anchor: String) -> String { "CN={\(FunctionTable.hex(Array(anchor.utf8)))}" }
}
