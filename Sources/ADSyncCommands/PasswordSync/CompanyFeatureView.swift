import ADSyncWorld
import PSEngine
import PSRuntime

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
