import ADSyncWorld
import PSEngine
import PSRuntime

/// Sets a user's phone numbers in the directory or in the tenant. Follows
/// ADSyncTools/Set-ADSyncToolsDirSyncOverridesUser.
struct SetADSyncToolsDirSyncOverridesUserCommand: SyncToolsCommand {
  static let metadata = CmdletMetadata.function(.set, "ADSyncToolsDirSyncOverridesUser")
  static let parameters: [Parameter<Self>] =
    identityParameter() + [
      .init("MobileInAD") { $0.mobile = $1 },
      .init("OtherMobileInAD") { $0.otherMobile = $1 },
      .init("MobilePhoneInAAD") { $0.cloudMobile = $1 },
      .init("AlternateMobilePhonesInAAD") { $0.cloudOther = $1 },
    ]
  var identity = Value.null
  var mobile: String?
  var otherMobile: [String]?
  var cloudMobile: String?
  var cloudOther: [String]?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let (object, _) = try object(runtime, world)
    if let mobile { try world.setValues([mobile], of: "mobile", on: object) }
    if let otherMobile { try world.setValues(otherMobile, of: "otherMobile", on: object) }
    guard cloudMobile != nil || cloudOther != nil else { return }
    guard let cloud = PhoneOverrides(world: world, object: object).cloud else {
      throw SyncToolsStrings.objectNotFound(object.distinguishedName)
    }
    world.setCloudPhones(mobile: cloudMobile, others: cloudOther, of: cloud.user, in: cloud.tenant)
  }
}
