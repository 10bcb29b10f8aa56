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
