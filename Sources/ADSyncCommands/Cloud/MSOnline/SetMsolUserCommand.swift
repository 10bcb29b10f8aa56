import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes a user; what is mastered on premises is refused for synchronized ones. Follows MSOnline/Set-MsolUser.
struct SetMsolUserCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .set, "MsolUser", className: "SetUser", set: "ById")
  static let parameters: [Parameter<Self>] =
    OnlineIdentity.parameters({ $0.name = $1 }, { $0.id = $1 }) + [
      .init("BlockCredential") { $0.blocked = $1 },
      .init("ImmutableId") { $0.texts["@immutable"] = $1 },
      .init("PasswordNeverExpires") { $0.neverExpires = $1 },
      .init("StrongPasswordRequired") { $0.strong = $1 },
      .init("TenantId") { $0.tenantId = $1 },
    ]
    + attributes.map { name, attribute in
      .init(name) { (root: inout Self, value: String?) in
        root.texts[attribute] = value
      }
    }
  private static let attributes = [
    ("City", "city"), ("Country", "country"), ("Department", "department"), ("DisplayName", "displayName"),
    ("Fax", "facsimileTelephoneNumber"), ("FirstName", "givenName"), ("LastName", "surname"),
    ("MobilePhone", "mobile"), ("Office", "physicalDeliveryOfficeName"), ("PhoneNumber", "telephoneNumber"),
    ("PostalCode", "postalCode"), ("PreferredLanguage", "preferredLanguage"), ("State", "state"),
    ("StreetAddress", "streetAddress"), ("Title", "title"), ("UsageLocation", "usageLocation"),
  ]
  var name: String?
  var id: GuidArgument?
  var blocked: Bool?
  var neverExpires: Bool?
  var strong: Bool?
  var tenantId: GuidArgument?
  var texts: [String: String] = [:]

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try OnlineIdentity.user(name, id, world, tenant)
    for (attribute, value) in texts.sorted(by: { $0.key < $1.key }) {
      if attribute == "@immutable" {
        throw WorldError(
          id: "PropertyNotSettable", category: .invalidOperation,
          message: "Unable to update parameter. Parameter name: IMMUTABLEID.", target: user.userPrincipalName)
      }
      try world.setCloudValue(value, of: attribute, on: user, in: tenant)
    }
    var policies = user.passwordPolicies
    if let neverExpires { OnlineIdentity.set("DisablePasswordExpiration", neverExpires, in: &policies) }
    if let strong { OnlineIdentity.set("DisableStrongPassword", !strong, in: &policies) }
    if neverExpires != nil || strong != nil { world.setPasswordPolicies(policies, of: user, in: tenant) }
    if let blocked { world.setCloudAccountEnabled(!blocked, of: user, in: tenant) }
  }
}
