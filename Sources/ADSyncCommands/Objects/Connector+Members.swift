import ADSyncWorld
import PSEngine
import PSRuntime

extension Connector: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("Connector")

  static var members: [TypeDefinition.Member] { identity + contents + channels }

  private static var identity: [TypeDefinition.Member] {
    [
      text("ConnectorTypeName") { $0.connectorTypeName },
      id("Identifier") { $0.identifier },
      number("Version") { $0.version },
      number("InternalVersion") { $0.internalVersion },
      number("FormatVersion") { $0.formatVersion },
      text("Name", { $0.name }) { $0.name = $1 },
      text("Description", { $0.description }) { $0.description = $1 },
      time("CreationTime") { $0.creationTime },
      time("LastModificationTime") { $0.lastModificationTime },
    ]
  }

  private static var contents: [TypeDefinition.Member] {
    [
      list("Partitions") { $0.partitions },
      list("RunProfiles") { $0.runProfiles },
      property(
        "ComponentProvisioningMappings", "System.Collections.IDictionary", { _ in .object(PSHashtable(.hashtable)) }),
      property("Schema", "System.Object", { _ in .null }),
      list("AllParameterDefinitions") { $0.allParameterDefinitions },
      object("ConnectivityParameters") { $0.connectivityParameters },
      object("GlobalParameters") { $0.globalParameters },
      object("CapabilityParameters") { $0.capabilityParameters },
      object("SchemaParameters") { $0.schemaParameters },
      texts("ObjectInclusionList", { $0.objectInclusionList }) { $0.objectInclusionList = $1 },
      texts("AttributeInclusionList", { $0.attributeInclusionList }) { $0.attributeInclusionList = $1 },
      property("AnchorConstructionSettings", "System.Object", { _ in .null }),
    ]
  }

  private static var channels: [TypeDefinition.Member] {
    [
      text("ListName") { $0.listName },
      text("CompanyName") { $0.companyName },
      text("Type") { $0.type },
      text("Subtype") { $0.subtype },
      flag("IsUpgradeOrImportScenario") { $0.isUpgradeOrImportScenario },
      property("ExtensionConfiguration", "System.Object", { _ in .null }),
      object("PasswordHashConfiguration") { $0.passwordHashConfiguration },
      object("AADPasswordResetConfiguration") { $0.aadPasswordResetConfiguration },
    ]
  }
}

extension PasswordHashConfiguration: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("PasswordHashConfiguration")
  static var members: [TypeDefinition.Member] { [flag("Enabled") { $0.isEnabled }, id("Target") { $0.target }] }
}

extension PasswordResetConfiguration: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("AADPasswordResetConfiguration")
  static var members: [TypeDefinition.Member] {
    [flag("Enabled") { $0.isEnabled }, time("LastModificationTime") { $0.lastModificationTime }]
  }
}

extension ConnectorPartition: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ConnectorPartition")
  static var members: [TypeDefinition.Member] {
    [
      id("Identifier") { $0.identifier },
      text("DN") { $0.dn },
      number("Version") { $0.version },
      time("CreationTime") { $0.creationTime },
      time("LastModificationTime") { $0.lastModificationTime },
      flag("Selected", { $0.isSelected }) { $0.isSelected = $1 },
      object("ConnectorPartitionScope") { PartitionScopeView(partition: $0) },
      text("Name") { $0.name },
      object("Parameters") { $0.parameters },
      texts("PreferredDCs", { $0.preferredDCs }) { $0.preferredDCs = $1 },
      flag("IsDomain", { $0.isDomain }) { $0.isDomain = $1 },
    ]
  }
}

/// The scope of a partition: changes go to the partition.
struct PartitionScopeView: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ConnectorPartitionScope")
  let partition: ConnectorPartition

  static var members: [TypeDefinition.Member] {
    [
      texts("ObjectClasses", { $0.partition.scope.objectClasses }) { $0.partition.scope.objectClasses = $1 },
      texts("ContainerInclusionList", { $0.partition.scope.containerInclusionList }) {
        $0.partition.scope.containerInclusionList = $1
      },
      texts("ContainerExclusionList", { $0.partition.scope.containerExclusionList }) {
        $0.partition.scope.containerExclusionList = $1
      },
    ]
  }
}

extension RunProfile: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("RunProfile")
  static var members: [TypeDefinition.Member] {
    [
      text("Name") { $0.name },
      id("Identifier") { $0.identifier },
      id("ConnectorIdentifier") { $0.connectorIdentifier },
      number("Version") { $0.version },
      list("RunSteps") { $0.runSteps },
    ]
  }
}

extension RunStep: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("RunStep")
  static var members: [TypeDefinition.Member] {
    [
      text("Type") { $0.kind.rawValue },
      id("PartitionIdentifier") { $0.partitionIdentifier },
      number("BatchSize") { $0.batchSize },
      number("PageSize") { $0.pageSize },
      number("Timeout") { $0.timeout },
    ]
  }
}
