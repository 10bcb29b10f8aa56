import ADSyncWorld
import PSEngine
import PSRuntime

/// The tenant's features of directory synchronization. Follows MSOnline/Get-MsolDirSyncFeatures.
struct GetMsolDirSyncFeaturesCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .get, "MsolDirSyncFeatures", className: "GetDirSyncFeatures")
  static let parameters: [Parameter<Self>] = [
    .init("Feature", .position(0)) { $0.feature = $1 },
    .init("TenantId") { $0.tenantId = $1 },
  ]
  var feature: String?
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let features = TenantFeatures.values(of: tenant)
    if let feature, !features.contains(where: { $0.online.equalsIgnoringCase(feature) }) {
      throw CloudStrings.unknownFeature(feature)
    }
    for item in features where feature.map({ item.online.equalsIgnoringCase($0) }) ?? true {
      try runtime.writeObject(
        OnlineRecord.make(
          OnlineRecord.syncFeature,
          [
            ("ExtensionData", .text("System.Runtime.Serialization.ExtensionDataObject")),
            ("DirSyncFeature", .text(item.online)), ("Enabled", .bool(item.isOn)),
          ]))
    }
  }
}
