import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches a feature of directory synchronization. Follows MSOnline/Set-MsolDirSyncFeature.
struct SetMsolDirSyncFeatureCommand: CloudCommand {
  static let service = CloudService.msOnline
  static let metadata = CmdletMetadata.cloud(.msOnline, .set, "MsolDirSyncFeature", className: "SetDirSyncFeature")
  static let parameters: [Parameter<Self>] = [
    .init("Feature", .mandatory, .position(0)) { $0.feature = $1 },
    .init("Enable", .mandatory) { $0.enable = $1 },
    .init("Force") { $0.force = $1 },
    .init("TenantId") { $0.tenantId = $1 },
  ]
  var feature = ""
  var enable = false
  var force = SwitchParameter()
  var tenantId: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws {
    let known = TenantFeatures.values(of: tenant).first { $0.online.equalsIgnoringCase(feature) }
    guard let known else { throw CloudStrings.unknownFeature(feature) }
    if !force.isPresent {
      guard try runtime.shouldContinue("Continue with this operation?", caption: "Confirm") else { return }
    }
    world.setTenantFeature(known.online, enable, in: tenant)
  }
}
