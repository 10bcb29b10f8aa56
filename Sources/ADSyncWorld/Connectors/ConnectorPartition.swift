/// A part of a connected directory: a domain, or the tenant's one partition "default".
public final class ConnectorPartition {
  public let identifier: UniqueID
  public let dn: String
  public var version: Int
  public let creationTime: Timestamp
  public var lastModificationTime: Timestamp
  /// Whether it takes part in synchronization.
  public var isSelected: Bool
  public var scope: ConnectorPartitionScope
  public let name: String
  public var parameters: ParameterKeyedCollection
  /// The domain controllers that are asked first; empty is "any".
  public var preferredDCs: [String]
  public var isDomain: Bool

  init(
    identifier: UniqueID, dn: String, name: String, isDomain: Bool, scope: ConnectorPartitionScope,
    parameters: ParameterKeyedCollection, created: Timestamp, modified: Timestamp, version: Int
  ) {
    self.identifier = identifier
    self.dn = dn
    self.name = name
    self.isDomain = isDomain
    self.scope = scope
    self.parameters = parameters
    self.version = version
    creationTime = created
    lastModificationTime = modified
    isSelected = true
    preferredDCs = []
  }

  /// Only the preferred controllers are used: the parameter `dc-failover` is 0.
  public var usesOnlyPreferredDCs: Bool { parameters["dc-failover"]?.value == "0" }

  func copy() -> ConnectorPartition {
    let copy = ConnectorPartition(
      identifier: identifier, dn: dn, name: name, isDomain: isDomain, scope: scope, parameters: parameters.copy(),
      created: creationTime, modified: lastModificationTime, version: version)
    copy.isSelected = isSelected
    copy.preferredDCs = preferredDCs
    return copy
  }
}
