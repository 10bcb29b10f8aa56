import ADSyncWorld
import PSEngine
import PSRuntime

/// Takes the limit away. Follows ADSync/Disable-ADSyncExportDeletionThreshold.
struct DisableADSyncExportDeletionThresholdCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.disable, "ADSyncExportDeletionThreshold", shouldProcess: true)
  static let parameters: [Parameter<Self>] = DeletionThreshold.account { $0.account = $1 }
  var account = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard try runtime.shouldProcess(target: "Export deletion threshold") else { return }
    try world.setExportDeletionThreshold(nil)
  }
}
