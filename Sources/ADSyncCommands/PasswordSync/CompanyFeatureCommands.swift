import ADSyncWorld
import PSEngine
import PSRuntime

/// The features of the tenant, in builds that have no parameter. Follows ADSync/Get-ADSyncAADCompanyFeature.
struct GetADSyncAADCompanyFeatureCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADCompanyFeature")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try CompanyFeatureView.write(runtime, world, connector: nil)
  }
}

/// The same in builds that name the connector, as the pages of 2016 do.
struct GetADSyncAADCompanyFeatureByConnectorCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncAADCompanyFeature")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .position(0)) { $0.connectorName = $1 }]
  var connectorName: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try CompanyFeatureView.write(runtime, world, connector: connectorName)
  }
}

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

/// The features as a build shows them.
struct CompanyFeatureView: WorldContent {
  let features: CompanyFeatures

  static func write(_ runtime: CommandRuntime, _ world: World, connector: String?) throws {
    let features = try world.companyFeatures(connectorName: connector)
    try runtime.writeObject(CompanyFeatureView(features: features).psValue)
  }

  nonisolated(unsafe) static let psType = PSType.worldClass("AADCompanyFeature")
  static var members: [TypeDefinition.Member] {
    [
      flag("PasswordHashSync") { $0.features.passwordHashSync },
      flag("ForcePasswordChangeOnLogOn") { $0.features.forcePasswordChangeOnLogOn },
      flag("UserWriteback") { $0.features.userWriteback },
      flag("DeviceWriteback") { $0.features.deviceWriteback },
      flag("UnifiedGroupWriteback") { $0.features.unifiedGroupWriteback },
      flag("GroupWritebackV2") { $0.features.groupWritebackV2 },
    ]
  }
}
