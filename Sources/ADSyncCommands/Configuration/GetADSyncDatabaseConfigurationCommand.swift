import ADSyncWorld
import PSEngine
import PSRuntime

/// The database of the engine. Follows ADSync/Get-ADSyncDatabaseConfiguration.
struct GetADSyncDatabaseConfigurationCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncDatabaseConfiguration")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.checkAccess()
    try runtime.writeObject(DatabaseConfiguration().psValue)
  }
}

/// The database as an express installation sets it up.
struct DatabaseConfiguration: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("DatabaseConfiguration")

  static var members: [TypeDefinition.Member] {
    [
      text("SqlServerName") { _ in "(localdb)" },
      text("SqlInstanceName") { _ in #".\ADSync"# },
      text("SqlDatabaseName") { _ in "ADSync" },
      flag("UsesLocalDb") { _ in true },
      number("SchemaVersion") { _ in 616 },
    ]
  }
}
