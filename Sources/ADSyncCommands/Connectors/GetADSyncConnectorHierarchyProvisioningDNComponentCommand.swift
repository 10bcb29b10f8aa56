import ADSyncWorld
import PSEngine
import PSRuntime

/// What a connector makes containers with; nothing, as no connector of the product makes any. Follows
/// ADSync/Get-ADSyncConnectorHierarchyProvisioningDNComponent.
struct GetADSyncConnectorHierarchyProvisioningDNComponentCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncConnectorHierarchyProvisioningDNComponent")
  static let parameters: [Parameter<Self>] = [
    .init("Connector", .mandatory, .position(0), .valueFromPipeline) { $0.connector = $1 }
  ]
  var connector: ObjectArgument<Connector>?

  func run(_ runtime: CommandRuntime, _ world: World) throws { try world.checkAccess() }
}
