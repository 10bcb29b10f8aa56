extension World {
  /// The connectors, those of forests first: copies that a script may change and save.
  ///
  /// A name is compared with case; an unknown name or identifier answers nothing (not documented; as in the recorded run).
  public func connectors(name: String? = nil, identifier: UniqueID? = nil) throws -> [Connector] {
    try requireAccess()
    return connectorStore.filter { connector in
      (name == nil || connector.name == name) && (identifier == nil || connector.identifier == identifier)
    }.map { $0.copy() }
  }

  /// Saves a connector, as `Add-ADSyncConnector` does: a known identifier is updated, a new one added.
  ///
  /// - Returns: the saved connector, a copy of its own with a new version.
  @discardableResult
  public func save(_ connector: Connector) throws -> Connector {
    try requireAccess()
    let before = connectorStore.first { $0.identifier == connector.identifier }
    let saved = connector.copy()
    saved.version = (before?.version ?? 0) + 1
    saved.internalVersion = (before?.internalVersion ?? 0) + 1
    saved.lastModificationTime = clock.now
    let engine = self.engine(for: saved, before: before)
    if let before {
      // The channels have cmdlets of their own.
      saved.passwordHashConfiguration = before.passwordHashConfiguration
      saved.aadPasswordResetConfiguration = before.aadPasswordResetConfiguration
      recordChanges(from: before, to: saved)
    } else {
      journal.record("Connector", saved.name)
    }
    store(saved)
    engine?.connectorChanged(saved)
    return saved.copy()
  }

  /// The engine, when a change of the connector matters to it: it has to see the old one first.
  private func engine(for saved: Connector, before: Connector?) -> SyncEngine? {
    guard let before else { return nil }
    let isSame =
      before.attributeInclusionList == saved.attributeInclusionList
      && before.objectInclusionList == saved.objectInclusionList
      && before.partitions.elementsEqual(saved.partitions) { $0.scope == $1.scope && $0.isSelected == $1.isSelected }
    return isSame ? loadedEngine : engine
  }

  private func recordChanges(from before: Connector, to after: Connector) {
    let name = after.name
    journal.record("Connector", name, "Name", before: before.name, after: after.name)
    journal.record("Connector", name, "Description", before: before.description, after: after.description)
    recordParameters(name, "ConnectivityParameters", before.connectivityParameters, after.connectivityParameters)
    recordParameters(name, "GlobalParameters", before.globalParameters, after.globalParameters)
    recordParameters(name, "CapabilityParameters", before.capabilityParameters, after.capabilityParameters)
    recordParameters(name, "SchemaParameters", before.schemaParameters, after.schemaParameters)
    recordList(name, "ObjectInclusionList", before.objectInclusionList, after.objectInclusionList)
    recordList(name, "AttributeInclusionList", before.attributeInclusionList, after.attributeInclusionList)
    for partition in after.partitions {
      guard let old = before.partitions.first(where: { $0.identifier == partition.identifier }) else { continue }
      let path = "Partitions[\(partition.name)]"
      journal.record(
        "Connector", name, "\(path).Selected", before: "\(old.isSelected)", after: "\(partition.isSelected)")
      recordList(
        name, "\(path).ContainerInclusionList", old.scope.containerInclusionList, partition.scope.containerInclusionList
      )
      recordList(
        name, "\(path).ContainerExclusionList", old.scope.containerExclusionList, partition.scope.containerExclusionList
      )
      recordList(name, "\(path).PreferredDCs", old.preferredDCs, partition.preferredDCs)
      recordParameters(name, "\(path).Parameters", old.parameters, partition.parameters)
    }
  }

  private func recordParameters(
    _ object: String, _ property: String, _ before: ParameterKeyedCollection, _ after: ParameterKeyedCollection
  ) {
    for parameter in before where after[parameter.name] == nil {
      journal.record("Connector", object, "\(property)[\(parameter.name)]", before: shown(parameter))
    }
    for parameter in after {
      journal.record(
        "Connector", object, "\(property)[\(parameter.name)]", before: before[parameter.name].map(shown),
        after: shown(parameter))
    }
  }

  private func shown(_ parameter: ConfigurationParameter) -> String {
    parameter.inputType == .encryptedString ? "(encrypted)" : parameter.value
  }

  private func recordList(_ object: String, _ property: String, _ before: [String], _ after: [String]) {
    guard before != after else { return }
    let added = after.filter { !before.contains($0) }
    let removed = before.filter { !after.contains($0) }
    let old = removed.isEmpty ? "(\(before.count) entries)" : "with " + removed.joined(separator: ", ")
    let new = added.isEmpty ? "(\(after.count) entries)" : "with " + added.joined(separator: ", ")
    journal.record("Connector", object, property, before: old, after: new)
  }

  /// The stored connector with that name, compared with case.
  func storedConnector(_ name: String) throws -> Connector {
    guard let connector = connectorStore.first(where: { $0.name == name }) else {
      throw WorldError.connectorNotFound(name)
    }
    return connector
  }

  /// The stored AAD connector with that name; without a name the only one there is.
  func storedAADConnector(_ name: String?) throws -> Connector {
    if let name {
      let connector = try storedConnector(name)
      guard connector.isAAD else { throw WorldError.notAnAADConnector(name) }
      return connector
    }
    let all = connectorStore.filter(\.isAAD)
    guard let first = all.first else { throw WorldError.noAADConnector() }
    guard all.count == 1 else { throw WorldError.moreThanOneAADConnector() }
    return first
  }

  /// The partitions of a connector by name or identifier; nil means "any".
  public func partitions(of connector: Connector, name: String? = nil, identifier: UniqueID? = nil)
    -> [ConnectorPartition]
  {
    connector.partitions.filter {
      (name == nil || $0.name == name) && (identifier == nil || $0.identifier == identifier)
    }
  }
}
