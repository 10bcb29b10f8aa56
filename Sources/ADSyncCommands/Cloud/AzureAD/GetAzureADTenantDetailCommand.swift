import ADSyncWorld
import PSEngine
import PSRuntime

/// The tenant. Follows AzureAD/Get-AzureADTenantDetail.
struct GetAzureADTenantDetailCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .get, "AzureADTenantDetail", className: "GetTenantDetails")
  static let parameters: [Parameter<Self>] = [.init("All") { $0.all = $1 }]
  var all: Bool?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let company = CloudTenant(world: world, tenant: tenant)
    try runtime.writeObject(
      OnlineRecord.make(
        OpenRecord.tenantDetail,
        [
          ("DeletionTimestamp", .null), ("ObjectId", .text(company.identifier.description)),
          ("ObjectType", .text("Company")), ("City", .null),
          ("CompanyLastDirSyncTime", company.lastSync?.psValue ?? .null), ("Country", .null),
          ("CountryLetterCode", .text("US")),
          ("DirSyncEnabled", tenant.isDirectorySyncEnabled ? .bool(true) : .null),
          ("DisplayName", .text(company.displayName)), ("PostalCode", .null), ("PreferredLanguage", .text("en")),
          ("State", .null), ("Street", .null),
          ("TechnicalNotificationMails", .array(PSArray([.text("admin@\(tenant.name)")]))),
          ("TelephoneNumber", .null), ("VerifiedDomains", .array(PSArray(tenant.verifiedDomains.map { .text($0) }))),
        ]))
  }
}
