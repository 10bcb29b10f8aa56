import ADSyncWorld
import PSEngine
import PSRuntime

/// Whether the domains of a connector answer. Follows ADSync/Get-ADSyncDomainReachabilityStatus.
struct GetADSyncDomainReachabilityStatusCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncDomainReachabilityStatus")
  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .mandatory, .position(0)) { $0.name = $1 }]
  var name = ""

  func run(_ runtime: CommandRuntime, _ world: World) throws { try runtime.write(world.domainReachability(name)) }
}
