import ADSyncWorld
import PSEngine
import PSRuntime

/// The tenant. Follows Microsoft.Graph.Identity.DirectoryManagement/Get-MgOrganization.
struct GetMgOrganizationCommand: CloudCommand {
  static let service = CloudService.graph
  static let metadata = CmdletMetadata.cloud(
    .graph, .get, "MgOrganization", className: "GetMgOrganization_List", set: "List")
  static let parameters: [Parameter<Self>] =
    [.init("OrganizationId", .set("Get", .mandatory)) { $0.id = $1 }] + GraphQuery.parameters(\.query)
  var id: String?
  var query = GraphQuery()

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let company = CloudTenant(world: world, tenant: tenant)
    try runtime.writeObject(
      OnlineRecord.make(
        GraphRecord.organization,
        [
          ("City", .null), ("Country", .null), ("CountryLetterCode", .text("US")),
          ("DisplayName", .text(company.displayName)), ("Id", .text(company.identifier.description)),
          ("OnPremisesLastPasswordSyncDateTime", tenant.lastPasswordSync?.psValue ?? .null),
          ("OnPremisesLastSyncDateTime", company.lastSync?.psValue ?? .null),
          ("OnPremisesSyncEnabled", tenant.isDirectorySyncEnabled ? .bool(true) : .null),
          ("PreferredLanguage", .text("en")),
          ("TechnicalNotificationMails", .array(PSArray([.text("admin@\(tenant.name)")]))),
          ("TenantType", .text("AAD")),
          ("VerifiedDomains", .array(PSArray(tenant.verifiedDomains.map { .text($0) }))),
        ]))
  }
}
