import ADSyncWorld
import PSEngine
import PSRuntime

/// Users of the tenant. Follows MSOnline/Get-MsolUser.
struct GetMsolUserCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolUser", className: "GetUser", set: "ListUsers")
  private static let listed = ["ListUsers"]
  static let parameters: [Parameter<Self>] = [
    .init("UserPrincipalName", .set("GetUserByUpn", .mandatory, .valueFromPipelineByPropertyName)) { $0.name = $1 },
    .init("ObjectId", .set("GetUserById", .mandatory, .valueFromPipelineByPropertyName)) { $0.id = $1 },
    .init("All", .sets(listed)) { $0.all = $1 },
    .init("City", .sets(listed)) { $0.city = $1 },
    .init("Country", .sets(listed)) { $0.country = $1 },
    .init("Department", .sets(listed)) { $0.department = $1 },
    .init("DomainName", .sets(listed)) { $0.domainName = $1 },
    .init("EnabledFilter", .sets(listed), .validateSet("All", "EnabledOnly", "DisabledOnly")) { $0.enabled = $1 },
    .init("HasErrorsOnly", .sets(listed)) { $0.hasErrors = $1 },
    .init("LicenseReconciliationNeededOnly", .sets(listed)) { $0.hasErrors = $1 },
    .init("MaxResults", .sets(listed)) { $0.maxResults = $1 },
    .init("ReturnDeletedUsers") { $0.deleted = $1 },
    .init("SearchString", .sets(listed)) { $0.searchString = $1 },
    .init("State", .sets(listed)) { $0.state = $1 },
    .init("Synchronized", .sets(listed)) { $0.synchronized = $1 },
    .init("TenantId") { $0.tenantId = $1 },
    .init("Title", .sets(listed)) { $0.title = $1 },
    .init("UnlicensedUsersOnly", .sets(listed)) { $0.unlicensed = $1 },
    .init("UsageLocation", .sets(listed)) { $0.usageLocation = $1 },
  ]
  var name: String?
  var id: GuidArgument?
  var all = SwitchParameter()
  var city: String?
  var country: String?
  var department: String?
  var domainName: String?
  var enabled = "All"
  var hasErrors = SwitchParameter()
  var maxResults: Int32?
  var deleted = SwitchParameter()
  var searchString: String?
  var state: String?
  var synchronized = SwitchParameter()
  var tenantId: GuidArgument?
  var title: String?
  var unlicensed = SwitchParameter()
  var usageLocation: String?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    // There is no recycle bin of users, and nothing is wrong with licenses.
    guard !deleted.isPresent, !hasErrors.isPresent else { return }
    let record = CloudRecord(world: world, tenant: tenant)
    var users: [CloudObject]
    if let name {
      users = [try world.cloudUser(name, in: tenant)]
    } else if let id {
      users = [try world.cloudUser(id.id.description, in: tenant)]
    } else {
      users = world.cloudUsers(in: tenant).filter { isWanted($0, record) }
      users = Array(users.prefix(all.isPresent ? users.count : max(0, Int(maxResults ?? 500))))
    }
    for user in users {
      try runtime.writeObject(record.make(OnlineRecord.userProperties, of: user, type: OnlineRecord.user))
    }
  }

  private func isWanted(_ user: CloudObject, _ record: CloudRecord) -> Bool {
    if enabled.equalsIgnoringCase("EnabledOnly"), !user.isAccountEnabled { return false }
    if enabled.equalsIgnoringCase("DisabledOnly"), user.isAccountEnabled { return false }
    if synchronized.isPresent, !user.isSynchronized { return false }
    if let domainName, !user.userPrincipalName.hasSuffixIgnoringCase("@" + domainName) { return false }
    if let searchString {
      let words = [user.displayName, user.userPrincipalName]
      if !words.contains(where: { $0.hasPrefixIgnoringCase(searchString) }) { return false }
    }
    let wanted = [
      ("city", city), ("country", country), ("department", department), ("state", state), ("title", title),
      ("usageLocation", usageLocation),
    ]
    return wanted.allSatisfy { attribute, text in
      guard let text else { return true }
      return record.value(attribute, of: user).asString?.string.equalsIgnoringCase(text) ?? false
    }
  }
}
