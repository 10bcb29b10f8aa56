import ADSyncWorld
import PSEngine
import PSRuntime

/// The domains of the tenant. Follows Microsoft.Graph.Identity.DirectoryManagement/Get-MgDomain.
struct GetMgDomainCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(.graph, .get, "MgDomain", className: "GetMgDomain_List", set: "List")
  static let parameters: [Parameter<Self>] =
    [.init("DomainId", .set("Get", .mandatory)) { $0.id = $1 }] + GraphQuery.parameters(\.query)
  var id: String?
  var query = GraphQuery()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let names = tenant.verifiedDomains.filter { domain in id.map { $0.equalsIgnoringCase(domain) } ?? true }
    if let id, names.isEmpty { throw CloudStrings.domainNotFound(id) }
    let days = (tenant.passwordPolicy.maximumAge?.totalSeconds ?? 0) / 86_400
    for domain in names {
      try runtime.writeObject(
        OnlineRecord.make(
          GraphRecord.domain,
          [
            ("AuthenticationType", .text("Managed")), ("Id", .text(domain)), ("IsAdminManaged", .bool(true)),
            ("IsDefault", .bool(domain == (tenant.verifiedDomains.dropFirst().first ?? tenant.name))),
            ("IsInitial", .bool(domain == tenant.name)), ("IsRoot", .bool(true)), ("IsVerified", .bool(true)),
            ("PasswordNotificationWindowInDays", .int(14)),
            ("PasswordValidityPeriodInDays", .int(days == 0 ? Int32.max : Int32(clamping: days))),
          ]))
    }
  }
}
