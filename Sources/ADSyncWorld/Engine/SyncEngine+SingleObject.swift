extension SyncEngine {
  /// Imports one object, synchronizes it and exports it, as the single object tool does.
  func synchronizeSingle(_ dn: String, exports: Bool) -> SingleObjectResult {
    var result = SingleObjectResult()
    let found = world.connectorStore.filter(\.isAD).lazy.compactMap { connector in
      connector.partitions.first { dn.equalsIgnoringCase($0.dn) || dn.hasSuffixIgnoringCase("," + $0.dn) }
        .map { (connector, $0) }
    }.first
    guard let (connector, partition) = found, let space = space(connector.identifier) else {
      result.step(1, "The domain of '\(dn)' is in no connector's partitions.")
      return result
    }
    result.connectorName = connector.name
    guard result.step(1, partition.isSelected ? nil : "The partition '\(partition.name)' is not selected.") else {
      return result
    }
    let target = world.connectorStore.first(where: \.isAAD)
    guard result.step(2, target == nil ? "There is no connector to Azure Active Directory." : nil),
      let target, let cloud = self.space(target.identifier)
    else { return result }
    result.targetName = target.name
    guard result.step(3, partition.scope.includes(dn: dn) ? nil : "The container of the object is not in scope.") else {
      return result
    }
    if let failure = world.connectivityFailure(of: connector.identifier) {
      result.step(4, failure)
      return result
    }
    guard let object = world.forest(of: connector.identifier)?.root.object(dn: dn) else {
      result.step(4, "The object was not found in the directory.")
      return result
    }
    result.step(4, nil)
    result.sourceID = object.objectGUID.description
    let isKnown = connector.objectInclusionList.contains(object.objectClass.rawValue)
    guard result.step(5, isKnown ? nil : "Objects of the type '\(object.objectClass.rawValue)' are not imported.")
    else { return result }
    result.step(6, nil)
    let source = stage(object, dn: object.distinguishedName, space: space, connector: connector)
    result.step(7, nil)
    send(source, space: space, to: cloud, exports: exports, &result)
    return result
  }

  private func send(
    _ source: ConnectorSpaceObject, space: ConnectorSpace, to cloud: ConnectorSpace, exports: Bool,
    _ result: inout SingleObjectResult
  ) {
    result.step(8, nil)
    synchronize(source, space: space)
    guard let link = source.metaverseObject?.link(in: cloud.connectorID) else {
      result.step(9, "The synchronization rules filter the object: it has no object in the tenant's connector space.")
      return
    }
    result.step(9, nil)
    result.targetID = link.distinguishedName
    guard link.pendingExport != .none else {
      result.step(10, nil)
      return
    }
    let before = link.attributes
    for item in link.exportImage where before[item.id] != item.value {
      result.changes.append(
        SingleObjectResult.Change(
          name: world.attributeTable.name(item.id),
          before: before[item.id].map { world.shown($0, inTenant: true) } ?? "",
          after: world.shown(item.value, inTenant: true)))
    }
    guard exports else {
      result.step(10, nil)
      return
    }
    result.action = link.pendingExport == .add ? "Create" : "Update"
    exportToTenant(link, space: cloud)
    result.step(10, link.exportError?.errorLiteral)
  }
}

extension SingleObjectResult {
  private static let names = [
    "Determine if Object's (source) Domain is in sync scope", "Determine if Object's (target) Domain is in sync scope",
    "Determine if Object's Organizational Unit is in sync scope",
    "Determine if Object is accessible using connector account credentials",
    "Determine if Object's Type is in sync scope",
    "Determine if Object is in sync scope if Group Filtering is enabled",
    "Import Object from Active Directory to Active Directory Connector Space",
    "Import Object from Azure Active Directory to Azure Active Directory Connector Space",
    "Sync Object from Active Directory Connector Space",
    "Export Object from Azure Active Directory Connector Space to Azure Active Directory",
  ]

  /// Notes a step; a message makes it a failed one.
  @discardableResult
  mutating func step(_ number: Int, _ failure: String?) -> Bool {
    let name = SingleObjectResult.names.indices.contains(number - 1) ? SingleObjectResult.names[number - 1] : ""
    steps.append(Step(number: number, name: name, isSuccess: failure == nil, message: failure ?? ""))
    return failure == nil
  }
}

extension World {
  /// Synchronizes one object of a forest to the tenant at once.
  ///
  /// - Parameter exports: false keeps the changes from the tenant; a server in staging mode never sends them.
  public func singleObjectSync(_ dn: String, exports: Bool) throws -> SingleObjectResult {
    try requireAccess()
    if let run = scheduler.queue.first { throw WorldError.connectorBusy(run.connector.name) }
    let result = engine.synchronizeSingle(dn, exports: exports && !scheduler.isStaging)
    journal.record("Connector space object", dn, "SingleObjectSync", after: result.isSuccess ? "success" : "failure")
    return result
  }
}
