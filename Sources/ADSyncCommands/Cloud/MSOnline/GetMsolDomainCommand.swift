import ADSyncWorld
import PSEngine
import PSRuntime

/// The domains of the tenant. Follows MSOnline/Get-MsolDomain.
struct GetMsolDomainCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolDomain", className: "GetDomain")
  static let parameters: [Parameter<Self>] = [
    .init("DomainName", .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("Authentication") { $0.authentication = $1 },
    .init("Status") { $0.status = $1 },
  ]
  var name: String?
  var authentication: String?
  var status: String?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let names = tenant.verifiedDomains.filter { domain in name.map { $0.equalsIgnoringCase(domain) } ?? true }
    if let name, names.isEmpty { throw CloudStrings.domainNotFound(name) }
    guard status == nil || status?.equalsIgnoringCase("Verified") ?? false,
      authentication == nil || authentication?.equalsIgnoringCase("Managed") ?? false
    else { return }
    for domain in names {
      let isInitial = domain == tenant.name
      try runtime.writeObject(
        OnlineRecord.make(
          OnlineRecord.domain,
          [
            ("Authentication", .text("Managed")), ("Capabilities", .text("None")),
            ("IsDefault", .bool(domain == (tenant.verifiedDomains.dropFirst().first ?? tenant.name))),
            ("IsInitial", .bool(isInitial)), ("Name", .text(domain)), ("RootDomain", .null),
            ("Status", .text("Verified")), ("VerificationMethod", .text(isInitial ? "None" : "DnsRecord")),
          ]))
    }
  }
}
