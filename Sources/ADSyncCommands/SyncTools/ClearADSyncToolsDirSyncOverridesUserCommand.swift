import ADSyncWorld
import PSEngine
import PSRuntime

/// Takes phone numbers away in the directory or in the tenant. Follows
/// ADSyncTools/Clear-ADSyncToolsDirSyncOverridesUser.
struct ClearADSyncToolsDirSyncOverridesUserCommand: SyncToolsCommand {
  static let metadata = CmdletMetadata.function(.clear, "ADSyncToolsDirSyncOverridesUser")
  static let parameters: [Parameter<Self>] =
    identityParameter() + [
      .init("MobileInAD") { $0.mobile = $1 },
      .init("OtherMobileInAD") { $0.otherMobile = $1 },
      .init("MobilePhoneInAAD") { $0.cloudMobile = $1 },
      .init("AlternateMobilePhonesInAAD") { $0.cloudOther = $1 },
    ]
  var identity = Value.null
  var mobile = SwitchParameter()
  var otherMobile = SwitchParameter()
  var cloudMobile = SwitchParameter()
  var cloudOther = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let (object, _) = try object(runtime, world)
    if mobile.isPresent { try world.setValues([], of: "mobile", on: object) }
    if otherMobile.isPresent { try world.setValues([], of: "otherMobile", on: object) }
    guard cloudMobile.isPresent || cloudOther.isPresent else { return }
    guard let cloud = PhoneOverrides(world: world, object: object).cloud else { return }
    world.setCloudPhones(
      mobile: cloudMobile.isPresent ? "" : nil, others: cloudOther.isPresent ? [] : nil, of: cloud.user,
      in: cloud.tenant)
  }
}
