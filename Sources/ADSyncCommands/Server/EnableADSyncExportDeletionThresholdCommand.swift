import ADSyncWorld
import PSEngine
import PSRuntime

/// Sets the limit. Follows ADSync/Enable-ADSyncExportDeletionThreshold.
struct EnableADSyncExportDeletionThresholdCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.enable, "ADSyncExportDeletionThreshold", shouldProcess: true)
  static let parameters: [Parameter<Self>] =
    [.init("DeletionThreshold", .mandatory, .position(0)) { $0.threshold = $1 }]
    + DeletionThreshold.account { $0.account = $1 }
  var threshold: UInt32 = 0
  var account = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard try runtime.shouldProcess(target: "Export deletion threshold") else { return }
    try world.setExportDeletionThreshold(Int(threshold))
  }
}
