import ADSyncWorld
import PSEngine
import PSRuntime

/// Marks a connector: the next cycle does the full step there. Follows ADSync/Set-ADSyncSchedulerConnectorOverride.
struct SetADSyncSchedulerConnectorOverrideCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.set, "ADSyncSchedulerConnectorOverride", set: "ConnectorIdentifier")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.name = $1 },
    .init("FullImportRequired", .position(1)) { $0.fullImport = $1 },
    .init("FullSyncRequired", .position(2)) { $0.fullSync = $1 },
  ]
  var identifier: GuidArgument?
  var name: String?
  var fullImport: Bool?
  var fullSync: Bool?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.setSchedulerOverride(
      name: name, identifier: identifier?.id, fullImport: fullImport, fullSync: fullSync)
  }
}
