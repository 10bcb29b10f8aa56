import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes a user that exists only in the cloud. Follows MSOnline/New-MsolUser.
struct NewMsolUserCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .new, "MsolUser", className: "NewUser")
  static let parameters: [Parameter<Self>] = [
    .init("UserPrincipalName", .mandatory, .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("DisplayName", .mandatory, .valueFromPipelineByPropertyName) { $0.displayName = $1 },
    .init("FirstName", .valueFromPipelineByPropertyName) { $0.firstName = $1 },
    .init("LastName", .valueFromPipelineByPropertyName) { $0.lastName = $1 },
    .init("Password", .valueFromPipelineByPropertyName) { $0.password = $1 },
    .init("ForceChangePassword") { $0.forceChange = $1 },
    .init("PasswordNeverExpires") { $0.neverExpires = $1 },
    .init("UsageLocation", .valueFromPipelineByPropertyName) { $0.usageLocation = $1 },
    .init("Department", .valueFromPipelineByPropertyName) { $0.department = $1 },
    .init("Title", .valueFromPipelineByPropertyName) { $0.title = $1 },
  ]
  var name = ""
  var displayName = ""
  var firstName: String?
  var lastName: String?
  var password: String?
  var forceChange: Bool?
  var neverExpires: Bool?
  var usageLocation: String?
  var department: String?
  var title: String?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let made = CloudPassword.generate("\(name) \(world.clock.now.ticks)")
    let user = try world.makeCloudUser(name, displayName: displayName, password: nil, in: tenant)
    try world.setCloudPassword(password ?? made, forceChange: forceChange ?? true, of: user, in: tenant)
    let values = [
      ("givenName", firstName), ("surname", lastName), ("usageLocation", usageLocation), ("department", department),
      ("title", title),
    ]
    for case (let attribute, let value?) in values {
      try world.setCloudValue(value, of: attribute, on: user, in: tenant)
    }
    if neverExpires ?? false { world.setPasswordPolicies(["DisablePasswordExpiration"], of: user, in: tenant) }
    let record = CloudRecord(world: world, tenant: tenant)
    try runtime.writeObject(record.make(OnlineRecord.userProperties, of: user, type: OnlineRecord.user))
  }
}
