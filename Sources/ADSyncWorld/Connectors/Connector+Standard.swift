extension Connector {
  /// The AD connector of a forest, after a real server's configuration of 2016.
  static func standard(for forest: Scenario.ForestDescription, server: Scenario.ServerDescription, target: UniqueID)
    -> Connector
  {
    let created = Timestamp(year: 2016, month: 4, day: 26, hour: 11, minute: 40, second: 9, millisecond: 106)
    let modified = Timestamp(year: 2016, month: 5, day: 3, hour: 14, minute: 28, second: 11, millisecond: 513)
    let connector = Connector(
      type: "AD", subtype: "", identifier: forest.connectorID, name: forest.name, created: created, modified: modified)
    connector.version = 682
    connector.internalVersion = 682
    let values = [
      ("fqdn", forest.name), ("ldap", forest.dn), ("netbios", forest.netbios), ("account", forest.accountName),
      ("dc", forest.controllers.first ?? ""), ("domainGuid", "{\(forest.domainID)}".uppercased()),
    ]
    let all = ConnectorData.parameters(ConnectorData.adParameters, values)
    connector.connectivityParameters = ParameterKeyedCollection(all.filter { $0.scope == .connectorConnectivity })
    connector.globalParameters = ParameterKeyedCollection(all.filter { $0.scope == .connectorGlobal })
    let partition = ConnectorPartition(
      identifier: forest.partitionID, dn: forest.dn, name: forest.name, isDomain: true,
      scope: ConnectorPartitionScope(
        objectClasses: ConnectorData.words(ConnectorData.adObjectClasses),
        containerInclusionList: forest.includedContainers, containerExclusionList: [forest.dn]),
      parameters: ParameterKeyedCollection(all.filter { $0.scope == .connectorPartition }), created: created,
      modified: modified, version: 7)
    connector.partitions = [partition]
    connector.objectInclusionList = partition.scope.objectClasses
    connector.attributeInclusionList = ConnectorData.words(ConnectorData.adAttributes)
    connector.runProfiles = RunProfile.standard(
      connector: forest.connectorID, partition: forest.partitionID, version: 6,
      identifiers: forest.isStandard ? ConnectorData.words(ConnectorData.adRunProfiles) : [])
    connector.passwordHashConfiguration = PasswordHashConfiguration(isEnabled: forest.syncsPasswords, target: target)
    return connector
  }

  /// The connector to a tenant, after a real server's configuration of 2016.
  static func standard(for tenant: Scenario.TenantDescription, server: Scenario.ServerDescription) -> Connector {
    let created = Timestamp(year: 2016, month: 4, day: 26, hour: 11, minute: 39, second: 47, millisecond: 105)
    let modified = Timestamp(year: 2016, month: 5, day: 3, hour: 14, minute: 28, second: 11, millisecond: 763)
    let connector = Connector(
      type: "Extensible2", subtype: aadSubtype, identifier: tenant.connectorID, name: tenant.connectorName,
      created: created, modified: modified)
    connector.version = 3
    connector.internalVersion = 3
    let values = [("server", server.name), ("tenant", tenant.name)]
    let all = ConnectorData.parameters(ConnectorData.aadParameters, values)
    connector.connectivityParameters = ParameterKeyedCollection(all)
    let partition = ConnectorPartition(
      identifier: tenant.partitionID, dn: "default", name: "default", isDomain: false,
      scope: ConnectorPartitionScope(
        objectClasses: ConnectorData.words(ConnectorData.aadObjectClasses), containerInclusionList: [],
        containerExclusionList: []),
      parameters: ParameterKeyedCollection(), created: created, modified: modified, version: 3)
    connector.partitions = [partition]
    connector.objectInclusionList = partition.scope.objectClasses
    connector.attributeInclusionList = ConnectorData.words(ConnectorData.aadAttributes)
    connector.runProfiles = RunProfile.standard(
      connector: tenant.connectorID, partition: tenant.partitionID, version: 3,
      identifiers: tenant.isStandard ? ConnectorData.words(ConnectorData.aadRunProfiles) : [])
    connector.aadPasswordResetConfiguration = PasswordResetConfiguration(
      isEnabled: false, lastModificationTime: modified)
    return connector
  }
}
