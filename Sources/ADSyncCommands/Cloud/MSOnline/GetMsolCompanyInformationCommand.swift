import ADSyncWorld
import PSEngine
import PSRuntime

/// The tenant and what it knows of directory synchronization. Follows MSOnline/Get-MsolCompanyInformation.
struct GetMsolCompanyInformationCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(
    .msOnline, .get, "MsolCompanyInformation", className: "GetCompanyInformation")
  static let parameters: [Parameter<Self>] = [.init("TenantId") { $0.tenantId = $1 }]
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let isOn = tenant.isDirectorySyncEnabled
    let empty = Value.array(PSArray([]))
    let company = CloudTenant(world: world, tenant: tenant)
    try runtime.writeObject(
      OnlineRecord.make(
        OnlineRecord.company,
        [
          ("AllowAdHocSubscriptions", .bool(true)), ("AllowEmailVerifiedUsers", .bool(true)),
          ("AuthorizedServiceInstances", empty), ("City", .null), ("Country", .null),
          ("CountryLetterCode", .text("US")), ("DirSyncApplicationType", .text(isOn ? CloudTenant.application : "")),
          ("DirSyncClientMachineName", isOn ? .text(world.server.name) : .null),
          ("DirSyncClientVersion", isOn ? .text(world.server.build.description) : .null),
          ("DirSyncServiceAccount", isOn ? .text(company.serviceAccount) : .null),
          ("DirectorySynchronizationEnabled", .bool(isOn)),
          ("DirectorySynchronizationStatus", .text(isOn ? "Enabled" : "Disabled")),
          ("DisplayName", .text(company.displayName)), ("InitialDomain", .text(tenant.name)),
          ("LastDirSyncTime", company.lastSync?.psValue ?? .null),
          ("LastPasswordSyncTime", tenant.lastPasswordSync?.psValue ?? .null), ("MarketingNotificationEmails", empty),
          ("ObjectId", company.identifier.psValue),
          ("PasswordSynchronizationEnabled", .bool(tenant.features.passwordHashSync)),
          ("PostalCode", .null), ("PreferredLanguage", .text("en")), ("SelfServePasswordResetEnabled", .bool(true)),
          ("State", .null), ("Street", .null),
          ("TechnicalNotificationEmails", .array(PSArray([.text("admin@\(tenant.name)")]))),
          ("TelephoneNumber", .null), ("UsersPermissionToCreateGroupsEnabled", .bool(true)),
          ("UsersPermissionToCreateLOBAppsEnabled", .bool(true)),
          ("UsersPermissionToReadOtherUsersEnabled", .bool(true)),
          ("UsersPermissionToUserConsentToAppEnabled", .bool(true)),
        ]))
  }
}
