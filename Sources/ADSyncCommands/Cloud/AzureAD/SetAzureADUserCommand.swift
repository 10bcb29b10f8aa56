import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes a user; what is mastered on premises is refused for synchronized ones. Follows AzureAD/Set-AzureADUser.
struct SetAzureADUserCommand: CloudCommand {
  static let service = CloudService.azureAD
  static let metadata = CmdletMetadata.cloud(.azureAD, .set, "AzureADUser", className: "SetUser")
  static let parameters: [Parameter<Self>] =
    [
      .init("ObjectId", .mandatory, .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.id = $1 },
      .init("AccountEnabled") { $0.enabled = $1 },
      .init("PasswordPolicies") { $0.policies = $1 },
      .init("UserPrincipalName") { $0.newName = $1 },
    ]
    + attributes.map { name, attribute in
      .init(name) { (root: inout Self, value: String?) in root.texts[attribute] = value }
    }
  private static let attributes = [
    ("City", "city"), ("CompanyName", "company"), ("Country", "country"), ("Department", "department"),
    ("DisplayName", "displayName"), ("GivenName", "givenName"), ("JobTitle", "title"), ("Mobile", "mobile"),
    ("PhysicalDeliveryOfficeName", "physicalDeliveryOfficeName"), ("PostalCode", "postalCode"), ("State", "state"),
    ("StreetAddress", "streetAddress"), ("Surname", "surname"), ("TelephoneNumber", "telephoneNumber"),
    ("UsageLocation", "usageLocation"),
  ]
  var id = Value.null
  var enabled: Bool?
  var policies: String?
  var newName: String?
  var texts: [String: String] = [:]

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let user = try world.cloudUser(id, in: tenant, runtime)
    for (attribute, value) in texts.sorted(by: { $0.key < $1.key }) {
      try world.setCloudValue(value, of: attribute, on: user, in: tenant)
    }
    if let policies { world.setPasswordPolicies(CloudPolicies.list(policies), of: user, in: tenant) }
    if let enabled { world.setCloudAccountEnabled(enabled, of: user, in: tenant) }
    if let newName { try world.renameCloudUser(user, to: newName, in: tenant) }
  }
}
