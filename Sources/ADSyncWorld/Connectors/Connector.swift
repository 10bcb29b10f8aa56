/// A connected directory with its configuration. Properties stand in the order in which the real object shows them.
public final class Connector {
  /// The sub type of connectors to a tenant.
  public static let aadSubtype = "Windows Azure Active Directory (Microsoft)"

  public let connectorTypeName: String
  public let identifier: UniqueID
  public internal(set) var version: Int
  public internal(set) var internalVersion: Int
  public let formatVersion = 1
  public var name: String
  public var description: String
  public let creationTime: Timestamp
  public internal(set) var lastModificationTime: Timestamp
  public var partitions: [ConnectorPartition] = []
  public var runProfiles: [RunProfile] = []
  public var connectivityParameters = ParameterKeyedCollection()
  public var globalParameters = ParameterKeyedCollection()
  public var capabilityParameters = ParameterKeyedCollection()
  public var schemaParameters = ParameterKeyedCollection()
  /// Object classes that are imported.
  public var objectInclusionList: [String] = []
  /// Attributes that are imported.
  public var attributeInclusionList: [String] = []
  public let listName: String
  public let companyName: String
  public let type: String
  public let subtype: String
  public let isUpgradeOrImportScenario = false
  /// Of an AD connector; nil for others.
  public internal(set) var passwordHashConfiguration: PasswordHashConfiguration?
  /// Of an AAD connector; nil for others.
  public internal(set) var aadPasswordResetConfiguration: PasswordResetConfiguration?

  init(type: String, subtype: String, identifier: UniqueID, name: String, created: Timestamp, modified: Timestamp) {
    self.type = type
    self.subtype = subtype
    connectorTypeName = type
    listName = subtype
    companyName = subtype.isEmpty ? "" : "Microsoft"
    self.identifier = identifier
    self.name = name
    description = ""
    creationTime = created
    lastModificationTime = modified
    version = 1
    internalVersion = 1
  }

  /// An Active Directory connector.
  public var isAD: Bool { connectorTypeName == "AD" }
  /// A connector to a tenant.
  public var isAAD: Bool { subtype == Connector.aadSubtype }

  /// All parameters of the connector, one collection after the other.
  public var allParameterDefinitions: [ConfigurationParameter] {
    connectivityParameters.items + globalParameters.items + capabilityParameters.items + schemaParameters.items
  }

  /// The run profile with that name, in any case.
  public func runProfile(named name: String) -> RunProfile? {
    runProfiles.first { $0.name.equalsIgnoringCase(name) }
  }

  /// A connector of its own with the same contents: what scripts get and change before they save it.
  public func copy() -> Connector {
    let copy = Connector(
      type: type, subtype: subtype, identifier: identifier, name: name, created: creationTime,
      modified: lastModificationTime)
    copy.version = version
    copy.internalVersion = internalVersion
    copy.description = description
    copy.partitions = partitions.map { $0.copy() }
    copy.runProfiles = runProfiles
    copy.connectivityParameters = connectivityParameters.copy()
    copy.globalParameters = globalParameters.copy()
    copy.capabilityParameters = capabilityParameters.copy()
    copy.schemaParameters = schemaParameters.copy()
    copy.objectInclusionList = objectInclusionList
    copy.attributeInclusionList = attributeInclusionList
    copy.passwordHashConfiguration = passwordHashConfiguration
    copy.aadPasswordResetConfiguration = aadPasswordResetConfiguration
    return copy
  }
}
