import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches features of the tenant. Follows ADSync/Set-ADSyncAADCompanyFeature.
struct SetADSyncAADCompanyFeatureCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncAADCompanyFeature")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName") { $0.connectorName = $1 },
    .init("PasswordHashSync") { $0.passwordHashSync = $1 },
    .init("ForcePasswordChangeOnLogOn", .alias("ForcePasswordResetOnLogonFeature")) { $0.forceChange = $1 },
    .init("UserWriteback") { $0.userWriteback = $1 },
    .init("DeviceWriteback") { $0.deviceWriteback = $1 },
    .init("UnifiedGroupWriteback") { $0.unifiedGroupWriteback = $1 },
    .init("GroupWritebackV2") { $0.groupWritebackV2 = $1 },
  ]
  var connectorName: String?
  var passwordHashSync: Bool?
  var forceChange: Bool?
  var userWriteback: Bool?
  var deviceWriteback: Bool?
  var unifiedGroupWriteback: Bool?
  var groupWritebackV2: Bool?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setCompanyFeatures(
      connectorName: connectorName, passwordHashSync: passwordHashSync, forcePasswordChangeOnLogOn: forceChange,
      userWriteback: userWriteback, deviceWriteback: deviceWriteback, unifiedGroupWriteback: unifiedGroupWriteback,
      groupWritebackV2: groupWritebackV2)
    try CompanyFeatureView.write(runtime, world, connector: connectorName)
  }
}
