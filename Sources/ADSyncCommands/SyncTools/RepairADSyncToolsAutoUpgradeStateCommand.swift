import ADSyncWorld
import PSEngine
import PSRuntime

/// Switches the automatic upgrade on where it is suspended. Follows ADSyncTools/Repair-ADSyncToolsAutoUpgradeState.
struct RepairADSyncToolsAutoUpgradeStateCommand: ServerCommand {
  static let metadata = CmdletMetadata.function(.repair, "ADSyncToolsAutoUpgradeState")
  static let parameters: [Parameter<Self>] = []

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard try world.autoUpgrade().state == .suspended else { return }
    try world.setAutoUpgrade(.enabled)
  }
}
