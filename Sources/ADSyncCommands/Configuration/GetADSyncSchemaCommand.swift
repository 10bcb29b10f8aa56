import ADSyncWorld
import PSEngine
import PSRuntime

/// The metaverse's schema. Follows ADSync/Get-ADSyncSchema.
struct GetADSyncSchemaCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncSchema")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(SchemaView(schema: world.metaverseSchema()).psValue)
  }
}
