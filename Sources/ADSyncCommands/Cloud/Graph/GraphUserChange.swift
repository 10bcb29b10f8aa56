import ADSyncWorld
import PSEngine
import PSRuntime

/// Writes properties of users by the names that Microsoft.Graph gives them.
struct GraphUserChange {
  let world: World
  let tenant: Tenant
  let context: ExecutionContext

  /// Parameters of the cmdlets that make and change users.
  static let names = [
    "City", "CompanyName", "Country", "Department", "DisplayName", "EmployeeId", "GivenName",
    "JobTitle", "Mail", "MailNickname", "MobilePhone", "OfficeLocation", "OnPremisesImmutableId", "OtherMails",
    "PasswordPolicies", "PostalCode", "PreferredLanguage", "State", "StreetAddress", "Surname", "UsageLocation",
    "UserPrincipalName", "UserType",
  ]

  private static let attributes = [
    "companyname": "company", "jobtitle": "title", "mobilephone": "mobile",
    "officelocation": "physicalDeliveryOfficeName", "displayname": "displayName", "givenname": "givenName",
    "postalcode": "postalCode", "preferredlanguage": "preferredLanguage", "streetaddress": "streetAddress",
    "usagelocation": "usageLocation", "employeeid": "employeeId",
  ]

  /// Sets one property, its name in lower case.
  func set(_ name: String, _ value: Value, on user: CloudObject) throws {
    switch name {
    case "accountenabled":
      world.setCloudAccountEnabled(LanguagePrimitives.isTrue(value), of: user, in: tenant)
    case "passwordpolicies":
      world.setPasswordPolicies(CloudPolicies.list(try text(value)), of: user, in: tenant)
    case "passwordprofile": try setPassword(value, of: user)
    case "userprincipalname": try world.renameCloudUser(user, to: try text(value), in: tenant)
    case "onpremisesimmutableid", "mailnickname", "othermails", "usertype":
      if user.isSynchronized { try world.setCloudValue(nil, of: name, on: user, in: tenant) }
    default:
      let attribute = GraphUserChange.attributes[name] ?? name
      try world.setCloudValue(value.isNull ? nil : try text(value), of: attribute, on: user, in: tenant)
    }
  }

  private func text(_ value: Value) throws -> String { try LanguagePrimitives.text(value, context).string }

  /// `@{ Password = '...'; ForceChangePasswordNextSignIn = $true }`.
  func setPassword(_ profile: Value, of user: CloudObject) throws {
    let password = try MemberAccess.get(profile, PSString.make("Password"), context)
    let force = try MemberAccess.get(profile, PSString.make("ForceChangePasswordNextSignIn"), context)
    if password.isNull {
      return world.setCloudMustChange(LanguagePrimitives.isTrue(force), of: user, in: tenant)
    }
    try world.setCloudPassword(
      try text(password), forceChange: force.isNull || LanguagePrimitives.isTrue(force), of: user, in: tenant)
  }
}
