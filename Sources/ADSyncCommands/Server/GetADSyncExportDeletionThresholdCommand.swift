import ADSyncWorld
import PSEngine
import PSRuntime

/// The limit of deletions an export may bring. Follows ADSync/Get-ADSyncExportDeletionThreshold.
struct GetADSyncExportDeletionThresholdCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncExportDeletionThreshold", shouldProcess: true)
  static let parameters: [Parameter<Self>] = DeletionThreshold.account { $0.account = $1 }
  var account = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try runtime.writeObject(DeletionThreshold(threshold: world.exportDeletionThreshold()).psValue)
  }
}
