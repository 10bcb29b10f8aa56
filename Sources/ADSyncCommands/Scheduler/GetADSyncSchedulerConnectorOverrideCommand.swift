import ADSyncWorld
import PSEngine
import PSRuntime

/// Marks of connectors for the next cycle. Follows ADSync/Get-ADSyncSchedulerConnectorOverride.
struct GetADSyncSchedulerConnectorOverrideCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncSchedulerConnectorOverride")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorIdentifier", .position(0)) { $0.identifier = $1 },
    .init("ConnectorName", .position(1)) { $0.name = $1 },
  ]
  var identifier: GuidArgument?
  var name: String?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.write(world.schedulerOverrides(name: name, identifier: identifier?.id))
  }
}
