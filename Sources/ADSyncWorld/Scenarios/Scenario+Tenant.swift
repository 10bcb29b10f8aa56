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
    var isStandard = false

    /// A tenant whose connector has an identifier derived from the name.
    public init(name: String) {
      self.name = name
      connectorID = UniqueID(seed: "connector \(name)")
      partitionID = UniqueID(seed: "partition \(name)")
    }

    /// The connector's name: `contoso.onmicrosoft.com - AAD`.
    public var connectorName: String { "\(name) - AAD" }

    /// contoso.onmicrosoft.com of the real server.
    static var contoso: TenantDescription {
      var tenant = TenantDescription(name: "contoso.onmicrosoft.com")
      tenant.connectorID = UniqueID("b891884f-051e-4a83-95af-2544101c9083") ?? .zero
      tenant.partitionID = UniqueID("2c25393a-36a8-495a-9f1a-7a9c03e6c1a1") ?? .zero
      tenant.features.passwordHashSync = true
      tenant.cloudUsers = ["admin", "cloud.only"]
      tenant.verifiedDomains = ["contoso.com"]
      tenant.isStandard = true
      return tenant
    }
  }
}
