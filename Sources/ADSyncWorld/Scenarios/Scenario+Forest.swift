extension Scenario {
  /// An Active Directory forest with one domain, and its connector.
  public struct ForestDescription: Sendable {
    /// The DNS name, also the connector's name.
    public var name: String
    public var netbios: String
    /// Short names with the domain behind them.
    public var controllers: [String]
    /// False: the forest exists, but no connector reads it.
    public var hasConnector = true
    /// The channel of password hash sync is on.
    public var syncsPasswords = true
    /// The account that the connector uses.
    public var accountName: String
    /// Containers in scope, as distinguished names.
    public var includedContainers: [String]
    public var people = PeopleDescription()
    public var connectorID: UniqueID
    public var partitionID: UniqueID
    public var domainID: UniqueID
    /// The forest of the real server whose identifiers are known.
    var isStandard = false

    /// A forest with identifiers derived from its name.
    public init(name: String, netbios: String? = nil) {
      self.name = name
      let short = netbios ?? (name.split(separator: ".").first.map(String.init) ?? name).uppercased()
      self.netbios = short
      controllers = ["\(short)-DC01.\(name)"]
      let suffix = UniqueID(seed: "account \(name)").description.suffix(12)
      accountName = "MSOL_\(suffix)"
      connectorID = UniqueID(seed: "connector \(name)")
      partitionID = UniqueID(seed: "partition \(name)")
      domainID = UniqueID(seed: "domain \(name)")
      includedContainers = []
      includedContainers = ["OU=CORP,\(dn)"]
    }

    /// The distinguished name of the root: `DC=contoso,DC=com`.
    public var dn: String { name.split(separator: ".").map { "DC=\($0)" }.joined(separator: ",") }
  }

  /// Who is in a forest.
  public struct PeopleDescription: Sendable {
    /// The built-in people of contoso.com (about 25).
    public var isStandard = false
    /// So many further users are generated; the same for the same seed.
    public var generatedUsers = 0
    public var generatedGroups = 0
    public var seed: UInt64 = 1
    /// People named one by one.
    public var users: [UserDescription] = []

    public init() {}
  }
}
