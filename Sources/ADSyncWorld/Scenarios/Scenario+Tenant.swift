extension Scenario {
  /// A cloud tenant and its connector.
  public struct TenantDescription: Sendable {
    /// The initial domain: `contoso.onmicrosoft.com`.
    public var name: String
    /// False: the tenant exists, but there is no connector to it.
    public var hasConnector = true
    public var features = CompanyFeatures()
    public var connectorID: UniqueID
    public var partitionID: UniqueID
    /// Users that exist only in the cloud, by name before the @.
    public var cloudUsers: [String] = ["admin"]
    /// Domains that are verified besides the initial one.
    public var verifiedDomains: [String] = []
    /// Synchronization of the directory is switched on in the tenant.
    public var isDirectorySyncEnabled = true
    /// The cloud's password expiry counts for synchronized users too.
    public var enforcesPasswordPolicyForSyncedUsers = false
    public var hasPasswordWriteback = false
    /// Azure AD Domain Services want legacy keys.
    public var usesDomainServices = false
    var isStandard = false

    /// A tenant whose connector has an identifier derived from the name.
    public init(name: String) {
      self.name = name
      connectorID = UniqueID(seed: "connector \(name)")
      partitionID = UniqueID(seed: "partition \(name)")
    }

    /// The connector's name: `contoso.onmicrosoft.com - AAD`.
    public var connectorName: String { "\(name) - AAD" }
  }
}
