/// An Active Directory forest. Scenarios describe forests of one domain.
public final class Forest {
  /// The DNS name of the forest's root domain.
  public let name: String
  public let netbios: String
  public let domains: [Domain]
  /// The connector that reads it; nil when none does.
  let connectorID: UniqueID?
  /// The name of the account that the connector uses.
  public let accountName: String

  init(description: Scenario.ForestDescription, clock: Clock) {
    name = description.name
    netbios = description.netbios
    accountName = description.accountName
    connectorID = description.hasConnector ? description.connectorID : nil
    domains = [
      Domain(
        name: description.name, netbios: description.netbios, controllers: description.controllers,
        identifier: description.domainID, dn: description.dn, clock: clock)
    ]
  }

  /// The domain at the top.
  public var root: Domain { domains[0] }
}
